import type { AdvicePage } from "~/features/advice/queries.server";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

/** The address lines of a letter: to whom, from whom, when, about what. */
export function letterHead(t: Translate, advice: AdvicePage): string[] {
  return [
    t("adviceDesk.letterTo", { body: advice.to.text }),
    t("adviceDesk.letterFrom", { body: advice.from.text }),
    t("adviceDesk.letterDate", { date: formatDate(t.language, advice.dated) }),
    ...(advice.reference ? [t("adviceDesk.letterReference", { reference: advice.reference })] : []),
    t("adviceDesk.letterSubject", { title: advice.title.text }),
  ];
}

/** The last lines: by when a reaction is asked, and who signs. */
export function letterClosing(t: Translate, advice: AdvicePage): string[] {
  return [
    ...(advice.reactionDueOn
      ? [t("adviceDesk.letterDue", { date: formatDate(t.language, advice.reactionDueOn) })]
      : []),
    t("adviceDesk.letterClosing"),
    advice.from.text,
  ];
}

/** The whole letter as plain text, for a word processor. */
export function letterText(t: Translate, advice: AdvicePage): string {
  const points = advice.pointList.flatMap(({ label, heading, text }) => [
    `${label}. ${heading ? `${heading.text}\n` : ""}${text.text}`,
  ]);
  const recommendations = advice.recommendations.map(
    ({ label, text, points: labels }) =>
      `${label} (${t("advice.recommendationFor", { labels: labels.join(", ") })}). ${text.text}`,
  );
  const parts = [
    letterHead(t, advice).join("\n"),
    t("adviceDesk.letterOpening"),
    ...(advice.summary ? [advice.summary.text] : []),
    ...points,
    ...(recommendations.length > 0 ? [t("advice.recommendations"), ...recommendations] : []),
    ...letterClosing(t, advice),
  ];
  return `${parts.join("\n\n")}\n`;
}

import type { DecisionDto, DocumentPage } from "~/features/decisions/queries.server";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

/** A decision of one body as plain text: about what, who, what, when, in which words, and from which sources. */
export function decisionText(
  t: Translate,
  document: Pick<DocumentPage, "title">,
  decision: DecisionDto,
): string {
  const { body, state, decidedOn, decidedOnNote, wording, localPoints, note, sources } = decision;
  const day = decidedOn === null ? t("decisions.dateUnknown") : formatDate(t.language, decidedOn);
  const lines = [
    document.title.text,
    `${t("decisions.columnBody")}: ${body.text}`,
    `${t("decisions.columnState")}: ${t(`decisions.state_${state}`)}`,
    `${t("decisions.columnDate")}: ${day}`,
    ...(decidedOnNote === null ? [] : [decidedOnNote.text]),
    `${t("decisions.columnWording")}: ${wording ?? t("decisions.wordingUnknown")}`,
  ];
  const parts = [
    lines.join("\n"),
    ...localPoints.map(({ text }) => `- ${text.text}`),
    ...(note === null ? [] : [note.text]),
    ...sources.map(({ title }) => title.text),
  ];
  return `${parts.join("\n\n")}\n`;
}

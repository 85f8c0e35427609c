import type {
  ReportRange,
  ReportText,
  ReportTheme,
} from "~/features/reporting/domain/round-report";
import { formatDate, formatList, formatRange } from "~/i18n/format";
import type { LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Translate } from "~/i18n/t";

/** A frozen text in the reader's language. */
export function reportText(t: Translate, text: ReportText): LocalText {
  return localText(t.language, text.nl, text.en);
}

/** "3", or "2 to 5". */
export function rangeText(t: Translate, { min, max }: ReportRange): string {
  if (min === 0 && max === null) return t("participation.notKnown");
  return formatRange(t.language, min, max);
}

/** By whom a theme was said, in pieces of input; undefined when no source tells how many. */
export function weightText(t: Translate, { weight }: ReportTheme): string | undefined {
  if (weight.length === 0) return undefined;
  const parts = weight.map(({ role, pieces }) =>
    t("reporting.roleCount", {
      role: role === null ? t("reporting.roleUnknown") : t(`terms.roles_${role}`),
      count: pieces,
    }),
  );
  return t("reporting.byRole", { parts: formatList(t.language, parts) });
}

/** A whole theme as running text, to compare two versions word by word. */
export function themeAsText(t: Translate, theme: ReportTheme): string {
  const of = (text: ReportText) => reportText(t, text).text;
  const replies = theme.replies.flatMap((reply) => [
    `${t(`terms.outcome_${reply.outcome}`)}. ${of(reply.reason)}`,
    ...(reply.elsewhere ? [of(reply.elsewhere)] : []),
    t("reporting.replyBy", {
      body: of(reply.body),
      owner: reply.owner,
      date: formatDate(t.language, reply.repliedOn),
    }),
    ...reply.agreements.map(({ what, state }) => `${of(what)} (${t(`agenda.state_${state}`)})`),
  ]);
  return [
    of(theme.title),
    of(theme.summary),
    ...theme.asks.map(of),
    weightText(t, theme) ?? "",
    ...replies,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

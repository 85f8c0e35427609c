/** What moderation tells by mail. No message holds a text that somebody wrote: mail is read over shoulders. */
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";
import type { OutcomeKind } from "./domain/outcome";

export type MailText = { kind: string; language: Language; subject: string; text: string };

/**
 * To the safety officer: something waits, look at the desk.
 * @param link address of the desk
 * @param hours within which it is promised that somebody looks
 */
export function safetyAlertMail(language: Language, link: string, hours: number): MailText {
  const t = translator(language);
  return {
    kind: "moderation.safetyAlert",
    language,
    subject: t("moderation.safetyAlertSubject"),
    text: [
      t("moderation.safetyAlertText", { hours }),
      link,
      t("moderation.safetyAlertNoText"),
    ].join("\n\n"),
  };
}

/**
 * To a writer: a moderator decided. A hold is told on the page alone, with the help that belongs to it.
 * @param link address of the item, or of the own input
 */
export function decidedMail(
  language: Language,
  outcome: Exclude<OutcomeKind, "holdForSafety" | "release">,
  link: string,
): MailText {
  const t = translator(language);
  return {
    kind: "moderation.decided",
    language,
    subject: t(`moderation.mailSubject_${outcome}`),
    text: [t(`moderation.mailText_${outcome}`), link, t("moderation.mailEnd")].join("\n\n"),
  };
}

/**
 * To who wrote or supports a proposal into which another one went.
 * @param link address of the proposal that stays
 */
export function mergedMail(language: Language, link: string): MailText {
  const t = translator(language);
  return {
    kind: "moderation.merged",
    language,
    subject: t("moderation.mailSubject_merged"),
    text: [t("moderation.mailText_merged"), link, t("moderation.mailEnd")].join("\n\n"),
  };
}

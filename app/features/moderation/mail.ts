/** What moderation tells by mail. No message holds a text that somebody wrote: mail is read over shoulders. */
import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import type { ReturnWords } from "~/features/moderation/domain/return-message";
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";

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
 * To the administrator: an appeal waits for a second safety officer, who is not there.
 * @param link address of the accounts
 */
export function secondOfficerMail(language: Language, link: string): MailText {
  const t = translator(language);
  return {
    kind: "moderation.secondOfficer",
    language,
    subject: t("moderation.secondOfficerSubject"),
    text: [t("moderation.secondOfficerText"), link].join("\n\n"),
  };
}

/** The message that comes with the product for whoever returns a text by this rule, to begin with. */
export function shippedWords(language: Language, rule: HouseRuleKey): ReturnWords {
  const t = translator(language);
  return {
    explanation: t(`returnMessages.why_${rule}`),
    howToResubmit: t(`returnMessages.again_${rule}`),
  };
}

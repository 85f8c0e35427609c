/** The messages to participants about their own address. They name nothing of the input. */
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";

export type MailText = { kind: string; language: Language; subject: string; text: string };

/** The message that the code was replaced. It names neither the code nor what hangs on it. */
export function codeReplacedMail(language: Language, helpLink: string): MailText {
  const t = translator(language);
  return {
    kind: "people.codeReplaced",
    language,
    subject: t("people.codeMailSubject"),
    text: [
      t("people.codeMailHello"),
      t("people.codeMailWhat"),
      t("people.codeMailNotYou"),
      helpLink,
    ].join("\n\n"),
  };
}

/**
 * The message with the one-time link.
 * @param link address of the page that confirms
 * @param minutes how long the link works
 */
export function confirmEmailMail(language: Language, link: string, minutes: number): MailText {
  const t = translator(language);
  return {
    kind: "people.confirmEmail",
    language,
    subject: t("people.confirmMailSubject"),
    text: [
      t("people.confirmMailHello"),
      t("people.confirmMailWhy"),
      link,
      t("people.confirmMailTerm", { minutes }),
      t("people.confirmMailNotYou"),
    ].join("\n\n"),
  };
}

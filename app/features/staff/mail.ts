/** The messages to staff about their own account. */
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";

/**
 * The message with the one-time link to choose a password and a second factor.
 * @param link address of that page
 * @param hours how long it works
 */
export function setUpMail(language: Language, link: string, hours: number) {
  const t = translator(language);
  return {
    kind: "staff.setUp",
    language,
    subject: t("staff.setUpMailSubject"),
    text: [
      t("staff.setUpMailHello"),
      t("staff.setUpMailWhy"),
      link,
      t("staff.setUpMailTerm", { hours }),
      t("staff.setUpMailNotYou"),
    ].join("\n\n"),
  };
}

/** The message by which an administrator sees whether mail leaves. */
export function mailTest(language: Language) {
  const t = translator(language);
  return {
    kind: "staff.mailTest",
    language,
    subject: t("regionDesk.mailTestSubject"),
    text: t("regionDesk.mailTestText"),
  };
}

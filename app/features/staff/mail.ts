/** The messages to staff about their own account. */
import type { WorkKind } from "~/features/staff/domain/staff-work";
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

/** The message that work waits which nobody may do: what kind and how much, and where an administrator mends it. */
export function unassignedWorkMail(
  language: Language,
  { kind, count }: { kind: WorkKind; count: number },
  link: string,
) {
  const t = translator(language);
  return {
    kind: "staff.unassignedWork",
    language,
    subject: t("staffWork.mailSubject"),
    text: [
      t("staffWork.mailText"),
      t(`staffWork.kind_${kind}`, { count }),
      link,
      t("staffWork.mailOnce"),
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

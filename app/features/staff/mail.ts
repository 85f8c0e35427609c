/** The messages to staff about their own account. */
import { startOfDay } from "~/features/calendar/domain/amsterdam-time";
import type { DateKind } from "~/features/staff/domain/staff-dates";
import type { DigestLine } from "~/features/staff/domain/staff-digest";
import { DIGEST_PARTS } from "~/features/staff/domain/staff-notices";
import type { WorkKind } from "~/features/staff/domain/staff-work";
import { formatDate } from "~/i18n/format";
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

/** The kinds of message that tell at once of work that came in. */
export const WORK_ALERTS = ["appeal", "assigned", "assignedHeld", "toAnswer", "advice"] as const;
export type WorkAlert = (typeof WORK_ALERTS)[number];

/** Where a message leads: the desk, and the page on which messages are chosen. */
export type NoticeLinks = { desk: string; choice: string };

/** The message that work came in: what and how much, and nothing that anybody wrote. */
export function workAlertMail(
  language: Language,
  { alert, count }: { alert: WorkAlert; count: number },
  { desk, choice }: NoticeLinks,
) {
  const t = translator(language);
  return {
    kind: `staff.${alert}`,
    language,
    subject: t(`staffNotices.${alert}Subject`),
    text: [
      t(`staffNotices.${alert}Text`, { count }),
      desk,
      `${t("staffNotices.choose")} ${choice}`,
    ].join("\n\n"),
  };
}

/** The message of a working day: what is overdue, what is due and what waits, each with its desk. */
export function staffDigestMail(
  language: Language,
  lines: readonly (DigestLine & { link: string })[],
  choice: string,
) {
  const t = translator(language);
  const written = ({ part, kind, count, dueOn, link }: (typeof lines)[number]) => {
    const line = t(`staffWork.kind_${kind}`, { count });
    const date = dueOn === null ? "" : formatDate(language, startOfDay(dueOn));
    const words =
      part === "overdue"
        ? t("staffNotices.lineOverdue", { line, date })
        : part === "dueSoon"
          ? t("staffNotices.lineDueSoon", { line, date })
          : line;
    return `- ${words}\n  ${link}`;
  };
  const parts = DIGEST_PARTS.flatMap((part) => {
    const own = lines.filter((line) => line.part === part);
    return own.length === 0
      ? []
      : [[t(`staffNotices.part_${part}`), ...own.map(written)].join("\n")];
  });
  return {
    kind: "staff.digest",
    language,
    subject: t("staffNotices.digestSubject"),
    text: [t("staffNotices.digestLead"), ...parts, `${t("staffNotices.choose")} ${choice}`].join(
      "\n\n",
    ),
  };
}

/** Something in the calendar of staff: a date of a round, or work that is due. */
type InCalendar = { date: DateKind; title: string } | { work: WorkKind; count: number };

/** The words of the calendar that goes to a program. */
export function calendarWords(language: Language) {
  const t = translator(language);
  return {
    name: t("staffCalendar.title"),
    title: (what: InCalendar) =>
      "work" in what
        ? t("staffCalendar.due", {
            what: t(`staffWork.kind_${what.work}`, { count: what.count }),
          })
        : t(`staffCalendar.kind_${what.date}`, { title: what.title }),
  };
}

/** To the administrators: something is held, and no officer hears of it by mail. */
export function unheardAlarmMail(language: Language, link: string) {
  const t = translator(language);
  return {
    kind: "staff.unheardAlarm",
    language,
    subject: t("staffNotices.unheardSubject"),
    text: [t("staffNotices.unheardText"), link].join("\n\n"),
  };
}

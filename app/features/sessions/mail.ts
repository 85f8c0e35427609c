/** The messages of a session, typed: what each needs to say, in the language of the person. */
import { formatDate, formatDateTime, formatTime } from "~/i18n/format";
import { localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";
import type { NoticeField } from "./domain/calendar-file";
import type { SeatWay } from "./domain/ways";

/** What every message about a session tells. */
export type MailSession = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** Place and address in one line; null for a session that is only online. */
  where: string | null;
  online: boolean;
  /** How the reader comes, at a session that has places in the room and online. */
  way: SeatWay;
  /** Address of the page of the session. */
  url: string;
};

export type MailText = { subject: string; text: string };

/** Puts paragraphs together; an empty one is left out. */
function paragraphs(...parts: (string | null)[]): string {
  return `${parts.filter((part) => part !== null && part !== "").join("\n\n")}\n`;
}

function facts(language: Language, session: MailSession): string {
  const t = translator(language);
  const when = t("sessionMail.when", {
    start: formatDateTime(language, session.startsAt),
    end: formatTime(language, session.endsAt),
  });
  const where = session.where === null ? null : t("sessionMail.where", { place: session.where });
  const online = session.online ? t("sessionMail.online") : null;
  const way = session.way === null ? null : t(`sessionMail.way_${session.way}`);
  return [when, way, where, online].filter((line) => line !== null).join("\n");
}

function closing(language: Language, ownUrl: string): string {
  return translator(language)("sessionMail.own", { url: ownUrl });
}

/** You have a seat. */
export function confirmationMail(
  language: Language,
  session: MailSession,
  ownUrl: string,
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.confirmedSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.confirmed", { title: session.title }),
      facts(language, session),
      t("sessionMail.calendarAttached"),
      closing(language, ownUrl),
      session.url,
    ),
  };
}

/** You are on the waitlist. */
export function waitlistMail(
  language: Language,
  session: MailSession,
  ownUrl: string,
  place: number,
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.waitlistedSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.waitlisted", { title: session.title, place }),
      facts(language, session),
      t("sessionMail.waitlistedNext"),
      closing(language, ownUrl),
    ),
  };
}

/** A seat came free and it is yours, when you confirm in time. */
export function promotionMail(
  language: Language,
  session: MailSession,
  ownUrl: string,
  confirmBy: Date,
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.promotedSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.promoted", { title: session.title }),
      facts(language, session),
      t("sessionMail.promotedConfirm", { until: formatDateTime(language, confirmBy), url: ownUrl }),
    ),
  };
}

/** Your seat went to the next one, because it was not confirmed in time. */
export function lapsedMail(language: Language, session: MailSession): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.lapsedSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.lapsed", { title: session.title }),
      t("sessionMail.lapsedAgain", { url: session.url }),
    ),
  };
}

/** What changed; and for whoever has a seat to confirm, until when now. */
export function changeMail(
  language: Language,
  session: MailSession,
  { ownUrl, confirmBy }: { ownUrl: string; confirmBy: Date | null },
  changed: readonly NoticeField[],
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.changedSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.changed", { title: session.title }),
      changed.map((field) => `- ${t(`sessionMail.field_${field}`)}`).join("\n"),
      t("sessionMail.changedNow"),
      facts(language, session),
      confirmBy === null
        ? null
        : t("sessionMail.changedConfirm", { until: formatDateTime(language, confirmBy) }),
      t("sessionMail.calendarAttached"),
      closing(language, ownUrl),
    ),
  };
}

/** It does not happen, and why. */
export function cancellationMail(
  language: Language,
  session: MailSession,
  reason: string,
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.cancelledSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.cancelled", { title: session.title }),
      facts(language, session),
      t("sessionMail.cancelledWhy", { reason }),
      t("sessionMail.cancelledCalendar"),
    ),
  };
}

/** It is nearly there. */
export function reminderMail(language: Language, session: MailSession, ownUrl: string): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.reminderSubject", { title: session.title }),
    text: paragraphs(
      t("sessionMail.reminder", { title: session.title }),
      facts(language, session),
      t("sessionMail.reminderCannot", { url: ownUrl }),
    ),
  };
}

/** It is over: how was it? */
export function experienceMail(
  language: Language,
  { title }: Pick<MailSession, "title">,
  url: string,
): MailText {
  const t = translator(language);
  return {
    subject: t("sessionMail.experienceSubject", { title }),
    text: paragraphs(
      t("sessionMail.experience", { title }),
      t("sessionMail.experienceAsk", { url }),
    ),
  };
}

/** What staff write to everybody who signed up; who reads English gets that text where there is one. */
export function messageMail(
  language: Language,
  session: MailSession,
  ownUrl: string,
  message: { body: string; bodyEn: string | null },
): MailText {
  const t = translator(language);
  const { title } = session;
  return {
    subject: t("sessionMail.messageSubject", { title }),
    text: paragraphs(
      t("sessionMail.message", { title }),
      localText(language, message.body, message.bodyEn).text,
      facts(language, session),
      closing(language, ownUrl),
    ),
  };
}

/** Stands in a message that is looked at before it leaves, where each reader gets the address of their own page. */
export function ownPageWords(language: Language): string {
  return translator(language)("sessionMail.messageOwnPage");
}

/** You are on the speaking list, and this is how to take part. */
export function speakerMail(
  language: Language,
  session: MailSession,
  turn: { place: number; minutes: number; note: string | null },
): MailText {
  const t = translator(language);
  const { title } = session;
  const { place, minutes, note } = turn;
  return {
    subject: t("sessionMail.speakerSubject", { title }),
    text: paragraphs(
      t("sessionMail.speaker", { title, place, minutes }),
      facts(language, session),
      note === null ? null : t("sessionMail.speakerHow", { note }),
      t("sessionMail.speakerPage", { url: `${session.url}/inspreken` }),
    ),
  };
}

/** What the calendar of sessions and one file of it are called. */
export function calendarWords(language: Language): { calendar: string; file: string } {
  const t = translator(language);
  return { calendar: t("sessions.calendarName"), file: t("sessions.calendarFileName") };
}

/** The words of the list of the day as a file. */
export function dayListWords(language: Language) {
  const t = translator(language);
  return {
    file: t("sessionHome.listFile"),
    columns: [
      t("sessionHome.listNumber"),
      t("sessionDesk.columnName"),
      t("sessions.ownWay"),
      t("sessionDesk.columnState"),
      t("sessionDesk.columnNeeds"),
      t("sessionDesk.companion"),
    ],
    noName: t("sessionDesk.noName"),
    seat: t("sessionHome.listSeat"),
    waiting: t("sessionDesk.waitingTitle"),
    companion: t("site.yes"),
    ways: { room: t("sessions.way_room"), online: t("sessions.way_online") },
    remove: t("sessionHome.listRemove"),
  };
}

/** The report is nearly due, or late. */
export function reportReminderMail(
  language: Language,
  report: { title: string; dueAt: Date; late: boolean; toOwner: boolean; url: string },
): MailText {
  const t = translator(language);
  const { title, url } = report;
  const date = formatDate(language, report.dueAt);
  return {
    subject: report.late
      ? t("sessionMail.reportOverdueSubject", { title })
      : t("sessionMail.reportDueSubject", { date, title }),
    text: paragraphs(
      report.late
        ? t("sessionMail.reportOverdue", { title, date })
        : t("sessionMail.reportDue", { title, date }),
      t("sessionMail.reportWrite", { url }),
      report.toOwner ? t("sessionMail.reportOwner") : null,
    ),
  };
}

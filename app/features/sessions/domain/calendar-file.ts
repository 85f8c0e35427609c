/**
 * Rule: updates and the cancellation of a session carry the same UID and a higher SEQUENCE, and the hours are right
 * across the change of the clock, because start and end are instants in UTC.
 * Source: the issue on sessions; RFC 5545 (3.8.4.7 UID, 3.8.7.4 SEQUENCE, 3.8.1.11 STATUS).
 */
import type { SessionState } from "./session";
import { isWayAsked } from "./ways";
import type { SeatWay, SessionFormat } from "./ways";

export interface SessionForCalendar {
  id: string;
  title: string;
  summary: string;
  state: SessionState;
  format: SessionFormat;
  /** How the owner of the calendar comes; null for a file that is for everybody. */
  way: SeatWay;
  place: string | null;
  address: string | null;
  startsAt: Date;
  endsAt: Date;
  sequence: number;
  /** When something of the event last changed. */
  changedAt: Date;
}

/** One event, ready to be written down as iCalendar by the platform. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  changedAt: Date;
  status: "CONFIRMED" | "CANCELLED";
  title: string;
  description: string;
  /** Empty for who comes online: the link is for those signed up, not for every calendar. */
  location: string;
  url: string;
  start: Date;
  end: Date;
}

/** The event of a session; `host` and `url` are the public name of the site and the address of the session's page. */
export function calendarEvent(
  session: SessionForCalendar,
  site: { host: string; url: string },
): CalendarEvent {
  return {
    uid: `session-${session.id}@${site.host}`,
    sequence: session.sequence,
    changedAt: session.changedAt,
    status: session.state === "cancelled" ? "CANCELLED" : "CONFIRMED",
    title: session.title,
    description: session.summary,
    location:
      session.format === "online" || session.way === "online"
        ? ""
        : [session.place, session.address].filter((part) => part).join(", "),
    url: site.url,
    start: session.startsAt,
    end: session.endsAt,
  };
}

/** What a calendar shows beside what registrants are written about. */
const SHOWN_FIELDS = ["summary", "titleEn", "summaryEn"] as const;
export const NOTICE_FIELDS = ["title", "startsAt", "endsAt", "format", "place", "address"] as const;
export type NoticeField = (typeof NOTICE_FIELDS)[number];

type ShownFields = Pick<SessionForCalendar, NoticeField | "summary"> & {
  titleEn: string | null;
  summaryEn: string | null;
  onlineCapacity: number | null;
};

/**
 * What registrants have to hear of after a change, and the SEQUENCE that goes with it: one higher when anything changed that
 * a calendar shows, in any language, the same when nothing did.
 */
export function noticeOfChange(
  before: ShownFields & Pick<SessionForCalendar, "sequence">,
  after: ShownFields,
): { changed: readonly NoticeField[]; sequence: number } {
  const valueOf = (value: string | Date | null) =>
    value instanceof Date ? value.getTime() : value;
  const differs = (field: keyof Omit<ShownFields, "onlineCapacity">) =>
    valueOf(before[field]) !== valueOf(after[field]);
  // Who was never asked whether they come to the room or online, has to say it now.
  const isAskedNow = isWayAsked(after) && !isWayAsked(before);
  const changed = NOTICE_FIELDS.filter(
    (field) => differs(field) || (field === "format" && isAskedNow),
  );
  const isSeen = changed.length > 0 || SHOWN_FIELDS.some(differs);
  return { changed, sequence: before.sequence + (isSeen ? 1 : 0) };
}

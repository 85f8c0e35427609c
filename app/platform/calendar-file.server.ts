import { createEvents } from "ics";
import { env } from "./env.server";
import { cleanText } from "./incoming-text.server";

/** One event as a calendar takes it: moments in UTC, the same UID at every change, a higher SEQUENCE. */
export type CalendarFileEvent = {
  uid: string;
  sequence: number;
  /** When something of it last changed (LAST-MODIFIED). */
  changedAt: Date;
  status: "CONFIRMED" | "CANCELLED";
  title: string;
  description: string;
  location: string;
  url: string;
  start: Date;
  end: Date;
  /** For what has a day and no hours: that day in Amsterdam; it takes nobody's time. */
  wholeDay?: string | null;
};

/** What the file is for: a feed or a download, or the notice that an event no longer happens. */
export type CalendarMethod = "PUBLISH" | "CANCEL";

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

const DAY_IN_MILLISECONDS = 86_400_000;

const PRODUCT = "-//Inbreng//Bijeenkomsten//NL";

type DayParts = [number, number, number];

/** A day and the day after it, between which a whole day lies. */
function dayParts(day: string): { start: DayParts; end: DayParts } {
  const first = new Date(`${day}T00:00:00Z`);
  const next = new Date(first.getTime() + DAY_IN_MILLISECONDS);
  const parts = (date: Date): DayParts => [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ];
  return { start: parts(first), end: parts(next) };
}

type UtcParts = [number, number, number, number, number];

function utcParts(moment: Date): UtcParts {
  return [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
  ];
}

/** A calendar without events, which the library has no way to write. */
function emptyCalendar(name: string): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "CALSCALE:GREGORIAN", `PRODID:${PRODUCT}`];
  return [...lines, "METHOD:PUBLISH", `X-WR-CALNAME:${name}`, "END:VCALENDAR", ""].join("\r\n");
}

const OCTETS_PER_LINE = 75;
const FOLD = /\r\n[ \t]/g;
const ENCODER = new TextEncoder();

/** One content line over lines of at most 75 octets, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = ENCODER.encode(character).length;
    if (octets + size > OCTETS_PER_LINE) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** The library folds by characters, which leaves lines of letters with accents too long. */
function foldedByOctets(file: string): string {
  return file.replace(FOLD, "").split("\r\n").map(folded).join("\r\n");
}

/** Who sends the events: the address of the mail that the service sends, with the name that stands with it. */
function organizer(organisation: string): { name: string; email: string } {
  const from = env().MAIL_FROM;
  const bracket = from.lastIndexOf("<");
  // The name stands between quotes in the file, and nothing can stand for a quote there (RFC 5545, 3.2).
  const plain = (text: string) => cleanText(text).replace(/["\\]/g, "").trim();
  const name = bracket < 0 ? "" : plain(from.slice(0, bracket));
  const email = from
    .slice(bracket + 1)
    .replace(">", "")
    .trim();
  return { name: name === "" ? plain(organisation) : name, email };
}

/**
 * Writes events down as iCalendar (RFC 5545). All moments are in UTC, so every calendar shows the right hour, also
 * across the change of the clock.
 * @param name of the calendar, shown by programs that subscribe to it
 * @param organisation who holds the events, where the address of the service has no name of its own
 * @param stampedAt the moment of writing (DTSTAMP)
 * @param attendee address of the one person a cancellation goes to; a calendar ignores one that names nobody (RFC 5546)
 * @throws Error when an event is not one (ends before it starts)
 */
export function calendarFile(
  events: readonly CalendarFileEvent[],
  {
    name,
    organisation,
    method,
    stampedAt,
    attendee = null,
  }: {
    name: string;
    organisation: string;
    method: CalendarMethod;
    stampedAt: Date;
    attendee?: string | null;
  },
): string {
  if (events.length === 0) return emptyCalendar(name);
  const written = createEvents(
    events.map(({ start, end, changedAt, title, description, location, wholeDay, ...event }) => ({
      ...event,
      // An event without a title is none, and would take the whole feed away from everybody.
      title: cleanText(title).trim() || name,
      description: cleanText(description),
      location: cleanText(location),
      organizer: organizer(organisation),
      ...(attendee === null ? {} : { attendees: [{ email: attendee }] }),
      lastModified: changedAt.getTime(),
      ...(wholeDay
        ? { ...dayParts(wholeDay), transp: "TRANSPARENT" }
        : {
            start: utcParts(start),
            startInputType: "utc",
            startOutputType: "utc",
            end: utcParts(end),
            endInputType: "utc",
            endOutputType: "utc",
            transp: "OPAQUE",
          }),
      timestamp: stampedAt.getTime(),
    })),
    { productId: PRODUCT, method, calName: name },
  );
  if (!written.value) throw new Error("An event could not be written as iCalendar");
  return foldedByOctets(written.value);
}

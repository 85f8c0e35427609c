import { createEvents } from "ics";

/** One event as a calendar takes it: moments in UTC, the same UID at every change, a higher SEQUENCE. */
export type CalendarFileEvent = {
  uid: string;
  sequence: number;
  status: "CONFIRMED" | "CANCELLED";
  title: string;
  description: string;
  location: string;
  url: string;
  start: Date;
  end: Date;
};

/** What the file is for: a feed or a download, or the notice that an event no longer happens. */
export type CalendarMethod = "PUBLISH" | "CANCEL";

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

const PRODUCT = "-//Inbreng//Bijeenkomsten//NL";

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

/**
 * Writes events down as iCalendar (RFC 5545). All moments are in UTC, so every calendar shows the right hour, also
 * across the change of the clock.
 * @param name of the calendar, shown by programs that subscribe to it
 * @param stampedAt the moment of writing (DTSTAMP)
 * @throws Error when an event is not one (ends before it starts, has no title)
 */
export function calendarFile(
  events: readonly CalendarFileEvent[],
  { name, method, stampedAt }: { name: string; method: CalendarMethod; stampedAt: Date },
): string {
  if (events.length === 0) return emptyCalendar(name);
  const written = createEvents(
    events.map(({ start, end, ...event }) => ({
      ...event,
      start: utcParts(start),
      startInputType: "utc",
      startOutputType: "utc",
      end: utcParts(end),
      endInputType: "utc",
      endOutputType: "utc",
      timestamp: stampedAt.getTime(),
      transp: "OPAQUE",
    })),
    { productId: PRODUCT, method, calName: name },
  );
  if (!written.value) throw new Error("An event could not be written as iCalendar");
  return written.value;
}

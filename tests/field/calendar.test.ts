/** Calendar files as calendars really take them: read by two parsers, and line by line against the standard. */
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { calendarFile } from "~/platform/calendar-file.server";
import { env } from "~/platform/env.server";
import type { CalendarFileEvent, CalendarMethod } from "~/platform/calendar-file.server";

const EVENT: CalendarFileEvent = {
  uid: "session-s1@inbreng.example",
  sequence: 2,
  changedAt: new Date("2027-01-03T10:15:00Z"),
  status: "CONFIRMED",
  title: "Praten over één thuis; “zó” moet het 👨‍👩‍👧‍👦",
  // Pasted out of a word processor: a vertical tab broke the file for every subscriber.
  description: `Regel een\u000B\nregel twee\u0003, ${"coördinatie van jeugdhulp ".repeat(8)}`,
  location: "Buurthuis, Straat 1",
  url: "https://inbreng.example/bijeenkomsten/gesprek",
  start: new Date("2027-07-15T17:30:00Z"),
  end: new Date("2027-07-15T19:30:00Z"),
};
const WRITTEN = new Date("2027-01-04T09:00:00Z");

function written(method: CalendarMethod, change: Partial<CalendarFileEvent> = {}) {
  return calendarFile([{ ...EVENT, ...change }], {
    name: "Bijeenkomsten",
    organisation: 'Samen "Twente"',
    method,
    stampedAt: WRITTEN,
    attendee: method === "CANCEL" ? "ouder@example.org" : null,
  });
}

function eventOf(file: string): ICAL.Component {
  const event = ICAL.Component.fromString(file).getFirstSubcomponent("vevent");
  if (event === null) throw new Error("no event");
  return event;
}

describe("a cancellation", () => {
  const file = written("CANCEL", { status: "CANCELLED", sequence: 3 });

  it("names who calls it off and whom it is for; without those a calendar leaves the event standing", () => {
    const event = eventOf(file);
    expect(event.getFirstPropertyValue("organizer")).toMatch(/^mailto:[^@]+@[^@]+$/i);
    expect(event.getFirstPropertyValue("attendee")).toMatch(/^mailto:ouder@example.org$/i);
    expect(event.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  it("is read the same by a second parser", () => {
    const calendar = convertIcsCalendar(undefined, file);
    expect(calendar.method).toBe("CANCEL");
    const [event] = calendar.events ?? [];
    expect(event).toMatchObject({ uid: EVENT.uid, sequence: 3, status: "CANCELLED" });
    expect(event?.organizer?.email).toContain("@");
    expect(event?.attendees?.map(({ email }) => email)).toEqual(["ouder@example.org"]);
    expect(event?.lastModified?.date.toISOString()).toBe("2027-01-03T10:15:00.000Z");
  });
});

describe("an event in a feed", () => {
  const file = written("PUBLISH");

  it("says when it last changed, and names nobody who comes", () => {
    const event = eventOf(file);
    expect(String(event.getFirstPropertyValue("last-modified"))).toBe("2027-01-03T10:15:00Z");
    expect(event.getFirstPropertyValue("sequence")).toBe(2);
    expect(event.getFirstProperty("attendee")).toBeNull();
  });

  it("folds by octets and never within a character, also with accents and emoji", () => {
    const lines = file.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
    expect(eventOf(file).getFirstPropertyValue("summary")).toBe(EVENT.title);
  });

  it("holds no control character but the line ends of the format", () => {
    expect(file.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("has every property that the standard asks, once (RFC 5545, 3.6.1; RFC 5546, 3.2.1)", () => {
    const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
    const names = lines.map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? "");
    for (const name of ["UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "SEQUENCE", "SUMMARY"]) {
      expect(
        names.filter((found) => found === name),
        name,
      ).toHaveLength(1);
    }
    expect(lines.at(-1)).toBe("");
    expect(lines.every((line) => line === "" || /^[A-Z-]+(;[^:]+)?:/.test(line))).toBe(true);
  });
});

describe("what somebody typed", () => {
  const roundtrip = (change: Partial<CalendarFileEvent>) => eventOf(written("PUBLISH", change));

  it.each([
    // A path became two lines, because its backslash was read with the letter after it.
    ["a backslash before an n", "Zet het in C:\\nieuw; klaar, toch"],
    // A second event in the calendar of everybody who subscribed.
    ["a line that looks like the format", "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Nep"],
    ["quotes and colons", 'Zij zei: "kom; echt"'],
    ["an escape of its own", "a\\,b\\;c\\\\d"],
  ])("comes back with %s", (_what, description) => {
    const event = roundtrip({ description });
    expect(event.getFirstPropertyValue("description")).toBe(description);
    const [again] = convertIcsCalendar(undefined, written("PUBLISH", { description })).events ?? [];
    expect(again?.summary).toBe(EVENT.title);
  });

  it("in a title of signs that nobody sees does not take the feed away from everybody", () => {
    const events = [{ ...EVENT, uid: "a@x", title: "\u200B\u00AD" }, EVENT];
    const file = calendarFile(events, {
      name: "Agenda",
      organisation: "Regio",
      method: "PUBLISH",
      stampedAt: WRITTEN,
    });
    const all = ICAL.Component.fromString(file).getAllSubcomponents("vevent");
    expect(all.map((event) => event.getFirstPropertyValue("summary"))).toEqual([
      "Agenda",
      EVENT.title,
    ]);
  });

  it("in the name of the sender cannot end its quotes", () => {
    const settings = env();
    const before = settings.MAIL_FROM;
    Object.assign(settings, { MAIL_FROM: '"Team; Jeugd: \\"Twente\\"" <post@inbreng.example>' });
    try {
      const organizer = eventOf(written("PUBLISH")).getFirstProperty("organizer");
      expect(organizer?.getFirstValue()).toMatch(/^mailto:post@inbreng\.example$/i);
      expect(String(organizer?.getParameter("cn"))).toMatch(/^Team; Jeugd: ['’]?Twente['’]?$/);
      const [event] = convertIcsCalendar(undefined, written("PUBLISH")).events ?? [];
      expect(event?.organizer?.email).toContain("post@inbreng.example");
    } finally {
      Object.assign(settings, { MAIL_FROM: before });
    }
  });

  it("as the organisation of the region stands where the address has no name of its own", () => {
    const organizer = eventOf(written("PUBLISH")).getFirstProperty("organizer");
    expect(organizer?.getParameter("cn")).toBe("Samen Twente");
  });

  it("as an address of its own reaches a cancellation whole", () => {
    const file = calendarFile([{ ...EVENT, status: "CANCELLED" }], {
      name: "x",
      organisation: "Regio",
      method: "CANCEL",
      stampedAt: WRITTEN,
      attendee: "o'brien+inbreng@example.org",
    });
    expect(eventOf(file).getFirstPropertyValue("attendee")).toBe(
      "mailto:o'brien+inbreng@example.org",
    );
  });

  it("keeps its hour over the night in which the clock changes", () => {
    const start = new Date("2027-03-27T23:30:00Z");
    const end = new Date("2027-03-28T01:30:00Z");
    const event = new ICAL.Event(roundtrip({ start, end }));
    expect(event.startDate.toJSDate()).toEqual(start);
    expect(event.endDate.toJSDate()).toEqual(end);
  });
});

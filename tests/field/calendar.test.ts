/** Calendar files as calendars really take them: read by two parsers, and line by line against the standard. */
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { calendarFile } from "~/platform/calendar-file.server";
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

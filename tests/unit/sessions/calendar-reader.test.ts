/** The files, read by a parser that has no part in writing them. */
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/features/calendar/domain/amsterdam-time";
import { calendarEvent, noticeOfChange } from "~/features/sessions/domain/calendar-file";
import type { SessionForCalendar } from "~/features/sessions/domain/calendar-file";
import { calendarFile } from "~/platform/calendar-file.server";
import type { CalendarMethod } from "~/platform/calendar-file.server";

const site = { host: "inbreng.example", url: "https://inbreng.example/bijeenkomsten/gesprek" };
const WRITTEN = new Date("2027-01-04T09:00:00Z");

function session(
  date: string,
  startTime: string,
  endTime: string,
  change: Partial<SessionForCalendar> = {},
): SessionForCalendar & { titleEn: null; summaryEn: null; onlineCapacity: null } {
  const period = parsePeriod({ date, startTime, endTime });
  if (!period.ok) throw new Error(`${date} ${startTime} is no period`);
  return {
    id: "s1",
    titleEn: null,
    onlineCapacity: null,
    way: null,
    summaryEn: null,
    changedAt: new Date("2027-01-02T09:00:00Z"),
    title: "Eten; praten, en \\ luisteren",
    summary: "Regel een\nregel twee, met een ; en een hele lange zin ".repeat(4),
    state: "published",
    format: "onSite",
    place: "Buurthuis",
    address: "Straat 1, Hengelo",
    startsAt: period.start,
    endsAt: period.end,
    sequence: 0,
    ...change,
  };
}

function read(sessions: SessionForCalendar[], method: CalendarMethod = "PUBLISH") {
  const events = sessions.map((one) => calendarEvent(one, site));
  const file = calendarFile(events, {
    ...{ name: "Bijeenkomsten", organisation: "Regio" },
    method,
    stampedAt: WRITTEN,
  });
  const calendar = ICAL.Component.fromString(file);
  return {
    file,
    method: calendar.getFirstPropertyValue("method"),
    events: calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component)),
    statuses: calendar
      .getAllSubcomponents("vevent")
      .map((component) => component.getFirstPropertyValue("status")),
  };
}

const hours = (event: ICAL.Event | undefined) => (event?.duration.toSeconds() ?? 0) / 3600;

describe("hours on the clock", () => {
  test.each([
    ["winter", "2027-01-15", "19:30", "21:30", "2027-01-15T18:30:00.000Z", 2],
    ["summer", "2027-07-15", "19:30", "21:30", "2027-07-15T17:30:00.000Z", 2],
    ["the night it goes forward", "2027-03-28", "01:30", "04:30", "2027-03-28T00:30:00.000Z", 2],
    ["the night it goes back", "2027-10-31", "01:30", "03:30", "2027-10-30T23:30:00.000Z", 3],
  ])("in %s", (_, date, start, end, moment, lasts) => {
    const { events } = read([session(date, start, end)]);
    expect(events).toHaveLength(1);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(moment);
    expect(hours(events[0])).toBe(lasts);
  });
});

test("texts come out as they went in, and no line is longer than calendars take", () => {
  const written = session("2027-07-15", "19:30", "21:30");
  const { file, events } = read([written]);
  expect(events[0]?.summary).toBe(written.title);
  expect(events[0]?.description).toBe(written.summary);
  expect(events[0]?.location).toBe("Buurthuis, Straat 1, Hengelo");
  const lengths = file.split("\r\n").map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});

test("a change and a cancellation carry the same UID and a higher SEQUENCE", () => {
  const first = session("2027-07-15", "19:30", "21:30");
  const moved = session("2027-07-16", "19:30", "21:30");
  const changed = { ...moved, sequence: noticeOfChange(first, moved).sequence };
  const cancelled = { ...changed, state: "cancelled" as const, sequence: changed.sequence + 1 };
  const files = [read([first]), read([changed]), read([cancelled], "CANCEL")];
  expect(new Set(files.map(({ events }) => events[0]?.uid))).toEqual(
    new Set(["session-s1@inbreng.example"]),
  );
  expect(files.map(({ events }) => events[0]?.sequence)).toEqual([0, 1, 2]);
  expect(files.map(({ method }) => method)).toEqual(["PUBLISH", "PUBLISH", "CANCEL"]);
  expect(files.map(({ statuses }) => statuses[0])).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
});

test("a feed without sessions is a calendar too", () => {
  const { events, method } = read([]);
  expect(events).toEqual([]);
  expect(method).toBe("PUBLISH");
});

import { describe, expect, it } from "vitest";
import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import {
  daysLeft,
  dueAfter,
  isOverdue,
  isWithinDeadline,
} from "~/features/calendar/domain/deadline";
import {
  extendedReplyDue,
  formalReactionDue,
  replyDue,
  reportDue,
} from "~/features/calendar/domain/terms";

const terms = {
  sessionReportDays: 14,
  replyDays: 42,
  replyExtensionDays: 42,
  formalReactionDays: 42,
};

describe("a deadline", () => {
  const tuesday = parseWallTime({ date: "2027-12-21", time: "11:00" });
  if (!tuesday.ok) throw new Error("the example is a plain winter morning");
  const at = (milliseconds: number) => new Date(tuesday.instant.getTime() + milliseconds);

  it("of 11.00 h accepts at 11.00.00 and refuses a second later", () => {
    expect(isWithinDeadline(tuesday.instant, at(-1))).toBe(true);
    expect(isWithinDeadline(tuesday.instant, at(0))).toBe(true);
    expect(isWithinDeadline(tuesday.instant, at(999))).toBe(true);
    expect(isWithinDeadline(tuesday.instant, at(1000))).toBe(false);
    expect(isOverdue(tuesday.instant, at(1000))).toBe(true);
  });
});

describe("a term in days or weeks", () => {
  it("runs to the end of its last day, across the change of the clock", () => {
    const ended = new Date("2027-03-20T20:00:00Z");
    expect(reportDue(ended, terms)).toEqual(new Date("2027-04-03T21:59:59Z"));
  });

  it("counts from the day in Amsterdam, not in UTC", () => {
    const halfPastMidnight = new Date("2027-06-30T22:30:00Z");
    expect(dueAfter(halfPastMidnight, { days: 1 })).toEqual(new Date("2027-07-02T21:59:59Z"));
  });

  it("gives a reply six weeks and one extension on top of them", () => {
    const published = new Date("2027-01-04T09:00:00Z");
    expect(replyDue(published, terms)).toEqual(new Date("2027-02-15T22:59:59Z"));
    expect(extendedReplyDue(published, terms)).toEqual(new Date("2027-03-29T21:59:59Z"));
    expect(formalReactionDue(published, terms)).toEqual(new Date("2027-02-15T22:59:59Z"));
  });

  it("is a setting of the region", () => {
    const ended = new Date("2027-06-01T10:00:00Z");
    expect(reportDue(ended, { sessionReportDays: 3 })).toEqual(new Date("2027-06-04T21:59:59Z"));
  });
});

describe("days left", () => {
  const due = new Date("2027-06-10T21:59:59Z");

  it.each([
    ["2027-06-09T22:30:00Z", 0],
    ["2027-06-09T21:30:00Z", 1],
    ["2027-06-01T12:00:00Z", 9],
    ["2027-06-11T12:00:00Z", -1],
  ])("at %s are %i", (now, days) => {
    expect(daysLeft(due, new Date(now))).toBe(days);
  });

  it("are 0 and not yet overdue in the last second", () => {
    expect(daysLeft(due, due)).toBe(0);
    expect(isOverdue(due, due)).toBe(false);
    expect(isOverdue(due, new Date(due.getTime() + 1000))).toBe(true);
  });
});

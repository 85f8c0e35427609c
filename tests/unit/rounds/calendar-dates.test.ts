import { describe, expect, it } from "vitest";
import { reportDay, roundDays } from "~/features/rounds/domain/calendar-dates";
import type { RoundInCalendar } from "~/features/rounds/domain/calendar-dates";

const round: RoundInCalendar = {
  id: "r1",
  isPublic: true,
  closesAt: new Date("2027-03-31T21:59:59Z"),
  replyDueAt: new Date("2027-06-30T21:59:59Z"),
  reportedBackAt: null,
  withdrawnAt: null,
  version: 4,
  changedAt: new Date("2027-03-01T09:00:00Z"),
};

describe("the days of a round in a calendar", () => {
  it("are the last day to take part and the day of the answer, on Amsterdam's days", () => {
    expect(roundDays(round)).toMatchObject([
      { key: "closes-r1", kind: "closes", day: "2027-03-31", status: "CONFIRMED", sequence: 4 },
      { key: "answer-r1", kind: "answer", day: "2027-06-30", status: "CONFIRMED", sequence: 4 },
    ]);
  });

  it("keep their keys when one moves and when the answer came, and leave out a day nobody named", () => {
    const moved = roundDays({ ...round, version: 5, closesAt: new Date("2027-04-15T21:59:59Z") });
    expect(moved[0]).toMatchObject({ key: "closes-r1", day: "2027-04-15", sequence: 5 });
    const reportedBackAt = new Date("2027-06-02T10:00:00Z");
    expect(roundDays({ ...round, reportedBackAt })[1]).toMatchObject({
      ...{ key: "answer-r1", kind: "answered", day: "2027-06-02" },
    });
    expect(roundDays({ ...round, closesAt: null }).map(({ kind }) => kind)).toEqual(["answer"]);
  });

  it("of a withdrawn round are called off without a day of what is prepared", () => {
    const withdrawnAt = new Date("2027-03-05T10:00:00Z");
    const days = roundDays({ ...round, isPublic: false, withdrawnAt, version: 6 });
    expect(days).toMatchObject([
      { key: "closes-r1", kind: "withdrawn", status: "CANCELLED", day: "2027-03-05", sequence: 6 },
      { key: "answer-r1", kind: "withdrawn", status: "CANCELLED", day: "2027-03-05", sequence: 6 },
    ]);
    expect(roundDays({ ...round, isPublic: false })).toEqual([]);
  });

  it("hold the promised report of a session, called off with it", () => {
    const report = {
      ...{ sessionId: "s1", isCancelled: false, dueAt: new Date("2027-03-25T22:59:59Z") },
      ...{ sequence: 2, changedAt: round.changedAt },
    };
    expect(reportDay(report)).toMatchObject({
      ...{ key: "report-s1", kind: "report", day: "2027-03-25", status: "CONFIRMED", sequence: 2 },
    });
    expect(reportDay({ ...report, isCancelled: true }).status).toBe("CANCELLED");
  });
});

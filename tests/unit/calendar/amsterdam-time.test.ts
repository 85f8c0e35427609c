import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addToDate,
  amsterdamDate,
  daysBetween,
  endOfDay,
  parseDate,
  parsePeriod,
  parseTime,
  parseWallTime,
  startOfDay,
  wallClock,
} from "~/features/calendar/domain/amsterdam-time";

const HOUR = 3_600_000;

describe("reading a date", () => {
  it.each([
    ["2027-03-28", "2027-03-28"],
    ["28-3-2027", "2027-03-28"],
    [" 01/02/2027 ", "2027-02-01"],
    ["29-02-2028", "2028-02-29"],
  ])("reads %s", (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, date });
  });

  it.each(["", "2027-02-29", "31-04-2027", "2027-13-01", "tomorrow", "27-03-28", "2027-00-10"])(
    "refuses %j",
    (text) => {
      expect(parseDate(text)).toEqual({ ok: false, code: "invalid_date" });
    },
  );
});

describe("reading a time", () => {
  it.each([
    ["19:15", "19:15"],
    ["19.15", "19:15"],
    ["9:05", "09:05"],
    ["11.00.00", "11:00"],
  ])("reads %s", (text, time) => {
    expect(parseTime(text)).toEqual({ ok: true, time });
  });

  it.each(["", "24:00", "12:60", "noon", "1230", "12:3"])("refuses %j", (text) => {
    expect(parseTime(text)).toEqual({ ok: false, code: "invalid_time" });
  });
});

describe("wall time in Amsterdam", () => {
  it("is an hour ahead of UTC in winter and two in summer", () => {
    expect(parseWallTime({ date: "2027-01-12", time: "19:15" })).toEqual({
      ok: true,
      instant: new Date("2027-01-12T18:15:00Z"),
    });
    expect(parseWallTime({ date: "2027-07-12", time: "19:15" })).toEqual({
      ok: true,
      instant: new Date("2027-07-12T17:15:00Z"),
    });
  });

  it("refuses the hour that the clock skips and says where it jumps to", () => {
    expect(parseWallTime({ date: "2027-03-28", time: "02:30" })).toEqual({
      ok: false,
      code: "nonexistent_time",
      clockJumpsTo: "03:00",
    });
  });

  it("asks which one is meant when the clock shows a time twice", () => {
    const earlier = new Date("2027-10-31T00:30:00Z");
    const later = new Date("2027-10-31T01:30:00Z");
    const question = { date: "2027-10-31", time: "02:30" };
    expect(parseWallTime(question)).toEqual({ ok: false, code: "ambiguous_time", earlier, later });
    expect(parseWallTime({ ...question, repeatedHour: "earlier" })).toEqual({
      ok: true,
      instant: earlier,
    });
    expect(parseWallTime({ ...question, repeatedHour: "later" })).toEqual({
      ok: true,
      instant: later,
    });
  });

  it("accepts the whole hours around both changes", () => {
    expect(parseWallTime({ date: "2027-03-28", time: "03:00" })).toEqual({
      ok: true,
      instant: new Date("2027-03-28T01:00:00Z"),
    });
    expect(parseWallTime({ date: "2027-10-31", time: "03:00" })).toEqual({
      ok: true,
      instant: new Date("2027-10-31T02:00:00Z"),
    });
  });

  it("does not follow the zone of the server", () => {
    const zoneOfTheMachine = process.env.TZ;
    try {
      for (const zone of ["UTC", "America/New_York", "Pacific/Auckland"]) {
        process.env.TZ = zone;
        expect(wallClock(new Date("2027-07-12T22:30:00Z"))).toEqual({
          date: "2027-07-13",
          time: "00:30",
          offset: "+02:00",
        });
        expect(parseWallTime({ date: "2027-01-12", time: "11:00" })).toEqual({
          ok: true,
          instant: new Date("2027-01-12T10:00:00Z"),
        });
      }
    } finally {
      if (zoneOfTheMachine === undefined) delete process.env.TZ;
      else process.env.TZ = zoneOfTheMachine;
    }
  });

  it("comes back to the same instant from what the clock shows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 }),
        (minute) => {
          const instant = new Date(minute * 60_000);
          const { date, time, offset } = wallClock(instant);
          const verdict = parseWallTime({ date, time });
          if (verdict.ok) return verdict.instant.getTime() === instant.getTime();
          // Only the repeated hour may need a second answer; summer time is its first pass.
          const repeatedHour = offset === "+02:00" ? "earlier" : "later";
          const answered = parseWallTime({ date, time, repeatedHour });
          return (
            verdict.code === "ambiguous_time" &&
            answered.ok &&
            answered.instant.getTime() === instant.getTime()
          );
        },
      ),
    );
  });
});

describe("a period", () => {
  it.each([
    ["2027-10-31", 180],
    ["2027-03-28", 60],
    ["2027-06-01", 120],
  ])("from 01:30 to 03:30 on %s lasts %i minutes", (date, minutes) => {
    const verdict = parsePeriod({ date, startTime: "01:30", endTime: "03:30" });
    expect(verdict).toMatchObject({ ok: true, minutes });
  });

  it("may run past midnight only with an end date", () => {
    const evening = { date: "2027-06-01", startTime: "22:00", endTime: "00:30" };
    expect(parsePeriod(evening)).toEqual({
      ok: false,
      field: "end",
      refusal: { ok: false, code: "ends_before_start" },
    });
    expect(parsePeriod({ ...evening, endDate: "2027-06-02" })).toMatchObject({
      ok: true,
      minutes: 150,
    });
  });

  it("says at which field a time does not exist", () => {
    expect(parsePeriod({ date: "2027-03-28", startTime: "01:30", endTime: "02:30" })).toMatchObject(
      { ok: false, field: "end", refusal: { code: "nonexistent_time" } },
    );
  });
});

describe("calendar days", () => {
  it("have 23, 24 or 25 hours", () => {
    const hours = (date: string) =>
      (startOfDay(addToDate(date, { days: 1 })).getTime() - startOfDay(date).getTime()) / HOUR;
    expect(hours("2027-03-28")).toBe(23);
    expect(hours("2027-06-01")).toBe(24);
    expect(hours("2027-10-31")).toBe(25);
  });

  it("end at 23:59:59 in Amsterdam", () => {
    expect(endOfDay("2027-01-12")).toEqual(new Date("2027-01-12T22:59:59Z"));
    expect(amsterdamDate(endOfDay("2027-07-12"))).toBe("2027-07-12");
  });

  it("count the same forwards and backwards", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
        const from = "2027-03-01";
        return daysBetween(from, addToDate(from, { days })) === days;
      }),
    );
  });
});

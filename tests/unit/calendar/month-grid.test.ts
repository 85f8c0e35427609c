import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthGrid, parseMonth } from "~/features/calendar/domain/month-grid";

describe("the month grid", () => {
  it("begins on Monday and fills up with days of the neighbours", () => {
    const grid = monthGrid("2027-05");
    expect(grid.weeks).toHaveLength(6);
    expect(grid.weeks[0]?.days[0]).toEqual({ date: "2027-04-26", dayOfMonth: 26, inMonth: false });
    expect(grid.weeks[0]?.days[5]).toEqual({ date: "2027-05-01", dayOfMonth: 1, inMonth: true });
    expect(grid).toMatchObject({ previous: "2027-04", next: "2027-06" });
  });

  it("takes four weeks when February starts on a Monday", () => {
    expect(monthGrid("2027-02").weeks).toHaveLength(4);
  });

  it("numbers the weeks around new year", () => {
    expect(monthGrid("2027-01").weeks.map((week) => week.weekNumber)).toEqual([53, 1, 2, 3, 4]);
    expect(monthGrid("2025-12").weeks.map((week) => week.weekNumber)).toEqual([49, 50, 51, 52, 1]);
  });

  it("selects by Amsterdam midnight", () => {
    const grid = monthGrid("2027-10");
    expect(grid.from).toEqual(new Date("2027-09-26T22:00:00Z"));
    expect(grid.until).toEqual(new Date("2027-10-31T23:00:00Z"));
  });

  it("shows every day of its month once, in order, in whole weeks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const grid = monthGrid(`${year}-${String(month).padStart(2, "0")}`);
          const days = grid.weeks.flatMap((week) => week.days);
          const own = days.filter((day) => day.inMonth).map((day) => day.dayOfMonth);
          expect(days.length % 7).toBe(0);
          expect(own).toEqual(
            Array.from(
              { length: new Date(Date.UTC(year, month, 0)).getUTCDate() },
              (_, i) => i + 1,
            ),
          );
          expect(new Date(`${days[0]?.date ?? ""}T00:00:00Z`).getUTCDay()).toBe(1);
        },
      ),
    );
  });
});

describe("reading a month", () => {
  it("accepts only year and month", () => {
    expect(parseMonth("2027-03")).toEqual({ ok: true, month: "2027-03" });
    for (const text of ["2027-13", "2027-00", "2027-3", "", "maart"]) {
      expect(parseMonth(text)).toEqual({ ok: false, code: "invalid_month" });
    }
  });
});

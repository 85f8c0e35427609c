import { describe, expect, it } from "vitest";
import { SERIES_MAX, seriesDates } from "~/features/sessions/domain/series";

const dates = (...args: Parameters<typeof seriesDates>) => {
  const verdict = seriesDates(...args);
  return verdict.ok ? verdict.dates : verdict.code;
};

describe("a series", () => {
  it("repeats every week or every two weeks", () => {
    expect(dates("2027-03-23", "weekly", 3)).toEqual(["2027-03-23", "2027-03-30", "2027-04-06"]);
    expect(dates("2027-03-23", "twoWeekly", 2)).toEqual(["2027-03-23", "2027-04-06"]);
  });

  it("repeats each month on the same weekday of the month", () => {
    expect(dates("2027-01-19", "monthly", 4)).toEqual([
      "2027-01-19",
      "2027-02-16",
      "2027-03-16",
      "2027-04-20",
    ]);
  });

  it("turns a fifth weekday into the last one", () => {
    expect(dates("2027-03-30", "monthly", 4)).toEqual([
      "2027-03-30",
      "2027-04-27",
      "2027-05-25",
      "2027-06-29",
    ]);
  });

  it("has a sensible length", () => {
    for (const count of [0, -1, 1.5, SERIES_MAX + 1]) {
      expect(dates("2027-03-23", "weekly", count)).toBe("count_out_of_range");
    }
  });
});

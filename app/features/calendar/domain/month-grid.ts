/**
 * Rule: the calendar page shows whole weeks that begin on Monday, in Amsterdam dates.
 * Source: design, surface (sessions as list and month calendar).
 */
import { Temporal } from "temporal-polyfill";
import { addToDate, startOfDay } from "./amsterdam-time";

export interface MonthDay {
  date: string;
  dayOfMonth: number;
  inMonth: boolean;
}

export interface MonthWeek {
  /** ISO week number, 1-53. */
  weekNumber: number;
  days: readonly MonthDay[];
}

export interface MonthGrid {
  /** "YYYY-MM", and its neighbours for the links back and on. */
  month: string;
  previous: string;
  next: string;
  weeks: readonly MonthWeek[];
  /** Instants to select by: from the first shown day up to, not including, the day after the last. */
  from: Date;
  until: Date;
}

export type MonthVerdict = { ok: true; month: string } | { ok: false; code: "invalid_month" };

/** Reads "2027-03" from an address. */
export function parseMonth(text: string): MonthVerdict {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return { ok: false, code: "invalid_month" };
  return { ok: true, month: text };
}

/** The weeks of a month ("YYYY-MM"), Monday first, filled up with days of its neighbours. Throws a RangeError on another text. */
export function monthGrid(month: string): MonthGrid {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  const firstDay = yearMonth.toPlainDate({ day: 1 });
  const lastDay = yearMonth.toPlainDate({ day: yearMonth.daysInMonth });
  const firstShown = firstDay.subtract({ days: firstDay.dayOfWeek - 1 });
  const lastShown = lastDay.add({ days: 7 - lastDay.dayOfWeek });

  const weeks: MonthWeek[] = [];
  for (
    let monday = firstShown;
    Temporal.PlainDate.compare(monday, lastShown) < 0;
    monday = monday.add({ weeks: 1 })
  ) {
    const days = Array.from({ length: 7 }, (_, index): MonthDay => {
      const day = monday.add({ days: index });
      return {
        date: day.toString(),
        dayOfMonth: day.day,
        inMonth: day.month === yearMonth.month,
      };
    });
    weeks.push({ weekNumber: isoWeekNumber(monday), days });
  }

  return {
    month: yearMonth.toString(),
    previous: yearMonth.subtract({ months: 1 }).toString(),
    next: yearMonth.add({ months: 1 }).toString(),
    weeks,
    from: startOfDay(firstShown.toString()),
    until: startOfDay(addToDate(lastShown.toString(), { days: 1 })),
  };
}

/** An ISO week belongs to the year of its Thursday; the number counts Thursdays of that year. */
function isoWeekNumber(monday: Temporal.PlainDate): number {
  return Math.ceil(monday.add({ days: 3 }).dayOfYear / 7);
}

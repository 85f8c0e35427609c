/**
 * Rule: a series repeats on the same weekday: every week, every two weeks, or each month on the same weekday of the
 * month (third Tuesday); a fifth weekday becomes the last one. Source: the issue on sessions (monthly tables).
 */
import { Temporal } from "temporal-polyfill";

export const SERIES_RHYTHMS = ["weekly", "twoWeekly", "monthly"] as const;
export type SeriesRhythm = (typeof SERIES_RHYTHMS)[number];

/** The most sessions one series makes at once. */
export const SERIES_MAX = 24;

export type SeriesVerdict =
  { ok: true; dates: readonly string[] } | { ok: false; code: "count_out_of_range"; max: number };

/** The dates of a series ("YYYY-MM-DD", the first included). Each becomes an instant through `parseWallTime`. */
export function seriesDates(first: string, rhythm: SeriesRhythm, count: number): SeriesVerdict {
  if (!Number.isInteger(count) || count < 1 || count > SERIES_MAX) {
    return { ok: false, code: "count_out_of_range", max: SERIES_MAX };
  }
  const start = Temporal.PlainDate.from(first);
  const dates = Array.from({ length: count }, (_, index) => {
    if (rhythm === "monthly") return sameWeekdayOfMonth(start, index).toString();
    return start.add({ weeks: index * (rhythm === "weekly" ? 1 : 2) }).toString();
  });
  return { ok: true, dates };
}

function sameWeekdayOfMonth(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const ordinal = Math.ceil(start.day / 7);
  const monthStart = start.with({ day: 1 }).add({ months });
  const firstSuchDay = monthStart.add({ days: (start.dayOfWeek - monthStart.dayOfWeek + 7) % 7 });
  const wanted = firstSuchDay.add({ weeks: ordinal - 1 });
  return wanted.month === monthStart.month ? wanted : wanted.subtract({ weeks: 1 });
}

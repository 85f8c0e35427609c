/**
 * Rule: times are stored as UTC instants and every rule is computed on the clock of Europe/Amsterdam,
 * whatever zone the server runs in. Source: design, section 3 (states and invariants).
 *
 * Shapes used throughout the domain:
 * - an instant is a `Date`;
 * - a calendar date is "YYYY-MM-DD" as it reads on the wall in Amsterdam;
 * - a wall time is "HH:MM", 24 hours.
 */
import { Temporal } from "temporal-polyfill";

export const REGION_TIME_ZONE = "Europe/Amsterdam";

/** Which of the two passes through a repeated hour is meant, on the night the clock goes back. */
export type RepeatedHour = "earlier" | "later";

/** What the clock on the wall in Amsterdam says at an instant; `offset` is "+01:00" or "+02:00". */
export interface WallClock {
  date: string;
  time: string;
  offset: string;
}

export type DateVerdict = { ok: true; date: string } | { ok: false; code: "invalid_date" };
export type TimeVerdict = { ok: true; time: string } | { ok: false; code: "invalid_time" };

export type InstantVerdict =
  | { ok: true; instant: Date }
  | { ok: false; code: "invalid_date" }
  | { ok: false; code: "invalid_time" }
  /** The clock jumps over this time; `clockJumpsTo` is the first wall time that does exist. */
  | { ok: false; code: "nonexistent_time"; clockJumpsTo: string }
  /** The clock shows this time twice; ask which one is meant and pass it as `repeatedHour`. */
  | { ok: false; code: "ambiguous_time"; earlier: Date; later: Date };

export type PeriodVerdict =
  | { ok: true; start: Date; end: Date; minutes: number }
  | { ok: false; field: "start" | "end"; refusal: Exclude<InstantVerdict, { ok: true }> }
  | { ok: false; field: "end"; refusal: { ok: false; code: "ends_before_start" } };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH_DATE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const CLOCK_TIME = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/;

function toInstant(zoned: Temporal.ZonedDateTime): Date {
  return new Date(zoned.epochMilliseconds);
}

function inAmsterdam(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    REGION_TIME_ZONE,
  );
}

/**
 * Reads a date as a browser sends it ("2027-03-28") or as people type it where there is no date picker ("28-3-2027").
 * A day that is not on the calendar (30 February) is refused rather than rolled over.
 */
export function parseDate(text: string): DateVerdict {
  const trimmed = text.trim();
  const iso = ISO_DATE.exec(trimmed);
  const dutch = DUTCH_DATE.exec(trimmed);
  const parts = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : dutch && { year: Number(dutch[3]), month: Number(dutch[2]), day: Number(dutch[1]) };
  if (!parts) return { ok: false, code: "invalid_date" };
  try {
    return { ok: true, date: Temporal.PlainDate.from(parts, { overflow: "reject" }).toString() };
  } catch {
    return { ok: false, code: "invalid_date" };
  }
}

/** Reads a time of day: "19:15", "19.15" or "9:05"; gives "HH:MM". */
export function parseTime(text: string): TimeVerdict {
  const match = CLOCK_TIME.exec(text.trim());
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2]);
  if (!match || hour > 23 || minute > 59) return { ok: false, code: "invalid_time" };
  return { ok: true, time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/**
 * Turns a wall time in Amsterdam, as a form sends it, into the instant it stands for.
 * On the two nights a year the clock changes the answer can be that the time does not exist, or exists twice.
 */
export function parseWallTime(input: {
  date: string;
  time: string;
  repeatedHour?: RepeatedHour | undefined;
}): InstantVerdict {
  const date = parseDate(input.date);
  if (!date.ok) return date;
  const time = parseTime(input.time);
  if (!time.ok) return time;

  const wall = Temporal.PlainDateTime.from(`${date.date}T${time.time}`);
  const earlier = wall.toZonedDateTime(REGION_TIME_ZONE, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(REGION_TIME_ZONE, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { ok: true, instant: toInstant(earlier) };
  }
  if (!later.toPlainDateTime().equals(wall)) {
    const jump = later.getTimeZoneTransition("previous") ?? later;
    return {
      ok: false,
      code: "nonexistent_time",
      clockJumpsTo: jump.toPlainTime().toString({ smallestUnit: "minute" }),
    };
  }
  if (input.repeatedHour) {
    return { ok: true, instant: toInstant(input.repeatedHour === "earlier" ? earlier : later) };
  }
  return {
    ok: false,
    code: "ambiguous_time",
    earlier: toInstant(earlier),
    later: toInstant(later),
  };
}

/**
 * Reads a start and an end in Amsterdam wall time. `minutes` is the time that really passes:
 * 01:30-03:30 lasts 180 minutes on the night the clock goes back and 60 on the night it goes forward.
 */
export function parsePeriod(input: {
  date: string;
  startTime: string;
  endTime: string;
  endDate?: string | undefined;
  startRepeatedHour?: RepeatedHour | undefined;
  endRepeatedHour?: RepeatedHour | undefined;
}): PeriodVerdict {
  const start = parseWallTime({
    date: input.date,
    time: input.startTime,
    repeatedHour: input.startRepeatedHour,
  });
  if (!start.ok) return { ok: false, field: "start", refusal: start };
  const end = parseWallTime({
    date: input.endDate ?? input.date,
    time: input.endTime,
    repeatedHour: input.endRepeatedHour,
  });
  if (!end.ok) return { ok: false, field: "end", refusal: end };
  const minutes = minutesBetween(start.instant, end.instant);
  if (minutes <= 0) {
    return { ok: false, field: "end", refusal: { ok: false, code: "ends_before_start" } };
  }
  return { ok: true, start: start.instant, end: end.instant, minutes };
}

/** What the wall clock in Amsterdam shows at this instant, to the minute. */
export function wallClock(instant: Date): WallClock {
  const zoned = inAmsterdam(instant);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: "minute", roundingMode: "trunc" }),
    offset: zoned.offset,
  };
}

/** Swedish writes a date as the domain does; one formatter is a tenth of the work of a zoned time for each row of a list. */
const CALENDAR_DATE = new Intl.DateTimeFormat("sv-SE", {
  timeZone: REGION_TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar date in Amsterdam at this instant, "YYYY-MM-DD". Throws a RangeError when the instant is none. */
export function amsterdamDate(instant: Date): string {
  return CALENDAR_DATE.format(instant);
}

/** Whole minutes that pass from one instant to the other; negative when `end` is first. */
function minutesBetween(start: Date, end: Date): number {
  return Math.trunc((end.getTime() - start.getTime()) / 60_000);
}

/** Which day of the week a calendar date is: Monday is 1 and Sunday 7. Throws a RangeError when the date is not one. */
export function dayOfWeek(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The first instant of a calendar date in Amsterdam. Throws a RangeError when the date is not one. */
export function startOfDay(date: string): Date {
  return toInstant(Temporal.PlainDate.from(date).toZonedDateTime(REGION_TIME_ZONE));
}

/** The last whole second (23:59:59) of a calendar date in Amsterdam. Throws a RangeError when the date is not one. */
export function endOfDay(date: string): Date {
  return toInstant(
    Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone: REGION_TIME_ZONE,
      plainTime: "23:59:59",
    }),
  );
}

/** A period in which the clock in Amsterdam is two hours ahead of UTC; outside of these it is one hour ahead. */
export interface SummerTime {
  /** The instant at which the clock goes forward. */
  from: Date;
  /** The instant at which it goes back. */
  until: Date;
}

/** Every summer time that touches the years from the first to the last, for a database that knows no time zones. */
export function summerTimes(firstYear: number, lastYear: number): SummerTime[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const newYear = Temporal.PlainDate.from({ year: firstYear + index, month: 1, day: 1 });
    const from = newYear.toZonedDateTime(REGION_TIME_ZONE).getTimeZoneTransition("next");
    const until = from?.getTimeZoneTransition("next");
    return from && until ? [{ from: toInstant(from), until: toInstant(until) }] : [];
  }).flat();
}

/** A calendar date so many days or weeks further; counts days on the calendar, not periods of 24 hours. */
export function addToDate(date: string, step: { days?: number; weeks?: number }): string {
  return Temporal.PlainDate.from(date)
    .add({ days: step.days ?? 0, weeks: step.weeks ?? 0 })
    .toString();
}

/** Calendar days from one date to the other; negative when `to` is first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" })
    .days;
}

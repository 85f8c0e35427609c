/**
 * Rule: a help line is shown with its hours, and those that are open now stand first, by the clock of Amsterdam; among those
 * the region's order of urgency holds. Hours that nobody wrote down say nothing, and never push a line back.
 * Source: issue "everyone who can take part, does", C6 (danger).
 */
import {
  addToDate,
  dayOfWeek,
  parseWallTime,
  startOfDay,
  wallClock,
} from "~/features/calendar/domain/amsterdam-time";

/** Monday is 1 and Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One stretch of hours, "HH:MM" up to and not including "HH:MM", on these days. */
export interface HelpHoursOfDays {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
}

export type HelpHours = "always" | readonly HelpHoursOfDays[];

/** Whether it is open now, until when, or from which day and time on; null when its hours are not known. */
export type Opening =
  | { readonly kind: "always" }
  | { readonly kind: "open"; readonly until: string }
  | { readonly kind: "closed"; readonly day: string; readonly time: string }
  | null;

const DAYS_OF_A_WEEK = 7;

function hoursOn(hours: readonly HelpHoursOfDays[], date: string): HelpHoursOfDays[] {
  const weekday = dayOfWeek(date);
  return hours
    .filter(({ days }) => days.some((day) => day === weekday))
    .sort((one, other) => one.from.localeCompare(other.from));
}

/** How a line with these hours stands now. */
export function openingOf(hours: HelpHours | undefined, now: Date): Opening {
  if (hours === undefined) return null;
  if (hours === "always") return { kind: "always" };
  const { date, time } = wallClock(now);
  const current = hoursOn(hours, date).find(({ from, until }) => from <= time && time < until);
  if (current) return { kind: "open", until: current.until };
  for (let ahead = 0; ahead <= DAYS_OF_A_WEEK; ahead += 1) {
    const day = addToDate(date, { days: ahead });
    const next = hoursOn(hours, day).find(({ from }) => ahead > 0 || from > time);
    if (next) return { kind: "closed", day, time: next.from };
  }
  return null;
}

/** The lines with those that are closed now behind the others. */
export function openFirst<Line extends { readonly hours?: HelpHours | undefined }>(
  lines: readonly Line[],
  now: Date,
): Line[] {
  const isClosed = ({ hours }: Line) => openingOf(hours, now)?.kind === "closed";
  return [...lines.filter((line) => !isClosed(line)), ...lines.filter(isClosed)];
}

/** The next moment at which one of the lines opens or closes; null when none does. */
export function changesAt(all: readonly (HelpHours | undefined)[], now: Date): Date | null {
  const { date } = wallClock(now);
  const moments = all.flatMap((hours) => {
    const opening = openingOf(hours, now);
    if (opening?.kind === "open") return atClock(date, opening.until);
    if (opening?.kind === "closed") return atClock(opening.day, opening.time);
    return [];
  });
  const first = Math.min(...moments.map((moment) => moment.getTime()));
  return Number.isFinite(first) ? new Date(first) : null;
}

/** The instant at which the wall clock shows this; hours of help lines stay clear of the hour in which it is put back. */
function atClock(date: string, time: string): Date[] {
  if (time === "24:00") return [startOfDay(addToDate(date, { days: 1 }))];
  const start = parseWallTime({ date, time });
  return start.ok ? [start.instant] : [];
}

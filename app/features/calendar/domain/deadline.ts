/**
 * Rule: a deadline is inclusive to the second (11.00 h is accepted at 11.00.00 and refused a second later);
 * a term in days or weeks runs to the end of its last day in Amsterdam; "overdue" is computed, never stored.
 * Source: design, section 3 (states and invariants).
 */
import { addToDate, amsterdamDate, daysBetween, endOfDay } from "./amsterdam-time";

const wholeSeconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** Whether `now` still falls within the deadline: the second the deadline names counts as in time. */
export function isWithinDeadline(deadline: Date, now: Date): boolean {
  return wholeSeconds(now) <= wholeSeconds(deadline);
}

/**
 * The same rule for a question to the database: deadlines from this moment on are still within, earlier ones are over.
 */
export function oldestOpenDeadline(now: Date): Date {
  return new Date(wholeSeconds(now) * 1000);
}

/** Whether the due moment has passed. */
export function isOverdue(due: Date, now: Date): boolean {
  return !isWithinDeadline(due, now);
}

/**
 * Calendar days in Amsterdam until the due date: 0 on the last day itself, negative when late.
 * A due moment earlier today gives 0 while `isOverdue` is already true.
 */
export function daysLeft(due: Date, now: Date): number {
  return daysBetween(amsterdamDate(now), amsterdamDate(due));
}

let lastDue: { asked: string; due: number } | undefined;

/** The end of the day so many calendar days or weeks after the day of `from`. */
export function dueAfter(from: Date, term: { days?: number; weeks?: number }): Date {
  // Several things that come in together are due together; the calendar is slow for whoever asks it each time.
  const asked = `${from.getTime()} ${term.days ?? 0} ${term.weeks ?? 0}`;
  if (lastDue?.asked !== asked) {
    lastDue = { asked, due: endOfDay(addToDate(amsterdamDate(from), term)).getTime() };
  }
  return new Date(lastDue.due);
}

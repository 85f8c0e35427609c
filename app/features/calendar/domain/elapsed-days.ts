/**
 * Rule: a term in days that is no promise to anybody (how long something is remembered, counted or listed) is so many times
 * twenty-four hours, whatever the clocks of summer and winter do. What is promised by a day ends with that day in Amsterdam
 * (`terms.ts`).
 * Source: design, domain (terms).
 */
const DAY_IN_MILLISECONDS = 86_400_000;

/** The moment so many days before another one. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_IN_MILLISECONDS);
}

/** The moment so many days after another one. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_IN_MILLISECONDS);
}

/** For how many days what has been stays in a calendar that is followed, so that nobody loses last week. */
const FEED_KEEPS_DAYS = 60;

/** The moment since which a feed still lists what has been. */
export function feedBegins(now: Date): Date {
  return daysBefore(now, FEED_KEEPS_DAYS);
}

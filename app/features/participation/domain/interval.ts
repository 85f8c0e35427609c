/**
 * Rule: a figure that is not certain is a closed range of whole numbers, never a guess in between.
 * Source: design, section 6 (honest counting).
 */

/** Closed range of whole numbers; `min === max` means the number is certain. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** A range of which the end may be unknown: then `max` is null, and nothing says how many there were at most. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

export const ZERO: Interval = { min: 0, max: 0 };

/** The certain number `value` as a range. */
export function exactly(value: number): Interval {
  return { min: value, max: value };
}

/** Sum of independent quantities. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, next) => ({ min: sum.min + next.min, max: sum.max + next.max }),
    ZERO,
  );
}

/** Smallest range that contains all given ranges; the empty list gives the certain zero. */
export function hull(intervals: readonly Interval[]): Interval {
  const [first, ...rest] = intervals;
  if (first === undefined) return ZERO;
  return rest.reduce(
    (all, next) => ({ min: Math.min(all.min, next.min), max: Math.max(all.max, next.max) }),
    first,
  );
}

/** Whether the range is one number. */
export function isCertain(interval: Range): boolean {
  return interval.min === interval.max;
}

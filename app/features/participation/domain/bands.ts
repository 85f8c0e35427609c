/**
 * Rule: a count of people by role and municipality is shown as a band: 0, 1-5, 6-10, 11-15, 16-20, then by tens to
 * 50, by twenty-fives to 200, by hundreds; never an exact number, never a hole. Zero is shown: nobody is there to be
 * exposed, and silence must be visible. A higher threshold makes the first four bands wider.
 * Source: design, section 7 (bands instead of holes).
 */
import type { Interval, Range } from "./interval";

/** A range of people as it is shown; `max` is null when it says "or more". */
export type Band = Range;

export const NOBODY: Band = { min: 0, max: 0 };

/** How many bands are as wide as the threshold. */
const NARROW_BANDS = 4;
/** Above the narrow bands: up to `until` in steps of `step`. */
const WIDER = [
  { until: 50, step: 10 },
  { until: 200, step: 25 },
  { until: Number.POSITIVE_INFINITY, step: 100 },
] as const;

function nextEnd(end: number, threshold: number): number {
  if (end < NARROW_BANDS * threshold) return end + threshold;
  for (const { until, step } of WIDER) {
    if (end < until)
      return (Math.floor(end / Math.max(step, threshold)) + 1) * Math.max(step, threshold);
  }
  return end + threshold;
}

/** The last number of every band that ends below `limit`, lowest first. */
export function bandEnds(limit: number, threshold: number): number[] {
  const ends: number[] = [];
  for (let end = threshold; end < limit; end = nextEnd(end, threshold)) ends.push(end);
  return ends;
}

/** The band that a number stands in. */
export function bandOf(value: number, threshold: number): Interval {
  if (value <= 0) return { min: 0, max: 0 };
  let start = 1;
  let end = threshold;
  while (end < value) {
    start = end + 1;
    end = nextEnd(end, threshold);
  }
  return { min: start, max: end };
}

/** The bands that a range touches, as one range; an unknown maximum stays unknown. */
export function bandsOf(range: Band, threshold: number): Band {
  return {
    min: bandOf(range.min, threshold).min,
    max: range.max === null ? null : bandOf(range.max, threshold).max,
  };
}

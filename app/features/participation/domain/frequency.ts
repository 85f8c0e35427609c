/**
 * Rule: how often people took part is a range like every other figure. With no overlap every contribution beyond the
 * first belongs to a linked person, so the surplus over the number of people is certain; otherwise only the outer
 * bounds are.
 * Source: design, section 6 (contributions per person, share with two or more).
 */
import type { Overlap } from "./assumptions";
import type { Figures } from "./figures";

/** From `min` to `max`; `max` is null where nobody is certain to have taken part, so that nothing bounds it. */
export interface Rate {
  readonly min: number;
  readonly max: number | null;
}

/** Contributions per person, 1 or more; null when nobody can have taken part. */
export function contributionsPerPerson(figures: Figures, overlap: Overlap): Rate | null {
  const { persons, contributions, repeat } = figures;
  if (persons.max === 0) return null;
  if (repeat.max === 0) return { min: 1, max: 1 };
  if (overlap === "none") {
    const surplus = contributions.min - persons.min;
    return {
      min: 1 + surplus / persons.max,
      max: persons.min === 0 ? null : 1 + surplus / persons.min,
    };
  }
  return {
    min: Math.max(1, contributions.min / persons.max),
    max: persons.min === 0 ? null : contributions.max / persons.min,
  };
}

/** The part of all people that took part twice or more, 0 to 1; null when nobody can have taken part. */
export function repeatingShare({ persons, repeat }: Figures): Rate | null {
  if (persons.max === 0) return null;
  const max = persons.min === 0 ? (repeat.max === 0 ? 0 : 1) : repeat.max / persons.min;
  return { min: repeat.min / persons.max, max: Math.min(1, max) };
}

/**
 * Rule: on a sensitive question nobody can see that everybody of a group, or nobody, gave an answer. Of fewer than thirty
 * people every share is shown as a fifth: "less than 20 %", "20 to 40 %". Whether a group gets fifths follows from its size
 * only, never from what it answered, so that the form of a figure tells nothing either.
 * Source: design, section 7 (answers); the practice of reporting small groups of pupils at "90 % or more" instead of 100 %.
 */

/** From so many people on a share of a sensitive question is shown as it is. */
export const LEAST_FOR_EXACT_SHARES = 30;

const BANDS = 5;

/** A share between two bounds, from 0 to 1; both the same where it is shown as it is. */
export type ShownShare = { readonly min: number; readonly max: number };

/** The fifth in which a share lies. The last one holds its end too. */
export function shareBand(count: number, people: number): ShownShare {
  const band = people <= 0 ? 0 : Math.min(BANDS - 1, Math.floor((count * BANDS) / people));
  return { min: band / BANDS, max: (band + 1) / BANDS };
}

/** A share that is shown as it is. */
export function exactShare(share: number): ShownShare {
  return { min: share, max: share };
}

/**
 * Rule: beside an easy text may stand one drawing of a small set; it says nothing that the text does not, so whoever hears
 * the page misses nothing.
 * Source: Taal voor allemaal; WCAG 2.2, 1.1.1 (decoration).
 */

/** The drawings that staff can put beside an easy text. */
export const PICTOGRAMS = [
  "talking",
  "home",
  "school",
  "money",
  "helping",
  "asking",
  "answering",
  "date",
  "safe",
  "family",
] as const;

export type Pictogram = (typeof PICTOGRAMS)[number];

/** The drawing that a word names; null for a word that names none. */
export function pictogramNamed(word: string | null): Pictogram | null {
  return PICTOGRAMS.find((each) => each === word) ?? null;
}

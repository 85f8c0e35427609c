/**
 * Rule: a limit counts what a reader sees as one character, so that a name with accents, a flag or a family is not cut
 * short. Because one such character can hold any number of code points, those have a limit as well.
 * Source: Unicode TR29 (grapheme clusters).
 */

/** So many code points may stand behind one visible character on average. */
const CODE_POINTS_PER_CHARACTER = 8;

const GRAPHEMES = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Characters as a reader sees them: a flag or a letter with its accent is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const segment of GRAPHEMES.segment(text)) length += segment.segment === "" ? 0 : 1;
  return length;
}

/**
 * Whether a text is within a limit.
 * @param most visible characters; of code points eight times as many, enough for families and flags
 */
export function fitsWithin(text: string, most: number): boolean {
  if (text.length <= most) return true;
  // A code point takes at most two units, so that no longer text is ever taken apart.
  if (text.length > 2 * most * CODE_POINTS_PER_CHARACTER) return false;
  if (Array.from(text).length > most * CODE_POINTS_PER_CHARACTER) return false;
  return lengthOf(text) <= most;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a title can be read out: it holds a letter or a digit in any script. */
export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/**
 * Rule: a limit counts what a reader sees as one character, so that a name with accents, a flag or a family is not cut
 * short. Because one such character can hold any number of code points, those have a limit as well.
 * Source: Unicode TR29 (grapheme clusters).
 */

/** So many code points may stand behind one visible character on average. */
const CODE_POINTS_PER_CHARACTER = 8;

const GRAPHEMES = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** So many units are taken apart at once: the segmenter's work per character grows with the length of what it was given. */
const UNITS_AT_ONCE = 512;

/** Whether a cut before this place would split a code point in two. */
function isInsideCodePoint(text: string, at: number): boolean {
  return at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/**
 * Characters as a reader sees them: a flag or a letter with its accent is one. Its time grows with the length of the
 * text, so that a long text of flags holds nobody up.
 */
export function lengthOf(text: string): number {
  let length = 0;
  let from = 0;
  let units = UNITS_AT_ONCE;
  while (from < text.length) {
    const to = from + units;
    const piece = text.slice(from, isInsideCodePoint(text, to) ? to + 1 : to);
    const starts = Array.from(GRAPHEMES.segment(piece), ({ index }) => index);
    const last = starts.at(-1) ?? 0;
    if (from + piece.length >= text.length) return length + starts.length;
    // The last character of a piece may go on in the next one; where it fills the whole piece, the piece is too short.
    units = last === 0 ? units * 2 : UNITS_AT_ONCE;
    if (last === 0) continue;
    length += starts.length - 1;
    from += last;
  }
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

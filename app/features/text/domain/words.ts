/**
 * Rule: words are compared without accents and without capitals, and every word remembers where it
 * stands in the text, so that a find can be marked without changing a letter of what was written.
 * Source: design, architecture (search over accents and prefixes).
 */

export interface Word {
  /** The word without accents and capitals. */
  readonly folded: string;
  /** Offset of the first character in the text, in UTF-16 units. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** Number of the sentence the word stands in, from 0: a phrase does not run across a full stop. */
  readonly sentence: number;
}

/** Letters, digits and combining marks; an apostrophe only between letters ("foto's", "zo'n"). */
const WORD_OR_STOP = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*|[.!?\n]+/gu;
const STARTS_AS_WORD = /^[\p{L}\p{N}]/u;
/** Folding takes a few characters apart into letters and signs: "⑴" becomes "(1)". */
const NOT_IN_A_WORD = /[^\p{L}\p{N}']/gu;
const COMBINING_MARKS = /\p{M}/gu;
/** Most words have nothing to fold but capitals. */
const PLAIN = /^[\w' -]*$/;

/**
 * The word without accents and capitals: "Één" and "een" fold to the same letters.
 *
 * @param text any text; typographic apostrophes become straight ones.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(COMBINING_MARKS, "").replace(/’/gu, "'").toLowerCase();
}

/**
 * The words of a text in order.
 *
 * @param text any text; nothing in it is interpreted.
 * @returns the words with their places; punctuation and spaces are in none of them.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD_OR_STOP)) {
    const [piece] = match;
    if (!STARTS_AS_WORD.test(piece)) {
      sentence += 1;
      continue;
    }
    const letters = folded(piece).replace(NOT_IN_A_WORD, "");
    if (letters === "") continue;
    words.push({
      folded: letters,
      start: match.index,
      end: match.index + piece.length,
      sentence,
    });
  }
  return words;
}

/**
 * Rule: words are compared without accents, without capitals and without what nobody sees, and every word remembers where
 * it stands in the text, so that a find can be marked without changing a letter of what was written. This is the one
 * folding: what is indexed, what is searched for, what is compared and what an address is made of all go through it.
 * Source: design, architecture (search over accents and prefixes); Unicode TR15 (compatibility decomposition).
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

/**
 * Letters, digits and combining marks; an apostrophe only between letters ("foto's", "zo'n"). What shows nothing, such as
 * a soft hyphen, does not end a word.
 */
const WORD_OR_STOP = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*|[.!?\n]+/gu;
const STARTS_AS_WORD = /^[\p{L}\p{N}]/u;
/** Folding takes a few characters apart into letters and signs: "⑴" becomes "(1)". */
const NOT_IN_A_WORD = /[^\p{L}\p{N}']/gu;
/** Accents, and marks that show nothing: soft hyphens, zero-width characters, directions. */
const MARKS = /[\p{M}\p{Cf}]/gu;
/** Letters that are no letter with a sign, as somebody without them on the keyboard types them. */
const LETTERS: Readonly<Record<string, string>> = {
  "’": "'",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};
const ODD_LETTER = /[’ßæœøłđðþħı]/gu;
/** Most words have nothing to fold but capitals. */
const PLAIN = /^[\w' -]*$/;

/**
 * The word without accents and capitals: "Één" and "een" fold to the same letters.
 *
 * @param text any text, composed or not; typographic apostrophes become straight ones.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(ODD_LETTER, (letter) => LETTERS[letter] ?? letter);
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

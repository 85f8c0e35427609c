/**
 * Rule: the region writes its danger terms as phrases that anyone on the staff can read, compared
 * word by word without accents and capitals and never across the end of a sentence:
 * - `mishandel*` any word that begins so;
 * - `slaat|slaan|sloeg` any of these words;
 * - `...` at most three words in between.
 * Source: design, section 8 (children, safety, law).
 */
import { folded, type Word } from "~/features/search/domain/words";

export type PhrasePart =
  { readonly kind: "word"; readonly options: readonly WordOption[] } | { readonly kind: "gap" };

interface WordOption {
  readonly text: string;
  readonly prefix: boolean;
}

/** A phrase ready for matching: begins and ends with a word, no two gaps in a row. */
export type Phrase = readonly PhrasePart[];

export type PhraseVerdict =
  | { ok: true; phrase: Phrase }
  | { ok: false; code: "phrase_empty" }
  | { ok: false; code: "gap_without_words" }
  | { ok: false; code: "word_not_readable"; word: string };

/** Words a gap may span at most. */
export const GAP_WORDS = 3;

const GAP = "...";
const READABLE_WORD = /^[\p{L}\p{N}][\p{L}\p{N}']*\*?$/u;

/**
 * Reads a phrase of the region's list.
 *
 * @param written as in the rule above.
 * @returns the phrase, or why it cannot be one: the loader shows this with the path of the field.
 */
export function readPhrase(written: string): PhraseVerdict {
  const pieces = written.trim().split(/\s+/u).filter(Boolean);
  if (pieces.length === 0) return { ok: false, code: "phrase_empty" };

  const parts: PhrasePart[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece === GAP) {
      const atEdge = index === 0 || index === pieces.length - 1;
      if (atEdge || pieces[index - 1] === GAP) return { ok: false, code: "gap_without_words" };
      parts.push({ kind: "gap" });
      continue;
    }
    const options = folded(piece).split("|");
    const unreadable = options.find((option) => !READABLE_WORD.test(option));
    if (unreadable !== undefined) return { ok: false, code: "word_not_readable", word: piece };
    parts.push({
      kind: "word",
      options: options.map((option) => ({
        text: option.replace("*", ""),
        prefix: option.endsWith("*"),
      })),
    });
  }
  return { ok: true, phrase: parts };
}

/** Where a phrase stands: indexes of its first word and of the word after its last. */
export interface PhrasePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every place of a phrase among the words of a text; of places that begin at one word only the
 * shortest.
 */
export function placesOf(phrase: Phrase, words: readonly Word[]): readonly PhrasePlace[] {
  const places: PhrasePlace[] = [];
  for (const [from] of words.entries()) {
    const to = matchEnd(phrase, 0, words, from, words[from]?.sentence ?? 0);
    if (to !== null) places.push({ from, to });
  }
  return places;
}

function matchEnd(
  phrase: Phrase,
  partIndex: number,
  words: readonly Word[],
  wordIndex: number,
  sentence: number,
): number | null {
  const part = phrase[partIndex];
  if (part === undefined) return wordIndex;
  if (part.kind === "gap") {
    for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
      const end = matchEnd(phrase, partIndex + 1, words, wordIndex + skipped, sentence);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[wordIndex];
  if (word === undefined || word.sentence !== sentence) return null;
  if (!part.options.some((option) => fits(word.folded, option))) return null;
  return matchEnd(phrase, partIndex + 1, words, wordIndex + 1, sentence);
}

function fits(word: string, option: WordOption): boolean {
  return option.prefix ? word.startsWith(option.text) : word === option.text;
}

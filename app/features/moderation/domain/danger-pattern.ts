/**
 * Rule: a danger pattern is a word or some words in a row, compared without accents, capitals and
 * punctuation and never across the end of a sentence; a final `*` stands for any ending of that word.
 * Whole words only: "dood" is not in "dooddoener".
 * Source: design, section 8 (children, safety, law).
 */
import { folded, type Word } from "~/features/text/domain/words";

interface PatternWord {
  readonly letters: string;
  readonly anyEnding: boolean;
}

/** A pattern ready for matching many texts. */
export type DangerPattern = readonly PatternWord[];

/** Indexes of the first word of a find and of the word after its last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The word without the apostrophes around it. */
function withoutEdgeApostrophes(word: string): string {
  let [start, end] = [0, word.length];
  while (word[start] === "'") start += 1;
  while (end > start && word[end - 1] === "'") end -= 1;
  return word.slice(start, end);
}

/**
 * Reads a pattern as the region writes it.
 *
 * @param written words separated by spaces, each with at most a final `*`; the region's schema checks
 *   this when it is loaded.
 */
export function readPattern(written: string): DangerPattern {
  return folded(written)
    .split(/\s+/u)
    .map((word) => ({
      letters: withoutEdgeApostrophes(word.replace("*", "")),
      anyEnding: word.endsWith("*"),
    }))
    .filter((word) => word.letters !== "");
}

/** The words of a text, with how they begin: most patterns need not be looked for at all. */
export interface SearchedText {
  /** A null is a word that was taken out and fits nothing. */
  readonly words: readonly (Word | null)[];
  readonly beginnings: ReadonlySet<string>;
}

const BEGINNING = 3;

/** Makes the words of a text ready for many patterns. */
export function readyToSearch(words: readonly (Word | null)[]): SearchedText {
  return {
    words,
    beginnings: new Set(words.map((word) => word?.folded.slice(0, BEGINNING) ?? "")),
  };
}

/** Whether some word of the text begins like this one, as far as can be told at a glance. */
function mayStand({ letters }: PatternWord, { beginnings }: SearchedText): boolean {
  return letters.length < BEGINNING || beginnings.has(letters.slice(0, BEGINNING));
}

/**
 * Finds a pattern among the words of a text.
 *
 * @returns every place in order.
 */
export function rangesOf(pattern: DangerPattern, text: SearchedText): readonly WordRange[] {
  const [first, ...rest] = pattern;
  if (first === undefined || !mayStand(first, text)) return [];
  const { words } = text;
  const ranges: WordRange[] = [];
  for (let from = 0; from + pattern.length <= words.length; from += 1) {
    const word = words[from];
    if (!word || !fits(first, word)) continue;
    if (followsAt(rest, words, from)) ranges.push({ from, to: from + pattern.length });
  }
  return ranges;
}

function fits({ letters, anyEnding }: PatternWord, word: Word): boolean {
  return anyEnding ? word.folded.startsWith(letters) : word.folded === letters;
}

/** Whether these words follow the one at `from`, in the same sentence. */
function followsAt(rest: DangerPattern, words: readonly (Word | null)[], from: number): boolean {
  const sentence = words[from]?.sentence;
  return rest.every((pattern, offset) => {
    const word = words[from + 1 + offset];
    return (
      word?.sentence === sentence && word !== undefined && word !== null && fits(pattern, word)
    );
  });
}

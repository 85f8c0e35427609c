/**
 * Rule: makers see how hard a text is, which sentences are long and which words are hard, with a
 * plainer word where one is known. It is advice and never keeps a survey from opening.
 *
 * The score is the Flesch-Douma formula (W. H. Douma, 1960): 206.84 - 0.93 x words per sentence - 77 x
 * syllables per word; 100 is very easy, 60 to 70 is normal, under 30 very hard.
 * Limits: it counts lengths and knows nothing of meaning, order or how well known a word is; it was
 * fitted on running prose, so under `SCORE_FROM_WORDS` words it is not given at all; it is for Dutch only; syllables are
 * estimated (see syllables).
 * Source: design, surveys ("Check before opening").
 */
import { PLAIN_WORDS } from "./plain-words";
import { countSyllables } from "./syllables";

/** Below this many words the score says nothing. */
const SCORE_FROM_WORDS = 30;
/** Under this score a text is harder than "normal" in Douma's table. */
export const LOWEST_GOOD_SCORE = 60;
/** From where on a sentence is long, and a word hard. */
export interface ReadabilityLimits {
  /** most words of a sentence */
  readonly sentence: number;
  readonly wordSyllables: number;
  readonly wordLetters: number;
}

/** For everybody who takes part (B1). */
const PLAIN_LIMITS: ReadabilityLimits = { sentence: 15, wordSyllables: 5, wordLetters: 16 };
/** For easy reading (A2): one thought to a sentence. Source: Taal voor allemaal; Stichting Lezen en Schrijven. */
export const EASY_LIMITS: ReadabilityLimits = { sentence: 10, wordSyllables: 5, wordLetters: 14 };

export type Readability = {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Flesch-Douma with one decimal; undefined for texts that are too short for it. */
  readonly score: number | undefined;
  readonly longSentences: readonly { readonly sentence: string; readonly words: number }[];
  readonly hardWords: readonly { readonly word: string; readonly plain: string | undefined }[];
};

const WORD = /[\p{L}\p{N}]+(?:['’\-/][\p{L}\p{N}]+)*/gu;
/** Points that end no sentence: in abbreviations and between digits. */
const INNER_POINT =
  /\b(?:bijv|enz|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|nr|ca|e\.g|i\.e)\.|(?<=\d)\.(?=\d)/giu;

/** The words of a text, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The sentences of a text: ended by . ! ? or a line break; pieces without words do not count. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replace(INNER_POINT, (point) => point.replaceAll(".", "\u2024"))
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.replaceAll("\u2024", ".").trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/**
 * Flesch-Douma for given counts, rounded to one decimal. Not cut off at 0 or 100.
 * @returns undefined without words or sentences
 */
export function fleschDouma(
  words: number,
  sentences: number,
  syllables: number,
): number | undefined {
  if (words === 0 || sentences === 0) return undefined;
  const score = 206.84 - (0.93 * words) / sentences - (77 * syllables) / words;
  return Math.round(score * 10) / 10;
}

/** Measures a Dutch text. */
export function measureReadability(text: string, limits = PLAIN_LIMITS): Readability {
  const sentences = sentencesIn(text);
  const words = wordsIn(text);
  const syllables = words.reduce((total, word) => total + countSyllables(word), 0);
  const enough = words.length >= SCORE_FROM_WORDS;
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    score: enough ? fleschDouma(words.length, sentences.length, syllables) : undefined,
    longSentences: sentences
      .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
      .filter((sentence) => sentence.words > limits.sentence),
    hardWords: [...phrasesToReplace(text), ...longWords(words, limits)],
  };
}

function phrasesToReplace(text: string): Readability["hardWords"] {
  const spaced = spacedOut(text);
  return PLAIN_WORDS.filter(({ hard }) => spaced.includes(` ${hard} `)).map(({ hard, plain }) => ({
    word: hard,
    plain,
  }));
}

function longWords(words: readonly string[], limits: ReadabilityLimits): Readability["hardWords"] {
  const known = new Set(PLAIN_WORDS.map(({ hard }) => hard));
  const long = words
    .map((word) => word.toLowerCase())
    .filter((word) => !known.has(word) && isLong(word, limits));
  return [...new Set(long)].map((word) => ({ word, plain: undefined }));
}

function isLong(word: string, { wordSyllables, wordLetters }: ReadabilityLimits): boolean {
  const longest = Math.max(...word.split(/[-/]/).map((part) => part.length));
  return countSyllables(word) >= wordSyllables || longest >= wordLetters;
}

/** A word of the glossary with the other forms in which people write it. */
export type GlossaryTerm = {
  readonly term: string;
  readonly aliases: readonly string[];
};

/** The words of the glossary that a text uses: link them, or choose a plainer word. */
export function glossaryTermsIn(
  text: string,
  glossary: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  const lower = text.toLowerCase();
  const spaced = spacedOut(lower);
  const isUsed = (form: string) => {
    const words = spacedOut(form);
    // Of "18+" only a number is left, which stands in many a text that is about something else.
    return ONLY_NUMBERS.test(words) ? lower.includes(form.toLowerCase()) : spaced.includes(words);
  };
  return glossary.filter(({ term, aliases }) => [term, ...aliases].some(isUsed));
}

const ONLY_NUMBERS = /^[\d\s]*$/;

/** The words of a text in lower case, each between spaces, to look for whole words and phrases. */
function spacedOut(text: string): string {
  return ` ${wordsIn(text.toLowerCase()).join(" ")} `;
}

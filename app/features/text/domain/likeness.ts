/**
 * Rule: two texts are alike when they share enough of the words that say what they are about. Small words do not count,
 * and neither do endings: "kamers" and "kamer" are one word. What is alike is pointed out to people, never acted on.
 * Source: the wishes for proposals that are found while writing, and for like cases at the desk.
 */
import { stemOf } from "./stem";
import { STOP_WORDS } from "./stop-words";
import { folded, wordsOf } from "./words";

/** Words that say what a text is about, without endings, each once; those of the title come first. */
export type TellingWords = readonly string[];

/** More words than this add time and no meaning. */
export const MOST_TELLING_WORDS = 60;
const SHORTEST_WORD = 3;
/** Two words in common happen to everyone. */
const FEWEST_SHARED = 2;
const LEAST_LIKENESS = 0.25;

const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  [
    ...STOP_WORDS,
    ...(
      "graag goed gaat gaan gewoon elke iedereen vaak soms willen krijgen krijg komt " +
      "komen laat laten mensen mooi weer waar waarom wanneer vind vinden doet zegt zeggen"
    ).split(" "),
  ].map(folded),
);

/**
 * The telling words of a text.
 *
 * @param title shown first; its words come first. Empty for a text without one.
 */
export function tellingWords({ title, body }: { title: string; body: string }): TellingWords {
  const stems = [...wordsOf(title), ...wordsOf(body)]
    .map((word) => word.folded)
    .filter((word) => word.length >= SHORTEST_WORD && !WITHOUT_MEANING.has(word))
    .map((word) => stemOf(word));
  return [...new Set(stems)].slice(0, MOST_TELLING_WORDS);
}

/**
 * How alike two texts are by their telling words.
 *
 * @returns 0 for nothing or hardly anything in common, up to 1 for the same words.
 */
export function likenessOf(one: TellingWords, other: TellingWords): number {
  const known = new Set(other);
  const shared = one.filter((word) => known.has(word)).length;
  if (shared < FEWEST_SHARED) return 0;
  return shared / Math.sqrt(one.length * other.length);
}

/** Whether two texts say the same word for word: capitals, accents, spaces and signs make no difference. */
export function saysTheSame(
  one: { readonly title: string; readonly body: string },
  other: { readonly title: string; readonly body: string },
): boolean {
  const said = spoken(one);
  return said !== "" && said === spoken(other);
}

function spoken({ title, body }: { readonly title: string; readonly body: string }): string {
  return [...wordsOf(title), ...wordsOf(body)].map((word) => word.folded).join(" ");
}

/** Where in a text stand the telling words that another text has too. */
export function sharedPlaces(
  text: string,
  other: TellingWords,
): readonly { readonly start: number; readonly end: number }[] {
  const known = new Set(other);
  return wordsOf(text).flatMap(({ folded: word, start, end }) => {
    const tells = word.length >= SHORTEST_WORD && !WITHOUT_MEANING.has(word);
    return tells && known.has(stemOf(word)) ? [{ start, end }] : [];
  });
}

/**
 * The texts that are alike, most alike first.
 *
 * @param candidates with their words; the order of equals is kept.
 * @param most how many to give back at most.
 */
export function mostAlike<Candidate extends { readonly words: TellingWords }>(
  text: TellingWords,
  candidates: readonly Candidate[],
  most: number,
): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likenessOf(text, candidate.words) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

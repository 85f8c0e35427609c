/**
 * Rule: a text is found by its words, by other forms of them ("vragenlijsten" finds "vragenlijst"), and as a second try by
 * what stands inside a longer word ("zorg" finds "jeugdzorg"). What the index holds is made here and not by the database,
 * through the same folding and stems as the question, so that both always agree, on any database.
 * Source: issue on the faults of others, search; the structure of Dutch compounds, which are written as one word.
 */
import { STEM_VERSION, stemOf, type StemLanguage } from "~/features/text/domain/stem";
import { wordsOf, type Word } from "~/features/text/domain/words";

/** The index is made anew when it was made by other rules than these. */
export const INDEX_VERSION = STEM_VERSION * 1_000 + 1;

/** So many letters a part of a word has at least, and so many stand before it. */
export const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;
/** Longer words are addresses and keys, of which no part means anything. */
const LONGEST_COMPOUND = 40;

const HYPHEN = /^[-\u2010\u2011]$/u;
/** How a Dutch or English word can begin: a part that begins otherwise is cut in the middle of a syllable. */
const BEGINS_AS_WORD =
  /^(?:[aeiouy]|[bcdfghjklmnpqrstvwxz][aeiouy]|(?:bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kl|kn|kr|kw|pl|pr|ps|qu|sch|schr|scr|sh|sj|sl|sm|sn|sp|spl|spr|st|str|th|tj|tr|tw|vl|vr|wh|wr|zw)[aeiouy])/u;

/** Words that are joined by a hyphen are also looked for as one: "jeugd-zorg" is "jeugdzorg". */
function joined(text: string, words: readonly Word[]): string[] {
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    if (next === undefined || !HYPHEN.test(text.slice(word.end, next.start))) return [];
    return [word.folded + next.folded];
  });
}

/** A text as the index keeps it: its words in order, and the other names under which they are found. */
export function indexedWords(
  text: string,
  language: StemLanguage,
): { readonly words: string; readonly forms: string } {
  const words = wordsOf(text);
  const forms = words.flatMap(({ folded }) => {
    const stem = stemOf(folded, language);
    return stem === folded ? [] : [stem];
  });
  return {
    words: words.map(({ folded }) => folded).join(" "),
    forms: [...forms, ...joined(text, words)].join(" "),
  };
}

/** The parts in which a word can end: of "jeugdzorg" among others "zorg". */
function endsOf(word: string): string[] {
  if (word.length > LONGEST_COMPOUND) return [];
  const ends: string[] = [];
  for (let start = SHORTEST_HEAD; start <= word.length - SHORTEST_PART; start += 1) {
    const end = word.slice(start);
    if (BEGINS_AS_WORD.test(end)) ends.push(end);
  }
  return ends;
}

/** The parts of words found before: texts use the same words over and over. */
const KNOWN_PARTS: Readonly<Record<StemLanguage, Map<string, readonly string[]>>> = {
  nl: new Map(),
  en: new Map(),
};
const MOST_KNOWN = 20_000;

/** A word, its stem, and what these end in. */
function partsOf(word: string, language: StemLanguage): readonly string[] {
  const known = KNOWN_PARTS[language];
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = stemOf(word, language);
  const parts = (stem === word ? [word] : [word, stem]).flatMap((form) => [form, ...endsOf(form)]);
  known.set(word, parts);
  return parts;
}

/** Everything in which a part of a word is looked for: the words of a text, their stems, and what these end in; each once. */
export function indexedParts(text: string, language: StemLanguage): string {
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  const parts = new Set<string>();
  for (const word of words) for (const part of partsOf(word, language)) parts.add(part);
  return [...parts].join(" ");
}

/** Whether a word holds this part as the index reads it. */
export function holdsPart(word: string, part: string): boolean {
  if (part.length < SHORTEST_PART) return word === part;
  for (let at = word.indexOf(part); at !== -1; at = word.indexOf(part, at + 1)) {
    if (at === 0 || (at >= SHORTEST_HEAD && BEGINS_AS_WORD.test(word.slice(at)))) return true;
  }
  return false;
}

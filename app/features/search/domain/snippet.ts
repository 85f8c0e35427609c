/**
 * Rule: a result shows the piece of text in which the words stand, with those words marked. A snippet
 * is a list of plain pieces, never markup: what people wrote cannot become part of the page.
 * Source: design, search (snippets); nothing a person wrote is ever interpreted.
 */
import type { SearchTerm } from "./search-query";
import { stemOf, type StemLanguage } from "~/features/text/domain/stem";
import { wordsOf, type Word } from "~/features/text/domain/words";
import { holdsPart } from "./indexed-words";

export interface SnippetSegment {
  readonly text: string;
  readonly marked: boolean;
}

export interface Snippet {
  readonly segments: readonly SnippetSegment[];
  /** Whether text was left out before or after, so that the page can show an ellipsis. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters of a snippet, about two lines on a phone and one on paper. */
const SNIPPET_CHARACTERS = 180;

/** How words of the text are compared with what was searched for. */
export interface SnippetChoice {
  readonly language: StemLanguage;
  /** Whether a word in which the searched one stands is marked too. */
  readonly withParts: boolean;
  readonly characters?: number;
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the best piece out of a text.
 *
 * @param text plain text that is published, redactions applied.
 * @param terms what was searched for, from the query.
 * @param choice the language of the text, and what counts as a find.
 * @returns the piece with most marked words, cut between words; the segments joined are exactly that
 *   piece of the text. Without any hit the beginning of the text.
 */
export function snippetOf(
  text: string,
  terms: readonly SearchTerm[],
  choice: SnippetChoice,
): Snippet {
  const { characters = SNIPPET_CHARACTERS } = choice;
  const words = wordsOf(text);
  const hits = hitsOf(words, terms, choice);
  const { start, end } = bestPiece(text, words, hits, characters);
  const segments: SnippetSegment[] = [];
  let place = start;
  for (const hit of hits) {
    if (hit.start < place || hit.end > end) continue;
    if (hit.start > place) segments.push({ text: text.slice(place, hit.start), marked: false });
    segments.push({ text: text.slice(hit.start, hit.end), marked: true });
    place = hit.end;
  }
  if (place < end) segments.push({ text: text.slice(place, end), marked: false });
  return { segments, cutBefore: start > 0, cutAfter: end < text.length };
}

function hitsOf(
  words: readonly Word[],
  terms: readonly SearchTerm[],
  choice: SnippetChoice,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [index, word] of words.entries()) {
    const longest = Math.max(0, ...terms.map((term) => lengthAt(term, words, index, choice)));
    const last = words[index + longest - 1];
    const free = word.start >= (hits.at(-1)?.end ?? 0);
    if (longest > 0 && last !== undefined && free) hits.push({ start: word.start, end: last.end });
  }
  return hits;
}

/** How many words from here on are what was searched for; none is 0. */
function lengthAt(
  term: SearchTerm,
  words: readonly Word[],
  index: number,
  choice: SnippetChoice,
): number {
  if (standsAt(term, words, index)) return term.words.length;
  const folded = words[index]?.folded ?? "";
  // Words in quotes are looked for as they are.
  const others = term.prefix ? [...(term.words.length === 1 ? term.words : []), ...term.forms] : [];
  if (others.includes(folded) || others.includes(stemOf(folded, choice.language))) return 1;
  const parts = choice.withParts && term.prefix ? [...term.words, ...term.forms] : [];
  return parts.some((part) => holdsPart(folded, part)) ? 1 : 0;
}

function standsAt(term: SearchTerm, words: readonly Word[], index: number): boolean {
  return term.words.every((wanted, offset) => {
    const found = words[index + offset]?.folded;
    if (found === undefined) return false;
    const mayGoOn = term.prefix && offset === term.words.length - 1;
    return mayGoOn ? found.startsWith(wanted) : found === wanted;
  });
}

/** The piece that holds most hits; of equals the first. A quarter of it comes before the first hit. */
function bestPiece(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  characters: number,
): Hit {
  if (text.length <= characters) return { start: 0, end: text.length };
  let best = { from: 0, count: 0 };
  for (const [index, hit] of hits.entries()) {
    const from = Math.max(0, hit.start - Math.floor(characters / 4));
    let count = 0;
    while ((hits[index + count]?.end ?? Number.POSITIVE_INFINITY) <= from + characters) count += 1;
    if (count > best.count) best = { from, count };
  }
  const from = Math.min(best.from, text.length - characters);
  const first = words.find((word) => word.start >= from);
  const start = from === 0 || first === undefined ? from : first.start;
  const end = start + characters >= text.length ? text.length : endBefore(words, start, characters);
  return { start, end };
}

/** The end of the last whole word that fits; a single endless word is cut between characters. */
function endBefore(words: readonly Word[], start: number, characters: number): number {
  const limit = start + characters;
  const last = words.findLast((word) => word.start >= start && word.end <= limit);
  return last === undefined ? limit : last.end;
}

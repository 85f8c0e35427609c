/**
 * Rule: people search in their own words. Accents, capitals and endings do not matter, the beginning of a word
 * is enough, small words are left out, "words in quotes" stay together as they are and -word leaves out. Nothing
 * of what is typed is ever an operator of the database: every word goes in as a quoted string.
 * Source: design, search (accents, prefixes, Dutch stop words).
 */
import { stemOf, type StemLanguage } from "~/features/text/domain/stem";
import { STOP_WORDS } from "~/features/text/domain/stop-words";
import { wordsOf } from "~/features/text/domain/words";
import { SHORTEST_PART } from "./indexed-words";

export interface SearchTerm {
  /** Folded words in a row; one, or more for words in quotes or joined by a dash. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  /** Other words that are as good: the stem of one word, or words joined by a dash as one. None for words in quotes. */
  readonly forms: readonly string[];
}

export type SearchQueryVerdict =
  | {
      ok: true;
      /** Expression for FTS5 `MATCH` over words and their forms, to be bound as a parameter. */
      match: string;
      /** The same for parts of words; null when somebody asked for words as they are. */
      matchParts: string | null;
      /** What has to be there, for marking in snippets. */
      terms: readonly SearchTerm[];
    }
  | { ok: false; code: "query_empty" }
  | { ok: false; code: "query_only_excludes" };

/** More is no question any more; the rest is left out. */
const MOST_TERMS = 12;
const MOST_CHARACTERS = 300;
/** Shorter words match whole words only: "op*" would find half the language. */
const SHORTEST_PREFIX = 3;

/** A quoted piece (the closing quote may be forgotten) or a run without spaces, with a minus before. */
const PIECE = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu;
/** Words that the database surely takes as one; the index of parts knows no words in a row. */
const ONE_WORD = /^[a-z0-9]+$/;

function formsOf(words: readonly string[], language: StemLanguage): string[] {
  const [first = "", ...others] = words;
  const form = others.length > 0 ? words.join("") : stemOf(first, language);
  return form === first ? [] : [form];
}

/**
 * Reads what somebody searches for.
 *
 * @param typed the text of the search field, of any length and content.
 * @param language of the index that is asked.
 * @returns expressions that are always valid FTS5, or that there is nothing to search for.
 */
export function readSearchQuery(typed: string, language: StemLanguage): SearchQueryVerdict {
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  const small: SearchTerm[] = [];
  for (const match of typed.slice(0, MOST_CHARACTERS).matchAll(PIECE)) {
    const [, minus, quoted, bare] = match;
    const words = wordsOf(quoted ?? bare ?? "").map((word) => word.folded);
    if (words.length === 0) continue;
    const last = words.at(-1) ?? "";
    const isAsTyped = quoted !== undefined || minus === "-";
    const forms = isAsTyped ? [] : formsOf(words, language);
    const term = { words, prefix: !isAsTyped && last.length >= SHORTEST_PREFIX, forms };
    if (minus === "-") unwanted.push(term);
    else if (quoted === undefined && words.every((word) => STOP_WORDS.has(word))) small.push(term);
    else wanted.push(term);
  }
  // A search for small words only ("wie ik") is still a search.
  const terms = (wanted.length > 0 ? wanted : small).slice(0, MOST_TERMS);
  if (terms.length === 0) {
    return { ok: false, code: unwanted.length > 0 ? "query_only_excludes" : "query_empty" };
  }
  const excluded = unwanted.slice(0, MOST_TERMS);
  return {
    ok: true,
    match: without(terms.map(asMatch), excluded.map(asMatch)),
    matchParts: partsMatch(terms, excluded),
    terms,
  };
}

function without(required: readonly string[], excluded: readonly string[]): string {
  const all = required.join(" AND ");
  return excluded.length === 0 ? all : `(${all}) NOT (${excluded.join(" OR ")})`;
}

/**
 * Words hold letters, digits and apostrophes only, so a quoted string cannot be broken out of. Words in a row are looked
 * for in the text itself: the forms beside it stand in no order.
 */
function asMatch({ words, prefix, forms }: SearchTerm): string {
  const typed = `"${words.join(" ")}"${prefix ? "*" : ""}`;
  const inText = words.length > 1 || !prefix ? `{title body} : ${typed}` : typed;
  return forms.length === 0
    ? inText
    : `(${[inText, ...forms.map((form) => `"${form}"`)].join(" OR ")})`;
}

/** The same question to the parts of words. */
function partsMatch(terms: readonly SearchTerm[], excluded: readonly SearchTerm[]): string | null {
  const words = [...terms, ...excluded].flatMap((term) => term.words);
  const isPlain = terms.every(({ prefix }) => prefix) && words.every((word) => ONE_WORD.test(word));
  if (!isPlain) return null;
  const part = (word: string) => `"${word}"${word.length >= SHORTEST_PART ? "*" : ""}`;
  const required = terms.map(({ words: typed, forms }) => {
    if (typed.length > 1) return typed.map(part).join(" AND ");
    return `(${[...typed, ...forms].map(part).join(" OR ")})`;
  });
  return without(
    required,
    excluded.map((term) => `(${term.words.map((word) => `"${word}"`).join(" AND ")})`),
  );
}

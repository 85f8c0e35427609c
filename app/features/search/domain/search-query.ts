/**
 * Rule: people search in their own words. Accents and capitals do not matter, the beginning of a word
 * is enough, small words are left out, "words in quotes" stay together and -word leaves out. Nothing
 * of what is typed is ever an operator of the database: every word goes in as a quoted string.
 * Source: design, search (accents, prefixes, Dutch stop words).
 */
import { STOP_WORDS } from "~/features/text/domain/stop-words";
import { wordsOf } from "~/features/text/domain/words";

export interface SearchTerm {
  /** Folded words in a row; one, or more for words in quotes or joined by a dash. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
}

export type SearchQueryVerdict =
  | {
      ok: true;
      /** Expression for FTS5 `MATCH`, to be bound as a parameter. */
      match: string;
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

/**
 * Reads what somebody searches for.
 *
 * @param typed the text of the search field, of any length and content.
 * @returns an expression that is always valid FTS5, or that there is nothing to search for.
 */
export function readSearchQuery(typed: string): SearchQueryVerdict {
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  const small: SearchTerm[] = [];
  for (const match of typed.slice(0, MOST_CHARACTERS).matchAll(PIECE)) {
    const [, minus, quoted, bare] = match;
    const words = wordsOf(quoted ?? bare ?? "").map((word) => word.folded);
    if (words.length === 0) continue;
    const last = words.at(-1) ?? "";
    const term = { words, prefix: quoted === undefined && last.length >= SHORTEST_PREFIX };
    if (minus === "-") unwanted.push({ words, prefix: false });
    else if (quoted === undefined && words.every((word) => STOP_WORDS.has(word))) small.push(term);
    else wanted.push(term);
  }
  // A search for small words only ("wie ik") is still a search.
  const terms = (wanted.length > 0 ? wanted : small).slice(0, MOST_TERMS);
  if (terms.length === 0) {
    return { ok: false, code: unwanted.length > 0 ? "query_only_excludes" : "query_empty" };
  }
  const required = terms.map(asMatch).join(" AND ");
  const excluded = unwanted.slice(0, MOST_TERMS).map(asMatch).join(" OR ");
  return { ok: true, match: excluded === "" ? required : `(${required}) NOT (${excluded})`, terms };
}

/** Words hold letters, digits and apostrophes only, so a quoted string cannot be broken out of. */
function asMatch({ words, prefix }: SearchTerm): string {
  return `"${words.join(" ")}"${prefix ? "*" : ""}`;
}

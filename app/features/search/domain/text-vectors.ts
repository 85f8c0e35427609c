/**
 * Rule: the search finds the same on every database. What SQLite's FTS5 is given as text and as an expression, PostgreSQL is
 * given as a `tsvector` and a `tsquery`: the same words, cut in the same places, nothing left to its own parser or stems.
 * Source: issue 23, and PostgreSQL's manual (text search types).
 */

/** Weights of a `tsvector`: words of the title, words of the text, other forms of either. */
export type VectorWeight = "A" | "B" | "C" | "D";

/** A position further on is kept as this one; PostgreSQL knows no higher. */
const LAST_POSITION = 16_383;
/** Between two texts of a document, so that no words in a row run from one into the other. */
const GAP = 10;
/** So often a word is kept with its place; PostgreSQL keeps no more of it. */
const MOST_PLACES = 255;
const LONGEST_WORD = 500;
/** FTS5 cuts at an apostrophe. */
const APART = /[^\p{L}\p{N}]+/u;

function lexemes(text: string): string[] {
  return text.split(APART).flatMap((word) => (word === "" ? [] : [word.slice(0, LONGEST_WORD)]));
}

/** Folded texts as a `tsvector`, each with its weight; only the first two keep their words in a row apart from the others. */
export function textVector(texts: readonly (readonly [VectorWeight, string])[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of texts) {
    for (const word of lexemes(text)) {
      position += 1;
      const known = places.get(word) ?? [];
      if (known.length < MOST_PLACES) {
        known.push(`${Math.min(position, LAST_POSITION)}${weight}`);
      }
      places.set(word, known);
    }
    position += GAP;
  }
  return [...places].map(([word, where]) => `'${word}':${where.join(",")}`).join(" ");
}

/** Folded words as a `tsvector` without places: only whether they are there is asked. */
export function wordVector(text: string): string {
  return [...new Set(lexemes(text))].map((word) => `'${word}'`).join(" ");
}

const TOKEN = /(\{title body\} : )?"([^"]*)"(\*?)|\b(AND|OR|NOT)\b|[()]/g;
const OPERATORS = new Map([
  ["AND", "&"],
  ["OR", "|"],
  ["NOT", "& !"],
]);

/** Words in a row; in the text itself where that was asked for, and the last one may go on. */
function row(text: string, isInText: boolean, goesOn: boolean): string {
  const words = lexemes(text);
  const parts = words.map((word, at) => {
    const ends = (goesOn && at === words.length - 1 ? "*" : "") + (isInText ? "AB" : "");
    return `'${word}'${ends === "" ? "" : `:${ends}`}`;
  });
  return parts.length > 1 ? `(${parts.join(" <-> ")})` : (parts[0] ?? "''");
}

/**
 * An expression of `search-query.ts` as a `tsquery`.
 * @param match made by this program for FTS5: quoted words, AND, OR, NOT and brackets
 */
export function textQuery(match: string): string {
  return [...match.matchAll(TOKEN)]
    .map(([whole, inText, words, star, operator]) => {
      if (words !== undefined) return row(words, inText !== undefined, star === "*");
      return operator === undefined ? whole : (OPERATORS.get(operator) ?? "");
    })
    .join(" ");
}

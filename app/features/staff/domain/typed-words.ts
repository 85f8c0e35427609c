/**
 * Rule: what somebody types into the search of the desks is read as words that all have to be found, in any order; words
 * beyond the first few are left out, and a single letter finds nothing. What stands for any letter in the database only
 * separates words.
 * Source: issue "a workplace that a moderator can run a whole round in", B2 (search over everything).
 */

const MOST_WORDS = 6;
const SHORTEST_SEARCH = 2;

/** @returns the words; empty when too little was typed to look for */
export function typedWords(typed: string): string[] {
  const words = typed.split(/[\s%_]+/u).filter((word) => word !== "");
  return words.join("").length < SHORTEST_SEARCH ? [] : words.slice(0, MOST_WORDS);
}

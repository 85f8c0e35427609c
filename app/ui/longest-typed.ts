/** A character as a reader sees it, such as a flag, can take this many of the units that a browser counts. */
const UNITS_PER_CHARACTER = 16;

/**
 * How much a control takes before the browser cuts it off, without a word: never less than a text that is within its limit.
 * What is longer is refused by the server, with a sentence and with the text still there.
 */
export function longestTyped(characters: number | undefined): number | undefined {
  return characters === undefined ? undefined : characters * UNITS_PER_CHARACTER;
}

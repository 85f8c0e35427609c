const LETTERS = "ABCD";

/** The letter by which a group is called on the map and in the words below it. */
export function groupLetter(at: number): string {
  return LETTERS.charAt(at);
}

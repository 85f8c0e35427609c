/**
 * Rule: a short word and a number open the page of the room: easy to read from the back, to say aloud and to type on a
 * phone, and nothing that hurts anybody. It is no secret: the session is public. Source: the issue on the work itself.
 */

const WORDS = [
  ...["appel", "banaan", "beker", "berg", "blad", "bloem", "boom", "boot", "brug", "deken"],
  ...["dorp", "druif", "duin", "eend", "fiets", "fluit", "gras", "haven", "hond", "kaas"],
  ...["kat", "klok", "koek", "kroon", "lamp", "lepel", "maan", "meer", "mier", "molen"],
  ...["mus", "noot", "paard", "peer", "plant", "pluim", "regen", "rivier", "roos", "schaap"],
  ...["ster", "stoel", "strand", "tafel", "thee", "trein", "tulp", "uil", "vis", "vlieg"],
  ...["vogel", "wolk", "zand", "zee", "zeil", "zon"],
] as const;

/** So many words there are to choose from. */
export const WORD_COUNT = WORDS.length;
/** The number behind a word, from and below. */
export const WORD_NUMBERS = { from: 10, below: 100 } as const;

/** The word of a room. */
export function roomWord(index: number, number: number): string {
  return `${WORDS[index % WORD_COUNT] ?? WORDS[0]}${number}`;
}

/** A word as somebody types it: capitals and spaces make no difference. */
export function readRoomWord(typed: string): string {
  return typed.toLowerCase().replace(/[\s-]+/g, "");
}

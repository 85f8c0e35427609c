/**
 * Rule: the bar of the desks says which round a page belongs to. Pages of a round have its address in theirs; surveys and
 * sessions have an address of their own, by which their round is found.
 * Source: issue "a workplace that a moderator can run a whole round in", B2 (round switcher).
 */

/** By what the round of a page is found. */
export type RoundKey = { by: "round" | "survey" | "session"; key: string };

/** What lies below these addresses is a thing of its own, not one of those things. */
const NOT_A_KEY = ["nieuw", "invoer"];

const PLACES: readonly { pattern: RegExp; by: RoundKey["by"] }[] = [
  { pattern: /^\/werkplek\/(?:rondes|rode-draden|tellingen)\/([^/]+)/, by: "round" },
  { pattern: /^\/werkplek\/vragenlijsten\/([^/]+)/, by: "survey" },
  { pattern: /^\/werkplek\/bijeenkomsten\/([^/]+)/, by: "session" },
];

/**
 * @param path of the page, without the prefix of a language
 * @returns null for a page of no round
 */
export function roundKeyOf(path: string): RoundKey | null {
  for (const { pattern, by } of PLACES) {
    const key = pattern.exec(path)?.[1];
    if (key !== undefined && !NOT_A_KEY.includes(key)) return { by, key };
  }
  return null;
}

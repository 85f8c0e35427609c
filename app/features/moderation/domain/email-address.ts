/**
 * Rule: an e-mail address is pointed out, also when it is spelled to escape notice: "anna (at)
 * voorbeeld punt nl".
 * Source: design, section 8 (children, safety, law).
 */
import type { PersonalDataSpan } from "./personal-data-span";

/** Every repetition is bounded, so that a long line of letters costs no more than its length. */
const PLAIN_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/gu;
const SPELLED_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?(?:\(at\)|\[at\]|(?<= )apenstaartje(?= )) ?[\p{L}\p{N}-]{1,63}(?:\.| ?(?:\(dot\)|\[dot\]|\(punt\)) ?| (?:punt|dot) )\p{L}{2,24}/giu;

/** @returns the addresses of the text in order of place; a spelled one is only likely. */
export function findEmailAddresses(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  for (const [pattern, certainty] of [
    [PLAIN_ADDRESS, "certain"],
    [SPELLED_ADDRESS, "likely"],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      found.push({
        kind: "email",
        start: match.index,
        end: match.index + match[0].length,
        certainty,
      });
    }
  }
  return found;
}

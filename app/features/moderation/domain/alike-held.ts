/**
 * Rule: held texts of one kind that say the same word for word can be decided with one decision. Of the others an officer reads
 * how many there are, the day they came and where they stand, and no word: opening one is noted, as always. All of them are
 * decided, or none: what changed since it was on screen is looked at again first.
 * Source: issue 19, C (several equal texts at once).
 */
import { saysTheSame } from "~/features/text/domain/likeness";
import type { ItemText } from "./outcome";

/** So many others at once: a decision for all of them holds others up for a moment only. */
export const MOST_ALIKE = 20;

/** A held text as it stood on screen, or stands now. */
export interface HeldVersion {
  readonly caseId: string;
  readonly version: number;
}

/** Those of the others that say the same as this text, in their order. */
export function alikeAmong<Held extends { readonly text: ItemText }>(
  text: ItemText,
  others: readonly Held[],
): readonly Held[] {
  return others.filter((other) => saysTheSame(text, other.text)).slice(0, MOST_ALIKE);
}

/** Whether all that was on screen still stands as it did. */
export function standsAsShown(shown: readonly HeldVersion[], now: readonly HeldVersion[]): boolean {
  const versions = new Map(now.map(({ caseId, version }) => [caseId, version]));
  return shown.every(({ caseId, version }) => versions.get(caseId) === version);
}

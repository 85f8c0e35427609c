/**
 * Rule: a round is for the whole region, for several municipalities, or for one. Nothing chosen, or all of them, is the whole
 * region. For whom it is stands fixed once it is announced: people read it, and figures rest on it.
 * Source: the issue on the workplace, B.1 (scope of one, some or all municipalities).
 */
import type { RoundScope } from "~/features/vocabulary/domain/round-state";
import type { RoundState } from "~/features/vocabulary/domain/round-state";

/** For whom a round is, after the municipalities that were chosen out of those of the region. */
export function scopeOfChoice(chosen: number, ofRegion: number): RoundScope {
  if (chosen === 0 || chosen >= ofRegion) return "regional";
  return chosen === 1 ? "local" : "several";
}

/** Whether another choice of municipalities can still be made. */
export function mayChangeScope(state: RoundState): boolean {
  return state === "prepared";
}

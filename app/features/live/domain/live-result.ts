/**
 * Rule: what the room chose is shown once the question is closed and enough people voted (`answersGroup` of the region's
 * thresholds), as shares rounded to five; on a sensitive question a small group gets fifths. What is shown changes only
 * when at least five people more or fewer voted, so that nobody who looks twice learns what one person chose.
 * Source: design, section 7 (small numbers: answers, live figures move in steps); decision 258.
 */
import { exactShare, shareBand } from "~/features/participation/domain/shown-share";
import type { ShownShare } from "~/features/participation/domain/shown-share";
import { limitsOf } from "~/features/surveys/domain/results";

/** How many voted, and how many of them chose what. */
export interface LiveCount {
  readonly voters: number;
  readonly chosen: Readonly<Record<string, number>>;
}

export const NOTHING_COUNTED: LiveCount = { voters: 0, chosen: {} };

/** So many new votes make a step. */
const RESULT_STEP = 5;

const ROUNDING = 20;

/** Two counts as one: what the phones said and what was counted on paper. */
export function addCounts(one: LiveCount, other: LiveCount): LiveCount {
  const chosen: Record<string, number> = { ...one.chosen };
  for (const [key, count] of Object.entries(other.chosen)) {
    chosen[key] = (chosen[key] ?? 0) + count;
  }
  return { voters: one.voters + other.voters, chosen };
}

/** Counts votes by what was chosen. */
export function countVotes(votes: readonly (readonly string[])[]): LiveCount {
  const chosen: Record<string, number> = {};
  for (const choices of votes) {
    for (const key of choices) chosen[key] = (chosen[key] ?? 0) + 1;
  }
  return { voters: votes.length, chosen };
}

/**
 * What is shown from now on.
 * @param shown what is shown already; null for nothing
 * @param threshold smallest group of which answers may be shown
 */
export function nextResult(
  shown: LiveCount | null,
  counted: LiveCount,
  threshold: number,
): LiveCount | null {
  const isStep = shown === null || Math.abs(counted.voters - shown.voters) >= RESULT_STEP;
  return counted.voters >= threshold && isStep ? counted : shown;
}

export type ShownChoice = { readonly key: string; readonly share: ShownShare };

export type ShownResult =
  | { readonly hidden: true; readonly needed: number }
  | {
      readonly hidden: false;
      readonly voters: number;
      readonly isInFifths: boolean;
      readonly choices: readonly ShownChoice[];
    };

/**
 * A result as everybody may see it.
 * @param keys the choices in their order
 */
export function shownResult(
  result: LiveCount | null,
  keys: readonly string[],
  { sensitive, threshold }: { sensitive: boolean; threshold: number },
): ShownResult {
  if (result === null || result.voters < threshold) return { hidden: true, needed: threshold };
  const { voters, chosen } = result;
  const isInFifths = voters < limitsOf(sensitive, threshold).exact;
  const choices = keys.map((key) => {
    const count = chosen[key] ?? 0;
    const rounded = Math.round((count / voters) * ROUNDING) / ROUNDING;
    return { key, share: isInFifths ? shareBand(count, voters) : exactShare(rounded) };
  });
  return { hidden: false, voters, isInFifths, choices };
}

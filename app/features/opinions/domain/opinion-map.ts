/**
 * Rule: what people think of statements is shown only where enough said something, and rounded, so that nobody's answer
 * can be read out of it. Groups of people who think alike are shown only when every group is large enough; first comes
 * what unites them, then what divides them. What somebody thinks of care is sensitive: of fewer than thirty people every
 * share is shown in fifths (`participation/domain/shown-share.ts`), and of more people one that is nearly all or nearly
 * none as "90 % or more" or "less than 10 %". No reader can tell that everybody said the same, so "100 %" names nobody.
 * Source: design, section 7 (answers only for at least so many of a group); the wish for a map that shows what unites.
 */
import {
  exactShare,
  LEAST_FOR_EXACT_SHARES,
  shareBand,
} from "~/features/participation/domain/shown-share";
import type { ShownShare } from "~/features/participation/domain/shown-share";
import type { OpinionChoice } from "./opinion-statement";

/** How many said what of one statement. */
export type ChoiceCounts = Readonly<Record<OpinionChoice, number>>;

/** Shares as they are shown, from 0 to 1. */
export type ChoiceShares = Readonly<Record<OpinionChoice, ShownShare>>;

const STEPS = 20;
/** So large a share of every group has to agree before a statement unites them. */
const UNITING_SHARE = 0.6;
/** So much more than all others a group agrees or disagrees before that says who they are. */
const TELLING_DIFFERENCE = 0.3;
/** A share this near to all or none is shown as its end: of thirty people it can be 27 just as well as all. */
const END = 0.1;
const MOST_GROUPS = 4;

export const NO_CHOICES: ChoiceCounts = { agree: 0, disagree: 0, pass: 0 };

/** How many people said something of a statement. */
export function votersOf({ agree, disagree, pass }: ChoiceCounts): number {
  return agree + disagree + pass;
}

/** Shares in steps of a twentieth, to compare with; null for too few. */
function roundedShares(
  counts: ChoiceCounts,
  threshold: number,
): Record<OpinionChoice, number> | null {
  const voters = votersOf(counts);
  if (voters === 0 || voters < threshold) return null;
  const share = (count: number) => Math.round((count / voters) * STEPS) / STEPS;
  return { agree: share(counts.agree), disagree: share(counts.disagree), pass: share(counts.pass) };
}

/** A share of thirty people or more: in twentieths, and both ends as they are called. */
function withoutEnds(share: number): ShownShare {
  if (share >= 1 - END) return { min: 1 - END, max: 1 };
  return share <= END ? { min: 0, max: END } : exactShare(share);
}

/**
 * What may be shown of one statement.
 *
 * @param threshold the region's smallest group whose answers are shown.
 * @returns shares in steps of a twentieth with open ends, of few people in fifths; null for too few.
 */
export function shownShares(counts: ChoiceCounts, threshold: number): ChoiceShares | null {
  const rounded = roundedShares(counts, threshold);
  if (rounded === null) return null;
  const voters = votersOf(counts);
  const shown = (choice: OpinionChoice) =>
    voters < LEAST_FOR_EXACT_SHARES
      ? shareBand(counts[choice], voters)
      : withoutEnds(rounded[choice]);
  return { agree: shown("agree"), disagree: shown("disagree"), pass: shown("pass") };
}

/** Whether groups of these sizes may be shown: at least two, none of them small. */
export function mayShowGroups(sizes: readonly number[], threshold: number): boolean {
  return (
    sizes.length >= 2 && sizes.length <= MOST_GROUPS && sizes.every((size) => size >= threshold)
  );
}

/** The counts of one statement: of everyone, and of each group. */
export interface StatementCounts {
  readonly id: string;
  readonly all: ChoiceCounts;
  readonly groups: readonly ChoiceCounts[];
}

/**
 * The statements that unite: most people of every group agree, and of everyone. Without groups everyone is one group.
 *
 * @returns ids, most agreed first by the group that agrees least.
 */
export function unitingStatements(
  statements: readonly StatementCounts[],
  threshold: number,
): readonly string[] {
  return statements
    .flatMap(({ id, all, groups }) => {
      // As it is shown: what is called "40 to 60 %" elsewhere on the page does not unite.
      const shares = (groups.length === 0 ? [all] : groups).map((counts) =>
        shownShares(counts, threshold),
      );
      const least = shares.reduce<number>((low, share) => Math.min(low, share?.agree.min ?? 0), 1);
      return least >= UNITING_SHARE ? [{ id, least }] : [];
    })
    .sort((one, other) => other.least - one.least)
    .map(({ id }) => id);
}

/** What tells a group from the others: a statement with which it agrees, or disagrees, far more often. */
export interface TellingOpinion {
  readonly id: string;
  readonly choice: "agree" | "disagree";
  readonly share: ShownShare;
}

/**
 * What tells one group from all others.
 *
 * @param group its place in the groups of the counts.
 * @param most how many to give back, the most telling first.
 */
export function tellingOpinions(
  statements: readonly StatementCounts[],
  group: number,
  threshold: number,
  most: number,
): readonly TellingOpinion[] {
  const found = statements.flatMap(({ id, groups }) => {
    const shares = groups.map((counts) => roundedShares(counts, threshold));
    const own = shares[group];
    const shown = shownShares(groups[group] ?? NO_CHOICES, threshold);
    if (!own || !shown) return [];
    const others = shares.filter((_, index) => index !== group).filter((share) => share !== null);
    return (["agree", "disagree"] as const).flatMap((choice) => {
      const highest = Math.max(0, ...others.map((share) => share[choice]));
      const ahead = own[choice] - highest;
      return others.length > 0 && ahead >= TELLING_DIFFERENCE
        ? [{ id, choice, share: shown[choice], ahead }]
        : [];
    });
  });
  return found
    .sort((one, other) => other.ahead - one.ahead)
    .slice(0, most)
    .map(({ id, choice, share }) => ({ id, choice, share }));
}

/** A statement of which groups think differently: the share of each group that agrees. */
export interface DividingStatement {
  readonly id: string;
  readonly agree: readonly ShownShare[];
}

/**
 * The statements that divide: one group agrees far more often than another, and they do not unite all the same.
 *
 * @param most how many to give back, the most dividing first.
 */
export function dividingStatements(
  statements: readonly StatementCounts[],
  threshold: number,
  most: number,
): readonly DividingStatement[] {
  const uniting = new Set(unitingStatements(statements, threshold));
  return statements
    .filter(({ id }) => !uniting.has(id))
    .flatMap(({ id, groups }) => {
      const shares = groups.map((counts) => roundedShares(counts, threshold)?.agree ?? null);
      const agree = groups.flatMap((counts) => shownShares(counts, threshold)?.agree ?? []);
      const known = shares.filter((share) => share !== null);
      // What a group too small to show thinks of it is said of none of them.
      if (known.length < 2 || known.length < groups.length) return [];
      const apart = Math.max(...known) - Math.min(...known);
      return apart >= TELLING_DIFFERENCE ? [{ id, agree, apart }] : [];
    })
    .sort((one, other) => other.apart - one.apart)
    .slice(0, most)
    .map(({ id, agree }) => ({ id, agree }));
}

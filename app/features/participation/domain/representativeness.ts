/**
 * Rule: participants are compared with a population only where a reference exists, with its source and
 * date. A share is a range when a number is a range, and nothing is said of what is hidden. Without a
 * reference there is no comparison: that is said, not guessed.
 * Source: design, figures of participation (representativeness only where a reference exists).
 */
import type { Interval } from "./interval";
import { addIntervals } from "./interval";

/** How many people of a group there are, from a source. */
export interface ReferenceGroup {
  readonly key: string;
  readonly count: number;
  readonly sourceId: string;
  /** The date the count is about, "YYYY-MM-DD" or "YYYY". */
  readonly dated: string;
}

/** How many people of a group took part; null where the number is hidden. */
export interface ParticipatingGroup {
  readonly key: string;
  readonly persons: Interval | null;
}

export type Balance = "under" | "as" | "over" | "undecided";

export interface GroupComparison {
  readonly key: string;
  readonly persons: Interval | null;
  readonly reference: ReferenceGroup | null;
  /** Share of the participants, 0 to 1; null when hidden or when nobody took part. */
  readonly share: Interval | null;
  /** Share of the reference population, 0 to 1; null without a reference. */
  readonly referenceShare: number | null;
  /** Share divided by reference share: 1 is exactly as many as the population would give. */
  readonly ratio: Interval | null;
  readonly balance: Balance;
}

export type RepresentativenessVerdict =
  | { readonly ok: true; readonly groups: readonly GroupComparison[] }
  | { readonly ok: false; readonly code: "no_reference" }
  | { readonly ok: false; readonly code: "invalid_reference"; readonly key: string };

/** A ratio within this distance of 1 counts as in balance. */
const TOLERANCE = 0.2;

/** The share of one group among all, no wider than its own number, those of the others and their total allow. */
function shareOf(own: Interval, others: readonly Interval[], total: Interval): Interval | null {
  const rest = addIntervals(others);
  if (own.max + rest.max === 0) return null;
  const share = (part: number, remainder: number): number =>
    part + remainder === 0 ? 0 : part / (part + remainder);
  const least = Math.max(own.min, total.min - rest.max);
  const most = Math.min(own.max, total.max - rest.min);
  return {
    min: share(least, Math.min(rest.max, total.max - least)),
    max: share(most, Math.max(rest.min, total.min - most)),
  };
}

function balanceOf(ratio: Interval | null): Balance {
  if (ratio === null) return "undecided";
  if (ratio.max < 1 - TOLERANCE) return "under";
  if (ratio.min > 1 + TOLERANCE) return "over";
  return ratio.min >= 1 - TOLERANCE && ratio.max <= 1 + TOLERANCE ? "as" : "undecided";
}

/** What the compared groups hold together: the total without the groups that nothing is known of to compare with. */
function comparedTotal(
  groups: readonly ParticipatingGroup[],
  isCompared: (group: ParticipatingGroup) => boolean,
  total: Interval,
): Interval {
  const others = groups
    .filter((group) => !isCompared(group))
    .map(({ persons }) => persons ?? { min: 0, max: total.max });
  const rest = addIntervals(others);
  return { min: Math.max(0, total.min - rest.max), max: Math.max(0, total.max - rest.min) };
}

/** Shares need every number: one that is hidden is taken as anything from none to all that is open. */
function withHidden(groups: readonly ParticipatingGroup[], total: Interval): Map<string, Interval> {
  const visible = groups.flatMap(({ persons }) => (persons === null ? [] : [persons]));
  const open = Math.max(0, total.max - addIntervals(visible).min);
  return new Map(groups.map(({ key, persons }) => [key, persons ?? { min: 0, max: open }]));
}

/**
 * Compares groups of participants with a reference population.
 * @param groups one dimension, for instance municipalities; published numbers only
 * @param total how many those groups hold together
 * @param references at most one per group; groups without one are listed without a comparison
 * @returns per group its share, the share in the population and the balance between the two
 */
export function compareWithReference(
  groups: readonly ParticipatingGroup[],
  total: Interval,
  references: readonly ReferenceGroup[],
): RepresentativenessVerdict {
  const invalid = references.find(({ count }) => !Number.isSafeInteger(count) || count < 0);
  if (invalid !== undefined) return { ok: false, code: "invalid_reference", key: invalid.key };
  const referenceOf = new Map(references.map((reference) => [reference.key, reference]));
  const isCompared = ({ key }: ParticipatingGroup) => referenceOf.has(key);
  const compared = groups.filter(isCompared);
  const population = compared.reduce((sum, { key }) => sum + (referenceOf.get(key)?.count ?? 0), 0);
  if (population === 0) return { ok: false, code: "no_reference" };
  const together = comparedTotal(groups, isCompared, total);
  const persons = withHidden(compared, together);
  return {
    ok: true,
    groups: groups.map((group): GroupComparison => {
      const reference = referenceOf.get(group.key) ?? null;
      const own = persons.get(group.key);
      if (reference === null || own === undefined) {
        const unknown = { reference, share: null, referenceShare: null, ratio: null } as const;
        return { ...group, ...unknown, balance: "undecided" };
      }
      const others = [...persons].flatMap(([key, value]) => (key === group.key ? [] : [value]));
      const share = group.persons === null ? null : shareOf(own, others, together);
      const referenceShare = reference.count / population;
      const ratio =
        share === null || referenceShare === 0
          ? null
          : { min: share.min / referenceShare, max: share.max / referenceShare };
      return { ...group, reference, share, referenceShare, ratio, balance: balanceOf(ratio) };
    }),
  };
}

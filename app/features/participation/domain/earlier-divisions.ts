/**
 * Rule: of what was told of a role before, a reader who supposes that nobody leaves is bound by everything back to where
 * the role as a whole shrank. Source: design, section 7 (the audit).
 */
import type { Band } from "./bands";
import type { ColumnMoment } from "./column-history";
import type { Interval } from "./interval";

/** A role in the last snapshot: how it was divided, and when. */
export interface EarlierDivision {
  readonly takenAt: string;
  readonly total: number;
  /** How many people the role had when a new division was last weighed: also one that was not made tells something. */
  readonly weighed: number;
  /** Null when the role was left whole. */
  readonly bands: readonly Band[] | null;
  /** How many people the role had in later snapshots in which this division still stood. */
  readonly carried?: readonly number[];
}

function rangesOf(division: EarlierDivision): Interval[] {
  const { bands, total } = division;
  return (bands ?? []).map(({ min, max }) => ({ min, max: max ?? total }));
}

/** The earlier divisions that still bind a reader who supposes that nobody leaves: back to where the role shrank. */
export function boundMoments(earlier: readonly EarlierDivision[], total: number): ColumnMoment[] {
  const moments: ColumnMoment[] = [];
  let limit = total;
  for (const division of [...earlier].reverse()) {
    if (division.total > limit) break;
    limit = division.total;
    if (division.bands !== null)
      moments.unshift({ total: division.total, ranges: rangesOf(division) });
  }
  return moments;
}

/** How many people the role had while it was left whole, as far as that binds a reader who supposes that nobody leaves. */
export function wholeMoments(
  earlier: readonly EarlierDivision[],
  total: number,
  threshold: number,
): number[] {
  const totals: number[] = [];
  let limit = total;
  for (const division of [...earlier].reverse()) {
    if (division.total > limit) break;
    limit = division.total;
    if (division.bands !== null) continue;
    const shown = [division.total, ...(division.carried ?? [])];
    totals.push(...shown.filter((people) => people >= threshold && people <= total));
  }
  return totals;
}

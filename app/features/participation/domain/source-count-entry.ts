/**
 * Rule: a count comes from a document, with the place in it. Counts of one subject from different documents contradict
 * or repeat each other and stay side by side; one document says one thing about one subject, and its groups never hold
 * more people than the total it names itself.
 * Source: design, section 6 (source counts, conflicts).
 */

/** A count that stands already. */
export interface CurrentCount {
  readonly sourceId: string;
  /** Whom it is about, within the activity. */
  readonly subject: string;
  readonly persons: number;
  /** Whether it is about everybody together. */
  readonly isTotal?: boolean;
}

export type SourceCountVerdict =
  | { readonly ok: true; readonly conflicts: boolean }
  | {
      readonly ok: false;
      readonly code: "not_a_whole_number" | "duplicate_source" | "more_than_total";
    };

/**
 * Whether one document counts more people in groups than it names in all.
 * @param counts what one document says of one activity; of counts of one subject the largest is taken
 */
export function exceedsOwnTotal(counts: readonly Omit<CurrentCount, "sourceId">[]): boolean {
  const totals = counts.filter(({ isTotal }) => isTotal).map(({ persons }) => persons);
  const groups = new Map<string, number>();
  for (const { subject, persons, isTotal } of counts) {
    if (!isTotal) groups.set(subject, Math.max(persons, groups.get(subject) ?? 0));
  }
  const persons = [...groups.values()].reduce((sum, value) => sum + value, 0);
  return totals.some((total) => persons > total);
}

/**
 * Whether a count may be added to those of its activity.
 * @returns `conflicts` when another document names another number of the same people
 */
export function checkNewCount(
  count: CurrentCount,
  current: readonly CurrentCount[],
): SourceCountVerdict {
  if (!Number.isSafeInteger(count.persons) || count.persons < 0) {
    return { ok: false, code: "not_a_whole_number" };
  }
  const same = current.filter(({ subject }) => subject === count.subject);
  if (same.some(({ sourceId }) => sourceId === count.sourceId)) {
    return { ok: false, code: "duplicate_source" };
  }
  const own = current.filter(({ sourceId }) => sourceId === count.sourceId);
  if (exceedsOwnTotal([...own, count])) return { ok: false, code: "more_than_total" };
  return { ok: true, conflicts: same.some(({ persons }) => persons !== count.persons) };
}

/**
 * Rule: a count comes from a document, with the place in it. Counts of one subject from different documents contradict
 * or repeat each other and stay side by side; one document says one thing about one subject.
 * Source: design, section 6 (source counts, conflicts).
 */

/** A count that stands already. */
export interface StandingCount {
  readonly sourceId: string;
  /** Whom it is about, within the activity. */
  readonly subject: string;
  readonly persons: number;
}

export type SourceCountVerdict =
  | { readonly ok: true; readonly conflicts: boolean }
  | { readonly ok: false; readonly code: "not_a_whole_number" | "duplicate_source" };

/**
 * Whether a count may be added to those of its activity.
 * @returns `conflicts` when another document names another number of the same people
 */
export function checkNewCount(
  count: StandingCount,
  standing: readonly StandingCount[],
): SourceCountVerdict {
  if (!Number.isSafeInteger(count.persons) || count.persons < 0) {
    return { ok: false, code: "not_a_whole_number" };
  }
  const same = standing.filter(({ subject }) => subject === count.subject);
  if (same.some(({ sourceId }) => sourceId === count.sourceId)) {
    return { ok: false, code: "duplicate_source" };
  }
  return { ok: true, conflicts: same.some(({ persons }) => persons !== count.persons) };
}

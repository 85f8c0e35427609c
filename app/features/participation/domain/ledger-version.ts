/**
 * Rule: figures are counted anew only when what they count has changed. Those of a round in which people take part count
 * whole days that are over, so that a contribution of today does not touch them.
 * Source: design, section 7 (live figures move in steps); decision 221.
 */

/** When the ledger of a round last changed, as the database notes it: random names, so that equal ones mean no change. */
export interface LedgerChange {
  readonly roundId: string;
  /** the newest day of which a contribution ever changed, "YYYY-MM-DD" */
  readonly day: string;
  /** the last change of a contribution of an earlier day */
  readonly before: string;
  /** the last change of any contribution */
  readonly change: string;
}

/**
 * A name of all that figures count of these rounds.
 * @param changes of the rounds; one of which nothing ever changed has none
 * @param isOpen whether people take part in a round now
 * @returns the same text as before only when the same contributions count
 */
export function ledgerVersion(
  changes: readonly LedgerChange[],
  today: string,
  isOpen: (roundId: string) => boolean,
): string {
  return changes
    .flatMap(({ roundId, day, before, change }) => {
      const name = day < today || !isOpen(roundId) ? change : before;
      return name === "" ? [] : [`${roundId} ${name}`];
    })
    .sort()
    .join("\n");
}

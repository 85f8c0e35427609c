/**
 * Rule: a milestone is a line in which the owner of an agreement says how far it is. It is asked about from the first one
 * on which something was begun or put off: of what is still to begin nobody can notice anything. It is asked of who can
 * answer it once: since the ledger last changed its keys.
 * Source: the issue on promised and experienced (milestones of an agreement); decision 268.
 */

/** A line of the history of an agreement. */
export interface Milestone {
  readonly id: string;
  readonly state: string;
  /** The day on which it was recorded, "YYYY-MM-DD". */
  readonly on: string;
}

const NOT_BEGUN = "open";

/** The filter of a query for lines of which people can notice something. */
export const BEGUN = { not: NOT_BEGUN } as const;

/** Whether people can notice anything of this line. */
function isMilestone({ state }: Pick<Milestone, "state">): boolean {
  return state !== NOT_BEGUN;
}

/**
 * The milestones about which somebody can still be asked, in the order in which they are given.
 * @param since the day since which one person is one; null when that was always so
 */
export function askedAbout<Line extends Milestone>(
  history: readonly Line[],
  since: string | null,
): Line[] {
  return history.filter((line) => isMilestone(line) && (since === null || line.on >= since));
}

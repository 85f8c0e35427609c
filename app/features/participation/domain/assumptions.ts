/**
 * Rule: what the sources do not say is an assumption, and every assumption is a visible switch.
 * Source: design, section 6 (honest counting).
 */

/**
 * `none`: nobody without a link took part in two activities.
 * `possible`: they may have, and a source count may describe people who are in the ledger too.
 */
export const OVERLAPS = ["none", "possible"] as const;
export type Overlap = (typeof OVERLAPS)[number];

/**
 * `each`: each role of a combined source count occurs at least once.
 * `any`: a role of a combined source count may be empty.
 */
export const COMBINED = ["each", "any"] as const;
export type Combined = (typeof COMBINED)[number];

export interface Assumptions {
  readonly overlap: Overlap;
  readonly combined: Combined;
  /**
   * Per conflict (see `conflictKey`) the one source to believe. A conflict that is absent keeps all
   * its sources: the figures are then the union of what each source gives.
   */
  readonly believed?: Readonly<Record<string, string>>;
}

/** The assumptions that claim least; what a page shows when nobody chose anything. */
export const LEAST_ASSUMPTIONS: Assumptions = { overlap: "possible", combined: "any" };

/** The name under which a choice between conflicting sources is stored in `Assumptions.believed`. */
export function conflictKey(activityId: string, subject: string): string {
  return `${activityId}/${subject}`;
}

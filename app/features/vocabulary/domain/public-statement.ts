/**
 * Rule: a statement for the opinion map is public unless it, or the proposal it was taken from, waits for the safety
 * officer, or its words may not be read any more there. Whoever shows or counts statements asks this. Source: design, section 8 (children, safety, law).
 */

/** The filter of a query. */
export const PUBLIC_STATEMENT = {
  held: false,
  hidden: false,
  OR: [{ proposalId: null }, { proposal: { state: { not: "held" } } }],
};

/** Whether everyone may read this statement. */
export function isPublicStatement(statement: {
  held: boolean;
  hidden: boolean;
  proposal: { state: string } | null;
}): boolean {
  return !statement.held && !statement.hidden && statement.proposal?.state !== "held";
}

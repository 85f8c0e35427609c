/**
 * Rule: a proposal is there for everyone once a moderator let it through, answered or not; one that went into another is
 * read there. Source: design, section 3 (proposal).
 */

export const PUBLIC_PROPOSAL_STATES = ["published", "answered", "followedUp"] as const;

/** The filter of a query: approved, also one that went into another. */
const APPROVED_PROPOSAL = { state: { in: [...PUBLIC_PROPOSAL_STATES] } };

/** The filter of a query: what anyone may read at its own address. */
export const PUBLIC_PROPOSAL = { ...APPROVED_PROPOSAL, mergedIntoId: null };

/** Whether a moderator let it through. */
export function isApprovedProposal({ state }: { state: string }): boolean {
  return PUBLIC_PROPOSAL_STATES.some((known) => known === state);
}

/** Whether anyone may read this proposal at its own address. */
export function isPublicProposal(proposal: {
  state: string;
  mergedIntoId: string | null;
}): boolean {
  return isApprovedProposal(proposal) && proposal.mergedIntoId === null;
}

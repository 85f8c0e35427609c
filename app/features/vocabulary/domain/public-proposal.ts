/**
 * Rule: a proposal is there for everyone once a moderator published it, answered or not, and stays readable at its own
 * address with its reactions when it goes into another one. Lists, search, support, reactions and answers know the one
 * it went into only. What a moderator merged before it was ever published is read there alone.
 * Source: design, section 3 (proposal); the issue on promises with one owner (merging moves no power).
 */

export const PUBLIC_PROPOSAL_STATES = ["published", "answered", "followedUp"] as const;

/** The filter of a query: what a moderator let through, by itself or into another one. */
export const APPROVED_PROPOSAL = { state: { in: [...PUBLIC_PROPOSAL_STATES] } };

/** The filter of a query: what anyone may read at its own address. */
export const PUBLIC_PROPOSAL = { ...APPROVED_PROPOSAL, publishedAt: { not: null } };

/** The filter of a query: what stands in lists, takes support and reactions, and gets an answer. */
export const LISTED_PROPOSAL = { ...APPROVED_PROPOSAL, mergedIntoId: null };

/** Whether a moderator let it through, by itself or into another one. */
export function isApprovedProposal({ state }: { state: string }): boolean {
  return PUBLIC_PROPOSAL_STATES.some((known) => known === state);
}

/** Whether anyone may read this proposal at its own address. */
export function isPublicProposal(proposal: { state: string; publishedAt: Date | null }): boolean {
  return isApprovedProposal(proposal) && proposal.publishedAt !== null;
}

/** Whether this proposal stands in lists, takes support and reactions, and gets an answer. */
export function isListedProposal(proposal: {
  state: string;
  mergedIntoId: string | null;
}): boolean {
  return isApprovedProposal(proposal) && proposal.mergedIntoId === null;
}

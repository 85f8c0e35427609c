/**
 * Rule: what a body owes says why it owes it (a law article, an own choice with a reason, or plainly unknown) and how
 * anyone can see whether it worked, or carries the mark "not testable". Source: design, section 3 (agenda item); the
 * same holds for the actions of a principle.
 */
export const BASES = ["law", "choice", "unknown"] as const;
export type Basis = (typeof BASES)[number];

export interface Commitment {
  /** The bodies that owe it. */
  ownerBodyIds: readonly string[];
  basis: Basis;
  /** The law article, or the reason for the choice. */
  basisNote: string | null;
  /** How to see whether it worked; of something not testable, why it is not. */
  indicator: string | null;
  notTestable: boolean;
}

export type CommitmentGap =
  | { code: "owner_missing" }
  | { code: "law_article_missing" }
  | { code: "choice_reason_missing" }
  | { code: "indicator_missing" };

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

/** What a commitment lacks; empty when it can be published. */
export function commitmentGaps(commitment: Commitment): CommitmentGap[] {
  const gaps: CommitmentGap[] = [];
  if (commitment.ownerBodyIds.length === 0) gaps.push({ code: "owner_missing" });
  if (isBlank(commitment.basisNote)) {
    if (commitment.basis === "law") gaps.push({ code: "law_article_missing" });
    if (commitment.basis === "choice") gaps.push({ code: "choice_reason_missing" });
  }
  if (isBlank(commitment.indicator) && !commitment.notTestable) {
    gaps.push({ code: "indicator_missing" });
  }
  return gaps;
}

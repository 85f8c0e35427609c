/**
 * Rule: a reaction stands below a proposal, and reactions to it below that; deeper is not possible,
 * because on a phone nobody follows it. A reaction is moderated like a proposal.
 * Source: design, section 2 (Comment); the wish for threads of one level.
 */
import { fitsWithin, lengthOf } from "~/features/text/domain/text-length";
import { isPublicComment } from "~/features/vocabulary/domain/public-comment";
import type { Proposal } from "./proposal";
import { isApprovedProposal, isListedProposal } from "~/features/vocabulary/domain/public-proposal";

export const COMMENT_STATES = ["submitted", "published", "returned", "held", "withdrawn"] as const;

export type CommentState = (typeof COMMENT_STATES)[number];

/** Characters as people count them, after trimming. */
export const COMMENT_LENGTH = { min: 2, max: 1_500 } as const;

/** The reaction that somebody answers. */
export interface ParentComment {
  readonly id: string;
  readonly proposalId: string;
  readonly state: CommentState;
  /** The reaction it stands below itself, or null. */
  readonly parentId: string | null;
}

export type CommentVerdict =
  | { ok: true; body: string; parentId: string | null }
  | { ok: false; code: "not_public" }
  | { ok: false; code: "merged"; intoId: string }
  | { ok: false; code: "parent_not_found" }
  | { ok: false; code: "text_missing"; field: "body" }
  | { ok: false; code: "text_too_short"; field: "body"; min: number }
  | { ok: false; code: "text_too_long"; field: "body"; max: number };

/**
 * Whether a reaction can be sent.
 *
 * @param proposal the proposal below which it comes.
 * @param parent the reaction it answers, or null for one to the proposal.
 * @param written what was typed.
 * @returns the trimmed text and the thread it joins: an answer to an answer joins the same thread.
 */
export function checkComment(
  proposal: Proposal,
  parent: ParentComment | null,
  written: string,
): CommentVerdict {
  if (isApprovedProposal(proposal) && proposal.mergedIntoId !== null) {
    return { ok: false, code: "merged", intoId: proposal.mergedIntoId };
  }
  if (!isListedProposal(proposal)) return { ok: false, code: "not_public" };
  if (parent !== null && (parent.proposalId !== proposal.id || !isPublicComment(parent))) {
    return { ok: false, code: "parent_not_found" };
  }
  const body = written.trim();
  if (body === "") return { ok: false, code: "text_missing", field: "body" };
  if (!fitsWithin(body, COMMENT_LENGTH.max)) {
    return { ok: false, code: "text_too_long", field: "body", max: COMMENT_LENGTH.max };
  }
  if (lengthOf(body) < COMMENT_LENGTH.min) {
    return { ok: false, code: "text_too_short", field: "body", min: COMMENT_LENGTH.min };
  }
  return { ok: true, body, parentId: parent === null ? null : (parent.parentId ?? parent.id) };
}

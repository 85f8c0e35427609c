/**
 * Rule: one person supports a proposal once and can take it back. Writers do not support their own: a
 * number of people behind an idea means people other than those who wrote it.
 * Source: design, section 2 (Support); the wish that support counts once per person.
 */
import type { Proposal } from "./proposal";
import { isListedProposal } from "~/features/vocabulary/domain/public-proposal";

export type SupportVerdict =
  | { ok: true }
  | { ok: false; code: "not_public" }
  | { ok: false; code: "merged"; intoId: string }
  | { ok: false; code: "own_proposal" }
  | { ok: false; code: "already_supported" };

/**
 * Whether this person can support the proposal now.
 *
 * @param alreadySupports read in the transaction that writes, so that two at once count once.
 */
export function canSupport(
  proposal: Proposal,
  personId: string,
  alreadySupports: boolean,
): SupportVerdict {
  if (proposal.mergedIntoId !== null) {
    return { ok: false, code: "merged", intoId: proposal.mergedIntoId };
  }
  if (!isListedProposal(proposal)) return { ok: false, code: "not_public" };
  if (proposal.authorIds.includes(personId)) return { ok: false, code: "own_proposal" };
  if (alreadySupports) return { ok: false, code: "already_supported" };
  return { ok: true };
}

export type TakeBackVerdict = { ok: true } | { ok: false; code: "not_supported" };

/** Support can be taken back in every state: it is the supporter's, not the proposal's. */
export function canTakeBackSupport(supports: boolean): TakeBackVerdict {
  return supports ? { ok: true } : { ok: false, code: "not_supported" };
}

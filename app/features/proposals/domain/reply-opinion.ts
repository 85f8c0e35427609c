/**
 * Rule: who asked may say once per reply whether it answered the question. The share is shown with the
 * body, so that answering at length without answering is visible.
 * Source: the wish for "understood" / "not answered my question" below an official answer.
 */
import type { Proposal } from "./proposal";

export const REPLY_OPINIONS = ["understood", "notAnswered"] as const;

export type ReplyOpinion = (typeof REPLY_OPINIONS)[number];

export type OpinionVerdict =
  | { ok: true }
  | { ok: false; code: "not_author" }
  | { ok: false; code: "not_answered" }
  | { ok: false; code: "already_said"; opinion: ReplyOpinion };

/**
 * Whether this person may say what they think of the reply.
 *
 * @param earlier what this person said of this reply before, or null.
 */
export function canRateReply(
  proposal: Proposal,
  personId: string,
  earlier: ReplyOpinion | null,
): OpinionVerdict {
  if (!proposal.authorIds.includes(personId)) return { ok: false, code: "not_author" };
  if (proposal.state !== "answered" && proposal.state !== "followedUp") {
    return { ok: false, code: "not_answered" };
  }
  if (earlier !== null) return { ok: false, code: "already_said", opinion: earlier };
  return { ok: true };
}

/**
 * The share of askers who understood the answer.
 *
 * @param counts how many said each thing.
 * @param threshold the region's small number: below it no share is shown.
 * @returns a fraction from 0 to 1 and how many said something, or null for too few.
 */
export function understoodShare(
  counts: Readonly<Partial<Record<ReplyOpinion, number>>>,
  threshold: number,
): { readonly share: number; readonly of: number } | null {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (of === 0 || of < threshold) return null;
  return { share: (counts.understood ?? 0) / of, of };
}

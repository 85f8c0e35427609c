/**
 * Rule: a moderator merges like proposals. The one that goes keeps its writers, supporters and followers; of the one that
 * stays they are counted and told along, each once, as long as it stays. Writers are credited, decide about the own text
 * only, and support nothing that is partly the own. What was merged goes on in the one that stays, through any number of
 * merges and never in a circle; when that one is taken away, it stands by itself again with everyone behind it. A merge
 * holds as long as its text is approved, and until an appeal against it is granted.
 * Source: the wishes for merging (authors and support kept, merge of merged items, cycles refused).
 */
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Proposal } from "./proposal";
import { isApprovedProposal, isListedProposal } from "~/features/vocabulary/domain/public-proposal";

export type MergeVerdict =
  /** The proposal that stays, at the end of earlier merges. */
  | { ok: true; intoId: string }
  | { ok: false; code: "merge_into_itself" }
  | { ok: false; code: "already_merged"; intoId: string }
  | { ok: false; code: "merge_target_not_found" }
  | { ok: false; code: "merge_target_not_public" }
  | { ok: false; code: "merge_cycle" };

/**
 * Whether one proposal can go into another.
 *
 * @param source the proposal that goes.
 * @param chosenId the proposal the moderator chose.
 * @param find looks a proposal up within the transaction; earlier merges are followed through it.
 */
export function mergeProposals(
  source: Proposal,
  chosenId: string,
  find: (id: string) => Proposal | undefined,
): MergeVerdict {
  if (source.mergedIntoId !== null && isApprovedProposal(source)) {
    return { ok: false, code: "already_merged", intoId: source.mergedIntoId };
  }
  if (source.id === chosenId) return { ok: false, code: "merge_into_itself" };

  const passed = new Set([source.id]);
  let target = find(chosenId);
  while (target !== undefined && target.mergedIntoId !== null) {
    if (passed.has(target.id)) return { ok: false, code: "merge_cycle" };
    passed.add(target.id);
    target = find(target.mergedIntoId);
  }
  if (target === undefined) return { ok: false, code: "merge_target_not_found" };
  if (passed.has(target.id)) return { ok: false, code: "merge_cycle" };
  if (!isListedProposal(target)) return { ok: false, code: "merge_target_not_public" };
  return { ok: true, intoId: target.id };
}

/**
 * Into which proposal a merged one still goes after a moderator's outcome; null once it stands by itself.
 *
 * @param overturned the decision that an appeal undid with this outcome; null when it is no such appeal.
 */
export function stillMergedInto(
  before: Proposal,
  next: Proposal,
  overturned: OutcomeKind | null,
): string | null {
  const holds = isApprovedProposal(before) && isApprovedProposal(next) && overturned !== "merge";
  return holds ? before.mergedIntoId : null;
}

/** Who wrote a proposal and who supports it. */
export interface PeopleBehind {
  readonly authorIds: readonly string[];
  readonly supporterIds: readonly string[];
}

/**
 * The people behind a proposal and what went into it, each once; who wrote a part of it is no supporter.
 *
 * @param parts the proposal itself and everything that went into it.
 */
export function peopleBehind(parts: readonly PeopleBehind[]): PeopleBehind {
  const authorIds = [...new Set(parts.flatMap((part) => part.authorIds))];
  const supporterIds = [...new Set(parts.flatMap((part) => part.supporterIds))].filter(
    (personId) => !authorIds.includes(personId),
  );
  return { authorIds, supporterIds };
}

/**
 * A merged proposal once the one it went into is taken away: public as it was before, or waiting when it never was.
 * What a moderator took down meanwhile stays down.
 */
export function giveBack(proposal: Proposal): Proposal {
  const waits = isApprovedProposal(proposal) && proposal.publishedAt === null;
  return { ...proposal, state: waits ? "submitted" : proposal.state, mergedIntoId: null };
}

/**
 * Rule: a moderator merges like proposals. Writers and support are kept: everyone who wrote either is
 * credited and decides about the own text only, everyone who supported either supports the one that
 * stays once, and nobody supports what is now partly the own. What was merged leads to the one that
 * stays, through any number of merges and never in a circle; when that one is taken away, it stands
 * by itself again.
 * Source: the wishes for merging (authors and support kept, merge of merged items, cycles refused).
 */
import { isPublic, type Proposal } from "./proposal";

export type MergeVerdict =
  | {
      ok: true;
      /** The proposal that stays, at the end of earlier merges. */
      intoId: string;
      authorIds: readonly string[];
      supporterIds: readonly string[];
    }
  | { ok: false; code: "merge_into_itself" }
  | { ok: false; code: "already_merged"; intoId: string }
  | { ok: false; code: "merge_target_not_found" }
  | { ok: false; code: "merge_target_not_public" }
  | { ok: false; code: "merge_cycle" };

/** A proposal with the people behind it. */
export interface MergeParty extends Proposal {
  readonly supporterIds: readonly string[];
}

/**
 * Whether one proposal can go into another, and what the one that stays then holds.
 *
 * @param source the proposal that goes.
 * @param chosenId the proposal the moderator chose.
 * @param find looks a proposal up within the transaction; earlier merges are followed through it.
 */
export function mergeProposals(
  source: MergeParty,
  chosenId: string,
  find: (id: string) => MergeParty | undefined,
): MergeVerdict {
  if (source.mergedIntoId !== null) {
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
  if (!isPublic(target)) return { ok: false, code: "merge_target_not_public" };

  const authorIds = [...new Set([...target.authorIds, ...source.authorIds])];
  const supporterIds = [...new Set([...target.supporterIds, ...source.supporterIds])].filter(
    (personId) => !authorIds.includes(personId),
  );
  return { ok: true, intoId: target.id, authorIds, supporterIds };
}

/** A merged proposal once the one it went into is taken away: as it was before, public or waiting. */
export function giveBack(proposal: Proposal): Proposal {
  const state = proposal.publishedAt === null ? "submitted" : "published";
  return { ...proposal, state, mergedIntoId: null };
}

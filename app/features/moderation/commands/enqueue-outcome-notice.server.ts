import { enqueueNotice } from "~/features/people/commands/enqueue-notice.server";
import type { NewsKind } from "~/features/people/domain/digest";
import { followersOf } from "~/features/people/queries/followers.server";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import type { Transaction } from "~/platform/db.server";

/** An item on which an outcome was carried out. */
export type Told = {
  id: string;
  authorIds: readonly string[];
  /** Where it is now, after a move too. */
  roundId: string;
};

/** What the writers hear. A hold is told on the page alone, with the help that belongs to it. */
const OWN_NEWS = {
  publish: "published",
  publishRedacted: "published",
  return: "returned",
  spam: "returned",
  moveElsewhere: "moved",
  merge: "merged",
  holdForSafety: null,
  release: null,
} as const satisfies Record<OutcomeKind, NewsKind | null>;

/**
 * Notes for everyone whom it concerns what a moderator decided on a proposal: its writers, of a move or a merge also who
 * supports or follows it, and of the first publication who follows the round.
 * @param stays the proposal that stays after a merge; else the proposal itself
 */
export async function enqueueProposalOutcome(
  transaction: Transaction,
  { id, authorIds, roundId }: Told,
  outcome: OutcomeKind,
  { stays, isNew }: { stays: string; isNew: boolean },
  now: Date,
): Promise<void> {
  const kind = OWN_NEWS[outcome];
  if (kind === null) return;
  const others = kind === "moved" || kind === "merged" ? await concernedBy(transaction, stays) : [];
  await enqueueNotice(
    transaction,
    { kind, roundId, subjectId: stays },
    [...authorIds, ...others],
    now,
  );
  if (kind !== "published" || !isNew) return;
  const followers = await followersOf(transaction, [{ kind: "round", id: roundId }]);
  const told = new Set(authorIds);
  await enqueueNotice(
    transaction,
    { kind: "proposalPublished", roundId, subjectId: id },
    followers.filter((personId) => !told.has(personId)),
    now,
  );
}

/** Notes for whoever wrote a reaction what a moderator decided on it. */
export async function enqueueReactionOutcome(
  transaction: Transaction,
  { id, authorIds, roundId }: Told,
  outcome: OutcomeKind,
  now: Date,
): Promise<void> {
  const news = OWN_NEWS[outcome];
  if (news === null) return;
  const kind = news === "published" ? "reactionPublished" : news;
  await enqueueNotice(transaction, { kind, roundId, subjectId: id }, authorIds, now);
}

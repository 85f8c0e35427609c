import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";
import type { NewsKind } from "~/features/notices/domain/digest";
import { followersOf } from "~/features/notices/queries/followers.server";
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";
import type { Applied, ModeratedKind } from "../moderated-kind";

/** What the writers hear, once the decision cannot be undone any more. A hold is told on the page alone, with the help that belongs to it. */
const OWN_NEWS = {
  publish: "published",
  publishRedacted: "published",
  return: "returned",
  spam: "returned",
  moveElsewhere: "moved",
  merge: "merged",
  holdForSafety: null,
  release: null,
  handled: null,
} as const satisfies Record<OutcomeKind, NewsKind | null>;

/**
 * Notes for everyone whom it concerns what a moderator decided: the writers, of a move or a merge also who supports or
 * follows it, and of the first publication who follows the round.
 */
export async function enqueueOutcomeNotice(
  transaction: Transaction,
  entry: ModeratedKind,
  { id, authorIds, roundId, shownAs, isNew }: Applied & { id: string },
  outcome: OutcomeKind,
  now: Date,
): Promise<void> {
  const { publishedNews, firstNews } = entry;
  const own = OWN_NEWS[outcome];
  if (own === null || publishedNews === null || roundId === null) return;
  const kind = own === "published" ? publishedNews : own;
  const goesElsewhere = own === "moved" || own === "merged";
  const others = goesElsewhere ? (await entry.concerned(transaction, shownAs)).others : [];
  await enqueueNotice(
    transaction,
    { kind, roundId, subjectId: shownAs },
    [...authorIds, ...others],
    now,
    undoUntil(now),
  );
  if (own !== "published" || !isNew || firstNews === null) return;
  const followers = await followersOf(transaction, [{ kind: "round", id: roundId }]);
  const told = new Set(authorIds);
  await enqueueNotice(
    transaction,
    { kind: firstNews, roundId, subjectId: id },
    followers.filter((personId) => !told.has(personId)),
    now,
    undoUntil(now),
  );
}

import type { Outcome, OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Applied } from "~/features/moderation/moderated-kind";
import type { CommentState } from "~/features/proposals/domain/comment";
import type { Transaction } from "~/platform/db.server";
import { touchBelow } from "./touch-below.server";

const NEXT: Partial<Record<OutcomeKind, CommentState>> = {
  publish: "published",
  publishRedacted: "published",
  return: "returned",
  spam: "returned",
  holdForSafety: "held",
  release: "submitted",
};

/** Carries a moderator's outcome out on a reaction. A step of deciding its case, in the same transaction. */
export async function moderateComment(
  transaction: Transaction,
  id: string,
  outcome: Outcome,
  now: Date,
): Promise<Applied> {
  const comment = await transaction.comment.findUniqueOrThrow({
    where: { id },
    select: {
      personId: true,
      state: true,
      publishedAt: true,
      proposal: { select: { roundId: true } },
      report: { select: { session: { select: { roundId: true } } } },
    },
  });
  const state = NEXT[outcome.kind];
  if (state !== undefined && comment.state !== "withdrawn") {
    await transaction.comment.update({
      where: { id },
      data: {
        state,
        ...(state === "published" ? { publishedAt: comment.publishedAt ?? now } : {}),
        ...(outcome.kind === "publishRedacted"
          ? { redactions: JSON.stringify(outcome.redactions.body) }
          : {}),
        ...(outcome.kind === "publish" ? { redactions: "[]" } : {}),
      },
    });
  }
  await touchBelow(transaction, [id]);
  return {
    ok: true,
    authorIds: comment.personId === null ? [] : [comment.personId],
    roundId: comment.proposal?.roundId ?? comment.report?.session.roundId ?? null,
    shownAs: id,
    isNew: false,
    waitsAgain: null,
  };
}

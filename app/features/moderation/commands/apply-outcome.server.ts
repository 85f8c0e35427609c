import type { Outcome } from "~/features/moderation/domain/outcome";
import { moderateComment } from "~/features/proposals/commands/moderate-comment.server";
import { moderateProposal } from "~/features/proposals/commands/moderate-proposal.server";
import type { ModerateProposalRefusal } from "~/features/proposals/commands/moderate-proposal.server";
import type { Transaction } from "~/platform/db.server";
import type { CaseRow } from "../queries/case-row.server";
import type { Subject } from "../queries/subject.server";
import { openModerationCase } from "./open-case.server";
import type { ItemForModeration } from "./open-case.server";
import { reviewAnswer } from "./review-answer.server";
import { reviewQuestion } from "./review-question.server";
import { enqueueProposalOutcome, enqueueReactionOutcome } from "./enqueue-outcome-notice.server";

export type ApplyRefusal = ModerateProposalRefusal;

type Decided = { row: CaseRow; subject: Subject; outcome: Outcome };

/** A moved item waits again, in its old place, before the moderators of where it went. */
async function openAgain(
  transaction: Transaction,
  { row, subject }: Decided,
  again: Pick<ItemForModeration, "roundId" | "authorIds" | "role" | "ageBand">,
  now: Date,
): Promise<void> {
  await openModerationCase(
    transaction,
    {
      subject: { kind: subject.kind, id: subject.id },
      text: subject.text,
      cause: "moved",
      sentAt: row.openedAt,
      ...again,
    },
    now,
  );
}

/** Carries an outcome out on the item it is about, and tells its writers. A step of deciding. */
export async function applyOutcome(
  transaction: Transaction,
  decided: Decided,
  now: Date,
): Promise<{ ok: true } | ApplyRefusal> {
  const { subject, outcome } = decided;
  if (subject.state === "withdrawn") return { ok: true };
  switch (subject.kind) {
    case "proposal": {
      const moderated = await moderateProposal(transaction, subject.id, outcome, now);
      if (!moderated.ok) return moderated;
      if (moderated.waitsAgain) await openAgain(transaction, decided, moderated.waitsAgain, now);
      const { authorIds, proposalId: stays, isNew, roundId } = moderated;
      const told = { id: subject.id, authorIds, roundId };
      await enqueueProposalOutcome(transaction, told, outcome.kind, { stays, isNew }, now);
      return { ok: true };
    }
    case "comment": {
      const authorIds = await moderateComment(transaction, subject.id, outcome, now);
      const told = { id: subject.id, authorIds, roundId: subject.roundId ?? "" };
      await enqueueReactionOutcome(transaction, told, outcome.kind, now);
      return { ok: true };
    }
    case "answer":
      await reviewAnswer(transaction, subject.id, outcome);
      return { ok: true };
    case "sessionQuestion":
      await reviewQuestion(transaction, subject.id, outcome);
      return { ok: true };
  }
}

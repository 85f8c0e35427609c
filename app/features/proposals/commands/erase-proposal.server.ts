import { closeCasesOf } from "~/features/moderation/commands/close-cases-of.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";

/** The text goes and the place of the proposal stays, because others reacted to it. */
const NOTHING_LEFT = {
  title: "",
  body: "",
  redactions: "{}",
  publicTitle: null,
  publicText: null,
  inviteTokenHash: null,
  state: "withdrawn",
} as const;

/**
 * Erases a proposal by its step of the plan: the whole of it, its text, or only that this person wrote it. What other
 * features copied of the text is gone already.
 */
export async function eraseProposal(
  transaction: Transaction,
  personId: string,
  { id, action }: OwnInputStep,
  now: Date,
): Promise<void> {
  if (action === "remove") {
    await closeCasesOf(transaction, { kind: "proposal", id });
    const below = await transaction.comment.findMany({
      where: { proposalId: id },
      select: { id: true },
    });
    for (const comment of below) {
      await closeCasesOf(transaction, { kind: "comment", id: comment.id });
    }
    await transaction.comment.deleteMany({ where: { proposalId: id, parentId: { not: null } } });
    await transaction.proposal.delete({ where: { id } });
  } else {
    await transaction.proposalAuthor.delete({
      where: { proposalId_personId: { proposalId: id, personId } },
    });
  }
  if (action === "removeText") {
    await closeCasesOf(transaction, { kind: "proposal", id });
    await transaction.proposal.update({ where: { id }, data: NOTHING_LEFT });
  }
  if (action === "remove" || action === "removeText") {
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "proposal.publicTextChanged",
        subjectKind: "proposal",
        subjectId: id,
      },
      now,
    );
    await withdrawParticipation(transaction, personId, `proposal:${id}`);
  }
}

import { takeBackText, takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { recountSupport } from "./recount-support.server";
import { emitTextChanged } from "./emit-text-changed.server";

/** What takes the text itself away; everything else takes only that this person wrote it. */
const GOING: readonly OwnInputStep["action"][] = [
  "remove",
  "removeText",
  "removeWhenSafetyCaseCloses",
];

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
  const others = await transaction.proposalAuthor.count({
    where: { proposalId: id, personId: { not: personId } },
  });
  // A text that others wrote too stays theirs, also while a safety officer holds it.
  const goes = others === 0 && GOING.includes(action);
  if (goes) await takeBackText(transaction, { kind: "proposal", id }, "erased", now);
  if (action === "remove") {
    const below = await allRows(({ skip, take }) =>
      transaction.comment.findMany({
        where: { proposalId: id },
        select: { id: true },
        orderBy: { id: "asc" },
        skip,
        take,
      }),
    );
    const reactions = below.map((comment) => comment.id);
    await takeBackTexts(transaction, "comment", reactions, "closed", now);
    await transaction.comment.deleteMany({ where: { proposalId: id, parentId: { not: null } } });
    await transaction.proposal.delete({ where: { id } });
  } else {
    await transaction.proposalAuthor.delete({
      where: { proposalId_personId: { proposalId: id, personId } },
    });
    // Who wrote a part of another one supports that one again, if they did so before.
    await recountSupport(transaction, id);
  }
  if (goes) {
    await emitTextChanged(transaction, id, now);
    await withdrawParticipation(transaction, personId, `proposal:${id}`);
  }
}

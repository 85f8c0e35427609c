import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { recountSupport } from "./recount-support.server";

/** Erases a reaction; where others answered it, its place stays as "removed by the writer". */
export async function eraseReaction(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
  now: Date,
): Promise<void> {
  await takeBackText(transaction, { kind: "comment", id }, "erased", now);
  if (action === "remove") await transaction.comment.delete({ where: { id } });
  else await transaction.comment.update({ where: { id }, data: { personId: null } });
}

/** Takes support away; the count beside the proposal stays what it is. */
export async function eraseSupport(
  transaction: Transaction,
  personId: string,
  { id: proposalId }: OwnInputStep,
): Promise<void> {
  await transaction.support.deleteMany({ where: { proposalId, personId } });
  await recountSupport(transaction, proposalId);
}

import { closeCasesOf } from "~/features/moderation/commands/close-cases-of.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { recountSupport } from "./recount-support.server";

/** Erases a reaction; where others answered it, its place stays as "removed by the writer". */
export async function eraseReaction(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
): Promise<void> {
  if (action === "remove") {
    await closeCasesOf(transaction, { kind: "comment", id });
    await transaction.comment.delete({ where: { id } });
    return;
  }
  if (action === "removeText") await closeCasesOf(transaction, { kind: "comment", id });
  const removed = { body: "", redactions: "[]", state: "withdrawn" };
  await transaction.comment.update({
    where: { id },
    data: { personId: null, ...(action === "removeText" ? removed : {}) },
  });
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

import type { Transaction } from "~/platform/db.server";

/** Gives the answer to a proposal its one later day, with the reason. A step of taking an extension. */
export async function extendAnswerOf(
  transaction: Transaction,
  id: string,
  extension: { replyDueAt: Date; extendedAt: Date; extensionReason: string },
): Promise<void> {
  await transaction.proposal.update({ where: { id }, data: extension });
}

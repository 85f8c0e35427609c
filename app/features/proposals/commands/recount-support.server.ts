import type { Transaction } from "~/platform/db.server";

/** Keeps the count beside the proposal what it is: the number of people behind it. */
export async function recountSupport(transaction: Transaction, proposalId: string): Promise<void> {
  const supportCount = await transaction.support.count({ where: { proposalId } });
  await transaction.proposal.update({ where: { id: proposalId }, data: { supportCount } });
}

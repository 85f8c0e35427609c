import type { Transaction } from "~/platform/db.server";

/**
 * Takes away the statements that were taken from these proposals, with the opinions on them: the words are erased. Once
 * the round has a published report they stay, as what a participant said.
 */
export async function removeStatementsOf(
  transaction: Transaction,
  proposalIds: readonly string[],
): Promise<void> {
  const taken = { proposalId: { in: [...proposalIds] } };
  await transaction.opinionStatement.deleteMany({
    where: { ...taken, round: { reports: { none: {} } } },
  });
  await transaction.opinionStatement.updateMany({ where: taken, data: { proposalId: null } });
}

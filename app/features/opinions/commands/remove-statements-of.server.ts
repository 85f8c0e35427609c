import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/**
 * Takes away the statements that were taken from these proposals, with the opinions on them: the words are erased. Once
 * the round has a published report they stay, as what a participant said; of one that is held the safety officer keeps
 * the words until the case closes.
 */
export async function removeStatementsOf(
  transaction: Transaction,
  proposalIds: readonly string[],
  now: Date,
): Promise<void> {
  const taken = { proposalId: { in: [...proposalIds] } };
  const gone = await allRows(({ skip, take }) =>
    transaction.opinionStatement.findMany({
      where: {
        proposalId: { in: [...proposalIds] },
        OR: [{ held: true }, { round: { reports: { none: {} } } }],
      },
      select: { id: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  const ids = gone.map(({ id }) => id);
  await takeBackTexts(transaction, "statement", ids, "erased", now);
  await transaction.opinionStatement.updateMany({ where: taken, data: { proposalId: null } });
}

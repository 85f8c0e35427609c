import type { Transaction } from "~/platform/db.server";

/** Gives a round to a moderator. A step of the command that makes the round. */
export async function assignRound(
  transaction: Transaction,
  staffId: string,
  roundId: string,
): Promise<void> {
  await transaction.roundModerator.create({ data: { staffId, roundId } });
}

import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";

const DAY_IN_MILLISECONDS = 86_400_000;

/** Removes batches of more than a day ago: nothing of them can be undone any more, and the cases say what was decided. */
export async function forgetOldBatches(transaction: Transaction, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAY_IN_MILLISECONDS);
  await transaction.caseBatch.deleteMany({ where: { createdAt: { lt: before } } });
}

/** Does so by the clock. */
export async function forgetBatchesDaily(now: Date): Promise<void> {
  await inTransaction((transaction) => forgetOldBatches(transaction, now));
}

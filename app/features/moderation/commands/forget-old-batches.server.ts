import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";

/** Nothing of a batch can be undone long before that. */
const KEPT_DAYS = 1;

/** Removes batches of more than a day ago: nothing of them can be undone any more, and the cases say what was decided. */
export async function forgetOldBatches(transaction: Transaction, now: Date): Promise<void> {
  const createdAt = { lt: daysBefore(now, KEPT_DAYS) };
  await transaction.caseBatch.deleteMany({ where: { createdAt } });
}

/** Does so by the clock. */
export async function forgetBatchesDaily(now: Date): Promise<void> {
  await inTransaction((transaction) => forgetOldBatches(transaction, now));
}

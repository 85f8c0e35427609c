import type { Transaction } from "~/platform/db.server";

/** The address of a person changed: what waits for them goes where they are. */
export async function readdressMail(
  transaction: Transaction,
  personId: string,
  recipient: string,
): Promise<void> {
  await transaction.outboxMessage.updateMany({
    where: { personId, state: { not: "sent" } },
    data: { recipient },
  });
}

/** Lets every message that failed wait for another round of tries; gives how many. */
export async function retryFailedMail(transaction: Transaction, now: Date): Promise<number> {
  const { count } = await transaction.outboxMessage.updateMany({
    where: { state: "failed" },
    data: { state: "waiting", attempts: 0, nextAttemptAt: now, handedAt: null },
  });
  return count;
}

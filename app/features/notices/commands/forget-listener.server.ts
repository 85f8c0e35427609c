import type { Transaction } from "~/platform/db.server";

/** Forgets what a person wanted to hear: what they follow, what waits to be told, and the messages that wait. */
export async function forgetListener(transaction: Transaction, personId: string): Promise<void> {
  await transaction.follow.deleteMany({ where: { personId } });
  await transaction.notice.deleteMany({ where: { personId } });
  await transaction.outboxMessage.deleteMany({ where: { personId, state: { not: "sent" } } });
}

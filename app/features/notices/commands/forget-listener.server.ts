import { peopleWithDevices } from "~/features/notices/queries/push-devices.server";
import type { Transaction } from "~/platform/db.server";

/** Forgets what somebody follows, and what waits to be told, when they left no address and no browser tells them any more. */
export async function forgetUnreached(
  transaction: Transaction,
  personId: string,
  hasAddress: boolean,
): Promise<void> {
  if (hasAddress || (await peopleWithDevices(transaction, [personId])).size > 0) return;
  await transaction.follow.deleteMany({ where: { personId } });
  await transaction.notice.deleteMany({ where: { personId } });
}

/**
 * Forgets the messages that wait for an address which is taken back. Who is told in a browser goes on hearing of what they
 * follow; for who is told nowhere that goes too.
 */
export async function forgetMail(transaction: Transaction, personId: string): Promise<void> {
  await transaction.outboxMessage.deleteMany({ where: { personId, state: { not: "sent" } } });
  await forgetUnreached(transaction, personId, false);
}

import type { Transaction } from "~/platform/db.server";
import type { Addressee } from "./queue-mail.server";

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

/**
 * Lets a message that waits tell of more, in the place of a second one.
 * @param kind of the message, and whom it is for
 * @param add gives what it is about then
 * @returns false when none waits
 */
export async function joinWaitingMail(
  transaction: Transaction,
  { kind, to }: { kind: string; to: Addressee },
  add: (about: string) => string,
): Promise<boolean> {
  const waiting = await transaction.outboxMessage.findFirst({
    where: { kind, ...to, state: "waiting", handedAt: null, about: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true, about: true },
  });
  if (waiting?.about == null) return false;
  const about = add(waiting.about);
  await transaction.outboxMessage.update({ where: { id: waiting.id }, data: { about } });
  return true;
}

/** Lets every message that failed wait for another round of tries; gives how many. */
export async function retryFailedMail(transaction: Transaction, now: Date): Promise<number> {
  const { count } = await transaction.outboxMessage.updateMany({
    where: { state: "failed" },
    data: { state: "waiting", attempts: 0, nextAttemptAt: now, handedAt: null },
  });
  return count;
}

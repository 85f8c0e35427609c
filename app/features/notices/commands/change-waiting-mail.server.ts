import type { MailPayload } from "~/features/notices/queries/mail-payload.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import type { Transaction } from "~/platform/db.server";

/** Messages to staff about their work: whoever leaves and removes the same address does not reach these. */
const TO_STAFF = [
  "decision.alert",
  "moderation.safetyAlert",
  "moderation.secondOfficer",
  "session.report",
  "staff.setUp",
] as const;

/** Drops what waits for a participant's address that is removed; mail to staff at that address stays. */
export async function dropMailTo(transaction: Transaction, recipient: string): Promise<void> {
  await transaction.outboxMessage.deleteMany({
    where: { recipient, state: { not: "sent" }, kind: { notIn: [...TO_STAFF] } },
  });
}

/**
 * Makes the messages again that hold something that is erased and have not left.
 * @param holding words of a payload by which such a message is known
 * @param remake the message without it; null when nothing is left to tell
 */
export async function remakeWaitingMail(
  transaction: Transaction,
  kind: string,
  holding: string,
  remake: (payload: MailPayload, language: string) => MailPayload | null,
): Promise<void> {
  const rows = await transaction.outboxMessage.findMany({
    where: { kind, state: { not: "sent" }, payload: { contains: holding } },
    select: { id: true, payload: true, language: true },
  });
  for (const { id, payload, language } of rows) {
    const again = remake(readPayload(payload), language);
    if (again === null) await transaction.outboxMessage.delete({ where: { id } });
    else {
      const data = { payload: JSON.stringify(again) };
      await transaction.outboxMessage.update({ where: { id }, data });
    }
  }
}

/** Lets every message that failed wait for another round of tries; gives how many. */
export async function retryFailedMail(transaction: Transaction, now: Date): Promise<number> {
  const { count } = await transaction.outboxMessage.updateMany({
    where: { state: "failed" },
    data: { state: "waiting", attempts: 0, nextAttemptAt: now },
  });
  return count;
}

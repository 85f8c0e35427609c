import { z } from "zod";
import type { Transaction } from "./db.server";

/** A message as it goes out: made from a typed message by the feature that sends it. */
export type OutgoingMail = {
  kind: string;
  recipient: string;
  language: "nl" | "en";
  subject: string;
  text: string;
  html?: string;
  /** link of the one-click unsubscribe header */
  unsubscribeUrl?: string;
  attachment?: { filename: string; contentType: string; content: string };
  /** what the message was made from, as JSON: with it the message can be made again without what was erased since */
  madeFrom?: string;
  /** messages with the same key go out once, whatever is repeated */
  dedupeKey?: string;
};

const payloadSchema = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  unsubscribeUrl: z.string().optional(),
  madeFrom: z.string().optional(),
  attachment: z
    .object({ filename: z.string(), contentType: z.string(), content: z.string() })
    .optional(),
});

/** The content of a queued message. */
export type MailPayload = z.infer<typeof payloadSchema>;

/** Puts a message in the outbox, in the transaction that causes it; it is sent afterwards. */
export async function queueMail(
  transaction: Transaction,
  mail: OutgoingMail,
  now: Date,
): Promise<void> {
  const { kind, recipient, language, dedupeKey, ...payload } = mail;
  if (dedupeKey) {
    const known = await transaction.outboxMessage.findUnique({ where: { dedupeKey } });
    if (known) return;
  }
  await transaction.outboxMessage.create({
    data: {
      kind,
      recipient,
      language,
      dedupeKey: dedupeKey ?? null,
      payload: JSON.stringify(payload),
      nextAttemptAt: now,
      createdAt: now,
    },
  });
}

/** Reads the content of an outbox row. */
export function readPayload(payload: string): MailPayload {
  return payloadSchema.parse(JSON.parse(payload));
}

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

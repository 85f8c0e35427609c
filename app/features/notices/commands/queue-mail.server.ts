import type { Transaction } from "~/platform/db.server";

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

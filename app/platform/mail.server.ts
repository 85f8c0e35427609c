import type { Transporter } from "nodemailer";
import { z } from "zod";
import type { Transaction } from "./db.server";
import { database, inTransaction } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";

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

const MAX_ATTEMPTS = 8;
const FIRST_DELAY_SECONDS = 30;
const BATCH = 20;
const CLAIM_SECONDS = 120;

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

/** Drops every message to an address that has not left. */
export async function dropMailTo(transaction: Transaction, recipient: string): Promise<void> {
  await transaction.outboxMessage.deleteMany({ where: { recipient, state: { not: "sent" } } });
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

/** Seconds until the next attempt: doubling from half a minute. */
export function retryDelaySeconds(attempts: number): number {
  return FIRST_DELAY_SECONDS * 2 ** Math.max(0, attempts - 1);
}

/**
 * Sends what is due. Each message is claimed by a conditional update first, so that two processes never send one
 * twice. After sending, the address and the text are wiped: the row stays only as a count.
 * @returns how many messages left
 */
export async function sendDueMail(now: Date): Promise<number> {
  const url = env().SMTP_URL;
  if (!url) return 0;
  const client = await database();
  const due = await client.outboxMessage.findMany({
    where: { state: "waiting", nextAttemptAt: { lte: now } },
    orderBy: { nextAttemptAt: "asc" },
    take: BATCH,
  });
  if (due.length === 0) return 0;
  // Loaded with the first message that leaves, so that a start does not wait for it.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url);
  let sent = 0;
  for (const message of due) {
    const claimed = await inTransaction((transaction) =>
      transaction.outboxMessage.updateMany({
        where: { id: message.id, state: "waiting", nextAttemptAt: message.nextAttemptAt },
        data: { nextAttemptAt: new Date(now.getTime() + CLAIM_SECONDS * 1000) },
      }),
    );
    if (claimed.count === 0) continue;
    const outcome = await attempt(transport, message.recipient, readPayload(message.payload));
    await inTransaction((transaction) =>
      transaction.outboxMessage.update({
        where: { id: message.id },
        data: outcome.ok
          ? { state: "sent", sentAt: now, recipient: "", payload: "{}" }
          : failed(message.attempts + 1, outcome.reason, now),
      }),
    );
    if (outcome.ok) sent += 1;
  }
  transport.close();
  return sent;
}

function failed(attempts: number, reason: string, now: Date) {
  return {
    attempts,
    lastError: reason,
    state: attempts >= MAX_ATTEMPTS ? "failed" : "waiting",
    nextAttemptAt: new Date(now.getTime() + retryDelaySeconds(attempts) * 1000),
  };
}

async function attempt(
  transport: Transporter,
  recipient: string,
  payload: MailPayload,
): Promise<{ ok: true } | { ok: false; reason: string }> {
  try {
    await transport.sendMail({
      from: env().MAIL_FROM,
      to: recipient,
      subject: payload.subject,
      text: payload.text,
      ...(payload.html ? { html: payload.html } : {}),
      ...(payload.attachment ? { attachments: [payload.attachment] } : {}),
      ...(payload.unsubscribeUrl
        ? {
            headers: {
              "List-Unsubscribe": `<${payload.unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
          }
        : {}),
    });
    return { ok: true };
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error ? String(error.code) : "could not be sent";
    log.warn({ reason }, "mail could not be sent");
    return { ok: false, reason };
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

/** Takes messages out of the outbox and hands them to the mail server. */
import type { Transporter } from "nodemailer";
import { z } from "zod";
import { database, inTransaction } from "~/platform/db.server";
import { env, publicUrl } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { withTimeouts } from "~/platform/smtp.server";

/** Longer than one attempt can take; the claim of a process that was killed ends this soon. */
const CLAIM_SECONDS = 45;
const BATCH = 20;
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 60 * 60;
/** So many refusals of a message itself, hourly in the end: a week. A server that cannot be reached counts for none. */
const MAX_ATTEMPTS = 175;
/** Seconds without any attempt after a server could not be reached, twice as long each time. */
const FIRST_REST_SECONDS = 10;
const LONGEST_REST_SECONDS = 5 * 60;
/** After so many messages in a row on which the server fell silent, the rest waits for another time. */
const MOST_SILENCES = 2;
/** A text that was refused so many times is given up. */
const MOST_REFUSED_TEXTS = 3;

/** Seconds until the next attempt: doubling from half a minute to an hour. */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.max(0, attempts - 1));
}

/** How an attempt went; `refused` for good by the receiving side, `silent` when the server said nothing any more. */
type Failure = { result: "refused" | "postponed" | "silent"; reason: string };
type Attempt = { result: "sent" } | Failure;

let rest = { until: 0, seconds: 0 };

function restAfterOutage(now: Date): void {
  const seconds = Math.min(LONGEST_REST_SECONDS, Math.max(FIRST_REST_SECONDS, rest.seconds * 2));
  rest = { until: now.getTime() + seconds * 1000, seconds };
}

/** Whether no attempt is made now; a rest further ahead than one can be is of before the clock was set back. */
function isResting(now: Date): boolean {
  const ahead = rest.until - now.getTime();
  return ahead > 0 && ahead <= LONGEST_REST_SECONDS * 1000;
}

/**
 * Sends what is due. Each message is claimed by a conditional update first, so that two processes never send one
 * twice, and has the same Message-ID at every attempt: one that was sent by a process that died before it could write that
 * down is known to the receiving side. After sending, the address and the text are wiped: the row stays only as a count.
 * A server that cannot be reached costs no message an attempt, however long that lasts.
 * @returns how many messages left
 */
export async function sendDueMail(now: Date): Promise<number> {
  const url = env().SMTP_URL;
  if (!url || isResting(now)) return 0;
  const client = await database();
  const due = await client.outboxMessage.findMany({
    where: { state: "waiting", nextAttemptAt: { lte: now } },
    orderBy: { nextAttemptAt: "asc" },
    take: BATCH,
  });
  if (due.length === 0) return 0;
  // Loaded with the first message that leaves, so that a start does not wait for it.
  const { createTransport } = await import("nodemailer");
  const connect = () => createTransport(withTimeouts(url));
  if (!(await isReachable(connect(), now))) return 0;
  let sent = 0;
  let silences = 0;
  for (const message of due) {
    if (!(await claim(message, now))) continue;
    const outcome = await attempt(connect(), message);
    await settle(message, outcome, now);
    if (outcome.result === "sent") sent += 1;
    silences = outcome.result === "silent" ? silences + 1 : 0;
    if (silences >= MOST_SILENCES) {
      restAfterOutage(now);
      break;
    }
  }
  return sent;
}

/** Whether the server lets us in; asked before any message is tried, so that an outage costs no message an attempt. */
async function isReachable(transport: Transporter, now: Date): Promise<boolean> {
  try {
    await transport.verify();
    rest = { until: 0, seconds: 0 };
    return true;
  } catch (error) {
    restAfterOutage(now);
    log.warn({ reason: reasonOf(error), seconds: rest.seconds }, "the mail server takes nothing");
    return false;
  } finally {
    transport.close();
  }
}

interface ClaimedMessage {
  id: string;
  recipient: string;
  payload: string;
  attempts: number;
  nextAttemptAt: Date;
}

async function claim({ id, nextAttemptAt }: ClaimedMessage, now: Date): Promise<boolean> {
  const { count } = await inTransaction((transaction) =>
    transaction.outboxMessage.updateMany({
      where: { id, state: "waiting", nextAttemptAt },
      data: { nextAttemptAt: new Date(now.getTime() + CLAIM_SECONDS * 1000) },
    }),
  );
  return count === 1;
}

async function settle(message: ClaimedMessage, outcome: Attempt, now: Date): Promise<void> {
  await inTransaction((transaction) =>
    transaction.outboxMessage.updateMany({
      // Whoever took the address back meanwhile has removed the message.
      where: { id: message.id },
      data:
        outcome.result === "sent"
          ? { state: "sent", sentAt: now, recipient: "", payload: "{}" }
          : notSent(message, outcome, now),
    }),
  );
}

function notSent(message: ClaimedMessage, { result, reason: lastError }: Failure, now: Date) {
  const attempts = message.attempts + 1;
  return {
    attempts,
    lastError,
    state: result === "refused" || attempts >= MAX_ATTEMPTS ? "failed" : "waiting",
    nextAttemptAt: new Date(now.getTime() + retryDelaySeconds(attempts) * 1000),
  };
}

/** The same for every attempt of one message. */
function messageIdOf(id: string): string {
  return `<${id}@${new URL(publicUrl()).hostname}>`;
}

/** The part of nodemailer's error that tells whose fault it is. */
const smtpErrorSchema = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
});

function reasonOf(error: unknown): string {
  const { code, responseCode } = smtpErrorSchema.safeParse(error).data ?? {};
  return [code, responseCode].filter((part) => part !== undefined).join(" ") || "unknown";
}

/**
 * What a failure means. A recipient that the server refuses for good stays refused; a text that it refuses gets a few more
 * chances, because that can also be a limit of the day. Anything it says before it has heard the recipient is about us.
 */
function failureOf(error: unknown, attempts: number): Failure {
  const { command, responseCode } = smtpErrorSchema.safeParse(error).data ?? {};
  const reason = reasonOf(error);
  if (responseCode === undefined) return { result: "silent", reason };
  const forGood =
    responseCode >= 500 &&
    (command === "RCPT TO" || (command === "DATA" && attempts + 1 >= MOST_REFUSED_TEXTS));
  return { result: forGood ? "refused" : "postponed", reason };
}

async function attempt(transport: Transporter, message: ClaimedMessage): Promise<Attempt> {
  const payload = readPayload(message.payload);
  try {
    await transport.sendMail({
      from: env().MAIL_FROM,
      to: message.recipient,
      messageId: messageIdOf(message.id),
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
    return { result: "sent" };
  } catch (error) {
    const failure = failureOf(error, message.attempts);
    log.warn(failure, "mail could not be sent");
    return failure;
  } finally {
    transport.close();
  }
}

/** Forgets that a server could not be reached: it was mended. */
export function forgetOutage(): void {
  rest = { until: 0, seconds: 0 };
}

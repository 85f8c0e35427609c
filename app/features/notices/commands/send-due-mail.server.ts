/** Takes messages out of the outbox and hands them to the mail server. */
import { z } from "zod";
import {
  deliveryFailure,
  isGivenUp,
  retryDelaySeconds,
} from "~/features/notices/domain/delivery-outcome";
import type { DeliveryFailure } from "~/features/notices/domain/delivery-outcome";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { database, inTransaction } from "~/platform/db.server";
import { env, publicUrl } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { handOver, knockAt } from "~/platform/smtp.server";
import { claimNextMessage, renewClaim } from "./claim-message.server";
import type { ClaimedMessage } from "./claim-message.server";

/** Messages leave one after the other; as long as that is slow, others go beside them, so many lines at most. */
const LINES = 4;
const SECONDS_BEFORE_NEXT_LINE = 5;
/** A run ends after so many, so that other work gets its turn; the next one follows within seconds. */
const MOST_PER_RUN = 200;
/** Seconds without any attempt after a server could not be reached, twice as long each time. */
const FIRST_REST_SECONDS = 10;
const LONGEST_REST_SECONDS = 5 * 60;
/** After so many messages in a row on which the server fell silent, the rest waits for another time. */
const MOST_SILENCES = 2;

type Failure = { result: DeliveryFailure; reason: string };
type Attempt = { result: "sent" } | Failure;

let rest = { until: 0, seconds: 0 };
/** Whether the last run ended in silence: then one message at a time finds out whether that is over. */
let wasSilent = false;

function restAfterOutage(now: Date): void {
  const seconds = Math.min(LONGEST_REST_SECONDS, Math.max(FIRST_REST_SECONDS, rest.seconds * 2));
  rest = { until: now.getTime() + seconds * 1000, seconds };
}

/** Whether no attempt is made now; a rest further ahead than one can be is of before the clock was set back. */
function isResting(now: Date): boolean {
  const ahead = rest.until - now.getTime();
  return ahead > 0 && ahead <= LONGEST_REST_SECONDS * 1000;
}

/** What the lines of one run share. */
type Run = {
  url: string;
  from: string;
  clock: () => Date;
  taken: number;
  sent: number;
  silences: number;
};

/**
 * Sends what is due, in the order in which it was queued for each addressee. Each message is claimed first, so that two
 * processes never send one twice, and has the same Message-ID at every attempt. Once the server asked for the text this is
 * written down: a message that may have left is never tried again by itself. After sending, addressee, address and text
 * are wiped: the row stays only as a count. A server that cannot be reached costs no message an attempt.
 * @returns how many messages left
 */
export async function sendDueMail(now: Date): Promise<number> {
  const url = env().SMTP_URL;
  if (!url || isResting(now)) return 0;
  const client = await database();
  const due = await client.outboxMessage.findFirst({
    where: { state: "waiting", nextAttemptAt: { lte: now } },
    select: { id: true },
  });
  if (!due || !(await isReachable(url, now))) return 0;
  const began = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - began);
  const run: Run = { url, from: await sender(), clock, taken: 0, sent: 0, silences: 0 };
  await sendInLines(run, wasSilent ? 1 : LINES);
  wasSilent = run.silences > 0;
  if (run.silences >= MOST_SILENCES || (wasSilent && run.sent === 0)) restAfterOutage(clock());
  else if (run.sent > 0) rest = { until: 0, seconds: 0 };
  return run.sent;
}

/** Who messages are from: the address has a name of its own, or that of the site. */
async function sender(): Promise<string> {
  const from = env().MAIL_FROM;
  const name = (await siteIdentity())?.siteName.replaceAll(/["\\]/g, "");
  return from.includes("<") || name === undefined ? from : `"${name}" <${from}>`;
}

/** Whether the server lets us in; asked before any message is tried, so that an outage costs no message an attempt. */
async function isReachable(url: string, now: Date): Promise<boolean> {
  try {
    await knockAt(url);
    return true;
  } catch (error) {
    restAfterOutage(now);
    log.warn({ reason: reasonOf(error), seconds: rest.seconds }, "the mail server takes nothing");
    return false;
  }
}

/** Sends in one line, and adds another one every few seconds that the lines are not through. */
async function sendInLines(run: Run, most: number): Promise<void> {
  const lines = [sendInLine(run)];
  const timer = setInterval(() => {
    if (lines.length < most) lines.push(sendInLine(run));
  }, SECONDS_BEFORE_NEXT_LINE * 1000);
  try {
    for (let started = 0; started < lines.length;) {
      started = lines.length;
      await Promise.all(lines);
    }
  } finally {
    clearInterval(timer);
  }
}

async function sendInLine(run: Run): Promise<void> {
  while (run.taken < MOST_PER_RUN && run.silences < MOST_SILENCES) {
    run.taken += 1;
    const message = await claimNextMessage(run.clock());
    if (!message) return;
    const outcome = await attempt(run, message);
    await settle(message, outcome, run.clock());
    if (outcome.result === "sent") run.sent += 1;
    const isSilence = outcome.result === "silent" || outcome.result === "uncertain";
    run.silences = isSilence ? run.silences + 1 : 0;
  }
}

async function settle({ id, attempts }: ClaimedMessage, outcome: Attempt, now: Date) {
  const wiped = { recipient: "", payload: "{}", personId: null, staffId: null, about: null };
  await inTransaction((transaction) =>
    transaction.outboxMessage.updateMany({
      // Whoever took the address back meanwhile has removed the message.
      where: { id },
      data:
        outcome.result === "sent"
          ? { ...wiped, state: "sent", sentAt: now, handedAt: null }
          : {
              attempts: attempts + 1,
              lastError: outcome.reason,
              handedAt: null,
              state: isGivenUp(outcome.result, attempts) ? "failed" : "waiting",
              nextAttemptAt: new Date(now.getTime() + retryDelaySeconds(attempts + 1) * 1000),
            },
    }),
  );
}

/** The same for every attempt of one message. */
function messageIdOf(id: string): string {
  return `<${id}@${new URL(publicUrl()).hostname}>`;
}

/** The part of an error of the mail client that tells whose fault it is. */
const smtpErrorSchema = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
});

function reasonOf(error: unknown): string {
  const { code, responseCode } = smtpErrorSchema.safeParse(error).data ?? {};
  return [code, responseCode].filter((part) => part !== undefined).join(" ") || "unknown";
}

async function noteHandedOver(id: string, now: Date): Promise<void> {
  await inTransaction((transaction) =>
    transaction.outboxMessage.updateMany({ where: { id }, data: { handedAt: now } }),
  );
}

async function attempt({ url, from, clock }: Run, message: ClaimedMessage): Promise<Attempt> {
  const { id, recipient, content } = message;
  const stopRenewing = renewClaim(id, clock);
  let textBegan = false;
  try {
    await handOver(
      url,
      {
        from,
        to: recipient,
        messageId: messageIdOf(id),
        subject: content.subject,
        text: content.text,
        html: content.html,
        attachments: content.attachment ? [content.attachment] : [],
        headers: content.unsubscribeUrl
          ? {
              "List-Unsubscribe": `<${content.unsubscribeUrl}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
          : {},
      },
      async () => {
        await noteHandedOver(id, clock());
        textBegan = true;
      },
    );
    return { result: "sent" };
  } catch (error) {
    const answer = smtpErrorSchema.safeParse(error).data ?? {};
    const result = deliveryFailure({ ...answer, textBegan }, message.attempts);
    const failure = { result, reason: reasonOf(error) };
    log.warn(failure, "mail could not be sent");
    return failure;
  } finally {
    stopRenewing();
  }
}

/** Forgets that a server could not be reached: it was mended. */
export function forgetOutage(): void {
  rest = { until: 0, seconds: 0 };
  wasSilent = false;
}

import type { MailContent } from "~/features/notices/contracts";
import { leavingMessage } from "~/features/notices/queries/leaving-message.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { OutboxMessage } from "~/platform/generated/client";

/** The claim of a process that was killed ends this soon; while a message is being sent its claim is renewed. */
const CLAIM_SECONDS = 45;
const RENEW_SECONDS = 15;
const BATCH = 50;

/** A message that this process sends now. */
export type ClaimedMessage = {
  id: string;
  attempts: number;
  recipient: string;
  content: MailContent;
};

function claimedUntil(moment: Date): Date {
  return new Date(moment.getTime() + CLAIM_SECONDS * 1_000);
}

/** Whether an earlier message for the same addressee waits: then this one waits for that. */
async function hasEarlier(
  transaction: Transaction,
  { personId, staffId, createdAt }: OutboxMessage,
): Promise<boolean> {
  if (personId === null && staffId === null) return false;
  const earlier = { personId, staffId, state: "waiting", createdAt: { lt: createdAt } };
  return (await transaction.outboxMessage.count({ where: earlier })) > 0;
}

/**
 * Claims one message if it can leave. One that was with the server when its process was killed may have left: staff see
 * it, and it is not sent a second time by itself. One that does not hold any more is dropped.
 */
async function tryToClaim(
  transaction: Transaction,
  row: OutboxMessage,
  moment: Date,
): Promise<ClaimedMessage | undefined> {
  const { id, attempts, handedAt } = row;
  if (handedAt !== null) {
    await transaction.outboxMessage.update({
      where: { id },
      data: { state: "failed", lastError: "stopped while sending", handedAt: null },
    });
    return undefined;
  }
  if (await hasEarlier(transaction, row)) return undefined;
  const leaving = await leavingMessage(transaction, row, moment);
  if (leaving === null) {
    await transaction.outboxMessage.delete({ where: { id } });
    return undefined;
  }
  await transaction.outboxMessage.update({
    where: { id },
    data: { nextAttemptAt: claimedUntil(moment) },
  });
  return { id, attempts, ...leaving };
}

/** The first message that is due, claimed in one transaction, so that no two processes send the same. */
export async function claimNextMessage(moment: Date): Promise<ClaimedMessage | undefined> {
  return inTransaction(async (transaction) => {
    let after: { nextAttemptAt: Date; id: string } | undefined;
    for (;;) {
      const due = await transaction.outboxMessage.findMany({
        where: { state: "waiting", nextAttemptAt: { lte: moment } },
        orderBy: [{ nextAttemptAt: "asc" }, { createdAt: "asc" }, { id: "asc" }],
        ...(after ? { cursor: { id: after.id }, skip: 1 } : {}),
        take: BATCH,
      });
      for (const row of due) {
        const claimed = await tryToClaim(transaction, row, moment);
        if (claimed) return claimed;
      }
      after = due.at(-1);
      if (!after) return undefined;
    }
  });
}

/** Moves the end of a claim ahead as long as its message is being sent. */
export function renewClaim(id: string, clock: () => Date): () => void {
  const timer = setInterval(() => {
    inTransaction((transaction) =>
      transaction.outboxMessage.updateMany({
        where: { id, state: "waiting" },
        data: { nextAttemptAt: claimedUntil(clock()) },
      }),
    ).catch(() => undefined);
  }, RENEW_SECONDS * 1_000);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";

const PAGE_SIZE = 30;

export type OutboxCounts = { waiting: number; sent: number; failed: number };

/** A message that stays in the outbox because nothing sends it, or that did not get away. */
export type OutboxMail = {
  id: string;
  state: string;
  recipient: string;
  subject: string;
  text: string;
  createdAt: Date;
};

/** A message that was refused or given up: what an administrator needs to know about it, and no more. */
export type RejectedMail = {
  id: string;
  kind: string;
  /** the part of the address behind the @: who it was for stays private */
  domain: string;
  /** the code of the mail server */
  reason: string;
  createdAt: Date;
};

export type OutboxPage = {
  counts: OutboxCounts;
  /** Whether a mail server is set; then messages leave by themselves. */
  sends: boolean;
  /** those that did not get away, newest first */
  rejected: RejectedMail[];
  /** null where messages are nobody's business but the receiver's. */
  messages: OutboxMail[] | null;
  page: number;
  pageCount: number;
};

/** Messages may be read only where no mail server sends them, or while developing. */
function outboxIsReadable(): boolean {
  const { SMTP_URL, NODE_ENV } = env();
  return SMTP_URL === undefined || NODE_ENV !== "production";
}

async function loadRejected(client: Connection): Promise<RejectedMail[]> {
  const rows = await client.outboxMessage.findMany({
    where: { state: "failed" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE,
    select: { id: true, kind: true, recipient: true, lastError: true, createdAt: true },
  });
  return rows.map(({ id, kind, recipient, lastError, createdAt }) => ({
    id,
    kind,
    domain: recipient.slice(recipient.lastIndexOf("@") + 1),
    reason: lastError ?? "",
    createdAt,
  }));
}

/** Counts of the outbox, and where nothing is sent the messages themselves, newest first. */
export async function loadOutbox(page: number): Promise<OutboxPage> {
  const client = await database();
  const groups = await client.outboxMessage.groupBy({ by: ["state"], _count: true });
  const countOf = (state: string) => groups.find((group) => group.state === state)?._count ?? 0;
  const counts = {
    waiting: countOf("waiting"),
    sent: countOf("sent"),
    failed: countOf("failed"),
  };
  const rejected = await loadRejected(client);
  const sends = env().SMTP_URL !== undefined;
  const pageCount = Math.max(1, Math.ceil((counts.waiting + counts.failed) / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pageCount);
  if (!outboxIsReadable()) {
    return { counts, sends, rejected, messages: null, page: 1, pageCount: 1 };
  }
  const rows = await client.outboxMessage.findMany({
    where: { state: { not: "sent" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const messages = rows.map(({ id, state, recipient, payload, createdAt }) => {
    const { subject, text } = readPayload(payload);
    return { id, state, recipient, subject, text, createdAt };
  });
  return { counts, sends, rejected, messages, page: shown, pageCount };
}

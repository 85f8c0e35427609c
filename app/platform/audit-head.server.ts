/**
 * The end of the audit log, published once a day. Whoever saved one can show later that nothing before it changed.
 * Source: the issue on reporting back (promises: none can be edited away).
 */
import { verifyAuditChain } from "./audit.server";
import { database, inTransaction } from "./db.server";
import type { Connection } from "./db.server";
import { log } from "./log.server";

/** So many lines of a copy are read at a time. */
const COPY_BATCH = 1_000;

export type PublishedHead = { day: string; sequence: number; hash: string };

/**
 * Publishes the end of the log for a day; once per day, a repeat changes nothing. A chain that does not fit is not
 * given a head, but told in the log of the process.
 * @param day "YYYY-MM-DD"
 */
export async function publishAuditHead(day: string, now: Date): Promise<void> {
  const client = await database();
  const verdict = await verifyAuditChain(client);
  if (!verdict.ok) {
    log.error({ sequence: verdict.sequence }, "the audit log does not fit: no head published");
    return;
  }
  await inTransaction(async (transaction) => {
    const known = await transaction.auditHead.findUnique({ where: { day } });
    const last = await transaction.auditEntry.findFirst({
      orderBy: { sequence: "desc" },
      select: { sequence: true, hash: true },
    });
    if (known || !last) return;
    await transaction.auditHead.create({ data: { day, ...last, publishedAt: now } });
  });
}

/** Every published head, the newest first. */
export async function auditHeads(client: Connection): Promise<PublishedHead[]> {
  return client.auditHead.findMany({
    orderBy: { day: "desc" },
    select: { day: true, sequence: true, hash: true },
  });
}

/** The whole log as lines of JSON, in the order in which it was written, a batch at a time. */
export async function* auditCopy(): AsyncGenerator<string, void> {
  const client = await database();
  let sequence = 0;
  for (;;) {
    const batch = await client.auditEntry.findMany({
      where: { sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: COPY_BATCH,
    });
    if (batch.length === 0) return;
    yield batch.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    sequence = batch.at(-1)?.sequence ?? sequence;
  }
}

import { z } from "zod";
import { holdsKeptEnd } from "~/platform/audit-end.server";
import { verifyAuditChain } from "~/platform/audit.server";
import type { ChainVerdict } from "~/platform/audit.server";
import { auditCopy, auditHeads } from "~/platform/audit-head.server";
import type { PublishedHead } from "~/platform/audit-head.server";
import { byteStream } from "~/platform/byte-stream.server";
import { database } from "~/platform/db.server";

const PAGE_SIZE = 50;

const detailsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

/** One line of the log. */
export type LogEntry = {
  sequence: number;
  at: Date;
  /** `staff` with the name of the account, or who else acted. */
  actorKind: string;
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  details: { name: string; value: string }[];
};

export type LogPage = {
  entries: LogEntry[];
  total: number;
  page: number;
  pageCount: number;
  /** What can be filtered on: the kinds of things that stand in the log. */
  kinds: string[];
};

function detailsOf(details: string): LogEntry["details"] {
  return Object.entries(detailsSchema.parse(JSON.parse(details))).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: String(value) }],
  );
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const client = await database();
  const accounts = await client.staffAccount.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}

/**
 * One page of the log, newest first.
 * @param kind only what happened to this kind of thing; empty for everything
 * @param page from 1; a page past the end is the last one
 */
export async function loadLog(kind: string, page: number): Promise<LogPage> {
  const client = await database();
  const where = kind === "" ? {} : { subjectKind: kind };
  const [total, groups] = await Promise.all([
    client.auditEntry.count({ where }),
    client.auditEntry.groupBy({ by: ["subjectKind"], orderBy: { subjectKind: "asc" } }),
  ]);
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pageCount);
  const rows = await client.auditEntry.findMany({
    where,
    orderBy: { sequence: "desc" },
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const names = await namesOf(rows.flatMap(({ actorId }) => actorId ?? []));
  return {
    entries: rows.map(({ details, actorId, previousHash: _p, hash: _h, ...row }) => ({
      ...row,
      actorName: actorId ? (names.get(actorId) ?? null) : null,
      details: detailsOf(details),
    })),
    total,
    page: shown,
    pageCount,
    kinds: groups.map(({ subjectKind }) => subjectKind),
  };
}

/** Whether nobody changed, removed or added a line of the log afterwards. */
export async function checkLog(): Promise<ChainVerdict> {
  const client = await database();
  const verdict = await verifyAuditChain(client);
  if (!verdict.ok || (await holdsKeptEnd(client))) return verdict;
  // What was kept outside the database is not there any more: the line after the last is missing.
  return { ok: false, sequence: verdict.entries + 1 };
}

/** The ends of the log as they were published, the newest first. */
export async function newestHeads(): Promise<PublishedHead[]> {
  return auditHeads(await database());
}

/** The whole log as a stream of lines, so that a long one never stands in memory. */
export function logCopy(): ReadableStream<Uint8Array> {
  return byteStream(auditCopy());
}

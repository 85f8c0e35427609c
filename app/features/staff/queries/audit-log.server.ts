import { z } from "zod";
import { ACTORS_WITHOUT_ACCOUNT, LOG } from "~/features/staff/domain/desk-lists";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { holdsKeptEnd } from "~/platform/audit-end.server";
import { verifyAuditChain } from "~/platform/audit.server";
import type { ChainVerdict } from "~/platform/audit.server";
import { auditCopy, auditHeads } from "~/platform/audit-head.server";
import type { PublishedHead } from "~/platform/audit-head.server";
import { byteStream } from "~/platform/byte-stream.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { listWindow } from "~/platform/paging.server";

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

type Choice = { value: string; label: string };

export type LogList = AskedList<typeof LOG> & {
  entries: LogEntry[];
  /** What it can be filtered on: the kinds of things and the acts that stand in the log, and who acts. */
  kinds: string[];
  actions: string[];
  staff: Choice[];
};

function detailsOf(details: string): LogEntry["details"] {
  return Object.entries(detailsSchema.parse(JSON.parse(details))).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: String(value) }],
  );
}

async function logChoices(client: Connection) {
  const [kinds, actions, staff] = await Promise.all([
    client.auditEntry.groupBy({ by: ["subjectKind"], orderBy: { subjectKind: "asc" } }),
    client.auditEntry.groupBy({ by: ["action"], orderBy: { action: "asc" } }),
    client.staffAccount.findMany({
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true },
    }),
  ]);
  return {
    kinds: kinds.map(({ subjectKind }) => subjectKind),
    actions: actions.map(({ action }) => action),
    staff: staff.map(({ id, displayName }) => ({ value: id, label: displayName })),
  };
}

/** The lines of somebody: of an account, or of everybody of a kind that has none. */
function actedBy(who: string): Prisma.AuditEntryWhereInput {
  const kind = ACTORS_WITHOUT_ACCOUNT.find((known) => known === who);
  return kind === undefined ? { actorId: who } : { actorKind: kind };
}

/** The log as its address asks for it. */
export async function loadLog(url: string): Promise<LogList> {
  const client = await database();
  const { kinds, actions, staff } = await logChoices(client);
  const { view, unknown } = readListView(LOG, url, {
    soort: kinds,
    handeling: actions,
    wie: [...staff.map(({ value }) => value), ...ACTORS_WITHOUT_ACCOUNT],
  });
  const { soort, handeling, wie } = view.filters;
  const where: Prisma.AuditEntryWhereInput = {
    ...(soort === null ? {} : { subjectKind: soort }),
    ...(handeling === null ? {} : { action: handeling }),
    ...(wie === null ? {} : actedBy(wie)),
    AND: wordsOf(view).map((word) => ({ subjectId: { contains: word } })),
  };
  const counts = { all: await client.auditEntry.count({ where }) };
  const { skip, take, ...place } = listWindow(counts, null, view);
  const rows = await client.auditEntry.findMany({
    where,
    orderBy: { sequence: view.sort.direction },
    skip,
    take,
  });
  const names = new Map(staff.map(({ value, label }) => [value, label]));
  const entries = rows.map(({ details, actorId, previousHash: _p, hash: _h, ...row }) => ({
    ...row,
    actorName: actorId ? (names.get(actorId) ?? null) : null,
    details: detailsOf(details),
  }));
  return { view, unknown, place, counts, entries, kinds, actions, staff };
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

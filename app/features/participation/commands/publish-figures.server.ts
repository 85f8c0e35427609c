import { protectTables } from "~/features/participation/domain/disclosure";
import type { PublicationVerdict } from "~/features/participation/domain/disclosure";
import { DEFINITION_VERSION } from "~/features/participation/domain/figures";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { FIGURES, figuresToFreeze } from "~/features/participation/queries/frozen-figures.server";
import {
  countTable,
  everythingPublished,
  ROLE_TABLE,
} from "~/features/participation/queries/published-tables.server";
import { tableSnapshotSchema } from "~/features/participation/schema";
import { regionSettings } from "~/features/region/queries.server";
import { auditActorOf } from "~/platform/audit.server";
import type { Connection, Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

type Refusal = Extract<PublicationVerdict, { ok: false }>["code"] | "unchanged" | "conflict";

export type PublishFiguresOutcome =
  { ok: true; number: number } | { ok: false; code: "not_found" | Refusal };

type LastSnapshot = { number: number; content: string } | null;

async function lastSnapshots(client: Connection, roundId: string) {
  const last = (kind: string): Promise<LastSnapshot> =>
    client.figureSnapshot.findFirst({
      where: { roundId, kind },
      orderBy: { number: "desc" },
      select: { number: true, content: true },
    });
  const [table, figures] = await Promise.all([last(ROLE_TABLE), last(FIGURES)]);
  return { table, figures, number: Math.max(table?.number ?? 0, figures?.number ?? 0) };
}

function saysTheSame(last: LastSnapshot, table: PublishedTable | null): boolean {
  if (last === null || table === null) return last === null && table === null;
  const earlier = tableSnapshotSchema.parse(JSON.parse(last.content)).table;
  const values = ({ rows, columns, cells, rowTotals, columnTotals }: PublishedTable) =>
    JSON.stringify([rows, columns, cells, rowTotals, columnTotals]);
  return values(earlier) === values(table);
}

type Protected =
  | { ok: true; table: PublishedTable | null; audit: object }
  | { ok: false; code: Extract<PublicationVerdict, { ok: false }>["code"] };

/**
 * The table that could be published now; the search for leaks runs before the transaction, so that it holds up no
 * writer. A round that nobody took part in through this service has no table: rows of zeros would call people silent
 * whom a document counts.
 */
async function protectedNow(
  client: Connection,
  round: { id: string; slug: string },
  now: Date,
): Promise<Protected> {
  const counted = await countTable(client, round, now);
  if (counted.cells.flat().every((count) => count === 0)) {
    return { ok: true, table: null, audit: {} };
  }
  const [published, { thresholds }, solve] = await Promise.all([
    everythingPublished(client),
    regionSettings(client),
    loadLinearSolver(),
  ]);
  const threshold = thresholds.smallNumber;
  const verdict = protectTables({ tables: [counted], published, partitions: [], threshold }, solve);
  if (!verdict.ok) return { ok: false, code: verdict.code };
  return { ok: true, table: verdict.tables[0] ?? null, audit: verdict.audit };
}

/** Writes one frozen text under the hash that proves it. */
async function freeze(
  transaction: Transaction,
  snapshot: { id: string; roundId: string; kind: string; number: number; content: string },
  now: Date,
): Promise<void> {
  await transaction.figureSnapshot.create({
    data: {
      ...snapshot,
      definitionVersion: DEFINITION_VERSION,
      hash: sha256(snapshot.content),
      publishedAt: now,
    },
  });
}

/**
 * Freezes the figures of a round and its table of role by municipality, after the attack on everything published so
 * far has found nothing. What is refused leaves no trace but an audit line, and says no number.
 * Source: design, section 7 (small numbers).
 */
export async function publishFigures(
  grant: Authorized<"figures.publish">,
  roundId: string,
  now: Date,
): Promise<PublishFiguresOutcome> {
  const client = await database();
  const round = await client.round.findUnique({
    where: { id: roundId },
    select: { id: true, slug: true },
  });
  if (!round || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  const before = await lastSnapshots(client, roundId);
  const verdict = await protectedNow(client, round, now);
  const figures = JSON.stringify(await figuresToFreeze(client, roundId));
  return inTransaction(async (transaction): Promise<PublishFiguresOutcome> => {
    const last = await lastSnapshots(transaction, roundId);
    if (last.number !== before.number) return { ok: false, code: "conflict" };
    const event = {
      actor: auditActorOf(grant.actor),
      subjectKind: "round",
      subjectId: roundId,
    } as const;
    if (!verdict.ok) {
      const details = { code: verdict.code };
      await emit(transaction, { ...event, type: "figures.refused", details }, now);
      return { ok: false, code: verdict.code };
    }
    const { table } = verdict;
    if (saysTheSame(last.table, table) && last.figures?.content === figures) {
      return { ok: false, code: "unchanged" };
    }
    const number = last.number + 1;
    if (table) {
      const content = JSON.stringify({ table, audit: verdict.audit });
      const snapshot = { id: `${table.seriesId}/${number}`, kind: ROLE_TABLE, content };
      await freeze(transaction, { ...snapshot, roundId, number }, now);
    }
    const id = `${round.slug}/${FIGURES}/${number}`;
    await freeze(transaction, { id, roundId, kind: FIGURES, number, content: figures }, now);
    await emit(transaction, { ...event, type: "figures.published", details: { number } }, now);
    return { ok: true, number };
  });
}

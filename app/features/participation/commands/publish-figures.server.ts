import { protectTables } from "~/features/participation/domain/disclosure";
import type { PublicationVerdict } from "~/features/participation/domain/disclosure";
import { DEFINITION_VERSION } from "~/features/participation/domain/figures";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import {
  countTable,
  everythingPublished,
  ROLE_TABLE,
} from "~/features/participation/queries/published-tables.server";
import { tableSnapshotSchema } from "~/features/participation/schema";
import { regionSettings } from "~/features/region/queries.server";
import { audit, auditActorOf } from "~/platform/audit.server";
import type { Connection } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

type Refusal = Extract<PublicationVerdict, { ok: false }>["code"] | "unchanged" | "conflict";

export type PublishFiguresOutcome =
  { ok: true; number: number } | { ok: false; code: "not_found" | Refusal };

async function lastSnapshot(client: Connection, roundId: string) {
  return client.figureSnapshot.findFirst({
    where: { roundId, kind: ROLE_TABLE },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
}

function saysTheSame(content: string, table: PublishedTable): boolean {
  const earlier = tableSnapshotSchema.parse(JSON.parse(content)).table;
  const values = ({ rows, columns, cells, rowTotals, columnTotals }: PublishedTable) =>
    JSON.stringify([rows, columns, cells, rowTotals, columnTotals]);
  return values(earlier) === values(table);
}

/** What would be published now; the search for leaks runs before the transaction, so that it holds up no writer. */
async function protectedNow(client: Connection, round: { id: string; slug: string }, now: Date) {
  const [table, published, { thresholds }, solve] = await Promise.all([
    countTable(client, round, now),
    everythingPublished(client),
    regionSettings(client),
    loadLinearSolver(),
  ]);
  const request = { tables: [table], published, partitions: [], threshold: thresholds.smallNumber };
  return protectTables(request, solve);
}

/**
 * Freezes the table of role by municipality of a round, after the attack on everything published so far has found
 * nothing. What is refused leaves no trace but an audit line, and says no number.
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
  const before = await lastSnapshot(client, roundId);
  const verdict = await protectedNow(client, round, now);
  return inTransaction(async (transaction): Promise<PublishFiguresOutcome> => {
    const last = await lastSnapshot(transaction, roundId);
    if (last?.number !== before?.number) return { ok: false, code: "conflict" };
    const event = { actor: auditActorOf(grant.actor), subjectKind: "round", subjectId: roundId };
    if (!verdict.ok) {
      const details = { code: verdict.code };
      await audit(transaction, now, { ...event, action: "figures.refused", details });
      return { ok: false, code: verdict.code };
    }
    const [table] = verdict.tables;
    if (!table) return { ok: false, code: "not_found" };
    if (last && saysTheSame(last.content, table)) return { ok: false, code: "unchanged" };
    const number = (last?.number ?? 0) + 1;
    const content = JSON.stringify({ table, audit: verdict.audit });
    await transaction.figureSnapshot.create({
      data: {
        id: `${table.seriesId}/${number}`,
        roundId,
        kind: ROLE_TABLE,
        number,
        definitionVersion: DEFINITION_VERSION,
        content,
        hash: sha256(content),
        publishedAt: now,
      },
    });
    await audit(transaction, now, { ...event, action: "figures.published", details: { number } });
    return { ok: true, number };
  });
}

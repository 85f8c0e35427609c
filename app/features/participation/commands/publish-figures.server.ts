import { protectInWorker } from "~/features/participation/commands/protect-table.server";
import type { PublicationVerdict } from "~/features/participation/domain/disclosure";
import { DEFINITION_VERSION } from "~/features/participation/domain/figures";
import { mayFollow } from "~/features/participation/domain/snapshot-spacing";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { FIGURES, figuresToFreeze } from "~/features/participation/queries/frozen-figures.server";
import {
  countTable,
  ROLE_TABLE,
  tablesOf,
} from "~/features/participation/queries/published-tables.server";
import { readTable } from "~/features/participation/queries/outdated-snapshots.server";
import { regionSettings } from "~/features/region/queries.server";
import { audit, auditActorOf } from "~/platform/audit.server";
import type { Connection, Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

type Refusal =
  Extract<PublicationVerdict, { ok: false }>["code"] | "unchanged" | "conflict" | "too_soon";

export type PublishFiguresOutcome =
  { ok: true; number: number } | { ok: false; code: "not_found" | Refusal };

type LastSnapshot = { number: number; content: string; definitionVersion: string } | null;

async function lastSnapshots(client: Connection, roundId: string) {
  const last = (kind: string): Promise<LastSnapshot> =>
    client.figureSnapshot.findFirst({
      where: { roundId, kind },
      orderBy: { number: "desc" },
      select: { number: true, content: true, definitionVersion: true },
    });
  const [table, figures] = await Promise.all([last(ROLE_TABLE), last(FIGURES)]);
  return { table, figures, number: Math.max(table?.number ?? 0, figures?.number ?? 0) };
}

function saysTheSame(last: LastSnapshot, table: PublishedTable | null): boolean {
  if (last === null || table === null) return last === null && table === null;
  const earlier = readTable(last).table;
  const values = ({ rows, columns, divisions, rowTotals, total, reached }: PublishedTable) =>
    JSON.stringify([
      [rows, columns, rowTotals, total, reached],
      divisions.map(({ bands, total: inRole }) => [bands, inRole]),
    ]);
  return values(earlier) === values(table);
}

/** Tables follow each other by a week, or by enough new people: who looks at both must not see one come in. */
function isTooSoon(last: LastSnapshot, table: PublishedTable): boolean {
  if (last === null) return false;
  const earlier = readTable(last).table;
  return !mayFollow(
    { takenAt: Date.parse(earlier.takenAt), people: earlier.total },
    { takenAt: Date.parse(table.takenAt), people: table.total },
  );
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
  const [published, { thresholds }] = await Promise.all([
    tablesOf(client, round.id),
    regionSettings(client),
  ]);
  const threshold = thresholds.smallNumber;
  const verdict = await protectInWorker({ table: counted, published, threshold });
  if (!verdict.ok) return { ok: false, code: verdict.code };
  return { ok: true, table: verdict.table, audit: verdict.audit };
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
    const event = { actor: auditActorOf(grant.actor), subjectKind: "round", subjectId: roundId };
    if (!verdict.ok) {
      const details = { code: verdict.code };
      await audit(transaction, now, { ...event, action: "figures.refused", details });
      return { ok: false, code: verdict.code };
    }
    const { table } = verdict;
    if (saysTheSame(last.table, table) && last.figures?.content === figures) {
      return { ok: false, code: "unchanged" };
    }
    if (table && isTooSoon(last.table, table)) return { ok: false, code: "too_soon" };
    const number = last.number + 1;
    if (table) {
      const content = JSON.stringify({ table, audit: verdict.audit });
      const snapshot = { id: `${table.seriesId}/${number}`, kind: ROLE_TABLE, content };
      await freeze(transaction, { ...snapshot, roundId, number }, now);
    }
    const id = `${round.slug}/${FIGURES}/${number}`;
    await freeze(transaction, { id, roundId, kind: FIGURES, number, content: figures }, now);
    await audit(transaction, now, { ...event, action: "figures.published", details: { number } });
    return { ok: true, number };
  });
}

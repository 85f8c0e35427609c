import { protectInThread } from "~/features/participation/commands/protect-table.server";
import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";
import { DEFINITION_VERSION } from "~/features/participation/domain/figures";
import { waitsUntil } from "~/features/participation/domain/snapshot-spacing";
import type { SnapshotSpacing } from "~/features/participation/domain/snapshot-spacing";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { FIGURES, figuresToFreeze } from "~/features/participation/queries/frozen-figures.server";
import {
  countTable,
  ROLE_TABLE,
  tablesOf,
} from "~/features/participation/queries/published-tables.server";
import { readTable } from "~/features/participation/queries/outdated-snapshots.server";
import { regionSettings } from "~/features/region/queries.server";
import { auditActorOf } from "~/platform/audit.server";
import type { AuditActor } from "~/platform/audit.server";
import type { Connection, Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

type Refusal = Extract<PublicationVerdict, { ok: false }>["code"] | "unchanged" | "conflict";

/** The last figures are of too short ago: new ones may follow at a moment, or once so many people came in. */
type TooSoon = { ok: false; code: "too_soon"; from: Date; people: number };

export type PublishFiguresOutcome =
  { ok: true; number: number } | { ok: false; code: "not_found" | Refusal } | TooSoon;

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
function tooSoon(
  last: LastSnapshot,
  table: PublishedTable,
  spacing: SnapshotSpacing,
): TooSoon | null {
  if (last === null) return null;
  const earlier = readTable(last).table;
  const from = waitsUntil(
    { takenAt: Date.parse(earlier.takenAt), people: earlier.total },
    { takenAt: Date.parse(table.takenAt), people: table.total },
    spacing,
  );
  if (from === null) return null;
  return { ok: false, code: "too_soon", from: new Date(from), people: spacing.snapshotPeople };
}

/** Makes the table that may be published of one that may not. */
type ProtectTable = (request: PublicationRequest) => Promise<PublicationVerdict>;

type Protected =
  | { ok: true; table: PublishedTable | null; audit: object }
  | { ok: false; code: Extract<PublicationVerdict, { ok: false }>["code"] };

/** What a publication was prepared from: whether it still stands is asked again when it is frozen. */
interface Basis {
  /** The counts of the table, as text. */
  counts: string;
  /** The last publication of this round. */
  lastNumber: number;
}

/** A publication that could be frozen, with what it was made from. */
export interface PreparedFigures {
  round: { id: string; slug: string };
  takenAt: Date;
  basis: Basis;
  verdict: Protected;
}

async function basisOf(client: Connection, counted: CountTable, roundId: string): Promise<Basis> {
  const { rows, columns, cells, total } = counted;
  return {
    counts: JSON.stringify([rows, columns, cells, total]),
    lastNumber: (await lastSnapshots(client, roundId)).number,
  };
}

/** A round that nobody took part in through this service has no table: rows of zeros would call people silent whom a document counts. */
async function protectedTable(
  client: Connection,
  counted: CountTable,
  roundId: string,
  protect: ProtectTable,
): Promise<Protected> {
  if (counted.cells.flat().every((count) => count === 0)) {
    return { ok: true, table: null, audit: {} };
  }
  const [published, { thresholds }] = await Promise.all([
    tablesOf(client, roundId),
    regionSettings(client),
  ]);
  const threshold = thresholds.smallNumber;
  const verdict = await protect({ table: counted, published, threshold });
  if (!verdict.ok) return { ok: false, code: verdict.code };
  return { ok: true, table: verdict.table, audit: verdict.audit };
}

/** Prepares a publication outside a transaction: the search for leaks takes long, and would hold up every writer. */
export async function prepareFigures(
  round: PreparedFigures["round"],
  now: Date,
  protect: ProtectTable = protectInThread,
): Promise<PreparedFigures> {
  const client = await database();
  const counted = await countTable(client, round, now);
  const basis = await basisOf(client, counted, round.id);
  const verdict = await protectedTable(client, counted, round.id, protect);
  return { round, takenAt: now, basis, verdict };
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

/** What freezing comes to; `changed` when somebody took part or took back since it was prepared. */
export type FreezeFiguresOutcome =
  { ok: true; number: number } | { ok: false; code: Refusal | "changed" } | TooSoon;

/**
 * Freezes what was prepared, inside the transaction of a command. Table and figures are of one moment: the figures are
 * read here, and the table is refused when its counts differ from those of now.
 */
export async function freezeFigures(
  transaction: Transaction,
  { round, takenAt, basis, verdict }: PreparedFigures,
  actor: AuditActor,
): Promise<FreezeFiguresOutcome> {
  const counted = await countTable(transaction, round, takenAt);
  const present = await basisOf(transaction, counted, round.id);
  if (present.lastNumber !== basis.lastNumber) return { ok: false, code: "conflict" };
  if (present.counts !== basis.counts) return { ok: false, code: "changed" };
  if (!verdict.ok) return { ok: false, code: verdict.code };
  const { table } = verdict;
  const figures = JSON.stringify(await figuresToFreeze(transaction, round.id));
  const last = await lastSnapshots(transaction, round.id);
  if (saysTheSame(last.table, table) && last.figures?.content === figures) {
    return { ok: false, code: "unchanged" };
  }
  const { thresholds } = await regionSettings(transaction);
  const refusal = table && tooSoon(last.table, table, thresholds);
  if (refusal) return refusal;
  const number = last.number + 1;
  const part = { roundId: round.id, number };
  if (table) {
    const content = JSON.stringify({ table, audit: verdict.audit });
    const id = `${table.seriesId}/${number}`;
    await freeze(transaction, { ...part, id, kind: ROLE_TABLE, content }, takenAt);
  }
  const id = `${round.slug}/${FIGURES}/${number}`;
  await freeze(transaction, { ...part, id, kind: FIGURES, content: figures }, takenAt);
  await emit(
    transaction,
    {
      actor,
      type: "figures.published",
      subjectKind: "round",
      subjectId: round.id,
      details: { number },
    },
    takenAt,
  );
  return { ok: true, number };
}

/** Leaves the line in the log that a publication was refused; it says no number. */
export async function noteFiguresRefused(
  transaction: Transaction,
  { round, takenAt, verdict }: PreparedFigures,
  actor: AuditActor,
): Promise<void> {
  if (verdict.ok) return;
  await emit(
    transaction,
    {
      actor,
      type: "figures.refused",
      subjectKind: "round",
      subjectId: round.id,
      details: { code: verdict.code },
    },
    takenAt,
  );
}

/** While people take part the counts move: so often they may move before the freezing gives up. */
const ATTEMPTS = 3;

/**
 * Freezes the figures of a round and its table of role by municipality, after the attack on everything published so
 * far has found nothing. What is refused leaves no trace but an audit line, and says no number.
 * Source: design, section 7 (small numbers).
 */
export async function publishFigures(
  grant: Authorized<"figures.publish">,
  roundId: string,
  now: Date,
  protect: ProtectTable = protectInThread,
): Promise<PublishFiguresOutcome> {
  const client = await database();
  const round = await client.round.findUnique({
    where: { id: roundId },
    select: { id: true, slug: true },
  });
  if (!round || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  const actor = auditActorOf(grant.actor);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const prepared = await prepareFigures(round, now, protect);
    const outcome = await inTransaction(async (transaction) => {
      const frozen = await freezeFigures(transaction, prepared, actor);
      if (!frozen.ok && frozen.code !== "changed" && frozen.code !== "conflict") {
        await noteFiguresRefused(transaction, prepared, actor);
      }
      return frozen;
    });
    if (outcome.ok) return outcome;
    if (outcome.code === "too_soon") return outcome;
    if (outcome.code !== "changed") return { ok: false, code: outcome.code };
  }
  return { ok: false, code: "conflict" };
}

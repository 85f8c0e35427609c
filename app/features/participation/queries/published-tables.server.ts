import { z } from "zod";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { NO_MUNICIPALITY } from "~/features/participation/domain/protected-table";
import { ROLES } from "~/features/participation/domain/roles";
import { silenceMap } from "~/features/participation/domain/silence";
import type { SilenceMap } from "~/features/participation/domain/silence";
import { countedRows, liveSteps } from "~/features/participation/queries/live-steps.server";
import {
  isOutdated,
  readTable,
  shownText,
} from "~/features/participation/queries/outdated-snapshots.server";
import type { TableSnapshot } from "~/features/participation/schema";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { lastOfEach } from "~/platform/dialect.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";

/** The kind of snapshot that holds the table of role by municipality. */
export const ROLE_TABLE = "roleByMunicipality";

/** The name under which all snapshots of one round's table belong together. */
function seriesOf(roundSlug: string): string {
  return `${roundSlug}/${ROLE_TABLE}`;
}

const placesSchema = z.object({
  role: z.string(),
  municipalityId: z.string().nullable(),
  people: z.number(),
});
const totalSchema = z.object({ people: z.number() });

/**
 * The true table of a round: people per municipality and role. It stays inside the publishing command.
 * @param takenAt the moment of the snapshot
 */
export async function countTable(
  client: Connection,
  round: { id: string; slug: string },
  takenAt: Date,
): Promise<CountTable> {
  const counted = countedRows([round.id], await liveSteps(client, [round.id]));
  const lastPlaces = lastOfEach({
    columns: sql`"role", "municipalityId"`,
    from: sql`"Participation" WHERE ${counted}`,
    groups: [sql`"role"`, sql`"personKey"`],
    order: [sql`"day"`, sql`"id"`],
  });
  const [municipalities, places, [everybody]] = await Promise.all([
    client.municipality.findMany({ select: { id: true, slug: true }, orderBy: { name: "asc" } }),
    // Each person once per role, where they said they live the last time.
    readRowsIn(
      client,
      sql`SELECT "role", "municipalityId", COUNT(*) AS "people" FROM (
          ${lastPlaces}) place GROUP BY "role", "municipalityId"`,
      placesSchema,
    ),
    readRowsIn(
      client,
      sql`SELECT COUNT(DISTINCT "personKey") AS "people" FROM "Participation" WHERE ${counted}`,
      totalSchema,
    ),
  ]);
  const counts = new Map(
    places.map(({ role, municipalityId, people }) => [
      `${role} ${municipalityId ?? NO_MUNICIPALITY}`,
      people,
    ]),
  );
  const ids = [...municipalities.map(({ id }) => id), NO_MUNICIPALITY];
  return {
    seriesId: seriesOf(round.slug),
    population: round.slug,
    takenAt: takenAt.toISOString(),
    rowDimension: "municipality",
    columnDimension: "role",
    rows: [...municipalities.map(({ slug }) => slug), NO_MUNICIPALITY],
    columns: [...ROLES],
    cells: ids.map((id) => ROLES.map((role) => counts.get(`${role} ${id}`) ?? 0)),
    total: everybody?.people ?? 0,
  };
}

/** Every table of a round published so far, in the order of publication: what a reader can combine. */
export async function tablesOf(client: Connection, roundId: string): Promise<PublishedTable[]> {
  const rows = await client.figureSnapshot.findMany({
    where: { kind: ROLE_TABLE, roundId },
    orderBy: { number: "asc" },
    select: { content: true, definitionVersion: true },
  });
  return rows.map((row) => readTable(row).table);
}

/** The newest published table of each round that has one, by the id of the round. */
export async function newestTables(
  roundIds: readonly string[],
): Promise<Map<string, PublishedTable>> {
  const client = await database();
  const rows = await client.figureSnapshot.findMany({
    where: { kind: ROLE_TABLE, roundId: { in: [...roundIds] } },
    orderBy: { number: "asc" },
    select: { roundId: true, content: true, definitionVersion: true },
  });
  const newest = new Map(rows.map((row) => [row.roundId ?? "", row]));
  return new Map([...newest].map(([roundId, row]) => [roundId, readTable(row).table]));
}

export type PublishedSnapshot = TableSnapshot & {
  number: number;
  publishedAt: Date;
  hash: string;
  definitionVersion: string;
  /** the table was made by an earlier definition that showed too much; this is what may be shown of it */
  isReplaced: boolean;
};

export type RoleTablePage = {
  snapshot: PublishedSnapshot;
  municipalities: Record<string, { name: string; column: number; row: number }>;
  silence: SilenceMap;
};

/**
 * The published table of a round; null when none was frozen.
 * @param number which snapshot; the newest when absent
 */
export async function roleTable(roundId: string, number?: number): Promise<RoleTablePage | null> {
  const client = await database();
  const [row, municipalities] = await Promise.all([
    client.figureSnapshot.findFirst({
      where: { roundId, kind: ROLE_TABLE, ...(number === undefined ? {} : { number }) },
      orderBy: { number: "desc" },
    }),
    client.municipality.findMany({
      select: { slug: true, name: true, tileColumn: true, tileRow: true },
    }),
  ]);
  if (!row) return null;
  const content = readTable(row);
  return {
    snapshot: {
      ...content,
      number: row.number,
      publishedAt: row.publishedAt,
      hash: shownText(row).hash,
      definitionVersion: row.definitionVersion,
      isReplaced: isOutdated(row),
    },
    municipalities: Object.fromEntries(
      municipalities.map(({ slug, name, tileColumn, tileRow }) => [
        slug,
        { name, column: tileColumn, row: tileRow },
      ]),
    ),
    silence: silenceMap([content.table]),
  };
}

/** What is known of the newest table of a public round besides its numbers; null when there is none. */
export async function newestSnapshot(roundSlug: string): Promise<PublishedSnapshot | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug: roundSlug, ...PUBLIC_ROUND },
    select: { id: true },
  });
  return round ? ((await roleTable(round.id))?.snapshot ?? null) : null;
}

import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { ROLES } from "~/features/participation/domain/roles";
import { silenceMap } from "~/features/participation/domain/silence";
import type { SilenceMap } from "~/features/participation/domain/silence";
import { tableSnapshotSchema } from "~/features/participation/schema";
import type { TableSnapshot } from "~/features/participation/schema";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";

/** The kind of snapshot that holds the table of role by municipality. */
export const ROLE_TABLE = "roleByMunicipality";

/** The row of contributions whose municipality was not given. */
export const NO_MUNICIPALITY = "-";

/** The name under which all snapshots of one round's table belong together. */
function seriesOf(roundSlug: string): string {
  return `${roundSlug}/${ROLE_TABLE}`;
}

/**
 * The true table of a round: counted contributions per municipality and role. It stays inside the publishing command.
 * @param takenAt the moment of the snapshot
 */
export async function countTable(
  client: Connection,
  round: { id: string; slug: string },
  takenAt: Date,
): Promise<CountTable> {
  const [municipalities, groups] = await Promise.all([
    client.municipality.findMany({ select: { id: true, slug: true }, orderBy: { name: "asc" } }),
    client.participation.groupBy({
      by: ["municipalityId", "role"],
      where: { roundId: round.id, state: "counted" },
      _count: { _all: true },
    }),
  ]);
  const countOf = (municipalityId: string | null, role: string) =>
    groups.find((row) => row.municipalityId === municipalityId && row.role === role)?._count._all ??
    0;
  const ids = [...municipalities.map(({ id }) => id), null];
  return {
    seriesId: seriesOf(round.slug),
    population: round.slug,
    takenAt: takenAt.toISOString(),
    rowDimension: "municipality",
    columnDimension: "role",
    rows: [...municipalities.map(({ slug }) => slug), NO_MUNICIPALITY],
    columns: [...ROLES],
    cells: ids.map((id) => ROLES.map((role) => countOf(id, role))),
  };
}

/** Every table published so far, in the order of publication: what a reader can combine. */
export async function everythingPublished(client: Connection): Promise<PublishedTable[]> {
  const rows = await client.figureSnapshot.findMany({
    where: { kind: ROLE_TABLE },
    orderBy: { publishedAt: "asc" },
    select: { content: true },
  });
  return rows.map((row) => tableSnapshotSchema.parse(JSON.parse(row.content)).table);
}

/** The newest published table of each round that has one, by the id of the round. */
export async function newestTables(
  roundIds: readonly string[],
): Promise<Map<string, PublishedTable>> {
  const client = await database();
  const rows = await client.figureSnapshot.findMany({
    where: { kind: ROLE_TABLE, roundId: { in: [...roundIds] } },
    orderBy: { number: "asc" },
    select: { roundId: true, content: true },
  });
  const newest = new Map(rows.map(({ roundId, content }) => [roundId ?? "", content]));
  return new Map(
    [...newest].map(([roundId, content]) => [
      roundId,
      tableSnapshotSchema.parse(JSON.parse(content)).table,
    ]),
  );
}

export type PublishedSnapshot = TableSnapshot & {
  number: number;
  publishedAt: Date;
  hash: string;
  definitionVersion: string;
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
  const content = tableSnapshotSchema.parse(JSON.parse(row.content));
  return {
    snapshot: {
      ...content,
      number: row.number,
      publishedAt: row.publishedAt,
      hash: row.hash,
      definitionVersion: row.definitionVersion,
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

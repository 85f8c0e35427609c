/** Everything behind the figures as tables, protected as on the pages: no table reads a count that is hidden there. */
import type { ExportTable } from "~/features/participation/domain/codebook";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { exactly } from "~/features/participation/domain/interval";
import type { Interval, Range } from "~/features/participation/domain/interval";
import { NO_MUNICIPALITY } from "~/features/participation/domain/protected-table";
import { bandOf } from "~/features/participation/domain/bands";
import type { Band } from "~/features/participation/domain/bands";
import { FIGURES, figuresToFreeze } from "~/features/participation/queries/frozen-figures.server";
import { contributionsByActivity } from "~/features/participation/queries/live-steps.server";
import { readFigures, readTable } from "~/features/participation/queries/outdated-snapshots.server";
import { ROLE_TABLE } from "~/features/participation/queries/published-tables.server";
import { TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import type { FiguresSnapshot } from "~/features/participation/schema";
import { regionSettings } from "~/features/region/queries.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_ACTIVITY } from "~/features/vocabulary/domain/public-activity";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

export type ExportValue = string | number | boolean | null;
export type ExportRows = Record<ExportTable, ExportValue[][]>;

const columns = {
  id: true,
  slug: true,
  title: true,
  scope: true,
  phase: true,
  state: true,
  influenceLevel: true,
  opensAt: true,
  closesAt: true,
  replyDueAt: true,
  framesFixedOn: true,
  example: true,
  municipality: { select: { name: true } },
  municipalities: {
    orderBy: { municipality: { name: "asc" } },
    select: { municipality: { select: { name: true } } },
  },
  activities: {
    where: PUBLIC_ACTIVITY,
    orderBy: { position: "asc" },
    include: {
      sourceCounts: { orderBy: { id: "asc" }, include: { source: { select: { title: true } } } },
    },
  },
  snapshots: { orderBy: { number: "asc" } },
} satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof columns }>;

function ends(range: Range): (number | null)[] {
  return [range.min, range.max];
}

function figureRows(round: string, { variants }: FiguresSnapshot): ExportValue[][] {
  return variants.flatMap(({ overlap, combined, roles, total }) =>
    [...roles, { role: "total", ...total }].map((row) => [
      round,
      overlap,
      combined,
      row.role,
      ...[row.persons, row.contributions, row.once, row.repeat].flatMap(ends),
      ...[row.frames.before, row.frames.after, row.frames.unknown].flatMap(ends),
    ]),
  );
}

function roundRow(row: Row, { municipalities }: FiguresSnapshot): ExportValue[] {
  return [
    row.slug,
    row.title,
    row.scope,
    row.municipality?.name ??
      (row.municipalities.map(({ municipality }) => municipality.name).join("; ") || null),
    row.phase,
    row.state,
    row.influenceLevel,
    row.opensAt?.toISOString() ?? null,
    row.closesAt?.toISOString() ?? null,
    row.replyDueAt?.toISOString() ?? null,
    row.framesFixedOn,
    municipalities.reached,
    municipalities.isExact,
    row.example,
  ];
}

function activityRows(
  row: Row,
  threshold: number,
  contributions: ReadonlyMap<string, number>,
): ExportValue[][] {
  const contributionsOf = (count: number): Interval =>
    isOfPartOfRegion({ scope: row.scope }) ? bandOf(count, threshold) : exactly(count);
  return row.activities.map((activity) => [
    row.slug,
    activity.title,
    activity.kind,
    activity.heldOn,
    ...ends(contributionsOf(contributions.get(activity.id) ?? 0)),
    activity.supervisors,
    activity.municipalitiesReached,
  ]);
}

function sourceCountRows(row: Row): ExportValue[][] {
  return row.activities.flatMap((activity) =>
    activity.sourceCounts.map((count) => [
      row.slug,
      activity.title,
      count.source.title,
      count.place,
      count.quote,
      count.group === TOTAL_GROUP ? "total" : count.group,
      rolesColumnSchema.parse(JSON.parse(count.roles)).join(" + "),
      count.count,
    ]),
  );
}

/** Every frozen table of a round, cell by cell as bands; a role that is not divided has only its total. */
function tableRows(row: Row, names: ReadonlyMap<string, string>): ExportValue[][] {
  const tables = row.snapshots.filter(({ kind }) => kind === ROLE_TABLE);
  return tables.flatMap((snapshot) => {
    const { table } = readTable(snapshot);
    const line = (municipality: string, role: string, band: Band, dividedAt: string) => [
      ...[row.slug, snapshot.number, table.takenAt, municipality, role],
      ...[band.min, band.max, dividedAt],
    ];
    const nameOf = (key: string) => (key === NO_MUNICIPALITY ? "unknown" : (names.get(key) ?? key));
    const cells = table.divisions.flatMap(({ bands, dividedAt }, column) =>
      (bands ?? []).map((band, index) =>
        line(nameOf(table.rows[index] ?? ""), table.columns[column] ?? "", band, dividedAt),
      ),
    );
    const rows = table.rowTotals.map((band, index) =>
      line(nameOf(table.rows[index] ?? ""), "total", band, table.takenAt),
    );
    const exact = (role: string, count: number) =>
      line("total", role, { min: count, max: count }, table.takenAt);
    const totals = table.divisions.map(({ total }, column) =>
      exact(table.columns[column] ?? "", total),
    );
    return [...cells, ...rows, ...totals, exact("total", table.total)];
  });
}

async function populationRows(client: Connection): Promise<ExportValue[][]> {
  const [rows, municipalities] = await Promise.all([
    client.referencePopulation.findMany(),
    client.municipality.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return rows.map(({ municipalityId, role, count, source, dated }) => [
    municipalityId === null ? null : (names.get(municipalityId) ?? null),
    role,
    count,
    source,
    dated,
  ]);
}

/** The rows of every table of the export, of all public rounds. */
export async function figuresExport(): Promise<ExportRows> {
  const client = await database();
  const [rounds, municipalities, population, { thresholds }] = await Promise.all([
    client.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: [{ opensAt: "asc" }, { slug: "asc" }],
      select: columns,
    }),
    client.municipality.findMany({ select: { slug: true, name: true } }),
    populationRows(client),
    regionSettings(client),
  ]);
  const names = new Map(municipalities.map(({ slug, name }) => [slug, name]));
  const contributions = await contributionsByActivity(
    client,
    rounds.map(({ id }) => id),
  );
  const figures = await Promise.all(rounds.map(({ id }) => figuresToFreeze(client, id)));
  const none: FiguresSnapshot = {
    variants: [],
    municipalities: { reached: 0, isExact: true, of: 0 },
  };
  return {
    rounds: rounds.map((row, index) => roundRow(row, figures[index] ?? none)),
    figures: rounds.flatMap(({ slug }, index) => figureRows(slug, figures[index] ?? none)),
    activities: rounds.flatMap((row) => activityRows(row, thresholds.smallNumber, contributions)),
    sourceCounts: rounds.flatMap(sourceCountRows),
    roleByMunicipality: rounds.flatMap((row) => tableRows(row, names)),
    snapshots: rounds.flatMap(({ slug, scope, snapshots }) =>
      snapshots
        .filter(({ kind }) => kind === FIGURES)
        .map((snapshot) => [
          ...[slug, snapshot.number, snapshot.publishedAt.toISOString()],
          readFigures(snapshot, { scope, threshold: thresholds.smallNumber }).hash,
        ]),
    ),
    population,
  };
}

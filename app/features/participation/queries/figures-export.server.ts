/** Everything behind the figures as tables, protected as on the pages: no table reads a count that is hidden there. */
import { HIDDEN_WORD } from "~/features/participation/domain/codebook";
import type { ExportTable } from "~/features/participation/domain/codebook";
import type { Interval } from "~/features/participation/domain/interval";
import { FIGURES, figuresToFreeze } from "~/features/participation/queries/frozen-figures.server";
import {
  NO_MUNICIPALITY,
  ROLE_TABLE,
} from "~/features/participation/queries/published-tables.server";
import { TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import { rolesColumnSchema, tableSnapshotSchema } from "~/features/participation/schema";
import type { FiguresSnapshot } from "~/features/participation/schema";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
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
  activities: {
    orderBy: { position: "asc" },
    include: {
      sourceCounts: { orderBy: { id: "asc" }, include: { source: { select: { title: true } } } },
      _count: { select: { participations: { where: { state: "counted" } } } },
    },
  },
  snapshots: { orderBy: { number: "asc" } },
} satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof columns }>;

function ends(interval: Interval): number[] {
  return [interval.min, interval.max];
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
    row.municipality?.name ?? null,
    row.phase,
    row.state,
    row.influenceLevel,
    row.opensAt?.toISOString() ?? null,
    row.closesAt?.toISOString() ?? null,
    row.replyDueAt?.toISOString() ?? null,
    row.framesFixedOn,
    municipalities.reached,
    row.example,
  ];
}

function activityRows(row: Row): ExportValue[][] {
  return row.activities.map((activity) => [
    row.slug,
    activity.title,
    activity.kind,
    activity.heldOn,
    activity._count.participations,
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

/** Every frozen table of a round, cell by cell; a hidden value is the word and nothing else. */
function tableRows(row: Row, names: ReadonlyMap<string, string>): ExportValue[][] {
  const shown = (value: number | null | undefined) => value ?? HIDDEN_WORD;
  const tables = row.snapshots.filter(({ kind }) => kind === ROLE_TABLE);
  return tables.flatMap(({ number, content }) => {
    const { table } = tableSnapshotSchema.parse(JSON.parse(content));
    const line = (municipality: string, role: string, value: number | null | undefined) => [
      row.slug,
      number,
      table.takenAt,
      municipality,
      role,
      shown(value),
    ];
    const cells = table.rows.flatMap((key, index) => {
      const name = key === NO_MUNICIPALITY ? "unknown" : (names.get(key) ?? key);
      return [
        ...table.columns.map((role, column) => line(name, role, table.cells[index]?.[column])),
        line(name, "total", table.rowTotals[index]),
      ];
    });
    const totals = table.columns.map((role, column) =>
      line("total", role, table.columnTotals[column]),
    );
    return [...cells, ...totals, line("total", "total", table.total)];
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
  const [rounds, municipalities, population] = await Promise.all([
    client.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: [{ opensAt: "asc" }, { slug: "asc" }],
      select: columns,
    }),
    client.municipality.findMany({ select: { slug: true, name: true } }),
    populationRows(client),
  ]);
  const names = new Map(municipalities.map(({ slug, name }) => [slug, name]));
  const figures = await Promise.all(rounds.map(({ id }) => figuresToFreeze(client, id)));
  const none: FiguresSnapshot = { variants: [], municipalities: { reached: 0, of: 0 } };
  return {
    rounds: rounds.map((row, index) => roundRow(row, figures[index] ?? none)),
    figures: rounds.flatMap(({ slug }, index) => figureRows(slug, figures[index] ?? none)),
    activities: rounds.flatMap(activityRows),
    sourceCounts: rounds.flatMap(sourceCountRows),
    roleByMunicipality: rounds.flatMap((row) => tableRows(row, names)),
    snapshots: rounds.flatMap(({ slug, snapshots }) =>
      snapshots
        .filter(({ kind }) => kind === FIGURES)
        .map(({ number, publishedAt, hash }) => [slug, number, publishedAt.toISOString(), hash]),
    ),
    population,
  };
}

/**
 * Rule: a table of role by municipality is published role by role, each against everything of it that was published
 * before (divide-column.ts). What is told of a row in all is what its cells add up to, so it tells nothing more; the
 * number of municipalities reached is told exactly only where it gives nobody away.
 * Source: design, section 7 (small numbers).
 */
import type { Band } from "./bands";
import { divideColumn } from "./divide-column";
import type { Division } from "./divide-column";
import type { EarlierDivision } from "./earlier-divisions";
import { shownReach } from "./exact-counts";
import type { CountTable, PublishedColumn, PublishedTable, TableVerdict } from "./protected-table";
import { checkTable, columnCounts, NO_MUNICIPALITY } from "./protected-table";

/** How many searches the computing of one role may take: under half a second for 14 municipalities. */
const SEARCHES_PER_ROLE = 40_000;

export interface PublicationRequest {
  readonly table: CountTable;
  /** Every snapshot of this table published before, the earliest first. */
  readonly published: readonly PublishedTable[];
  /** The small-number threshold of the region. */
  readonly threshold: number;
  readonly searchesPerRole?: number;
}

/** The line under a table: what was computed with. */
export interface DisclosureAudit {
  readonly threshold: number;
  readonly earlierTables: number;
}

export type PublicationVerdict =
  | { readonly ok: true; readonly table: PublishedTable; readonly audit: DisclosureAudit }
  | { readonly ok: false; readonly code: "moments_out_of_order" }
  | Exclude<TableVerdict, { ok: true }>;

/** The different divisions of one role so far; one that was carried over counts once. */
function earlierDivisions(published: readonly PublishedTable[], column: string): EarlierDivision[] {
  const found = new Map<string, EarlierDivision>();
  for (const table of published) {
    const shown = table.divisions[table.columns.indexOf(column)];
    if (shown === undefined) continue;
    const { dividedAt, divided, weighed, bands } = shown;
    const carried = found.get(dividedAt)?.carried ?? [];
    const division = { takenAt: dividedAt, total: divided, weighed, bands };
    found.set(dividedAt, { ...division, carried: [...carried, shown.total] });
  }
  return [...found.values()];
}

function rowTotal(table: CountTable, columns: readonly PublishedColumn[], row: number): Band {
  const twoRoles = columns.reduce((sum, { total }) => sum + total, 0) - table.total;
  let [least, sum, most]: [number, number, number | null] = [0, 0, 0];
  for (const { bands, total, divided } of columns) {
    const band = bands?.[row] ?? { min: 0, max: total };
    // A division that still stands from before bounds only what was there then.
    const max = divided === total ? (band.max ?? upperOf(bands ?? [], row, total)) : total;
    least = Math.max(least, divided <= total ? band.min : 0);
    sum += divided <= total ? band.min : 0;
    most = most === null ? null : most + max;
  }
  const min = Math.max(least, sum - twoRoles, 0);
  return { min, max: most === null ? null : Math.max(min, most) };
}

/** The most a row can hold when all others hold their least. */
function upperOf(bands: readonly Band[], row: number, total: number): number {
  return bands.reduce((rest, { min }, other) => (other === row ? rest : rest - min), total);
}

function reachOf(table: CountTable, divisions: readonly PublishedColumn[], threshold: number) {
  const places = table.rows.flatMap((name, row) => (name === NO_MUNICIPALITY ? [] : [row]));
  const reached = places.filter((row) => (table.cells[row] ?? []).some((count) => count > 0));
  const isAllDivided = divisions.every(
    ({ total, bands, dividedAt }) => total === 0 || (bands !== null && dividedAt === table.takenAt),
  );
  if (isAllDivided) return { reached: reached.length, isReachExact: true };
  return shownReach(reached.length, table.total, places.length, threshold);
}

function toColumn(total: number, division: Division): PublishedColumn {
  const { takenAt: dividedAt, total: divided, weighed, bands } = division;
  return { total, bands, dividedAt, divided, weighed };
}

function isInOrder({ table, published }: PublicationRequest): boolean {
  return published.every(({ takenAt }) => takenAt < table.takenAt);
}

/** The table as readers get it; nothing of a number is left in it but what the bands say. */
export function protectTable(request: PublicationRequest): PublicationVerdict {
  const { table, published, threshold } = request;
  const checked = checkTable(table);
  if (!checked.ok) return checked;
  if (!isInOrder(request)) return { ok: false, code: "moments_out_of_order" };
  const divisions = table.columns.map((name, column) => {
    const counts = columnCounts(table, column);
    const division = divideColumn({
      counts,
      takenAt: table.takenAt,
      threshold,
      earlier: earlierDivisions(published, name),
      budget: request.searchesPerRole ?? SEARCHES_PER_ROLE,
    });
    return toColumn(
      counts.reduce((sum, count) => sum + count, 0),
      division,
    );
  });
  const { seriesId, population, takenAt, rowDimension, columnDimension, rows, columns } = table;
  const frame = { seriesId, population, takenAt, rowDimension, columnDimension, rows, columns };
  return {
    ok: true,
    table: {
      ...frame,
      divisions,
      rowTotals: rows.map((_name, row) => rowTotal(table, divisions, row)),
      total: table.total,
      ...reachOf(table, divisions, threshold),
    },
    audit: { threshold, earlierTables: published.length },
  };
}

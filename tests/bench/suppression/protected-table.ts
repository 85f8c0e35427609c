/**
 * Rule: a table of role by municipality shows for each cell a number or the one marker for "hidden",
 * which says nothing about why. The numbers per role for the whole region (column totals), the total
 * and the number of municipalities reached are always exact.
 * Source: design, section 7 (small numbers).
 */
import type { Interval } from "~/features/participation/domain/interval";

/** The one marker; what it looks like is up to the page, and it is the same for every hidden cell. */
export const HIDDEN = null;
export type PublishedValue = number | typeof HIDDEN;

/** What a table is about. */
export interface TableFrame {
  /** The same for every snapshot of one table. */
  readonly seriesId: string;
  /** Whom the table counts; tables of one population and one moment share their totals. */
  readonly population: string;
  /** The moment of the snapshot: an instant in UTC, ISO 8601, so that text order is time order. */
  readonly takenAt: string;
  /** The protected dimension, for instance "municipality"; its totals may be hidden. */
  readonly rowDimension: string;
  /** The dimension whose regional totals are always exact, for instance "role". */
  readonly columnDimension: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** True counts; never leaves the server. */
export interface CountTable extends TableFrame {
  /** Per row, per column: whole numbers of 0 or more. */
  readonly cells: readonly (readonly number[])[];
}

/** What readers get, on pages, in the API and in files alike. */
export interface PublishedTable extends TableFrame {
  readonly cells: readonly (readonly PublishedValue[])[];
  readonly rowTotals: readonly PublishedValue[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  /** How many rows hold anybody ("9 of 14"). */
  readonly rowsReached: number;
}

export type TableVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "wrong_shape" | "duplicate_name" | "not_a_whole_number";
      readonly seriesId: string;
    };

/** Checks the shape, the names and the numbers of a table of counts. */
export function checkTable(table: CountTable): TableVerdict {
  const { seriesId, rows, columns, cells } = table;
  if (rows.length === 0 || columns.length === 0 || cells.length !== rows.length) {
    return { ok: false, code: "wrong_shape", seriesId };
  }
  if (cells.some((row) => row.length !== columns.length)) {
    return { ok: false, code: "wrong_shape", seriesId };
  }
  if (new Set(rows).size < rows.length || new Set(columns).size < columns.length) {
    return { ok: false, code: "duplicate_name", seriesId };
  }
  if (!cells.flat().every((value) => Number.isSafeInteger(value) && value >= 0)) {
    return { ok: false, code: "not_a_whole_number", seriesId };
  }
  return { ok: true };
}

/**
 * The counts of a table with the row totals as one more column at the end, so that a cell and a row
 * total are addressed alike.
 */
export interface Grid {
  readonly rows: number;
  /** Columns of the table; the row totals stand at this index. */
  readonly columns: number;
  readonly values: readonly (readonly number[])[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly rowsReached: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function toGrid(table: CountTable): Grid {
  const values = table.cells.map((row) => [...row, sum(row)]);
  const rowTotals = table.cells.map(sum);
  return {
    rows: table.rows.length,
    columns: table.columns.length,
    values,
    columnTotals: table.columns.map((_, column) => sum(table.cells.map((row) => row[column] ?? 0))),
    total: sum(rowTotals),
    rowsReached: rowTotals.filter((value) => value > 0).length,
  };
}

export function valueAt(grid: Grid, row: number, column: number): number {
  return grid.values[row]?.[column] ?? 0;
}

/** Which cells and row totals of a grid are hidden. */
export type Mask = readonly (readonly boolean[])[];

export function isHidden(mask: Mask, row: number, column: number): boolean {
  return mask[row]?.[column] ?? false;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All cells and row totals, row by row. */
export function placesOf(grid: Grid): Place[] {
  return grid.values.flatMap((values, row) => values.map((_, column) => ({ row, column })));
}

/** Applies a mask; nothing of a hidden value is left in the result. */
export function publish(table: CountTable, grid: Grid, mask: Mask): PublishedTable {
  const { seriesId, population, takenAt, rowDimension, columnDimension, rows, columns } = table;
  const show = (row: number, column: number): PublishedValue =>
    isHidden(mask, row, column) ? HIDDEN : valueAt(grid, row, column);
  return {
    seriesId,
    population,
    takenAt,
    rowDimension,
    columnDimension,
    rows,
    columns,
    cells: rows.map((_row, row) => columns.map((_column, column) => show(row, column))),
    rowTotals: rows.map((_row, row) => show(row, grid.columns)),
    columnTotals: grid.columnTotals,
    total: grid.total,
    rowsReached: grid.rowsReached,
  };
}

/** The always exact figures of a table, on which the width that can be asked of a range depends. */
export type AlwaysExact = Pick<PublishedTable, "columnTotals" | "total" | "rowsReached"> & {
  readonly rowCount: number;
};

/**
 * How wide the range of a hidden value must be. Ordinarily the threshold; less only where the always
 * exact figures alone already say more: of a role with three people no cell holds more than three,
 * and of seven people in four municipalities none holds more than four.
 * @param column index of the column, or null for a row total
 */
export function requiredWidth(
  exact: AlwaysExact,
  column: number | null,
  threshold: number,
): number {
  const beyondOneEach = exact.total - exact.rowsReached;
  const perRow = exact.rowsReached < exact.rowCount ? beyondOneEach + 1 : beyondOneEach;
  const inColumn = column === null ? perRow : (exact.columnTotals[column] ?? 0);
  return Math.min(threshold, perRow, inColumn);
}

/** Whether a hidden value is known too precisely. */
export function isTooNarrow(range: Interval, width: number): boolean {
  return range.max - range.min < width;
}

/**
 * Rule: a table of role by municipality shows bands for each cell, for the row totals what those add up to, and the
 * number of people per role exactly. A role may be left undivided: then nothing of it is said per municipality.
 * Source: design, section 7 (bands instead of holes).
 */
import type { Band } from "./bands";

/** The row of people whose municipality was not given; it is no municipality. */
export const NO_MUNICIPALITY = "-";

/** What a table is about. */
export interface TableFrame {
  /** The same for every snapshot of one table. */
  readonly seriesId: string;
  /** Whom the table counts. */
  readonly population: string;
  /** The moment of the snapshot: an instant in UTC, ISO 8601, so that text order is time order. */
  readonly takenAt: string;
  /** The protected dimension, for instance "municipality". */
  readonly rowDimension: string;
  /** The dimension whose totals are exact, for instance "role". */
  readonly columnDimension: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** True counts of people, each once per role; never leaves the server. */
export interface CountTable extends TableFrame {
  /** Per row, per column: whole numbers of 0 or more. */
  readonly cells: readonly (readonly number[])[];
  /** Different people over all roles: fewer than the columns together when somebody has two roles. */
  readonly total: number;
}

/** How one role is shown per municipality. */
export interface PublishedColumn {
  /** People in the role at the moment of the snapshot. */
  readonly total: number;
  /** Per row; null when the role is not divided over the rows. */
  readonly bands: readonly Band[] | null;
  /** The moment the division was made, and how many people it divided: an earlier one when too little changed since. */
  readonly dividedAt: string;
  readonly divided: number;
  /** How many people the role had when a new division was last weighed. */
  readonly weighed: number;
}

/** What readers get, on pages, in the API and in files alike. */
export interface PublishedTable extends TableFrame {
  /** In the order of `columns`. */
  readonly divisions: readonly PublishedColumn[];
  readonly rowTotals: readonly Band[];
  readonly total: number;
  /** Municipalities that somebody came from: exactly, or at least so many. */
  readonly reached: number;
  readonly isReachExact: boolean;
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
  if (![...cells.flat(), table.total].every((value) => Number.isSafeInteger(value) && value >= 0)) {
    return { ok: false, code: "not_a_whole_number", seriesId };
  }
  return { ok: true };
}

/** The numbers of one column, row by row. */
export function columnCounts(table: CountTable, column: number): number[] {
  return table.cells.map((row) => row[column] ?? 0);
}

/** What is shown of a row in a column; null when the column is not divided, undefined outside the table. */
export function bandAt(
  table: PublishedTable,
  row: string,
  column: string,
): Band | null | undefined {
  const division = table.divisions[table.columns.indexOf(column)];
  const index = table.rows.indexOf(row);
  if (division === undefined || index < 0) return undefined;
  return division.bands === null ? null : division.bands[index];
}

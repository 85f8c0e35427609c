/**
 * Rule: a published table can be audited by the programs of the field. In their JJ format a cell that is shown as a band
 * is a sensitive cell with the ends of the band as bounds, and of which the attacker may not come nearer than the
 * threshold (the sliding protection level); what is exact has one number as both bounds. The value in it is a number
 * that fits what was published, made of nothing else: the format asks for one, and it tells nothing.
 * Source: tau-ARGUS manual 4.1 (JJ format); sdcTable, `createJJFormat` and `writeJJFormat`.
 */
import type { Band } from "./bands";
import type { PublishedColumn, PublishedTable } from "./protected-table";

interface Cell {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** Plus one or minus one per cell; together they are zero. */
type Equation = readonly { readonly cell: number; readonly sign: 1 | -1 }[];

function exact(value: number): Cell {
  return { value, least: value, most: value };
}

/** A role by municipality, filled from the first on with numbers that add up to its total. */
function filled({ bands, divided }: PublishedColumn, rows: number): Cell[] {
  const known: readonly Band[] =
    bands ?? Array.from({ length: rows }, () => ({ min: 0, max: null }));
  let rest = known.reduce((left, { min }) => left - min, divided);
  return known.map(({ min, max }) => {
    const most = max ?? divided;
    const more = Math.max(0, Math.min(rest, most - min));
    rest -= more;
    return { value: min + more, least: min, most };
  });
}

/** Whether a row adds up: everybody has one role, and every division is of this snapshot. */
function addsUp({ divisions, total, takenAt }: PublishedTable): boolean {
  const inRoles = divisions.reduce((sum, column) => sum + column.total, 0);
  const isOfNow = (column: PublishedColumn) =>
    column.bands === null || column.dividedAt === takenAt || column.divided === column.total;
  return inRoles === total && divisions.every(isOfNow);
}

function line(cell: Cell, index: number, threshold: number): string {
  const { value, least, most } = cell;
  const isExact = least === most;
  const protection = isExact ? 0 : Math.min(threshold - 1, most - least);
  return [index, value, 1, isExact ? "s" : "u", least, most, 0, 0, protection].join(" ");
}

/**
 * The text of a file in JJ format. Cells stand row by row in the order of the table: per municipality its roles and what
 * they add up to, and in the last row the totals.
 */
export function jjText(table: PublishedTable, threshold: number): string {
  const { rows, divisions, rowTotals, total } = table;
  const columns = divisions.map((division) => filled(division, rows.length));
  const width = divisions.length + 1;
  const at = (row: number, column: number) => row * width + column;
  const rowsAddUp = addsUp(table);
  const cells = rows.flatMap((_name, row) => {
    const own = columns.flatMap((column) => column[row] ?? []);
    const { min, max } = rowTotals[row] ?? { min: 0, max: null };
    const together = own.reduce((sum, { value }) => sum + value, 0);
    const value = rowsAddUp ? together : min;
    return [...own, { value, least: min, most: max ?? total }];
  });
  const totals = [...divisions.map(({ divided }) => exact(divided)), exact(total)];
  const columnEquations = divisions.map((_division, column): Equation => [
    { cell: at(rows.length, column), sign: -1 },
    ...rows.map((_name, row) => ({ cell: at(row, column), sign: 1 as const })),
  ]);
  const rowEquations = rows.map((_name, row): Equation => [
    { cell: at(row, divisions.length), sign: -1 },
    ...divisions.map((_division, column) => ({ cell: at(row, column), sign: 1 as const })),
  ]);
  const equations = rowsAddUp ? [...columnEquations, ...rowEquations] : columnEquations;
  const all = [...cells, ...totals];
  return [
    "0",
    all.length,
    ...all.map((cell, index) => line(cell, index, threshold)),
    equations.length,
    ...equations.map(
      (terms) =>
        `0.0 ${terms.length} : ${terms.map(({ cell, sign }) => `${cell}(${sign})`).join(" ")}`,
    ),
    "",
  ].join("\n");
}

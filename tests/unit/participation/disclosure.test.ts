import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { protectTables } from "~/features/participation/domain/disclosure";
import type { LinearSolver } from "~/features/participation/domain/linear-problem";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { HIDDEN, requiredWidth } from "~/features/participation/domain/protected-table";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { countTable, possibleTables, publishedBy } from "./table-makers";

const THRESHOLD = 5;

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

function publishOne(table: CountTable, published: readonly PublishedTable[] = []): PublishedTable {
  return publishedBy(solve, THRESHOLD, table, published);
}

function extremesOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** The narrowest range a reader can derive, relative to what must remain open: 0 or more is safe. */
function leastSpareWidth(published: PublishedTable): number {
  const possible = possibleTables(published);
  const exact = { ...published, rowCount: published.rows.length };
  const spare: number[] = [];
  published.rows.forEach((_row, row) => {
    published.columns.forEach((_column, column) => {
      if (published.cells[row]?.[column] !== HIDDEN) return;
      const values = possible.map((table) => table[row]?.[column] ?? 0);
      spare.push(extremesOf(values) - requiredWidth(exact, column, THRESHOLD));
    });
    if (published.rowTotals[row] !== HIDDEN) return;
    const totals = possible.map((table) =>
      (table[row] ?? []).reduce((sum, value) => sum + value, 0),
    );
    spare.push(extremesOf(totals) - requiredWidth(exact, null, THRESHOLD));
  });
  return Math.min(0, ...spare);
}

describe("one table", () => {
  it("publishes everything when no number is small", () => {
    const table = countTable([
      [7, 12],
      [0, 9],
    ]);
    const published = publishOne(table);
    expect(published.cells).toEqual(table.cells);
    expect(published.rowTotals).toEqual([19, 9]);
  });

  it("hides a small number with enough others, and keeps regional totals exact", () => {
    const published = publishOne(
      countTable([
        [3, 12, 9],
        [14, 11, 8],
        [10, 10, 10],
      ]),
    );
    expect(published.cells[0]?.[0]).toBe(HIDDEN);
    expect(published.columnTotals).toEqual([27, 33, 27]);
    expect(published.total).toBe(87);
    const hidden = published.cells.flat().filter((value) => value === HIDDEN);
    expect(hidden).toHaveLength(4);
  });

  it("uses one marker: nothing tells a small number from a cell hidden beside it", () => {
    const published = publishOne(
      countTable([
        [3, 12, 9],
        [14, 11, 8],
      ]),
    );
    const markers = new Set(
      [...published.cells.flat(), ...published.rowTotals].filter(
        (value) => typeof value !== "number",
      ),
    );
    expect([...markers]).toEqual([HIDDEN]);
    expect(Object.keys(published).sort()).toEqual([
      "cells",
      "columnDimension",
      "columnTotals",
      "columns",
      "population",
      "rowDimension",
      "rowTotals",
      "rows",
      "rowsReached",
      "seriesId",
      "takenAt",
      "total",
    ]);
  });

  it("does not divide a role with fewer people than the threshold", () => {
    const published = publishOne(
      countTable([
        [0, 20],
        [3, 30],
        [0, 25],
      ]),
    );
    expect(published.cells.map((row) => row[0])).toEqual([HIDDEN, HIDDEN, HIDDEN]);
    expect(published.columnTotals[0]).toBe(3);
  });

  it("does not show where the only participant lives", () => {
    const published = publishOne(countTable([[0], [1], [0]]));
    expect(published.cells).toEqual([[HIDDEN], [HIDDEN], [HIDDEN]]);
    expect(published.rowTotals).toEqual([HIDDEN, HIDDEN, HIDDEN]);
    expect(published.total).toBe(1);
  });

  it("never hides less than a higher threshold asks", () => {
    const verdict = protectTables(
      {
        tables: [
          countTable([
            [8, 40],
            [40, 40],
          ]),
        ],
        published: [],
        partitions: [],
        threshold: 10,
      },
      solve,
    );
    expect(verdict.ok && verdict.tables[0]?.cells[0]?.[0]).toBe(HIDDEN);
  });

  it("refuses counts that are no whole numbers, and tables of the wrong shape", () => {
    const request = { published: [], partitions: [], threshold: THRESHOLD };
    expect(protectTables({ ...request, tables: [countTable([[1.5]])] }, solve)).toMatchObject({
      ok: false,
      code: "not_a_whole_number",
    });
    expect(
      protectTables({ ...request, tables: [{ ...countTable([[1]]), cells: [[1, 2]] }] }, solve),
    ).toMatchObject({ ok: false, code: "wrong_shape" });
  });

  it("leaves no hidden value derivable, by trying every table that fits", () => {
    const small = fc
      .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7 })), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: rows, maxLength: rows },
        ),
      );
    fc.assert(
      fc.property(small, (cells) => {
        const verdict = protectTables(
          { tables: [countTable(cells)], published: [], partitions: [], threshold: THRESHOLD },
          solve,
        );
        if (!verdict.ok) {
          expect(verdict.code).toBe("leaks");
          return;
        }
        const [published] = verdict.tables;
        if (published === undefined) throw new Error("no table");
        expect(leastSpareWidth(published)).toBe(0);
        published.cells.forEach((row) =>
          row.forEach((value) =>
            expect(value === HIDDEN || value === 0 || value >= THRESHOLD).toBe(true),
          ),
        );
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});

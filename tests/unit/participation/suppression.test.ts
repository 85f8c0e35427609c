import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowProblem, leewayOf } from "~/features/participation/domain/cell-flow";
import type { Grid, Mask } from "~/features/participation/domain/protected-table";
import {
  isHidden,
  placesOf,
  publish,
  toGrid,
} from "~/features/participation/domain/protected-table";
import {
  isSafeAlone,
  maskLoss,
  primaryMask,
  suppress,
} from "~/features/participation/domain/suppression";
import { countTable, growingTables, possibleTables } from "./table-makers";

const THRESHOLD = 5;

function cellsOf(rows: number, columns: number, max: number) {
  const row = fc.array(fc.integer({ min: 1, max }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

function problemFor(grid: Grid) {
  const forced = primaryMask(grid, THRESHOLD);
  return { grid, threshold: THRESHOLD, forced, mayHide: () => true };
}

function leastLossByTrying(grid: Grid): number {
  const problem = problemFor(grid);
  const choices = placesOf(grid).filter(
    ({ row, column }) => !isHidden(problem.forced, row, column),
  );
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 1 << choices.length; bits += 1) {
    const chosen = new Set(
      choices.filter((_, index) => (bits & (1 << index)) !== 0).map((p) => `${p.row} ${p.column}`),
    );
    const mask: Mask = problem.forced.map((cells, row) =>
      cells.map((hidden, column) => hidden || chosen.has(`${row} ${column}`)),
    );
    const loss = maskLoss(grid, mask);
    if (loss < least && isSafeAlone(problem, mask)) least = loss;
  }
  return least;
}

describe("what a reader can derive from one table", () => {
  it("is what trying every table gives", () => {
    const masked = cellsOf(3, 2, 4).chain((cells) =>
      fc.tuple(
        fc.constant(cells),
        fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
          minLength: 3,
          maxLength: 3,
        }),
      ),
    );
    fc.assert(
      fc.property(masked, ([cells, mask]) => {
        const table = countTable(cells);
        const grid = toGrid(table);
        const possible = possibleTables(publish(table, grid, mask));
        for (const place of placesOf(grid)) {
          if (!isHidden(mask, place.row, place.column)) continue;
          const { up, down } = leewayOf(flowProblem(grid, mask), place, 1000);
          const values = possible.map((rows) => {
            const row = rows[place.row] ?? [];
            return row[place.column] ?? row.reduce((sum, value) => sum + value, 0);
          });
          expect(up.amount + down.amount).toBe(Math.max(...values) - Math.min(...values));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the least loss", () => {
  it("is found in small tables", () => {
    fc.assert(
      fc.property(cellsOf(3, 2, 12), (cells) => {
        const grid = toGrid(countTable(cells));
        const mask = suppress(problemFor(grid));
        const least = leastLossByTrying(grid);
        if (mask === undefined) expect(least).toBe(Number.POSITIVE_INFINITY);
        else expect(maskLoss(grid, mask)).toBeCloseTo(least, 9);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("hides nothing in a large table that could be shown", () => {
    const [table] = growingTables(5, 1, 60);
    if (table === undefined) throw new Error("no table");
    const problem = problemFor(toGrid(table));
    const mask = suppress(problem);
    if (mask === undefined) throw new Error("not protected");
    for (const place of placesOf(problem.grid)) {
      if (!isHidden(mask, place.row, place.column)) continue;
      if (isHidden(problem.forced, place.row, place.column)) continue;
      const shown = mask.map((cells, row) =>
        cells.map((hidden, column) => hidden && !(row === place.row && column === place.column)),
      );
      expect(isSafeAlone(problem, shown)).toBe(false);
    }
  });

  it("still shows most of a table as large as a round of the whole region", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const [table] = growingTables(seed, 1, 90);
      if (table === undefined) throw new Error("no table");
      const mask = suppress(problemFor(toGrid(table)));
      const hidden = mask?.flat().filter(Boolean).length ?? Number.POSITIVE_INFINITY;
      expect(hidden, `seed ${seed}`).toBeLessThan(60);
    }
  });

  it("leaves a table without small numbers alone", () => {
    const grid = toGrid(
      countTable([
        [5, 6],
        [7, 8],
      ]),
    );
    const mask = suppress(problemFor(grid));
    expect(mask?.flat().some(Boolean)).toBe(false);
  });
});

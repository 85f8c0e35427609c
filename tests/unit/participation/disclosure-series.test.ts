/**
 * Series of ten snapshots of 14 municipalities by 5 roles, read by a solver of linear problems that knows nothing of
 * how the bands were made: the ranges shown, the exact totals, and that nobody left where that is possible.
 */
import { beforeAll, describe, expect, test, vi } from "vitest";
import type {
  PublishedColumn,
  PublishedTable,
} from "~/features/participation/domain/protected-table";
import type { LinearProblem, LinearSolver } from "../../bench/suppression/linear-problem";
import { loadLinearSolver } from "../../bench/suppression/linear-solver";
import { changingTables, publishedBy, THRESHOLD } from "./table-makers";

const SEEDS = process.env["LONG"] === "1" ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
const SIZES = [
  { snapshots: 10, joiners: 40, leaving: 0 },
  { snapshots: 10, joiners: 120, leaving: 0 },
  { snapshots: 10, joiners: 60, leaving: 0.2 },
];

const PATIENCE = process.env["LONG"] === "1" ? 3_600_000 : 60_000;
vi.setConfig({ testTimeout: PATIENCE });

let solve: LinearSolver;
beforeAll(async () => {
  solve = await loadLinearSolver();
});

/** The different divisions of one column, earliest first; from where the role last shrank. */
function divisionsOf(tables: readonly PublishedTable[], column: number): PublishedColumn[] {
  const found = new Map<string, PublishedColumn>();
  for (const table of tables) {
    const shown = table.divisions[column];
    if (shown !== undefined && shown.bands !== null) found.set(shown.dividedAt, shown);
  }
  const all = [...found.values()];
  const fall = all.findLastIndex(({ divided }, index) => divided < (all[index - 1]?.divided ?? 0));
  return all.slice(Math.max(0, fall));
}

/** Numbers per municipality at each moment, that add up, stay within their bands and never fall. */
function growing(divisions: readonly PublishedColumn[], rows: number): LinearProblem {
  const at = (moment: number, row: number) => moment * rows + row;
  const places = divisions.flatMap(({ bands, divided }, moment) =>
    (bands ?? []).map(({ min, max }, row) => ({ moment, row, min, max: max ?? divided })),
  );
  const all = Array.from({ length: rows }, (_, row) => row);
  return {
    variables: divisions.length * rows,
    lower: places.map(({ min }) => min),
    rows: [
      ...places.map(({ moment, row, min, max }) => ({
        terms: new Map([[at(moment, row), 1]]),
        lower: min,
        upper: max,
      })),
      ...divisions.map(({ divided }, moment) => ({
        terms: new Map(all.map((row) => [at(moment, row), 1] as const)),
        lower: divided,
        upper: divided,
      })),
      ...divisions.slice(1).flatMap((_, index) =>
        all.map((row) => ({
          terms: new Map([
            [at(index + 1, row), 1],
            [at(index, row), -1],
          ]),
          lower: 0,
          upper: Number.POSITIVE_INFINITY,
        })),
      ),
    ],
  };
}

/** How many values every number that is certainly not zero can still have; empty where nothing is possible. */
function possibilities(divisions: readonly PublishedColumn[], rows: number): number[] {
  return solve(growing(divisions, rows), (optimizer) =>
    divisions.flatMap(({ bands }, moment) =>
      (bands ?? []).flatMap(({ min }, row) => {
        if (min === 0) return [];
        const objective = new Map([[moment * rows + row, 1]]);
        const least = optimizer.relaxed(objective, "min");
        const most = optimizer.relaxed(objective, "max");
        return least.ok && most.ok ? [Math.round(most.bound - least.bound) + 1] : [];
      }),
    ),
  );
}

/** Changes between two divisions that are certainly one to four. */
function certainChanges(divisions: readonly PublishedColumn[], rows: number): number {
  return solve(growing(divisions, rows), (optimizer) => {
    let certain = 0;
    for (let moment = 1; moment < divisions.length; moment += 1) {
      for (let row = 0; row < rows; row += 1) {
        const objective = new Map([
          [moment * rows + row, 1],
          [(moment - 1) * rows + row, -1],
        ]);
        const least = optimizer.relaxed(objective, "min");
        const most = optimizer.relaxed(objective, "max");
        if (least.ok && most.ok && least.bound > 0.5 && most.bound < THRESHOLD - 0.5) certain += 1;
      }
    }
    return certain;
  });
}

describe.each(SIZES)("ten snapshots with $joiners joining and $leaving leaving", (size) => {
  test.each(SEEDS)(
    "leave at least five values for everybody, and no certain change (%s)",
    (seed) => {
      const tables: PublishedTable[] = [];
      for (const table of changingTables(seed, size)) tables.push(publishedBy(table, tables));
      const [first] = tables;
      const rows = first?.rows.length ?? 0;
      let read = 0;
      for (const column of first?.columns.keys() ?? []) {
        const divisions = divisionsOf(tables, column);
        const values = possibilities(divisions, rows);
        read += values.length;
        expect(values.filter((count) => count < THRESHOLD)).toEqual([]);
        expect(certainChanges(divisions, rows)).toBe(0);
      }
      expect(read).toBeGreaterThan(0);
    },
  );
});

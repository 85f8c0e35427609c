import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attackChanges } from "~/features/participation/domain/attack-changes";
import type { Chain } from "~/features/participation/domain/growth-unknowns";
import { growthProblem } from "~/features/participation/domain/growth-unknowns";
import type { LinearProblem, LinearSolver } from "~/features/participation/domain/linear-problem";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import {
  HIDDEN,
  publish,
  requiredWidth,
  toGrid,
} from "~/features/participation/domain/protected-table";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { countTable, moment, possibleTables } from "./table-makers";

const THRESHOLD = 5;

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

/** Rows totals beside the cells, as the tables are published. */
function withTotals(cells: readonly (readonly number[])[]): number[][] {
  return cells.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
}

/** Every series of tables that fits what is published when nobody leaves. */
function possibleSeries(tables: readonly PublishedTable[]): number[][][][] {
  return tables.reduce<number[][][][]>(
    (series, table) => {
      const possible = possibleTables(table).map(withTotals);
      return series.flatMap((earlier) =>
        possible.flatMap((next) => {
          const last = earlier.at(-1);
          const grows = next.every((row, r) =>
            row.every((value, c) => value >= (last?.[r]?.[c] ?? 0)),
          );
          return grows ? [[...earlier, next]] : [];
        }),
      );
    },
    [[]],
  );
}

/** Whether trying everything that fits shows that 1 to 4 people joined somewhere. */
function showsAnybodyJoining(tables: readonly PublishedTable[]): boolean {
  const series = possibleSeries(tables);
  const newest = tables.length - 1;
  return tables.some((later, to) =>
    later.rows.some((_row, r) =>
      [...later.columns.keys(), later.columns.length].some((c) =>
        [...Array(to + 1).keys()].some((from) => {
          const before = from === 0 ? undefined : tables[from - 1];
          const shown = (table: PublishedTable | undefined) =>
            table === undefined ||
            (c === later.columns.length ? table.rowTotals[r] : table.cells[r]?.[c]) !== HIDDEN;
          if (to < newest && shown(later) && shown(before)) return false;
          let [min, max] = [Infinity, -Infinity];
          for (const states of series) {
            const growth = (states[to]?.[r]?.[c] ?? 0) - (states[from - 1]?.[r]?.[c] ?? 0);
            [min, max] = [Math.min(min, growth), Math.max(max, growth)];
          }
          if (shown(later) && before === undefined) return min >= 1 && min < THRESHOLD;
          const column = c === later.columns.length ? null : c;
          const exact = { ...later, rowCount: later.rows.length };
          const width = before ? THRESHOLD : requiredWidth(exact, column, THRESHOLD);
          return min >= 1 && min < THRESHOLD && max - min < width;
        }),
      ),
    ),
  );
}

const grid = <Value>(value: fc.Arbitrary<Value>, columns: number) =>
  fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
    minLength: 2,
    maxLength: 2,
  });
/** Mostly nobody or a whole group at once, and mostly hidden: otherwise somebody is always seen. */
const added = grid(fc.constantFrom(0, 0, 0, 5, 5, 1, 2), 2);
const mask = fc.oneof(
  fc.constant([
    [true, true, true],
    [true, true, true],
  ]),
  grid(fc.constantFrom(true, true, true, false), 3),
);

describe("the attack on growth", () => {
  it("finds exactly what a reader finds who tries every series of three tables that fits", () => {
    let safe = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(added, mask), { minLength: 3, maxLength: 3 }), (steps) => {
        let counts = [
          [0, 0],
          [0, 0],
        ];
        const tables = steps.map(([joining, hidden], index) => {
          counts = counts.map((row, r) => row.map((value, c) => value + (joining[r]?.[c] ?? 0)));
          const table = countTable(counts, moment(index));
          return publish(table, toGrid(table), hidden);
        });
        const verdict = attackChanges(tables, [], moment(2), THRESHOLD, solve);
        if (verdict.ok) safe += 1;
        expect(verdict.ok).toBe(!showsAnybodyJoining(tables));
      }),
      { numRuns: 80 },
    );
    expect(safe).toBeGreaterThan(3);
    expect(safe).toBeLessThan(77);
  });

  it("says the same in growths as in counts that may not shrink", () => {
    const link = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    const shapes = fc.array(fc.array(link, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(shapes, fc.array(fc.integer({ min: 0, max: 12 })), (shape, sums) => {
        let variables = 0;
        const chains: Chain[] = shape.map((links) => {
          let least = 0;
          return links.map((known) => {
            if (known === undefined) return { variable: variables++ };
            least = Math.max(least, known);
            return { known: least };
          });
        });
        const rows = sums.slice(0, 3).map((upper, index) => ({
          terms: new Map(
            [...Array(variables).keys()].flatMap((v) => ((v + index) % 2 === 0 ? [[v, 1]] : [])),
          ),
          lower: -Infinity,
          upper,
        }));
        const bounded = [...Array(variables).keys()].map((v) => ({
          terms: new Map([[v, 1]]),
          lower: 0,
          upper: 15,
        }));
        const problem: LinearProblem = {
          variables,
          lower: [...Array(variables).keys()].map((v) => v % 2),
          rows: [...rows, ...bounded],
        };
        const steps = chains.flatMap((chain) =>
          chain.slice(1).flatMap((later, index) => {
            const earlier = chain[index];
            if (earlier === undefined || ("known" in later && "known" in earlier)) return [];
            const terms = new Map<number, number>();
            let constant = 0;
            if ("known" in later) constant += later.known;
            else terms.set(later.variable, 1);
            if ("known" in earlier) constant -= earlier.known;
            else terms.set(earlier.variable, -1);
            return [{ terms, lower: -constant, upper: Infinity }];
          }),
        );
        const counted = { ...problem, rows: [...problem.rows, ...steps] };
        const restated = growthProblem(problem, chains);
        for (let variable = 0; variable < variables; variable += 1) {
          const sum = { constant: 0, terms: new Map([[variable, 1]]) };
          const growths = restated.inGrowths(sum);
          for (const direction of ["min", "max"] as const) {
            const plain = solve(counted, ({ whole }) => whole(sum.terms, direction));
            const grown = solve(restated.problem, ({ whole }) => whole(growths.terms, direction));
            expect(grown.ok).toBe(plain.ok);
            if (!plain.ok || !grown.ok) continue;
            const value = [...growths.terms].reduce(
              (total, [growth, times]) => total + times * (grown.values[growth] ?? 0),
              growths.constant,
            );
            expect(value).toBe(plain.values[variable]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

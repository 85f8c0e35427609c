import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { protectTables } from "~/features/participation/domain/disclosure";
import { tablesAbout } from "~/features/participation/domain/earlier-snapshots";
import type { LinearSolver } from "~/features/participation/domain/linear-problem";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { HIDDEN } from "~/features/participation/domain/protected-table";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { derivableBySubtraction } from "./subtraction";
import { countTable, growingTables, moment, possibleTables, publishedBy } from "./table-makers";

const THRESHOLD = 5;

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

function publishOne(table: CountTable, published: readonly PublishedTable[] = []): PublishedTable {
  return publishedBy(solve, THRESHOLD, table, published);
}

describe("snapshots", () => {
  it("never shows a change of 1 to 4 in a protected cell while people join one by one", () => {
    for (const seed of [1, 2, 3]) {
      const published: PublishedTable[] = [];
      for (const table of growingTables(seed, 6, 1)) published.push(publishOne(table, published));
      for (const [index, later] of published.entries()) {
        for (const earlier of published.slice(0, index)) {
          later.cells.forEach((row, r) =>
            row.forEach((value, c) => {
              const before = earlier.cells[r]?.[c] ?? HIDDEN;
              if (value === HIDDEN || before === HIDDEN) return;
              const change = Math.abs(value - before);
              expect(change === 0 || change >= THRESHOLD).toBe(true);
            }),
          );
        }
      }
    }
  }, 60_000);

  it("survives people who withdraw", () => {
    const first = publishOne(
      countTable([
        [9, 12, 7],
        [14, 11, 8],
        [10, 10, 10],
      ]),
    );
    const second = publishOne(
      countTable(
        [
          [9, 12, 7],
          [12, 11, 8],
          [10, 10, 10],
        ],
        moment(3),
      ),
      [first],
    );
    expect(second.cells[1]?.[0]).toBe(HIDDEN);
    expect(second.columnTotals).toEqual([31, 33, 25]);
  });

  it("refuses a snapshot that is not later than the last one", () => {
    const first = publishOne(countTable([[9], [8]]));
    expect(
      protectTables(
        {
          tables: [countTable([[9], [9]])],
          published: [first],
          partitions: [],
          threshold: THRESHOLD,
        },
        solve,
      ),
    ).toEqual({ ok: false, code: "moments_out_of_order" });
  });

  it("refuses without telling which cell leaks", () => {
    // One town only: whatever is hidden, the regional total gives it away.
    const verdict = protectTables(
      { tables: [countTable([[3]])], published: [], partitions: [], threshold: THRESHOLD },
      solve,
    );
    expect(verdict).toEqual({
      ok: false,
      code: "leaks",
      seriesIds: ["round/role-by-municipality"],
      cause: "too_few_people",
    });
  });

  it("still shows something of a table of 14 x 6 after ten snapshots", () => {
    const tables = growingTables(7, 11, 40);
    const published: PublishedTable[] = [];
    for (const table of tables.slice(0, 10)) published.push(publishOne(table, published));
    const last = tables[10];
    if (last === undefined) throw new Error("no table");
    const result = publishOne(last, published);
    expect(result.cells.flat().some((value) => value !== HIDDEN)).toBe(true);
  }, 60_000);

  it("hides the same whatever was published about other rounds, and reckons with parts of this one", () => {
    const [first, second] = growingTables(5, 2, 20);
    if (first === undefined || second === undefined) throw new Error("no tables");
    const before = [publishOne(first)];
    const others = growingTables(6, 2, 20).map((table, index) =>
      publishOne({ ...table, population: `other ${index}`, seriesId: `other ${index}` }),
    );
    const alone = publishOne(second, before);
    expect(publishOne(second, [...before, ...others])).toEqual(alone);
    const parts = [{ whole: "round", parts: ["other 0", "elsewhere"], isComplete: false }];
    const populations = (partitions: typeof parts) =>
      tablesAbout(["round"], [...before, ...others], partitions).map(
        ({ population }) => population,
      );
    expect(populations([])).toEqual(["round"]);
    expect(populations(parts)).toEqual(["round", "other 0"]);
  });

  it("lets no subtraction of any published tables derive a hidden value", () => {
    for (const seed of [11, 12]) {
      const published: PublishedTable[] = [];
      for (const table of growingTables(seed, 4, 20)) {
        published.push(publishOne(table, published));
        expect(derivableBySubtraction(published)).toEqual([]);
      }
    }
  }, 60_000);

  it("knows that nobody new was reached, and whom somebody who joined must then be with", () => {
    const first = publishOne(countTable([[0], [5]], moment(0)));
    const request = { published: [first], partitions: [], threshold: THRESHOLD };
    expect(
      protectTables({ ...request, tables: [countTable([[0], [6]], moment(1))] }, solve),
    ).toMatchObject({ ok: false, code: "leaks", cause: "earlier_snapshots" });
    expect(
      protectTables({ ...request, tables: [countTable([[0], [10]], moment(1))] }, solve).ok,
    ).toBe(true);
  });

  it("gives nobody away to a reader who tries every growth that fits", () => {
    const sized = (rows: number, columns: number, max: number) =>
      fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const start = fc.oneof(sized(2, 2, 8), sized(3, 1, 6), sized(2, 1, 12));
    const joining = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(start, joining, (cells, joined) => {
        const later = cells.map((row) => [...row]);
        for (const [row, column] of joined) {
          const found = later[row];
          if (found && column < found.length) found[column] = (found[column] ?? 0) + 1;
        }
        const request = { partitions: [], threshold: THRESHOLD };
        const one = protectTables(
          { ...request, tables: [countTable(cells, moment(0))], published: [] },
          solve,
        );
        if (!one.ok) return;
        const two = protectTables(
          { ...request, tables: [countTable(later, moment(1))], published: one.tables },
          solve,
        );
        if (!two.ok) return;
        const [first] = one.tables;
        const [second] = two.tables;
        if (first === undefined || second === undefined) throw new Error("no table");
        const growths = possibleGrowths(first, second);
        expect(growths.length).toBeGreaterThan(0);
        cells.forEach((row, r) =>
          row.forEach((_value, c) => {
            const values = growths.map((growth) => growth[r]?.[c] ?? 0);
            const [least, most] = [Math.min(...values), Math.max(...values)];
            const isSure = least >= 1 && least < THRESHOLD && most - least < THRESHOLD;
            expect(isSure, JSON.stringify({ first, second, r, c, least, most })).toBe(false);
          }),
        );
      }),
      { numRuns: 250 },
    );
  }, 120_000);
});

/** Every growth from one published table to the next that a reader must consider possible. */
function possibleGrowths(first: PublishedTable, second: PublishedTable): number[][][] {
  const later = possibleTables(second);
  return possibleTables(first).flatMap((earlier) =>
    later.flatMap((table) => {
      const growth = table.map((row, r) => row.map((value, c) => value - (earlier[r]?.[c] ?? 0)));
      return growth.flat().every((value) => value >= 0) ? [growth] : [];
    }),
  );
}

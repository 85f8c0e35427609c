import { beforeAll, describe, expect, it } from "vitest";
import { attackChanges } from "~/features/participation/domain/attack-changes";
import { attackValues } from "~/features/participation/domain/attack-values";
import type { LinearSolver } from "~/features/participation/domain/linear-problem";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { HIDDEN } from "~/features/participation/domain/protected-table";
import { loadLinearSolver } from "~/platform/linear-solver.server";
import { countTable, publishedBy } from "./table-makers";

const THRESHOLD = 5;

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

function publishOne(table: CountTable, published: readonly PublishedTable[] = []): PublishedTable {
  return publishedBy(solve, THRESHOLD, table, published);
}

describe("the attack", () => {
  const hide = (table: PublishedTable, row: number, column: number): PublishedTable => ({
    ...table,
    cells: table.cells.map((cells, r) =>
      cells.map((value, c) => (r === row && c === column ? HIDDEN : value)),
    ),
  });

  it("finds a single hidden cell, which the totals give away", () => {
    const open = publishOne(
      countTable([
        [9, 12],
        [14, 11],
      ]),
    );
    const verdict = attackValues([hide(open, 0, 0)], [], THRESHOLD, solve);
    expect(verdict).toMatchObject({ ok: false, code: "leaks" });
  });

  it("finds a value that the parts of a whole give away", () => {
    const whole = publishOne(
      countTable([
        [20, 22],
        [24, 21],
      ]),
    );
    const online = { ...whole, population: "online", seriesId: "online" };
    const paper = {
      ...publishOne(
        countTable([
          [10, 10],
          [10, 10],
        ]),
      ),
      population: "paper",
      seriesId: "paper",
    };
    const rest: PublishedTable = {
      ...online,
      cells: [
        [HIDDEN, HIDDEN],
        [HIDDEN, HIDDEN],
      ],
      rowTotals: [HIDDEN, HIDDEN],
      columnTotals: [24, 23],
      total: 47,
    };
    const partition = { whole: "round", parts: ["online", "paper"], isComplete: true };
    const apart = attackValues([whole, rest], [], THRESHOLD, solve);
    expect(apart.ok).toBe(true);
    expect(attackValues([whole, rest, paper], [partition], THRESHOLD, solve)).toMatchObject({
      ok: false,
      code: "leaks",
    });
  });

  it("says so when tables contradict one another", () => {
    const one = publishOne(countTable([[9], [8]]));
    const other = { ...one, seriesId: "other", rowTotals: [8, 9] };
    expect(attackValues([one, other], [], THRESHOLD, solve)).toEqual({
      ok: false,
      code: "tables_disagree",
    });
  });

  it("finds somebody who joined between two snapshots", () => {
    const before = publishOne(countTable([[9], [8]]));
    const after = {
      ...before,
      takenAt: "2026-02-01T00:00:00Z",
      cells: [[10], [8]],
      rowTotals: [10, 8],
      columnTotals: [18],
      total: 18,
    };
    expect(attackChanges([before, after], [], after.takenAt, THRESHOLD, solve)).toMatchObject({
      ok: false,
      code: "leaks",
    });
  });

  it("finds an earlier hidden value that a later snapshot gives away", () => {
    const first: PublishedTable = {
      ...countTable([[0], [0]]),
      cells: [[HIDDEN], [HIDDEN]],
      rowTotals: [HIDDEN, HIDDEN],
      columnTotals: [11],
      total: 11,
      rowsReached: 2,
    };
    const second: PublishedTable = {
      ...first,
      takenAt: "2026-02-01T00:00:00Z",
      cells: [[7], [5]],
      rowTotals: [7, 5],
      columnTotals: [12],
      total: 12,
    };
    expect(attackChanges([first, second], [], second.takenAt, THRESHOLD, solve)).toMatchObject({
      ok: false,
      code: "leaks",
    });
  });
});

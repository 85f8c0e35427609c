/** Tables for the disclosure tests, and a reader who tries every table that fits what is published. */
import { protectTables } from "~/features/participation/domain/disclosure";
import type { LinearSolver } from "~/features/participation/domain/linear-problem";
import type {
  CountTable,
  PublishedTable,
  PublishedValue,
} from "~/features/participation/domain/protected-table";

const TOWNS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"] as const;
const GROUPS = ["youth", "parent", "nextOfKin", "professional", "other", "unknown"] as const;

export function countTable(
  cells: readonly (readonly number[])[],
  takenAt = "2026-01-01T00:00:00Z",
  seriesId = "round/role-by-municipality",
): CountTable {
  return {
    seriesId,
    population: "round",
    takenAt,
    rowDimension: "municipality",
    columnDimension: "role",
    rows: TOWNS.slice(0, cells.length),
    columns: GROUPS.slice(0, cells[0]?.length ?? 0),
    cells,
  };
}

/** Deterministic pseudo-random numbers in [0, 1), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function partsOf(total: number, parts: number, limits: readonly number[]): number[][] {
  if (parts === 0) return total === 0 ? [[]] : [];
  const limit = Math.min(total, limits[0] ?? 0);
  return Array.from({ length: limit + 1 }, (_, own) => own).flatMap((own) =>
    partsOf(total - own, parts - 1, limits.slice(1)).map((rest) => [own, ...rest]),
  );
}

function fits(published: PublishedValue | undefined, value: number): boolean {
  return published === null || published === undefined || published === value;
}

/** Every table of counts that a reader of one published table must consider possible. */
export function possibleTables(published: PublishedTable): number[][][] {
  const { rows, columns, cells, rowTotals, columnTotals, rowsReached } = published;
  const found: number[][][] = [];
  const visit = (column: number, chosen: number[][]): void => {
    if (column === columns.length) {
      const totals = chosen.map((row) => row.reduce((sum, value) => sum + value, 0));
      const isPossible =
        totals.every((total, row) => fits(rowTotals[row], total)) &&
        totals.filter((total) => total > 0).length === rowsReached;
      if (isPossible) found.push(chosen);
      return;
    }
    const total = columnTotals[column] ?? 0;
    for (const part of partsOf(
      total,
      rows.length,
      rows.map(() => total),
    )) {
      if (!part.every((value, row) => fits(cells[row]?.[column], value))) continue;
      visit(
        column + 1,
        chosen.map((row, index) => [...row, part[index] ?? 0]),
      );
    }
  };
  visit(
    0,
    rows.map(() => []),
  );
  return found;
}

/** Publishes one table after others; a refusal is an error here. */
export function publishedBy(
  solve: LinearSolver,
  threshold: number,
  table: CountTable,
  published: readonly PublishedTable[],
): PublishedTable {
  const verdict = protectTables({ tables: [table], published, partitions: [], threshold }, solve);
  if (!verdict.ok) throw new Error(verdict.code);
  const [result] = verdict.tables;
  if (result === undefined) throw new Error("no table");
  return result;
}

export function moment(index: number): string {
  return `2026-01-${String(index + 1).padStart(2, "0")}T00:00:00Z`;
}

/** Ten snapshots of a round that people join one after another, mostly from a few towns. */
export function growingTables(seed: number, snapshots: number, joiners: number): CountTable[] {
  const random = randomNumbers(seed);
  const cells = TOWNS.map(() => GROUPS.map(() => 0));
  return Array.from({ length: snapshots }, (_, index) => {
    const joining = index === 0 ? joiners * 8 : Math.floor(random() * joiners) + 1;
    for (let person = 0; person < joining; person += 1) {
      const row = cells[Math.floor(random() ** 2 * TOWNS.length)];
      const column = Math.floor(random() ** 1.5 * GROUPS.length);
      if (row) row[column] = (row[column] ?? 0) + 1;
    }
    return countTable(
      cells.map((row) => [...row]),
      moment(index),
    );
  });
}

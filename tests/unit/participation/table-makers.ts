/** Tables for the disclosure tests, and a reader who knows the method. */
import { protectTable } from "~/features/participation/domain/disclosure";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";

const TOWNS = Array.from("abcdefghijklmn");
const GROUPS = ["youth", "parent", "nextOfKin", "professional", "other"];
export const THRESHOLD = 5;

export function countTable(
  cells: readonly (readonly number[])[],
  takenAt = "2026-01-01T00:00:00Z",
): CountTable {
  return {
    seriesId: "round/role-by-municipality",
    population: "round",
    takenAt,
    rowDimension: "municipality",
    columnDimension: "role",
    rows: TOWNS.slice(0, cells.length),
    columns: GROUPS.slice(0, cells[0]?.length ?? 0),
    cells,
    total: cells.flat().reduce((sum, value) => sum + value, 0),
  };
}

/** Deterministic pseudo-random numbers in [0, 1), so that a failure can be repeated. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Publishes one table after others. */
export function publishedBy(
  table: CountTable,
  published: readonly PublishedTable[] = [],
  searchesPerRole?: number,
): PublishedTable {
  const verdict = protectTable({ table, published, threshold: THRESHOLD, searchesPerRole });
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.table;
}

export function moment(index: number): string {
  return `2026-01-${String(index + 1).padStart(2, "0")}T00:00:00Z`;
}

/** Every list of `length` whole numbers with a sum of at most `most`. */
export function everyList(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, first) => first).flatMap((first) =>
    everyList(length - 1, most - first).map((rest) => [first, ...rest]),
  );
}

/** A list as a table of so many columns. */
export function inRows(list: readonly number[], columns: number): number[][] {
  return Array.from({ length: list.length / columns }, (_, row) =>
    list.slice(row * columns, (row + 1) * columns),
  );
}

/** Snapshots of a round that people join, and sometimes leave, mostly from a few towns. */
export function changingTables(
  seed: number,
  size: { snapshots: number; joiners: number; leaving: number },
): CountTable[] {
  const random = randomNumbers(seed);
  const cells = TOWNS.map(() => GROUPS.map(() => 0));
  return Array.from({ length: size.snapshots }, (_, index) => {
    const joining = index === 0 ? size.joiners * 2 : Math.floor(random() * size.joiners) + 1;
    for (let person = 0; person < joining; person += 1) {
      const row = cells[Math.floor(random() ** 2 * TOWNS.length)];
      const column = Math.floor(random() ** 1.5 * GROUPS.length);
      if (!row) continue;
      if (random() < size.leaving) row[column] = Math.max(0, (row[column] ?? 0) - 1);
      else row[column] = (row[column] ?? 0) + 1;
    }
    return countTable(
      cells.map((row) => [...row]),
      moment(index),
    );
  });
}

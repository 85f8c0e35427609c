/**
 * The method run backwards on small tables of more municipalities than can be tried exhaustively: for each published table
 * every table that would have been published the same is found, and of none of its numbers may they all agree on one to
 * four. A role is divided by itself, so the roles are run backwards one by one, and joined by what is told of all
 * together: how many municipalities were reached.
 */
import { describe, expect, test, vi } from "vitest";
import { shownReach } from "~/features/participation/domain/exact-counts";
import type { CountTable, PublishedTable } from "~/features/participation/domain/protected-table";
import { countTable, everyList, publishedBy, randomNumbers, THRESHOLD } from "./table-makers";

vi.setConfig({ testTimeout: 300_000 });

type List = readonly number[];

/** What a reader must consider possible of one role, by the municipalities that have anybody (a bit for each). */
type Support = number;
type Possible = ReadonlyMap<Support, readonly List[]>;

function supportOf(list: List): Support {
  return list.reduce((bits, value, row) => (value > 0 ? bits | (1 << row) : bits), 0);
}

function sizeOf(support: Support): number {
  return support === 0 ? 0 : (support & 1) + sizeOf(support >> 1);
}

function bandsOf(list: List): string {
  return JSON.stringify(publishedBy(countTable(list.map((value) => [value]))).divisions[0]?.bands);
}

/** All ways in which so many people can live in so many municipalities, by how they are published. */
const byPublication = new Map<string, ReadonlyMap<string, Possible>>();

function waysOf(rows: number, total: number): ReadonlyMap<string, Possible> {
  const key = `${rows}/${total}`;
  const known = byPublication.get(key);
  if (known) return known;
  const ways = new Map<string, Map<Support, List[]>>();
  for (const start of everyList(rows - 1, total)) {
    const list = [...start, start.reduce((rest, value) => rest - value, total)];
    const text = bandsOf(list);
    const possible = ways.get(text) ?? new Map<Support, List[]>();
    ways.set(text, possible);
    possible.set(supportOf(list), [...(possible.get(supportOf(list)) ?? []), list]);
  }
  byPublication.set(key, ways);
  return ways;
}

/** Unions of the municipalities of some roles, each with every number that a row can hold in them together. */
type Sums = ReadonlyMap<Support, ReadonlySet<number>>;

function joined(sums: Sums, possible: Possible, row: number): Sums {
  const next = new Map<Support, Set<number>>();
  for (const [union, before] of sums) {
    for (const [support, lists] of possible) {
      const values = new Set(lists.map((list) => list[row] ?? 0));
      const together = next.get(union | support) ?? new Set();
      next.set(union | support, together);
      for (const sum of before) for (const value of values) together.add(sum + value);
    }
  }
  return next;
}

const NOTHING: Sums = new Map([[0, new Set([0])]]);

/** Every value that a cell, or the sum of a row, can have for a reader of the table who knows the method. */
function possibleNumbers(
  table: PublishedTable,
  toldReach: typeof shownReach = shownReach,
): { cells: Set<number>[]; sums: Set<number>[] } {
  const { rows, divisions, reached, isReachExact, total } = table;
  const roles = divisions.map((division) => {
    const possible = waysOf(rows.length, division.total).get(JSON.stringify(division.bands));
    if (possible === undefined) throw new Error("nothing is published like this");
    return possible;
  });
  const isAllDivided = divisions.every((column) => column.total === 0 || column.bands !== null);
  const fits = (union: Support) => {
    const shown = isAllDivided
      ? { reached: sizeOf(union), isReachExact: true }
      : toldReach(sizeOf(union), total, rows.length, THRESHOLD);
    return shown.reached === reached && shown.isReachExact === isReachExact;
  };
  const cells = rows.flatMap((_name, row) =>
    roles.map((own, role) => {
      const others = roles
        .filter((_possible, other) => other !== role)
        .reduce((sums, possible) => joined(sums, possible, row), NOTHING);
      const values = new Set<number>();
      for (const [support, lists] of own) {
        if (![...others.keys()].some((union) => fits(union | support))) continue;
        for (const list of lists) values.add(list[row] ?? 0);
      }
      return values;
    }),
  );
  const sums = rows.map((_name, row) => {
    const all = roles.reduce((known, possible) => joined(known, possible, row), NOTHING);
    return new Set([...all].flatMap(([union, values]) => (fits(union) ? [...values] : [])));
  });
  return { cells, sums };
}

function isCertainlyFew(values: ReadonlySet<number>): boolean {
  const [only = 0] = values;
  return values.size === 1 && only >= 1 && only < THRESHOLD;
}

/** A made-up round: some people, mostly of a few municipalities, over some roles. */
function smallTable(
  seed: number,
  shape: { rows: number; columns: number; most: number },
): CountTable {
  const random = randomNumbers(seed);
  const cells = Array.from({ length: shape.rows }, () =>
    Array.from({ length: shape.columns }, () => 0),
  );
  const spread = 1 + 3 * random();
  for (let column = 0; column < shape.columns; column += 1) {
    const people = Math.floor(random() * (shape.most + 1));
    for (let person = 0; person < people; person += 1) {
      const row = cells[Math.floor(random() ** spread * shape.rows)];
      if (row) row[column] = (row[column] ?? 0) + 1;
    }
  }
  return countTable(cells);
}

const SHAPES = [
  { name: "147 tables of five by three", count: 147, shape: { rows: 5, columns: 3, most: 14 } },
  { name: "59 tables of six by four", count: 59, shape: { rows: 6, columns: 4, most: 12 } },
];

describe.each(SHAPES)("$name", ({ count, shape }) => {
  const tables = Array.from({ length: count }, (_, seed) => smallTable(seed + 1, shape));

  test("leave no cell and no municipality certain to have one to four", () => {
    let shown = 0;
    for (const [index, table] of tables.entries()) {
      const published = publishedBy(table);
      const { cells, sums } = possibleNumbers(published);
      const name = `table ${index + 1}: ${JSON.stringify(table.cells)}`;
      expect([...cells, ...sums].filter(isCertainlyFew), name).toEqual([]);
      expect(
        cells.filter((values) => !values.has(0) && values.size < THRESHOLD),
        name,
      ).toEqual([]);
      for (const [at, value] of table.cells.flat().entries()) expect(cells[at]).toContain(value);
      shown += published.divisions.filter(({ bands }) => bands?.some(({ min }) => min > 0)).length;
    }
    // A method that shows nothing would pass as well.
    expect(shown).toBeGreaterThan(count / 2);
  });
});

test("the reader finds what a table with an opening gives away", () => {
  const table = publishedBy(
    countTable([
      [1, 0],
      [0, 1],
    ]),
  );
  expect(possibleNumbers(table).sums.filter(isCertainlyFew)).toEqual([]);
  // With the exact number of municipalities beside two roles of one person, each municipality has one.
  const opened: PublishedTable = { ...table, reached: 2, isReachExact: true };
  const exactly = (reached: number) => ({ reached, isReachExact: true });
  expect(possibleNumbers(opened, exactly).sums.filter(isCertainlyFew)).toHaveLength(2);
});

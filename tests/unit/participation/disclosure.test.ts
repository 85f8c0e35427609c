/**
 * The proof that nobody is given away: every small table and every pair of small snapshots is published, and a reader
 * who knows the method tries them all. Tables that are published alike are what such a reader must consider possible;
 * of none of them may a count of one to four, or a change of one to four, be the same in all.
 */
import { describe, expect, test, vi } from "vitest";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { countTable, everyList, inRows, moment, publishedBy, THRESHOLD } from "./table-makers";

const FULL = process.env["LONG"] === "1";
/** Trying everything takes half a minute on a slow machine, and some minutes in full. */
const PATIENCE = FULL ? 3_600_000 : 60_000;
vi.setConfig({ testTimeout: PATIENCE });
const SMALL = { from: 1, to: 4 };

/** Everything a reader sees of snapshots, also the live total per role. */
function seen(tables: readonly PublishedTable[]): string {
  return JSON.stringify(
    tables.map(({ divisions, rowTotals, total, reached, isReachExact }) => [
      divisions.map((column) => [column.total, column.bands, column.dividedAt, column.weighed]),
      rowTotals,
      total,
      reached,
      isReachExact,
    ]),
  );
}

/** Tables that are published alike, number by number: every value that a reader must consider possible. */
class Reader {
  private readonly possible = new Map<string, Set<number>[]>();

  sees(text: string, truth: readonly number[]): void {
    const known = this.possible.get(text) ?? truth.map(() => new Set<number>());
    this.possible.set(text, known);
    for (const [index, value] of truth.entries()) known[index]?.add(value);
  }

  /** What is certain to be one number from one to four. */
  certainties(): string[] {
    return this.where((values) => {
      const [only = 0] = values;
      return values.size === 1 && Math.abs(only) >= SMALL.from && Math.abs(only) <= SMALL.to;
    });
  }

  /** Of the first `counted` numbers, those that are certainly not zero and have fewer possibilities than the threshold. */
  narrow(counted: number): string[] {
    return this.where(
      (values, index) => index < counted && !values.has(0) && values.size < THRESHOLD,
    );
  }

  private where(isBad: (values: ReadonlySet<number>, index: number) => boolean): string[] {
    return [...this.possible].flatMap(([text, known]) =>
      known.some(isBad)
        ? [`${text}: ${known.map((values) => [...values].join("|")).join(", ")}`]
        : [],
    );
  }

  get size(): number {
    return this.possible.size;
  }
}

function rowSums(list: readonly number[], columns: number): number[] {
  return inRows(list, columns).map((row) => row.reduce((sum, value) => sum + value, 0));
}

describe.each([
  { rows: 2, columns: 1 },
  { rows: 3, columns: 1 },
  { rows: 2, columns: 2 },
  { rows: 2, columns: 3 },
  { rows: 3, columns: 2 },
  { rows: 3, columns: 3 },
])("every table of $rows by $columns with up to eight people", ({ rows, columns }) => {
  const most = !FULL && rows * columns === 9 ? 7 : 8;
  test("gives no count of one to four away, of a cell or of a municipality", () => {
    const reader = new Reader();
    for (const list of everyList(rows * columns, most)) {
      const table = publishedBy(countTable(inRows(list, columns)));
      reader.sees(seen([table]), [...list, ...rowSums(list, columns)]);
    }
    expect(reader.certainties()).toEqual([]);
    expect(reader.narrow(rows * columns)).toEqual([]);
    expect(reader.size).toBeGreaterThan(most);
  });
});

function grew(before: readonly number[], after: readonly number[]): boolean {
  return before.every((value, index) => value <= (after[index] ?? 0));
}

type List = readonly number[];

/** What was published so far, with every series of truths after which exactly this was published. */
interface Publication {
  readonly tables: readonly PublishedTable[];
  readonly truths: readonly (readonly List[])[];
}

function withChanges(truth: readonly List[]): number[] {
  const changes = truth.flatMap((list, index) =>
    truth.slice(0, index).flatMap((before) => list.map((value, at) => value - (before[at] ?? 0))),
  );
  return [...truth.flat(), ...changes];
}

/**
 * Every series of snapshots of one shape, published one after another and told to a reader. What is published depends on
 * what was published before and on the present truth only, so truths that were published alike go on together.
 */
function readSeries(
  shape: { columns: number; lists: readonly List[]; snapshots: number },
  mayLeave: boolean,
): Reader {
  const reader = new Reader();
  let publications: Publication[] = [{ tables: [], truths: [[]] }];
  for (let snapshot = 0; snapshot < shape.snapshots; snapshot += 1) {
    const next = new Map<string, { tables: readonly PublishedTable[]; truths: List[][] }>();
    for (const { tables, truths } of publications) {
      for (const list of shape.lists) {
        const before = truths.filter((truth) => mayLeave || grew(truth.at(-1) ?? [], list));
        if (before.length === 0) continue;
        const table = publishedBy(
          countTable(inRows(list, shape.columns), moment(snapshot)),
          tables,
        );
        const text = seen([...tables, table]);
        const isLast = snapshot === shape.snapshots - 1;
        const known = next.get(text) ?? { tables: [...tables, table], truths: [] };
        if (!isLast) next.set(text, known);
        for (const truth of before) {
          if (isLast) reader.sees(text, withChanges([...truth, list]));
          else known.truths.push([...truth, list]);
        }
      }
    }
    publications = [...next.values()];
  }
  return reader;
}

describe.each([
  { rows: 2, columns: 2, snapshots: 2, most: FULL ? 8 : 5 },
  { rows: 2, columns: 1, snapshots: 2, most: FULL ? 30 : 24 },
  { rows: 3, columns: 1, snapshots: 2, most: 13 },
  { rows: 2, columns: 1, snapshots: 3, most: FULL ? 18 : 12 },
])(
  "every series of $snapshots snapshots of $rows by $columns with up to $most people",
  ({ rows, columns, snapshots, most }) => {
    const shape = { columns, snapshots, lists: everyList(rows * columns, most) };
    test("gives no count and no change of one to four away to whoever supposes that nobody leaves", () => {
      const reader = readSeries(shape, false);
      expect(reader.certainties()).toEqual([]);
      expect(reader.narrow(rows * columns * snapshots)).toEqual([]);
    });

    test.runIf(FULL || snapshots === 2)("nor to whoever knows that people may leave", () => {
      const reader = readSeries(shape, true);
      expect(reader.certainties()).toEqual([]);
      expect(reader.narrow(rows * columns * snapshots)).toEqual([]);
    });
  },
);

/**
 * The same tables protected in three ways: cells hidden with others around them (as was done before), rounding to base
 * five, and bands. Of each: how many cells with people say something, how wide what they say is, and the time it takes.
 */
import { writeFileSync } from "node:fs";
import { test } from "vitest";
import type { CountTable } from "~/features/participation/domain/protected-table";
import { changingTables, publishedBy, THRESHOLD } from "../unit/participation/table-makers";
import { protectTables } from "./suppression/disclosure";
import type { LinearSolver } from "./suppression/linear-problem";
import { loadLinearSolver } from "./suppression/linear-solver";

const SEEDS = [1, 2, 3, 4];
const BASE = 5;
const SIZES = [20, 60, 200];

/** How many numbers each cell with people leaves a reader; null where it says nothing. */
type Widths = (number | null)[];

function widthsOf(
  table: CountTable,
  width: (row: number, column: number) => number | null,
): Widths {
  return table.cells.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value > 0 ? [width(row, column)] : [])),
  );
}

function bandWidths(table: CountTable): Widths {
  const { divisions } = publishedBy(table);
  return widthsOf(table, (row, column) => {
    const division = divisions[column];
    const band = division?.bands?.[row];
    return division && band ? (band.max ?? division.total) - band.min + 1 : null;
  });
}

function roundingWidths(table: CountTable): Widths {
  return widthsOf(table, () => 2 * BASE - 1);
}

function suppressionWidths(table: CountTable, solve: LinearSolver): Widths {
  const request = { tables: [table], published: [], partitions: [], threshold: THRESHOLD };
  const verdict = protectTables(request, solve);
  const cells = verdict.ok ? (verdict.tables[0]?.cells ?? []) : [];
  return widthsOf(table, (row, column) => ((cells[row]?.[column] ?? null) === null ? null : 1));
}

function line(
  people: number,
  name: string,
  tables: readonly CountTable[],
  method: (table: CountTable) => Widths,
) {
  let longest = 0;
  const widths = tables.flatMap((table) => {
    const began = performance.now();
    const found = method(table);
    longest = Math.max(longest, performance.now() - began);
    return found;
  });
  const said = widths.flatMap((width) => width ?? []).sort((a, b) => a - b);
  const share = Math.round((100 * said.length) / Math.max(1, widths.length));
  const median = said[Math.floor(said.length / 2)] ?? "-";
  return `| ${people} | ${name} | ${share} % | ${median} | ${Math.round(longest)} |`;
}

test("compares the methods on the same tables", async () => {
  const solve = await loadLinearSolver();
  const lines = SIZES.flatMap((joiners) => {
    const tables = SEEDS.flatMap((seed) =>
      changingTables(seed, { snapshots: 1, joiners, leaving: 0 }).slice(0, 1),
    );
    const people = 2 * joiners;
    return [
      line(people, "suppression", tables, (table) => suppressionWidths(table, solve)),
      line(people, "rounding to base five", tables, roundingWidths),
      line(people, "bands", tables, bandWidths),
    ];
  });
  const text = [
    "# Ways of protecting a table by municipality, compared",
    "",
    `Made by \`npm run compare:disclosure\` on first tables of 14 municipalities by 5 roles, ${SEEDS.length} of each size.`,
    "A cell with people says something when a reader can tell that somebody was there; the width is how many numbers it",
    "leaves. Suppression shows exact numbers, and its pattern can be opened; rounding to base five says 0 of one or two",
    "people, so its zero is no silence; bands are proven by the tests of the figures.",
    "",
    "| people | method | cells that say something | median width | longest, ms |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ];
  writeFileSync("docs/disclosure-methods.md", text.join("\n"));
});

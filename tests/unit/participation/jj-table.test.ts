/** The published table as other programs audit it; what GLPK made of it is kept beside the file (its README says how). */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jjText } from "~/features/participation/domain/jj-table";
import { loadLinearSolver } from "../../bench/suppression/linear-solver";
import { attackerProblem, readJj } from "../../support/jj-problem";
import { changingTables, countTable, publishedBy, THRESHOLD } from "./table-makers";

const FOLDER = join("tests", "fixtures", "disclosure");
const SIZE = { snapshots: 1, joiners: 60, leaving: 0 };

function fixtureTable() {
  const [first] = changingTables(3, SIZE);
  if (first === undefined) throw new Error("no table was made");
  return { counted: first, published: publishedBy(first) };
}

interface Audited {
  readonly cell: number;
  readonly least: number;
  readonly most: number;
}

function auditedByGlpk(): Audited[] {
  const [, ...lines] = readFileSync(join(FOLDER, "table.audit.csv"), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [cell = 0, least = 0, most = 0] = line.split(";").map(Number);
    return { cell, least, most };
  });
}

describe("a table of fourteen municipalities by five roles", () => {
  const { counted, published } = fixtureTable();
  const text = jjText(published, THRESHOLD);
  const problem = readJj(text);

  test("is the file that was audited", () => {
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(join(FOLDER, "table.jj"), text);
    expect(text).toBe(readFileSync(join(FOLDER, "table.jj"), "utf8"));
  });

  test("holds numbers that fit, and the truth fits too", () => {
    const truth = [
      ...counted.cells.flatMap((cells) => [...cells, cells.reduce((sum, value) => sum + value, 0)]),
      ...published.divisions.map(({ total }) => total),
      published.total,
    ];
    for (const values of [truth, problem.cells.map(({ value }) => value)]) {
      for (const [index, { least, most }] of problem.cells.entries()) {
        expect(values[index]).toBeGreaterThanOrEqual(least);
        expect(values[index]).toBeLessThanOrEqual(most);
      }
      for (const terms of problem.equations) {
        expect([...terms].reduce((sum, [cell, sign]) => sum + sign * (values[cell] ?? 0), 0)).toBe(
          0,
        );
      }
    }
    expect(problem.equations).toHaveLength(5 + 14);
  });

  test("leaves every cell as many numbers as the threshold to whoever audits it with GLPK", () => {
    const audited = auditedByGlpk();
    const sensitive = problem.cells.flatMap(({ status }, cell) => (status === "u" ? [cell] : []));
    expect(audited.map(({ cell }) => cell)).toEqual(sensitive);
    expect(sensitive.length).toBeGreaterThan(40);
    for (const { cell, least, most } of audited) {
      expect(most - least, `cell ${cell}`).toBeGreaterThanOrEqual(
        problem.cells[cell]?.protection ?? 0,
      );
    }
  });

  test("and another solver finds the same", async () => {
    const solve = await loadLinearSolver();
    const found = solve(attackerProblem(problem), (optimizer) =>
      auditedByGlpk().map(({ cell }) => {
        const least = optimizer.relaxed(new Map([[cell, 1]]), "min");
        const most = optimizer.relaxed(new Map([[cell, 1]]), "max");
        if (!least.ok || !most.ok) throw new Error(`cell ${cell} has no bounds`);
        return { cell, least: Math.round(least.bound), most: Math.round(most.bound) };
      }),
    );
    expect(found).toEqual(auditedByGlpk());
  });
});

test("a role that is not divided says nothing but its total, and people with two roles break no sum", () => {
  const counted = {
    ...countTable([
      [4, 9],
      [0, 8],
      [0, 7],
    ]),
    total: 27,
  };
  const { cells, equations } = readJj(jjText(publishedBy(counted), THRESHOLD));
  expect(
    cells.filter((_, index) => index % 3 === 0).map(({ least, most }) => [least, most]),
  ).toEqual([
    [0, 4],
    [0, 4],
    [0, 4],
    [4, 4],
  ]);
  expect(equations).toHaveLength(2);
});

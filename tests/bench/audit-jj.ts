/**
 * Audits a table in JJ format with GLPK, the solver that sdcTable uses too: of every sensitive cell the least and the most
 * it can be for whoever knows only the file. `npx tsx tests/bench/audit-jj.ts <file.jj> <file.csv>`; needs `glpsol`
 * (Debian: glpk-utils).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JjProblem } from "../support/jj-problem";
import { lpText, readJj } from "../support/jj-problem";

const [source = "", target = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "audit-"));

function solved(problem: JjProblem, cell: number, direction: "min" | "max"): number {
  const [model, solution] = [join(folder, "model.lp"), join(folder, "solution.txt")];
  writeFileSync(model, lpText(problem, cell, direction));
  execFileSync("glpsol", ["--lp", model, "--write", solution], { stdio: "ignore" });
  const [, status, value] = /^s mip \d+ \d+ (\w) (\S+)/m.exec(readFileSync(solution, "utf8")) ?? [];
  if (status !== "o") throw new Error(`cell ${cell} has no ${direction}`);
  return Number(value);
}

const problem = readJj(readFileSync(source, "utf8"));
const lines = problem.cells.flatMap(({ status }, cell) =>
  status === "u" ? [`${cell};${solved(problem, cell, "min")};${solved(problem, cell, "max")}`] : [],
);
writeFileSync(target, ["cell;least;most", ...lines, ""].join("\n"));
rmSync(folder, { recursive: true, force: true });

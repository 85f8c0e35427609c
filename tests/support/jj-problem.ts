/** Reads a table in JJ format as the linear problem that an attacker has: it knows nothing of how the table was made. */
import type { LinearProblem } from "../bench/suppression/linear-problem";

export interface JjCell {
  readonly value: number;
  readonly status: string;
  readonly least: number;
  readonly most: number;
  /** The sliding protection level: what an attacker knows of the cell must be at least so wide. */
  readonly protection: number;
}

export interface JjProblem {
  readonly cells: readonly JjCell[];
  /** Sums that are zero: a sign per cell. */
  readonly equations: readonly ReadonlyMap<number, number>[];
}

export function readJj(text: string): JjProblem {
  const lines = text.trimEnd().split("\n");
  const count = Number(lines[1]);
  const cells = lines.slice(2, 2 + count).map((line, index) => {
    const [cell, value, , status = "", least, most, , , protection] = line.split(" ");
    if (Number(cell) !== index) throw new Error(`cell ${index} is not in its place`);
    return {
      value: Number(value),
      status,
      least: Number(least),
      most: Number(most),
      protection: Number(protection),
    };
  });
  const equations = lines.slice(3 + count).map((line) => {
    const [, terms = ""] = line.split(" : ");
    return new Map(
      terms.split(" ").map((term) => {
        const [, cell, sign] = /^(\d+)\((-?\d+)\)$/.exec(term) ?? [];
        return [Number(cell), Number(sign)] as const;
      }),
    );
  });
  if (equations.length !== Number(lines[2 + count])) throw new Error("equations are missing");
  return { cells, equations };
}

/** The same for a solver of linear problems. */
export function attackerProblem({ cells, equations }: JjProblem): LinearProblem {
  return {
    variables: cells.length,
    lower: cells.map(({ least }) => least),
    rows: [
      ...cells.map(({ least, most }, cell) => ({
        terms: new Map([[cell, 1]]),
        lower: least,
        upper: most,
      })),
      ...equations.map((terms) => ({ terms, lower: 0, upper: 0 })),
    ],
  };
}

/** The same as text for programs that read the LP format of CPLEX: the least or the most that one cell can be. */
export function lpText({ cells, equations }: JjProblem, cell: number, direction: "min" | "max") {
  const sum = (terms: ReadonlyMap<number, number>) =>
    [...terms].map(([index, sign]) => `${sign < 0 ? "-" : "+"} x${index}`).join(" ");
  return [
    direction === "min" ? "Minimize" : "Maximize",
    ` goal: x${cell}`,
    "Subject To",
    ...equations.map((terms, index) => ` e${index}: ${sum(terms)} = 0`),
    "Bounds",
    ...cells.map(({ least, most }, index) => ` ${least} <= x${index} <= ${most}`),
    "General",
    ` ${cells.map((_, index) => `x${index}`).join(" ")}`,
    "End",
    "",
  ].join("\n");
}

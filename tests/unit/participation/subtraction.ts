/**
 * A reader who only adds and subtracts: Gaussian elimination over every published table, written apart
 * from the attack so that the two can check one another.
 */
import type {
  PublishedTable,
  PublishedValue,
} from "~/features/participation/domain/protected-table";

interface Equation {
  readonly terms: Map<string, number>;
  known: number;
}

function keyOf(table: PublishedTable, row: string, column: string): string {
  return `${table.population} ${table.takenAt} ${row} ${column}`;
}

function addTerm(equation: Equation, key: string, sign: number, value: PublishedValue | undefined) {
  if (typeof value === "number") equation.known -= sign * value;
  else equation.terms.set(key, (equation.terms.get(key) ?? 0) + sign);
}

function equationsOf(table: PublishedTable): Equation[] {
  const equations: Equation[] = [];
  table.rows.forEach((row, r) => {
    const equation: Equation = { terms: new Map(), known: 0 };
    table.columns.forEach((column, c) => {
      addTerm(equation, keyOf(table, row, column), 1, table.cells[r]?.[c]);
    });
    addTerm(equation, keyOf(table, row, "total"), -1, table.rowTotals[r]);
    equations.push(equation);
  });
  table.columns.forEach((column, c) => {
    const equation: Equation = { terms: new Map(), known: table.columnTotals[c] ?? 0 };
    table.rows.forEach((row, r) => {
      addTerm(equation, keyOf(table, row, column), 1, table.cells[r]?.[c]);
    });
    equations.push(equation);
  });
  const total: Equation = { terms: new Map(), known: table.total };
  table.rows.forEach((row, r) => {
    addTerm(total, keyOf(table, row, "total"), 1, table.rowTotals[r]);
  });
  return [...equations, total];
}

function subtract(from: Equation, what: Equation, times: number): void {
  from.known -= times * what.known;
  for (const [key, coefficient] of what.terms) {
    const next = (from.terms.get(key) ?? 0) - times * coefficient;
    if (Math.abs(next) < 1e-9) from.terms.delete(key);
    else from.terms.set(key, next);
  }
}

/** The hidden values that some combination of all given tables determines. */
export function derivableBySubtraction(tables: readonly PublishedTable[]): string[] {
  const equations = tables.flatMap(equationsOf).filter(({ terms }) => terms.size > 0);
  const reduced: { pivot: string; equation: Equation }[] = [];
  for (const equation of equations) {
    for (const { pivot, equation: earlier } of reduced) {
      subtract(equation, earlier, equation.terms.get(pivot) ?? 0);
    }
    const [first] = equation.terms;
    if (first === undefined) continue;
    const [pivot, coefficient] = first;
    equation.known /= coefficient;
    for (const [key, value] of equation.terms) equation.terms.set(key, value / coefficient);
    for (const { equation: earlier } of reduced) {
      subtract(earlier, equation, earlier.terms.get(pivot) ?? 0);
    }
    reduced.push({ pivot, equation });
  }
  return reduced.flatMap(({ pivot, equation }) => (equation.terms.size === 1 ? [pivot] : []));
}

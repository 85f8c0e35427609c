import loadHighs from "highs";
import type { Highs, Model, ModelData, SymbolDisposable } from "highs";
/** Coefficient per variable. */
type Terms = ReadonlyMap<number, number>;

/** Variables are whole numbers, numbered from 0, with a lower bound each; rows bound sums of them. */
interface LinearProblem {
  readonly variables: number;
  readonly lower: readonly number[];
  readonly rows: readonly {
    readonly terms: Terms;
    readonly lower: number;
    readonly upper: number;
  }[];
}

type Optimum =
  | { readonly ok: true; readonly value: number; readonly values: readonly number[] }
  | { readonly ok: false; readonly code: "infeasible" | "unbounded" };

type Optimize = (objective: Terms, direction: "min" | "max") => Optimum;

/** Opens a problem, lets `use` ask as much as it likes, and frees what the solver held. */
type LinearSolver = <Result>(problem: LinearProblem, use: (optimize: Optimize) => Result) => Result;

const INTEGRALITY_TOLERANCE = 1e-6;
const CONTINUOUS = 0;
const INTEGER = 1;
const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED_OR_INFEASIBLE = 9;
const UNBOUNDED = 10;

function toModelData(problem: LinearProblem): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of problem.rows) {
    for (const [variable, coefficient] of row.terms) {
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: problem.variables,
    numRows: problem.rows.length,
    colCost: new Float64Array(problem.variables),
    colLower: problem.lower,
    colUpper: new Float64Array(problem.variables).fill(Number.POSITIVE_INFINITY),
    rowLower: problem.rows.map((row) => row.lower),
    rowUpper: problem.rows.map((row) => row.upper),
    matrix: {
      format: "csr",
      numCols: problem.variables,
      numRows: problem.rows.length,
      starts,
      indices,
      values,
    },
  };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= INTEGRALITY_TOLERANCE;
}

function readOptimum(model: Model, objective: Terms): Optimum | "unclear" {
  switch (model.getModelStatus()) {
    case OPTIMAL: {
      const values = Array.from(model.getSolution().colValue);
      let value = 0;
      for (const [variable, coefficient] of objective) {
        value += coefficient * (values[variable] ?? 0);
      }
      return { ok: true, value, values };
    }
    case INFEASIBLE:
      return { ok: false, code: "infeasible" };
    case UNBOUNDED:
      return { ok: false, code: "unbounded" };
    case UNBOUNDED_OR_INFEASIBLE:
      return "unclear";
    default:
      throw new Error(`The solver ended with model status ${model.getModelStatus()}.`);
  }
}

function setIntegrality(model: Model, variables: number, type: 0 | 1): void {
  model.changeColsIntegrality(
    { kind: "range", from: 0, to: variables - 1 },
    new Int32Array(variables).fill(type),
  );
}

/** Presolve sometimes cannot tell unbounded from infeasible; without it the simplex method can. */
function runClearly(model: Model, objective: Terms): Optimum {
  model.run();
  const first = readOptimum(model, objective);
  if (first !== "unclear") return first;
  model.options.set({ presolve: "off" });
  model.run();
  model.options.set({ presolve: "choose" });
  const second = readOptimum(model, objective);
  if (second === "unclear") throw new Error("The solver cannot tell unbounded from infeasible.");
  return second;
}

function rounded(optimum: Optimum): Optimum {
  if (!optimum.ok) return optimum;
  return { ...optimum, value: Math.round(optimum.value), values: optimum.values.map(Math.round) };
}

function optimizer(highs: Highs, model: SymbolDisposable<Model>, variables: number): Optimize {
  const { minimize, maximize } = highs.constants.objectiveSense;
  let priced: readonly number[] = [];
  return (objective, direction) => {
    for (const variable of priced) model.changeColCost(variable, 0);
    for (const [variable, cost] of objective) model.changeColCost(variable, cost);
    priced = [...objective.keys()];
    model.changeObjectiveSense(direction === "min" ? minimize : maximize);
    const relaxed = runClearly(model, objective);
    if (!relaxed.ok || relaxed.values.every(isWhole)) return rounded(relaxed);
    setIntegrality(model, variables, INTEGER);
    const whole = runClearly(model, objective);
    setIntegrality(model, variables, CONTINUOUS);
    return rounded(whole);
  };
}

let runtime: Promise<Highs> | undefined;

/**
 * Loads HiGHS (WebAssembly, once per process) as the solver for whole-number problems. Linear
 * relaxations go first because table problems nearly always have whole corner points; only where they
 * have none, branch and bound runs. Solving blocks: keep problems small (thousands of variables).
 */
export async function loadLinearSolver(): Promise<LinearSolver> {
  runtime ??= loadHighs();
  const highs = await runtime;
  return (problem, use) => {
    if (problem.variables === 0) return use(noVariables(problem));
    const model = highs.createModel(toModelData(problem));
    try {
      model.options.set({ output_flag: false });
      return use(optimizer(highs, model, problem.variables));
    } finally {
      model.dispose();
    }
  };
}

/** A problem without unknowns is possible exactly when each row allows zero. */
function noVariables(problem: LinearProblem): Optimize {
  const isPossible = problem.rows.every((row) => row.lower <= 0 && row.upper >= 0);
  return () =>
    isPossible ? { ok: true, value: 0, values: [] } : { ok: false, code: "infeasible" };
}

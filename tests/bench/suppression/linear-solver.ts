import type { Highs, Model, ModelData } from "highs";
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

type Infeasible = { readonly ok: false; readonly code: "infeasible" | "unbounded" };

/** `bound` limits every whole-number solution; `values` reach it, whole or not. */
type RelaxedOptimum =
  | {
      readonly ok: true;
      readonly bound: number;
      readonly values: readonly number[];
      readonly isWhole: boolean;
    }
  | Infeasible;

type WholeOptimum = { readonly ok: true; readonly values: readonly number[] } | Infeasible;

interface Optimizer {
  readonly relaxed: (objective: Terms, direction: "min" | "max") => RelaxedOptimum;
  readonly whole: (objective: Terms, direction: "min" | "max") => WholeOptimum;
}

/** Opens a problem, lets `use` ask as much as it likes, and frees what the solver held. */
type LinearSolver = <Result>(
  problem: LinearProblem,
  use: (optimizer: Optimizer) => Result,
) => Result;

const INTEGRALITY_TOLERANCE = 1e-6;
/** Another objective leaves the last solution feasible, so the primal method starts from it. */
const PRIMAL_SIMPLEX = 4;
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

type Outcome = { readonly ok: true; readonly values: readonly number[] } | Infeasible;

function readOutcome(model: Model): Outcome | "unclear" {
  const status = model.getModelStatus();
  switch (status) {
    case OPTIMAL:
      return { ok: true, values: Array.from(model.getSolution().colValue) };
    case INFEASIBLE:
      return { ok: false, code: "infeasible" };
    case UNBOUNDED:
      return { ok: false, code: "unbounded" };
    case UNBOUNDED_OR_INFEASIBLE:
      return "unclear";
    default:
      throw new Error(`The solver ended with model status ${status}.`);
  }
}

/** Presolve sometimes cannot tell unbounded from infeasible; without it the simplex method can. */
function run(model: Model): Outcome {
  model.run();
  const first = readOutcome(model);
  if (first !== "unclear") return first;
  model.options.set({ presolve: "off" });
  model.run();
  model.options.set({ presolve: "choose" });
  const second = readOutcome(model);
  if (second === "unclear") throw new Error("The solver cannot tell unbounded from infeasible.");
  return second;
}

function optimizerFor(highs: Highs, model: Model, variables: number): Optimizer {
  const { minimize, maximize } = highs.constants.objectiveSense;
  const all = { kind: "range", from: 0, to: variables - 1 } as const;
  const aim = (objective: Terms, direction: "min" | "max"): void => {
    const costs = new Float64Array(variables);
    for (const [variable, cost] of objective) costs[variable] = cost;
    model.changeColsCost(all, costs);
    model.changeObjectiveSense(direction === "min" ? minimize : maximize);
  };
  return {
    relaxed: (objective, direction) => {
      aim(objective, direction);
      const outcome = run(model);
      if (!outcome.ok) return outcome;
      const areWhole = outcome.values.every(isWhole);
      return {
        ok: true,
        bound: model.getObjectiveValue(),
        values: areWhole ? outcome.values.map(Math.round) : outcome.values,
        isWhole: areWhole,
      };
    },
    whole: (objective, direction) => {
      aim(objective, direction);
      model.options.set({ solver: "choose" });
      model.changeColsIntegrality(all, new Int32Array(variables).fill(INTEGER));
      const outcome = run(model);
      model.changeColsIntegrality(all, new Int32Array(variables).fill(CONTINUOUS));
      model.options.set({ solver: "simplex" });
      return outcome.ok ? { ok: true, values: outcome.values.map(Math.round) } : outcome;
    },
  };
}

let runtime: Promise<Highs> | undefined;

/**
 * Loads HiGHS (WebAssembly, once per process) as the solver for whole-number problems. A relaxed
 * question takes milliseconds and starts from the last solution; a whole one branches and bounds, and
 * takes far longer. Solving blocks: keep problems small (thousands of variables).
 */
export async function loadLinearSolver(): Promise<LinearSolver> {
  runtime ??= import("highs").then(({ default: loadHighs }) => loadHighs());
  const highs = await runtime;
  return (problem, use) => {
    if (problem.variables === 0) return use(noVariables(problem));
    const model = highs.createModel(toModelData(problem));
    try {
      model.options.set({
        output_flag: false,
        solver: "simplex",
        simplex_strategy: PRIMAL_SIMPLEX,
      });
      return use(optimizerFor(highs, model, problem.variables));
    } finally {
      model.dispose();
    }
  };
}

/** A problem without unknowns is possible exactly when each row allows zero. */
function noVariables(problem: LinearProblem): Optimizer {
  const isPossible = problem.rows.every((row) => row.lower <= 0 && row.upper >= 0);
  const outcome = isPossible
    ? ({ ok: true, bound: 0, values: [], isWhole: true } as const)
    : ({ ok: false, code: "infeasible" } as const);
  return { relaxed: () => outcome, whole: () => outcome };
}

/**
 * Rule: the attack on published tables asks a solver for the smallest and largest value of hidden
 * counts. The rules know the question; the platform brings the solver.
 * Source: design, section 7 (a solver attacks all tables published so far).
 */

/** Coefficient per variable; a variable occurs once. */
export type Terms = ReadonlyMap<number, number>;

/** lower <= sum of terms <= upper; infinite bounds are allowed. */
export interface LinearRow {
  readonly terms: Terms;
  readonly lower: number;
  readonly upper: number;
  /** The same for the same line of a table at another moment. */
  readonly line?: string;
}

/** Variables are whole numbers of 0 or more, numbered from 0. */
export interface LinearProblem {
  readonly variables: number;
  /** Per variable; 0 for most. */
  readonly lower: readonly number[];
  readonly rows: readonly LinearRow[];
}

export type Direction = "min" | "max";

export interface Infeasible {
  readonly ok: false;
  readonly code: "infeasible" | "unbounded";
}

/** The optimum when fractions are allowed: `bound` limits every solution in whole numbers. */
export type RelaxedOptimum =
  | {
      readonly ok: true;
      readonly bound: number;
      readonly values: readonly number[];
      /** Whether the values happen to be whole numbers. */
      readonly isWhole: boolean;
    }
  | Infeasible;

/** The optimum in whole numbers. */
export type WholeOptimum = { readonly ok: true; readonly values: readonly number[] } | Infeasible;

export interface Optimizer {
  /** Fast. */
  readonly relaxed: (objective: Terms, direction: Direction) => RelaxedOptimum;
  /** Slow; to be asked only when `relaxed` leaves the answer open. */
  readonly whole: (objective: Terms, direction: Direction) => WholeOptimum;
}

/**
 * Opens a problem, lets `use` ask as much as it likes, and frees what the solver held. Anything but an
 * optimum, infeasible or unbounded throws.
 */
export type LinearSolver = <Result>(
  problem: LinearProblem,
  use: (optimizer: Optimizer) => Result,
) => Result;

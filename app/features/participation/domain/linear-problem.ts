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
}

/** Variables are whole numbers of 0 or more, numbered from 0. */
export interface LinearProblem {
  readonly variables: number;
  /** Per variable; 0 for most. */
  readonly lower: readonly number[];
  readonly rows: readonly LinearRow[];
}

export type Optimum =
  | { readonly ok: true; readonly value: number; readonly values: readonly number[] }
  | { readonly ok: false; readonly code: "infeasible" | "unbounded" };

/** Finds whole numbers within the problem that make the objective smallest or largest. */
export type Optimize = (objective: Terms, direction: "min" | "max") => Optimum;

/**
 * Opens a problem, lets `use` ask as much as it likes, and frees what the solver held. Results are
 * whole numbers; anything but an optimum, infeasible or unbounded throws.
 */
export type LinearSolver = <Result>(
  problem: LinearProblem,
  use: (optimize: Optimize) => Result,
) => Result;

/**
 * Rule: a hidden quantity is safe when a reader must allow values far enough apart. Every solution in
 * whole numbers is a state of affairs that could be true, so what it shows is a witness for all
 * quantities at once; only quantities that no witness has cleared are asked for by name.
 *
 * The fractional range contains the whole one, so what is too narrow with fractions is a leak for sure,
 * unless whole numbers alone keep it at a safe distance, which is then asked exactly. A witness always consists of whole numbers. Slight random
 * preferences ("nudges", the same every time) steer the solver to corners that are whole; where they
 * do not, the slow exact search decides.
 * Source: design, section 7 (feasible interval of every hidden cell).
 */
import type { Interval } from "~/features/participation/domain/interval";
import type { Direction, LinearProblem, LinearSolver, Optimizer, Terms } from "./linear-problem";

/** A hidden quantity, constant plus variables, and when a range of it gives too much away. */
export interface Question {
  /** What it is about; one leak about the same is enough. */
  readonly about: string;
  readonly constant: number;
  readonly terms: Terms;
  /** Whether values this far apart, all of them possible, make the quantity safe. */
  readonly isClearedBy: (possible: Interval) => boolean;
  /** Whether the quantity is safe when it is at least this, however much more it may be. */
  readonly isSafeFrom: (min: number) => boolean;
  /** Whether the quantity is safe when nothing outside this range is possible. */
  readonly isHarmless: (range: Interval) => boolean;
}

export interface Search {
  readonly problem: LinearProblem;
  /** Yes-or-no variables, which nudges decide first; those of one thing at different moments together. */
  readonly switches: readonly (readonly number[])[];
  /** One quantity over all its moments each; nudged alike at every moment, solutions stay whole more often. */
  readonly alike: readonly Terms[];
}

export type SearchVerdict<Asked> =
  | { readonly ok: true; readonly leaks: readonly Asked[] }
  | { readonly ok: false; readonly code: "infeasible" };

/** A sweep takes as long as this many questions by name; one that clears fewer is the last. */
const SWEEP_WORTH = 10;
const NUDGES = 4;
const TOLERANCE = 1e-6;
const WEIGHT = { question: 1000, switch: 100_000, variable: 1 } as const;
const DIRECTIONS: readonly Direction[] = ["min", "max"];

/** Repeatable numbers in [0, 1). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function valueIn({ constant, terms }: Question, values: readonly number[]): number {
  let value = constant;
  for (const [variable, sign] of terms) value += sign * (values[variable] ?? 0);
  return value;
}

class Witnesses<Asked extends Question> {
  readonly #seen = new Map<Asked, Interval>();
  readonly open: Set<Asked>;

  constructor(questions: readonly Asked[]) {
    this.open = new Set(questions);
  }

  /** Takes in a solution; one with fractions is no witness. */
  absorb({ values, isWhole }: { values: readonly number[]; isWhole: boolean }): void {
    if (!isWhole) return;
    for (const question of [...this.open]) {
      const value = valueIn(question, values);
      const seen = this.#seen.get(question) ?? { min: value, max: value };
      const wider = { min: Math.min(seen.min, value), max: Math.max(seen.max, value) };
      this.#seen.set(question, wider);
      if (question.isClearedBy(wider)) this.open.delete(question);
    }
  }

  seen(question: Asked): Interval | undefined {
    return this.#seen.get(question);
  }
}

/** Makes an objective prefer some corners over others, and keep to the switches of a solution. */
type Nudge = (objective: Terms, direction: Direction, guide?: readonly number[]) => Terms;

/** Slight preferences for all variables, and strong ones for the switches. */
function nudgesFor({ switches, alike }: Search): Nudge {
  const random = randomNumbers();
  return (objective, direction, guide) => {
    const nudged = new Map<number, number>();
    for (const terms of alike) {
      const preference = random() * WEIGHT.variable;
      for (const [variable, times] of terms) nudged.set(variable, preference * times);
    }
    const towards = direction === "max" ? WEIGHT.switch : -WEIGHT.switch;
    for (const variables of switches) {
      const preference = random();
      for (const variable of variables) {
        nudged.set(variable, towards * (guide?.[variable] ?? preference));
      }
    }
    for (const [variable, coefficient] of objective) {
      nudged.set(variable, (nudged.get(variable) ?? 0) + coefficient * WEIGHT.question);
    }
    return nudged;
  };
}

/** One objective for everything still open; each quantity pulls up or down at random. */
function sweepObjective(open: Iterable<Question>, random: () => number, isFirst: boolean): Terms {
  const terms = new Map<number, number>();
  for (const question of open) {
    const pull = isFirst || random() < 0.5 ? 1 : -1;
    for (const [variable, sign] of question.terms) {
      terms.set(variable, (terms.get(variable) ?? 0) + pull * sign);
    }
  }
  return terms;
}

/** Sweeps until everything is cleared or asking by name is quicker. */
function sweep<Asked extends Question>(
  witnesses: Witnesses<Asked>,
  { relaxed }: Optimizer,
  nudge: Nudge,
): void {
  const random = randomNumbers();
  let cleared = SWEEP_WORTH;
  for (let round = 0; cleared >= SWEEP_WORTH && witnesses.open.size > 0; round += 1) {
    const before = witnesses.open.size;
    const objective = sweepObjective(witnesses.open, random, round === 0);
    for (const direction of DIRECTIONS) {
      const optimum = relaxed(nudge(objective, direction), direction);
      if (optimum.ok) witnesses.absorb(optimum);
    }
    cleared = before - witnesses.open.size;
  }
}

interface Bound {
  /** The smallest or largest value with fractions, rounded to the whole numbers within it. */
  readonly value: number;
  /** The solution that reaches it, fractions and all. */
  readonly guide?: readonly number[];
}

function outerBound<Asked extends Question>(
  question: Asked,
  direction: Direction,
  witnesses: Witnesses<Asked>,
  { relaxed }: Optimizer,
): Bound {
  const optimum = relaxed(question.terms, direction);
  if (!optimum.ok) return { value: direction === "min" ? -Infinity : Infinity };
  witnesses.absorb(optimum);
  const bound = question.constant + optimum.bound;
  const value = direction === "min" ? Math.ceil(bound - TOLERANCE) : Math.floor(bound + TOLERANCE);
  return { value, guide: optimum.values };
}

/** Looks for whole witnesses near the ends of a range: first close to its solutions, then anywhere. */
function seekWitness<Asked extends Question>(
  question: Asked,
  ends: Readonly<Record<Direction, Bound>>,
  witnesses: Witnesses<Asked>,
  optimizer: Optimizer,
  nudge: Nudge,
): void {
  for (let attempt = 0; attempt < NUDGES; attempt += 1) {
    for (const direction of DIRECTIONS) {
      const guide = attempt === 0 ? ends[direction].guide : undefined;
      const optimum = optimizer.relaxed(nudge(question.terms, direction, guide), direction);
      if (optimum.ok) witnesses.absorb(optimum);
      if (!witnesses.open.has(question)) return;
    }
  }
  for (const direction of DIRECTIONS) {
    const optimum = optimizer.whole(question.terms, direction);
    if (optimum.ok) witnesses.absorb({ ...optimum, isWhole: true });
    if (!witnesses.open.has(question)) return;
  }
}

/** Whether the least in whole numbers is safe, where the least with fractions lies too low. */
function isSafeInWholes(question: Question, outer: Interval, { whole }: Optimizer): boolean {
  if (!question.isSafeFrom(outer.max)) return false;
  const least = whole(question.terms, "min");
  return least.ok && question.isSafeFrom(valueIn(question, least.values));
}

function leaks<Asked extends Question>(
  question: Asked,
  witnesses: Witnesses<Asked>,
  optimizer: Optimizer,
  nudge: Nudge,
): boolean {
  const isOpen = (): boolean => witnesses.open.has(question);
  const min = outerBound(question, "min", witnesses, optimizer);
  if (!isOpen() || question.isSafeFrom(min.value)) return false;
  const max = outerBound(question, "max", witnesses, optimizer);
  if (!isOpen()) return false;
  const outer = { min: min.value, max: max.value };
  if (!question.isHarmless(outer)) return !isSafeInWholes(question, outer, optimizer);
  if (!question.isClearedBy(outer)) return false;
  seekWitness(question, { min, max }, witnesses, optimizer, nudge);
  return isOpen() && !question.isHarmless(witnesses.seen(question) ?? outer);
}

/**
 * Finds the questions whose quantity can be derived too precisely.
 * @returns them, one for everything they are about, or `infeasible` when nothing satisfies the problem at all
 */
export function findLeaks<Asked extends Question>(
  search: Search,
  questions: readonly Asked[],
  solve: LinearSolver,
): SearchVerdict<Asked> {
  return solve(search.problem, (optimizer): SearchVerdict<Asked> => {
    const first = optimizer.relaxed(new Map(), "min");
    if (!first.ok) return { ok: false, code: "infeasible" };
    const witnesses = new Witnesses(questions);
    witnesses.absorb(first);
    const nudge = nudgesFor(search);
    sweep(witnesses, optimizer, nudge);
    const found: Asked[] = [];
    const leaking = new Set<string>();
    for (const question of questions) {
      if (!witnesses.open.has(question) || leaking.has(question.about)) continue;
      if (leaks(question, witnesses, optimizer, nudge)) {
        found.push(question);
        leaking.add(question.about);
      }
    }
    return { ok: true, leaks: found };
  });
}

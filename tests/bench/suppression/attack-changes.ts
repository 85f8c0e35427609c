/**
 * Rule: between two snapshots nobody may be seen to join. A difference of a protected cell between two
 * snapshots, or of a snapshot from nothing, is a leak when a reader can be sure that it is at least 1
 * and below the threshold, and knows it within the threshold. (And likewise for people who leave.)
 *
 * The reader here supposes that counts only grow, which is what mostly happens. Input can be withdrawn,
 * so that need not be true; where the published figures rule it out, the reader supposes that as few
 * people as possible withdrew. Without any supposition snapshots say nothing about one another.
 * Source: design, section 7 (earlier snapshots; differencing).
 */
import type { AttackVerdict, Leak } from "./attack-values";
import { attackVerdict } from "./attack-values";
import { growthProblem } from "./growth-unknowns";
import type { Appearance, History } from "./histories";
import { chainsOf, historiesOf } from "./histories";
import type { Interval } from "~/features/participation/domain/interval";
import type { LinearProblem, LinearRow, LinearSolver, Terms } from "./linear-problem";
import type { PublishedTable } from "./protected-table";
import type { Partition, PublishedSystem, Subject } from "./published-system";
import { publishedSystem } from "./published-system";
import type { Question, SearchVerdict } from "./witness-search";
import { findLeaks } from "./witness-search";

/** Solvers compute in fractions; so little above a whole number is that number. */
const TOLERANCE = 1e-6;

/** The growth of a subject between two moments: a constant plus variables. */
interface Growth {
  readonly leak: Leak;
  readonly constant: number;
  readonly terms: Terms;
  /** A range of at least this width says too little to be a leak. */
  readonly width: number;
  /** What visible numbers alone say of the least growth, when counts only grow. */
  readonly atLeast: number;
}

/** What is added from one appearance to a later one; from nothing when there is no earlier one. */
function growthOf(
  subject: Subject,
  earlier: Appearance | undefined,
  later: Appearance,
  width: number,
): Growth {
  let constant = 0;
  const terms = new Map<number, number>();
  const add = ({ value }: Appearance, sign: 1 | -1): void => {
    if ("known" in value) constant += sign * value.known;
    else terms.set(value.variable, sign);
  };
  add(later, 1);
  if (earlier !== undefined) add(earlier, -1);
  const atLeast = later.bounds.min - (earlier?.bounds.max ?? 0);
  return { leak: { subject, takenAt: later.takenAt }, constant, terms, width, atLeast };
}

/**
 * Growth between every two moments, and from nothing; what a reader knew before is left out. A growth
 * from nothing is the count itself, for which the always exact figures may say more than the threshold.
 */
function growths(histories: readonly History[], newest: string, threshold: number): Growth[] {
  const all = histories.flatMap(({ subject, appearances }) =>
    appearances.flatMap((later, index) => [
      growthOf(subject, undefined, later, later.width),
      ...appearances.slice(0, index).map((earlier) => growthOf(subject, earlier, later, threshold)),
    ]),
  );
  return all.filter((growth) => growth.terms.size > 0 || growth.leak.takenAt === newest);
}

function isSmallAndSure({ min, max }: Interval, threshold: number, width: number): boolean {
  const joined = min >= 1 && min < threshold;
  const left = max <= -1 && max > -threshold;
  return (joined || left) && max - min < width;
}

/** Each step between neighbouring moments may not shrink. */
function growthRows(histories: readonly History[]): LinearRow[] {
  return histories.flatMap(({ subject, appearances }) =>
    appearances.slice(1).flatMap((later, index): LinearRow[] => {
      const { constant, terms } = growthOf(subject, appearances[index], later, 0);
      return terms.size === 0 ? [] : [{ terms, lower: -constant, upper: Infinity }];
    }),
  );
}

/** A row that was seen to hold somebody; said apart, because fractions would forget it. */
function reachedRows(histories: readonly History[]): LinearRow[] {
  return histories.flatMap(({ appearances }) =>
    appearances.flatMap(({ isReached, bounds }): LinearRow[] => {
      if (isReached === undefined || bounds.min === 0) return [];
      return [{ terms: new Map([[isReached, 1]]), lower: 1, upper: 1 }];
    }),
  );
}

/** The same rows, where each may be broken by as many withdrawals as its own variable says. */
function withWithdrawals(
  problem: LinearProblem,
  growing: readonly LinearRow[],
): { problem: LinearProblem; withdrawals: Terms } {
  const withdrawals = new Map(growing.map((_, index) => [problem.variables + index, 1]));
  const rows = growing.map((row, index) => ({
    ...row,
    terms: new Map([...row.terms, [problem.variables + index, 1]]),
  }));
  return {
    withdrawals,
    problem: {
      variables: problem.variables + growing.length,
      lower: [...problem.lower, ...growing.map(() => 0)],
      rows: [...problem.rows, ...rows],
    },
  };
}

/** The problem of a reader who supposes that as few people withdrew as the figures allow. */
function fewestWithdrawals(
  system: PublishedSystem,
  growing: readonly LinearRow[],
  solve: LinearSolver,
): LinearProblem {
  const { problem, withdrawals } = withWithdrawals(system, growing);
  const fewest = solve(problem, ({ relaxed }) => relaxed(withdrawals, "min"));
  const upper = fewest.ok ? Math.ceil(fewest.bound - TOLERANCE) : Infinity;
  return { ...problem, rows: [...problem.rows, { terms: withdrawals, lower: 0, upper }] };
}

interface HiddenGrowth extends Question {
  readonly leak: Leak;
}

function hiddenGrowth(growth: Growth, threshold: number): HiddenGrowth {
  const { leak, constant, terms, width } = growth;
  return {
    leak,
    about: leak.subject.key,
    constant,
    terms,
    isClearedBy: ({ min, max }) => (min <= 0 && max >= 0) || max - min >= width,
    isSafeFrom: (min) => min >= threshold,
    isHarmless: (range) => !isSmallAndSure(range, threshold, width),
  };
}

interface Attack {
  readonly system: PublishedSystem;
  readonly histories: readonly History[];
  readonly switches: readonly (readonly number[])[];
  readonly hidden: readonly Growth[];
  readonly threshold: number;
  readonly solve: LinearSolver;
}

/** What a reader finds who supposes that counts only grow. */
function leaksWhenGrowing(attack: Attack): SearchVerdict<HiddenGrowth> {
  const { system, histories, switches, hidden, threshold, solve } = attack;
  const counts = { ...system, rows: [...system.rows, ...reachedRows(histories)] };
  const { problem, inGrowths } = growthProblem(counts, chainsOf(histories));
  const alike = system.subjects.map((terms) => inGrowths({ constant: 0, terms }).terms);
  const questions = hidden
    .filter(({ atLeast }) => atLeast < threshold)
    .map((growth) => hiddenGrowth({ ...growth, ...inGrowths(growth) }, threshold));
  return findLeaks({ problem, switches, alike }, questions, solve);
}

/** What a reader finds who supposes that as few people withdrew as the figures allow. */
function leaksWhenFewWithdrew(attack: Attack): SearchVerdict<HiddenGrowth> {
  const { system, histories, switches, hidden, threshold, solve } = attack;
  const problem = fewestWithdrawals(system, growthRows(histories), solve);
  const questions = hidden.map((growth) => hiddenGrowth(growth, threshold));
  return findLeaks({ problem, switches, alike: system.subjects }, questions, solve);
}

/**
 * Attacks the differences between snapshots.
 * @param tables every table published so far and the new ones
 * @param newest the moment of the new ones; differences that were visible before it are history
 */
export function attackChanges(
  tables: readonly PublishedTable[],
  partitions: readonly Partition[],
  newest: string,
  threshold: number,
  solve: LinearSolver,
): AttackVerdict {
  const built = publishedSystem(tables, partitions);
  if (!built.ok) return built;
  const { system } = built;
  const histories = historiesOf(system, tables, threshold);
  const all = growths(histories, newest, threshold);
  const plain = all
    .filter(({ terms }) => terms.size === 0)
    .filter(({ constant }) =>
      isSmallAndSure({ min: constant, max: constant }, threshold, threshold),
    );
  const hidden = all.filter(({ terms }) => terms.size > 0);
  const switches = histories.map(({ appearances }) =>
    appearances.flatMap(({ isReached }) => isReached ?? []),
  );
  const attack = { system, histories, switches, hidden, threshold, solve };
  const whenGrowing = leaksWhenGrowing(attack);
  const searched = whenGrowing.ok ? whenGrowing : leaksWhenFewWithdrew(attack);
  if (!searched.ok) return { ok: false, code: "tables_disagree" };
  return attackVerdict([...plain, ...searched.leaks].map(({ leak }) => leak));
}

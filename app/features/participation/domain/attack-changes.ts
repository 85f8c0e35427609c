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
import type { Interval } from "./interval";
import type { LinearProblem, LinearRow, LinearSolver, Terms } from "./linear-problem";
import type { PublishedTable } from "./protected-table";
import { requiredWidth } from "./protected-table";
import type { Partition, PublishedSystem, Subject } from "./published-system";
import { publishedSystem, subjectPlaces } from "./published-system";
import type { Question } from "./witness-search";
import { findLeaks } from "./witness-search";

/** Solvers compute in fractions; so little above a whole number is that number. */
const TOLERANCE = 1e-6;

/** A subject at the moments at which it was published, earliest first. */
interface History {
  readonly subject: Subject;
  readonly moments: readonly string[];
  /** Per moment, how wide the range of the count itself must be. */
  readonly widths: ReadonlyMap<string, number>;
}

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

function historiesOf(tables: readonly PublishedTable[], threshold: number): History[] {
  const found = new Map<string, { subject: Subject; widths: Map<string, number> }>();
  for (const table of tables) {
    const exact = { ...table, rowCount: table.rows.length };
    for (const { subject, column } of subjectPlaces(table)) {
      const history = found.get(subject.key) ?? { subject, widths: new Map<string, number>() };
      history.widths.set(table.takenAt, requiredWidth(exact, column, threshold));
      found.set(subject.key, history);
    }
  }
  return [...found.values()].map(({ subject, widths }) => ({
    subject,
    widths,
    moments: [...widths.keys()].sort(),
  }));
}

/** The least and the most a subject can be at a moment, from its visible numbers when counts grow. */
function visibleBounds(
  system: PublishedSystem,
  { subject, moments }: History,
  moment: string,
): Interval {
  let [min, max] = [0, Infinity];
  for (const takenAt of moments) {
    const found = system.read(subject, takenAt);
    if (found === undefined || !("known" in found)) continue;
    if (takenAt <= moment) min = Math.max(min, found.known);
    if (takenAt >= moment) max = Math.min(max, found.known);
  }
  return { min, max };
}

function growthOf(
  system: PublishedSystem,
  history: History,
  earlier: string | null,
  later: string,
  width: number,
): Growth {
  const { subject } = history;
  let constant = 0;
  const terms = new Map<number, number>();
  for (const [takenAt, sign] of [
    [later, 1],
    [earlier, -1],
  ] as const) {
    const found = takenAt === null ? undefined : system.read(subject, takenAt);
    if (found === undefined) continue;
    if ("known" in found) constant += sign * found.known;
    else terms.set(found.variable, sign);
  }
  const most = earlier === null ? 0 : visibleBounds(system, history, earlier).max;
  const atLeast = visibleBounds(system, history, later).min - most;
  return { leak: { subject, takenAt: later }, constant, terms, width, atLeast };
}

/**
 * Growth between every two moments, and from nothing; what a reader knew before is left out. A growth
 * from nothing is the count itself, for which the always exact figures may say more than the threshold.
 */
function growths(
  system: PublishedSystem,
  histories: readonly History[],
  newest: string,
  threshold: number,
): Growth[] {
  const all = histories.flatMap((history) =>
    history.moments.flatMap((later, index) => [
      growthOf(system, history, null, later, history.widths.get(later) ?? threshold),
      ...history.moments
        .slice(0, index)
        .map((earlier) => growthOf(system, history, earlier, later, threshold)),
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
function growthRows(system: PublishedSystem, histories: readonly History[]): LinearRow[] {
  return histories.flatMap((history) =>
    history.moments.slice(1).flatMap((later, index): LinearRow[] => {
      const { constant, terms } = growthOf(
        system,
        history,
        history.moments[index] ?? null,
        later,
        0,
      );
      return terms.size === 0 ? [] : [{ terms, lower: -constant, upper: Infinity }];
    }),
  );
}

/** A row that held somebody still does; said apart, because fractions would forget it. */
function reachedRows(system: PublishedSystem, histories: readonly History[]): LinearRow[] {
  return histories.flatMap((history) => {
    const rows: LinearRow[] = [];
    let earlier: number | undefined;
    for (const moment of history.moments) {
      const isReached = system.readSwitch(history.subject, moment);
      if (isReached === undefined) continue;
      if (visibleBounds(system, history, moment).min > 0) {
        rows.push({ terms: new Map([[isReached, 1]]), lower: 1, upper: 1 });
      } else if (earlier !== undefined) {
        const growth = new Map([
          [isReached, 1],
          [earlier, -1],
        ]);
        rows.push({ terms: growth, lower: 0, upper: 1 });
      }
      earlier = isReached;
    }
    return rows;
  });
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
  const histories = historiesOf(tables, threshold);
  const all = growths(built.system, histories, newest, threshold);
  const plain = all
    .filter(({ terms }) => terms.size === 0)
    .filter(({ constant }) =>
      isSmallAndSure({ min: constant, max: constant }, threshold, threshold),
    );
  const hidden = all.filter(({ terms }) => terms.size > 0);
  const switches = histories.map(({ subject, moments }) =>
    moments.flatMap((moment) => built.system.readSwitch(subject, moment) ?? []),
  );
  const ask = (problem: LinearProblem, growing: readonly Growth[]) =>
    findLeaks(
      { problem, switches, alike: built.system.subjects },
      growing.map((growth) => hiddenGrowth(growth, threshold)),
      solve,
    );
  const rows = growthRows(built.system, histories);
  const reached = reachedRows(built.system, histories);
  const strict = { ...built.system, rows: [...built.system.rows, ...rows, ...reached] };
  const whenGrowing = ask(
    strict,
    hidden.filter(({ atLeast }) => atLeast < threshold),
  );
  const searched = whenGrowing.ok
    ? whenGrowing
    : ask(fewestWithdrawals(built.system, rows, solve), hidden);
  if (!searched.ok) return { ok: false, code: "tables_disagree" };
  return attackVerdict([...plain, ...searched.leaks].map(({ leak }) => leak));
}

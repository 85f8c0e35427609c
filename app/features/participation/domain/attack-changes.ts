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
import type { LinearProblem, LinearRow, LinearSolver, Optimize, Terms } from "./linear-problem";
import type { PublishedTable } from "./protected-table";
import { requiredWidth } from "./protected-table";
import type { Partition, PublishedSystem, Subject } from "./published-system";
import { publishedSystem, subjectPlaces } from "./published-system";

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
}

interface Seen {
  min: number;
  max: number;
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

function growthOf(
  system: PublishedSystem,
  subject: Subject,
  earlier: string | null,
  later: string,
  width: number,
): Growth {
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
  return { leak: { subject, takenAt: later }, constant, terms, width };
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
  const all = histories.flatMap(({ subject, moments, widths }) =>
    moments.flatMap((later, index) => [
      growthOf(system, subject, null, later, widths.get(later) ?? threshold),
      ...moments
        .slice(0, index)
        .map((earlier) => growthOf(system, subject, earlier, later, threshold)),
    ]),
  );
  return all.filter((growth) => growth.terms.size > 0 || growth.leak.takenAt === newest);
}

function isSmallAndSure({ min, max }: Seen, threshold: number, width: number): boolean {
  const joined = min >= 1 && min < threshold;
  const left = max <= -1 && max > -threshold;
  return (joined || left) && max - min < width;
}

/** Each step between neighbouring moments may not shrink. */
function growthRows(system: PublishedSystem, histories: readonly History[]): LinearRow[] {
  return histories.flatMap(({ subject, moments }) =>
    moments.slice(1).flatMap((later, index): LinearRow[] => {
      const { constant, terms } = growthOf(system, subject, moments[index] ?? null, later, 0);
      return terms.size === 0 ? [] : [{ terms, lower: -constant, upper: Infinity }];
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

/** What the reader supposes: growth only, or else as few withdrawals as the figures allow. */
function supposition(
  system: PublishedSystem,
  histories: readonly History[],
  solve: LinearSolver,
): LinearProblem | undefined {
  const growing = growthRows(system, histories);
  const strict = { ...system, rows: [...system.rows, ...growing] };
  if (solve(strict, (optimize) => optimize(new Map(), "min").ok)) return strict;
  const { problem, withdrawals } = withWithdrawals(system, growing);
  const fewest = solve(problem, (optimize) => optimize(withdrawals, "min"));
  if (!fewest.ok) return undefined;
  const limit = { terms: withdrawals, lower: 0, upper: fewest.value };
  return { ...problem, rows: [...problem.rows, limit] };
}

function valueOf(growth: Growth, values: readonly number[]): number {
  let value = growth.constant;
  for (const [variable, sign] of growth.terms) value += sign * (values[variable] ?? 0);
  return value;
}

/** Growths that no witness has cleared yet. */
class OpenGrowths {
  readonly #seen = new Map<Growth, Seen>();
  readonly #threshold: number;
  readonly open: Set<Growth>;

  constructor(candidates: readonly Growth[], threshold: number) {
    this.open = new Set(candidates);
    this.#threshold = threshold;
  }

  absorb(values: readonly number[]): void {
    for (const growth of [...this.open]) {
      const value = valueOf(growth, values);
      const seen = this.#seen.get(growth) ?? { min: value, max: value };
      seen.min = Math.min(seen.min, value);
      seen.max = Math.max(seen.max, value);
      this.#seen.set(growth, seen);
      const canBeNone = seen.min <= 0 && seen.max >= 0;
      if (canBeNone || seen.max - seen.min >= growth.width) this.open.delete(growth);
    }
  }

  /** One objective for everything still open. */
  objective(): Terms {
    const terms = new Map<number, number>();
    for (const growth of this.open) {
      for (const [variable, sign] of growth.terms) {
        terms.set(variable, (terms.get(variable) ?? 0) + sign);
      }
    }
    return terms;
  }

  /** Whether a growth whose smallest and largest value were asked for gives somebody away. */
  isLeak(growth: Growth): boolean {
    const seen = this.#seen.get(growth);
    return seen !== undefined && isSmallAndSure(seen, this.#threshold, growth.width);
  }
}

function surelySmall(optimize: Optimize, candidates: readonly Growth[], threshold: number): Leak[] {
  const growing = new OpenGrowths(candidates, threshold);
  for (let size = Infinity; growing.open.size > 0 && growing.open.size < size;) {
    size = growing.open.size;
    for (const direction of ["min", "max"] as const) {
      const optimum = optimize(growing.objective(), direction);
      if (optimum.ok) growing.absorb(optimum.values);
    }
  }
  const leaks: Leak[] = [];
  for (const growth of candidates) {
    for (const direction of ["min", "max"] as const) {
      if (!growing.open.has(growth)) break;
      const optimum = optimize(growth.terms, direction);
      if (optimum.ok) growing.absorb(optimum.values);
      else growing.open.delete(growth);
    }
    if (growing.open.has(growth) && growing.isLeak(growth)) leaks.push(growth.leak);
  }
  return leaks;
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
  const supposed = supposition(built.system, histories, solve);
  if (supposed === undefined) return { ok: false, code: "tables_disagree" };
  const derived = solve(supposed, (optimize) => surelySmall(optimize, hidden, threshold));
  const leaks = [...plain.map(({ leak }) => leak), ...derived];
  return leaks.length > 0 ? { ok: false, code: "leaks", leaks } : { ok: true };
}

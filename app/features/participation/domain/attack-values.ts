/**
 * Rule: the attack finds, for every hidden value, how precisely a reader can derive it from all tables
 * of one moment. A value whose range is narrower than required is a leak.
 *
 * Every solution the solver finds is a table that could be true, so the values it shows are witnesses
 * for all ranges at once; only ranges that no witness has made wide enough are asked for by name.
 * Source: design, section 7 (the solver's attack).
 */
import type { LinearProblem, LinearSolver, Optimize } from "./linear-problem";
import type { PublishedTable } from "./protected-table";
import { HIDDEN, requiredWidth } from "./protected-table";
import type { Partition, Subject } from "./published-system";
import { publishedSystem, subjectPlaces } from "./published-system";

/** A hidden value that can be derived too precisely, at the moment of a snapshot. */
export interface Leak {
  readonly subject: Subject;
  readonly takenAt: string;
}

export type AttackVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "tables_disagree" }
  | { readonly ok: false; readonly code: "leaks"; readonly leaks: readonly Leak[] };

interface Target {
  readonly leak: Leak;
  readonly width: number;
}

interface Seen {
  min: number;
  max: number;
}

/** Remembers what witnesses show and which targets are not yet wide enough. */
class Witnesses {
  readonly #seen = new Map<number, Seen>();
  readonly open: Map<number, Target>;

  constructor(targets: ReadonlyMap<number, Target>) {
    this.open = new Map(targets);
  }

  absorb(values: readonly number[]): void {
    for (const [variable, target] of [...this.open]) {
      const value = values[variable] ?? 0;
      const seen = this.#seen.get(variable) ?? { min: value, max: value };
      seen.min = Math.min(seen.min, value);
      seen.max = Math.max(seen.max, value);
      this.#seen.set(variable, seen);
      if (seen.max - seen.min >= target.width) this.open.delete(variable);
    }
  }
}

/** Objectives that move many open values at once, in directions that differ per sweep. */
const SWEEPS = [1, 2, 3, 5, 7] as const;

function sweep(witnesses: Witnesses, optimize: Optimize, stride: number): void {
  const objective = new Map(
    [...witnesses.open.keys()].map((variable, index) => [
      variable,
      Math.floor(index / stride) % 2 === 0 ? 1 : -1,
    ]),
  );
  for (const direction of ["max", "min"] as const) {
    const optimum = optimize(objective, direction);
    if (optimum.ok) witnesses.absorb(optimum.values);
  }
}

function narrowTargets(
  problem: LinearProblem,
  targets: ReadonlyMap<number, Target>,
  solve: LinearSolver,
): AttackVerdict {
  return solve(problem, (optimize): AttackVerdict => {
    const first = optimize(new Map(), "min");
    if (!first.ok) return { ok: false, code: "tables_disagree" };
    const witnesses = new Witnesses(targets);
    witnesses.absorb(first.values);
    for (const stride of SWEEPS) {
      if (witnesses.open.size > 0) sweep(witnesses, optimize, stride);
    }
    const leaks: Leak[] = [];
    for (const [variable, target] of targets) {
      for (const direction of ["max", "min"] as const) {
        if (!witnesses.open.has(variable)) break;
        const optimum = optimize(new Map([[variable, 1]]), direction);
        if (optimum.ok) witnesses.absorb(optimum.values);
        else witnesses.open.delete(variable);
      }
      if (witnesses.open.has(variable)) leaks.push(target.leak);
    }
    return leaks.length > 0 ? { ok: false, code: "leaks", leaks } : { ok: true };
  });
}

/**
 * Attacks all tables of one moment.
 * @param tables published tables with the same `takenAt`
 * @param threshold the small-number threshold; see `requiredWidth` for when less is asked
 * @returns `ok`, the hidden values that can be derived, or `tables_disagree`
 */
export function attackValues(
  tables: readonly PublishedTable[],
  partitions: readonly Partition[],
  threshold: number,
  solve: LinearSolver,
): AttackVerdict {
  const built = publishedSystem(tables, partitions);
  if (!built.ok) return built;
  const targets = new Map<number, Target>();
  const derived: Leak[] = [];
  for (const place of tables.flatMap(subjectPlaces)) {
    if (place.value !== HIDDEN) continue;
    const { subject, table } = place;
    const found = built.system.read(subject, table.takenAt);
    const exact = { ...table, rowCount: table.rows.length };
    const width = requiredWidth(exact, place.column, threshold);
    const leak = { subject, takenAt: table.takenAt };
    if (found === undefined || width <= 0) continue;
    if ("known" in found) derived.push(leak);
    else targets.set(found.variable, { leak, width });
  }
  if (derived.length > 0) return { ok: false, code: "leaks", leaks: derived };
  if (targets.size === 0) return { ok: true };
  return narrowTargets(built.system, targets, solve);
}

/**
 * Rule: the attack finds, for every hidden value, how precisely a reader can derive it from all tables
 * of one moment. A value whose range is narrower than required is a leak.
 * Source: design, section 7 (the solver's attack).
 */
import type { LinearSolver } from "./linear-problem";
import type { PublishedTable } from "./protected-table";
import { HIDDEN, isTooNarrow, requiredWidth } from "./protected-table";
import type { Partition, Subject } from "./published-system";
import { publishedSystem, subjectPlaces } from "./published-system";
import type { Question } from "./witness-search";
import { findLeaks } from "./witness-search";

/** A hidden value that can be derived too precisely, at the moment of a snapshot. */
export interface Leak {
  readonly subject: Subject;
  readonly takenAt: string;
}

export type AttackVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "tables_disagree" }
  | { readonly ok: false; readonly code: "leaks"; readonly leaks: readonly Leak[] };

interface HiddenValue extends Question {
  readonly leak: Leak;
}

function hiddenValue(leak: Leak, variable: number, width: number): HiddenValue {
  return {
    leak,
    about: leak.subject.key,
    constant: 0,
    terms: new Map([[variable, 1]]),
    isClearedBy: (possible) => !isTooNarrow(possible, width),
    isSafeFrom: () => false,
    isHarmless: (range) => !isTooNarrow(range, width),
  };
}

/** A verdict of an attack: fine without leaks. */
export function attackVerdict(leaks: readonly Leak[]): AttackVerdict {
  return leaks.length > 0 ? { ok: false, code: "leaks", leaks } : { ok: true };
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
  const questions = new Map<number, HiddenValue>();
  const derived: Leak[] = [];
  for (const { subject, table, column, value } of tables.flatMap(subjectPlaces)) {
    if (value !== HIDDEN) continue;
    const found = built.system.read(subject, table.takenAt);
    const width = requiredWidth({ ...table, rowCount: table.rows.length }, column, threshold);
    if (found === undefined || width <= 0) continue;
    const leak = { subject, takenAt: table.takenAt };
    if ("known" in found) derived.push(leak);
    else questions.set(found.variable, hiddenValue(leak, found.variable, width));
  }
  if (derived.length > 0) return attackVerdict(derived);
  const { system } = built;
  const questionSubjects = [...questions.values()].map(({ leak }) => leak);
  const switches = questionSubjects.flatMap(({ subject, takenAt }) => {
    const variable = system.readSwitch(subject, takenAt);
    return variable === undefined ? [] : [[variable]];
  });
  const search = { problem: system, switches, alike: system.subjects };
  const searched = findLeaks(search, [...questions.values()], solve);
  if (!searched.ok) return { ok: false, code: "tables_disagree" };
  return attackVerdict(searched.leaks.map(({ leak }) => leak));
}

/**
 * Rule: what readers see of one count at successive snapshots belongs together: a number shown before is
 * the least, and one shown later the most, of what was hidden in between, as long as counts only grow.
 * Source: design, section 7 (earlier snapshots).
 */
import type { Chain } from "./growth-unknowns";
import type { Interval } from "~/features/participation/domain/interval";
import type { PublishedTable } from "./protected-table";
import { requiredWidth } from "./protected-table";
import type { PublishedSystem, Subject, SystemValue } from "./published-system";
import { subjectPlaces } from "./published-system";

/** A count at one moment. */
export interface Appearance {
  readonly takenAt: string;
  readonly value: SystemValue;
  /** How wide the range of the count itself must be. */
  readonly width: number;
  /** The least and the most it can be by the numbers that are shown, when counts only grow. */
  readonly bounds: Interval;
  /** The yes-or-no variable that says whether a row holds anybody, where there is one. */
  readonly isReached: number | undefined;
}

/** A subject at the moments at which it was published, earliest first. */
export interface History {
  readonly subject: Subject;
  readonly appearances: readonly Appearance[];
}

type Unbounded = Omit<Appearance, "bounds">;

function withBounds(appearances: readonly Unbounded[]): Appearance[] {
  const most: number[] = [];
  let later = Infinity;
  for (const { value } of [...appearances].reverse()) {
    if ("known" in value) later = Math.min(later, value.known);
    most.unshift(later);
  }
  let min = 0;
  return appearances.map((appearance, index) => {
    if ("known" in appearance.value) min = Math.max(min, appearance.value.known);
    return { ...appearance, bounds: { min, max: most[index] ?? Infinity } };
  });
}

/** The history of every subject of some tables, in the unknowns of the system that was made of them. */
export function historiesOf(
  system: PublishedSystem,
  tables: readonly PublishedTable[],
  threshold: number,
): History[] {
  const found = new Map<string, { subject: Subject; widths: Map<string, number> }>();
  for (const table of tables) {
    const exact = { ...table, rowCount: table.rows.length };
    for (const { subject, column } of subjectPlaces(table)) {
      const history = found.get(subject.key) ?? { subject, widths: new Map<string, number>() };
      history.widths.set(table.takenAt, requiredWidth(exact, column, threshold));
      found.set(subject.key, history);
    }
  }
  return [...found.values()].map(({ subject, widths }) => {
    const appearances = [...widths].flatMap(([takenAt, width]): Unbounded[] => {
      const value = system.read(subject, takenAt);
      if (value === undefined) return [];
      return [{ takenAt, value, width, isReached: system.readSwitch(subject, takenAt) }];
    });
    const inOrder = appearances.sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
    return { subject, appearances: withBounds(inOrder) };
  });
}

/** What only grows: each count, and whether a row holds anybody. */
export function chainsOf(histories: readonly History[]): Chain[] {
  return histories.flatMap(({ appearances }) => [
    appearances.map(({ value }) => value),
    appearances.flatMap(({ isReached }) =>
      isReached === undefined ? [] : [{ variable: isReached }],
    ),
  ]);
}

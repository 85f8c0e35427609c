/**
 * Rule: what an earlier snapshot showed or hid binds the next one. A value that differs by 1 up to one
 * below the threshold from any number shown earlier is hidden: the difference would show that somebody
 * joined or left. A value that was hidden last time stays hidden until its regional total has grown by
 * the threshold; only then can a number again stand for a group. Both use published figures only, so
 * the choice itself tells nothing.
 * Source: design, section 7 (earlier snapshots).
 */
import type { CountTable, Grid, Mask, PublishedTable } from "./protected-table";
import { HIDDEN, valueAt } from "./protected-table";
import type { Partition, SubjectPlace } from "./published-system";
import { subjectPlaces } from "./published-system";

/**
 * The published tables from which something of some populations can be learned: tables about them, and
 * about wholes and parts of them. What is left out shares no equation with them, so the attack finds the
 * same without it, in the time that one round takes instead of all rounds.
 */
export function tablesAbout(
  populations: readonly string[],
  published: readonly PublishedTable[],
  partitions: readonly Partition[],
): PublishedTable[] {
  const about = new Set(populations);
  for (let before = 0; before !== about.size;) {
    before = about.size;
    for (const { whole, parts } of partitions) {
      const together = [whole, ...parts];
      if (together.some((population) => about.has(population))) {
        for (const population of together) about.add(population);
      }
    }
  }
  return published.filter(({ population }) => about.has(population));
}

/** Published places by subject, earliest snapshot first. */
function placesBySubject(published: readonly PublishedTable[]): Map<string, SubjectPlace[]> {
  const places = new Map<string, SubjectPlace[]>();
  const byMoment = [...published].sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  for (const place of byMoment.flatMap(subjectPlaces)) {
    const known = places.get(place.subject.key);
    if (known === undefined) places.set(place.subject.key, [place]);
    else known.push(place);
  }
  return places;
}

/** The always exact figure a place is part of: its column total, or the total for a row total. */
function regionalTotal({ table, column }: SubjectPlace): number {
  return column === null ? table.total : (table.columnTotals[column] ?? 0);
}

function differsALittle(value: number, earlier: readonly SubjectPlace[], threshold: number) {
  return earlier.some((place) => {
    if (place.value === HIDDEN) return false;
    const change = Math.abs(value - place.value);
    return change > 0 && change < threshold;
  });
}

function staysHidden(
  regionalNow: number,
  earlier: readonly SubjectPlace[],
  threshold: number,
): boolean {
  const last = earlier.at(-1);
  if (last === undefined || last.value !== HIDDEN) return false;
  return regionalNow - regionalTotal(last) < threshold;
}

/** What the next snapshot of a table must hide because of the earlier ones. */
export function earlierMask(
  table: CountTable,
  grid: Grid,
  published: readonly PublishedTable[],
  threshold: number,
): Mask {
  const bySubject = placesBySubject(published);
  const hidden = grid.values.map((values) => values.map(() => false));
  const unmasked: PublishedTable = {
    ...table,
    cells: table.cells,
    rowTotals: table.rows.map((_, row) => valueAt(grid, row, grid.columns)),
    columnTotals: grid.columnTotals,
    total: grid.total,
    rowsReached: grid.rowsReached,
  };
  for (const place of subjectPlaces(unmasked)) {
    const earlier = bySubject.get(place.subject.key) ?? [];
    const cells = hidden[place.row];
    if (cells === undefined || place.value === HIDDEN) continue;
    cells[place.column ?? grid.columns] =
      differsALittle(place.value, earlier, threshold) ||
      staysHidden(regionalTotal(place), earlier, threshold);
  }
  return hidden;
}

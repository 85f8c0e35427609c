/**
 * Rule: what readers know is everything published together: tables of one population and one moment
 * share their totals, parts add up to wholes, and the always exact figures hold. The system is built
 * from published tables alone, so it cannot know more than a reader does.
 * Source: design, section 7 (all published tables together, earlier snapshots included).
 */
import type { LinearRow, Terms } from "./linear-problem";
import type { PublishedTable, PublishedValue } from "./protected-table";
import { HIDDEN } from "./protected-table";

/** A population made of others, for instance a round of its channels. */
export interface Partition {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Whether nobody of the whole is outside the parts. */
  readonly isComplete: boolean;
}

/** One count: whom, and which row, column, both or neither. The same at every moment. */
export interface Subject {
  readonly key: string;
  readonly population: string;
  /** The count within the population, comparable between populations. */
  readonly cell: string;
}

/** Where a subject stands in a table; `column` is null for a row total. */
export interface SubjectPlace {
  readonly subject: Subject;
  readonly table: PublishedTable;
  readonly row: number;
  readonly column: number | null;
  readonly value: PublishedValue;
}

function subjectOf(table: PublishedTable, row: string | null, column: string | null): Subject {
  const names = [
    ...(row === null ? [] : [`${table.rowDimension}=${row}`]),
    ...(column === null ? [] : [`${table.columnDimension}=${column}`]),
  ];
  const cell = JSON.stringify(names.sort());
  return { key: JSON.stringify([table.population, cell]), population: table.population, cell };
}

/** The protected places of a table: its cells and row totals. */
export function subjectPlaces(table: PublishedTable): SubjectPlace[] {
  return table.rows.flatMap((rowName, row) => [
    ...table.columns.map((columnName, column): SubjectPlace => ({
      subject: subjectOf(table, rowName, columnName),
      table,
      row,
      column,
      value: table.cells[row]?.[column] ?? HIDDEN,
    })),
    {
      subject: subjectOf(table, rowName, null),
      table,
      row,
      column: null,
      value: table.rowTotals[row] ?? HIDDEN,
    },
  ]);
}

/** What a system knows of a count: a number, or which unknown it is. */
export type SystemValue = { readonly known: number } | { readonly variable: number };

/** Everything published at some moments, as unknowns and equations. */
export interface PublishedSystem {
  readonly variables: number;
  readonly rows: readonly LinearRow[];
  readonly lower: readonly number[];
  /** The yes-or-no variable that says whether a hidden row total holds anybody, where there is one. */
  readonly readSwitch: (subject: Subject, takenAt: string) => number | undefined;
  /** Per subject, the sum of its variables at all moments. */
  readonly subjects: readonly Terms[];
  /** The value of a subject at a moment; undefined when it is in no table. */
  readonly read: (subject: Subject, takenAt: string) => SystemValue | undefined;
}

export type SystemVerdict =
  | { readonly ok: true; readonly system: PublishedSystem }
  | { readonly ok: false; readonly code: "tables_disagree" };

function momentKey(subject: Subject, takenAt: string): string {
  return JSON.stringify([takenAt, subject.key]);
}

interface Builder {
  readonly known: Map<string, number>;
  readonly variables: Map<string, number>;
  readonly lower: number[];
  readonly rows: LinearRow[];
  readonly switches: Map<string, number>;
  readonly subjects: Map<string, number[]>;
  disagrees: boolean;
}

function noteKnown(builder: Builder, key: string, value: number): void {
  const earlier = builder.known.get(key);
  if (earlier !== undefined && earlier !== value) builder.disagrees = true;
  builder.known.set(key, value);
}

/** Adds `lower <= sum of subjects <= upper`, known subjects moved to the bounds. */
function addRow(
  builder: Builder,
  parts: readonly (readonly [key: string, coefficient: number])[],
  lower: number,
  upper: number,
  line?: string,
): void {
  let constant = 0;
  const terms = new Map<number, number>();
  for (const [key, coefficient] of parts) {
    const variable = builder.variables.get(key);
    if (variable === undefined) constant += coefficient * (builder.known.get(key) ?? 0);
    else terms.set(variable, (terms.get(variable) ?? 0) + coefficient);
  }
  if (terms.size > 0) {
    builder.rows.push({ terms, lower: lower - constant, upper: upper - constant, line });
  } else if (constant < lower || constant > upper) {
    builder.disagrees = true;
  }
}

/**
 * The number of rows reached bounds the hidden row totals. When all hidden rows hold somebody each is at
 * least one; when only some do, a yes-or-no variable per row says which, and none holds more than is
 * left when the others have one each.
 */
function addRowsReached(builder: Builder, table: PublishedTable): void {
  const totals = subjectPlaces(table).filter(({ column }) => column === null);
  const keys = totals.map(({ subject }) => momentKey(subject, table.takenAt));
  const visible = keys.flatMap((key) => builder.known.get(key) ?? []);
  const hidden = keys.flatMap((key) => {
    const variable = builder.variables.get(key);
    return variable === undefined ? [] : [{ key, variable }];
  });
  if (hidden.length === 0) return;
  const reached = table.rowsReached - visible.filter((value) => value > 0).length;
  if (reached === hidden.length) {
    for (const { variable } of hidden) builder.lower[variable] = 1;
    return;
  }
  const most = table.total - visible.reduce((sum, value) => sum + value, 0) - (reached - 1);
  const sum = new Map<number, number>();
  for (const { key, variable } of hidden) {
    const known = builder.switches.get(key);
    const isReached = known ?? builder.lower.push(0) - 1;
    sum.set(isReached, 1);
    if (known === undefined) addSwitch(builder, key, isReached, variable, Math.max(0, most));
  }
  builder.rows.push({ terms: sum, lower: reached, upper: reached });
}

/** Ties a yes-or-no variable to a row total: no means zero, yes means one up to the most. */
function addSwitch(
  { rows, switches }: Builder,
  key: string,
  isReached: number,
  total: number,
  most: number,
): void {
  switches.set(key, isReached);
  const difference = (times: number) =>
    new Map([
      [total, 1],
      [isReached, -times],
    ]);
  rows.push({ terms: new Map([[isReached, 1]]), lower: 0, upper: 1 });
  rows.push({ terms: difference(1), lower: 0, upper: Infinity });
  rows.push({ terms: difference(most), lower: -Infinity, upper: 0 });
}

function addTable(builder: Builder, table: PublishedTable): void {
  const key = (row: string | null, column: string | null): string =>
    momentKey(subjectOf(table, row, column), table.takenAt);
  for (const row of table.rows) {
    const cells = table.columns.map((column) => [key(row, column), 1] as const);
    addRow(builder, [...cells, [key(row, null), -1]], 0, 0, subjectOf(table, row, null).key);
  }
  for (const column of table.columns) {
    const cells = table.rows.map((row) => [key(row, column), 1] as const);
    addRow(builder, [...cells, [key(null, column), -1]], 0, 0, subjectOf(table, null, column).key);
  }
  const totals = table.rows.map((row) => [key(row, null), 1] as const);
  addRow(builder, totals, table.total, table.total, table.population + table.rowDimension);
  addRowsReached(builder, table);
}

function addPartitions(
  builder: Builder,
  tables: readonly PublishedTable[],
  partitions: readonly Partition[],
): void {
  const present = new Map<string, { subject: Subject; takenAt: string }>();
  for (const table of tables) {
    for (const { subject } of subjectPlaces(table)) {
      present.set(momentKey(subject, table.takenAt), { subject, takenAt: table.takenAt });
    }
  }
  const inPopulation = (population: string, subject: Subject, takenAt: string): string =>
    momentKey({ ...subject, key: JSON.stringify([population, subject.cell]) }, takenAt);
  for (const { whole, parts, isComplete } of partitions) {
    for (const [wholeKey, { subject, takenAt }] of present) {
      if (subject.population !== whole) continue;
      const keys = parts.map((part) => inPopulation(part, subject, takenAt));
      const published = keys.filter((partKey) => present.has(partKey));
      if (published.length === 0) continue;
      const isExact = isComplete && published.length === parts.length;
      const terms = published.map((partKey) => [partKey, -1] as const);
      addRow(builder, [[wholeKey, 1], ...terms], 0, isExact ? 0 : Infinity);
    }
  }
}

/**
 * Builds the system of what some tables say.
 * @param tables published tables, of one moment or of several
 * @returns the system, or `tables_disagree` when two tables contradict one another
 */
export function publishedSystem(
  tables: readonly PublishedTable[],
  partitions: readonly Partition[],
): SystemVerdict {
  const builder: Builder = {
    known: new Map(),
    variables: new Map(),
    lower: [],
    rows: [],
    switches: new Map(),
    subjects: new Map(),
    disagrees: false,
  };
  for (const table of tables) {
    const note = (row: string | null, column: string | null, value: number): void =>
      noteKnown(builder, momentKey(subjectOf(table, row, column), table.takenAt), value);
    note(null, null, table.total);
    table.columns.forEach((name, column) => note(null, name, table.columnTotals[column] ?? 0));
    for (const { subject, value } of subjectPlaces(table)) {
      if (value !== HIDDEN) noteKnown(builder, momentKey(subject, table.takenAt), value);
    }
  }
  for (const table of tables) {
    for (const { subject } of subjectPlaces(table)) {
      const key = momentKey(subject, table.takenAt);
      if (builder.known.has(key) || builder.variables.has(key)) continue;
      const variable = builder.lower.push(0) - 1;
      builder.variables.set(key, variable);
      const ofSubject = builder.subjects.get(subject.key) ?? [];
      builder.subjects.set(subject.key, [...ofSubject, variable]);
    }
  }
  tables.forEach((table) => addTable(builder, table));
  addPartitions(builder, tables, partitions);
  if (builder.disagrees) return { ok: false, code: "tables_disagree" };
  return { ok: true, system: toSystem(builder) };
}

function toSystem(builder: Builder): PublishedSystem {
  return {
    variables: builder.lower.length,
    rows: builder.rows,
    lower: builder.lower,
    readSwitch: (subject, takenAt) => builder.switches.get(momentKey(subject, takenAt)),
    subjects: [...builder.subjects.values()].map(
      (variables) => new Map(variables.map((variable) => [variable, 1])),
    ),
    read: (subject, takenAt) => {
      const key = momentKey(subject, takenAt);
      const known = builder.known.get(key);
      if (known !== undefined) return { known };
      const variable = builder.variables.get(key);
      return variable === undefined ? undefined : { variable };
    },
  };
}

/** Which tables a statement reads and which it changes, with what the database changes along by itself. */
import type Database from "better-sqlite3";

/** What one statement touches. */
export interface TouchedTables {
  reads: ReadonlySet<string>;
  writes: ReadonlySet<string>;
}

/** A key of one table to another. */
export interface ForeignKey {
  child: string;
  parent: string;
  /** Column of the parent; null for its key. */
  column: string | null;
  follows: { deletion: boolean; change: boolean };
}

/** What a schema says of which table goes along with which. */
export interface Schema {
  /** Names as the schema writes them, by their lower case. */
  tables: ReadonlyMap<string, string>;
  keys: readonly ForeignKey[];
  /** What the text of a view names. */
  views: ReadonlyMap<string, readonly string[]>;
  /** What the triggers of a table name. */
  triggers: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: ReadonlySet<string> = new Set();
const WORD = /[A-Za-z_]\w*/g;
const TARGET =
  /^\s*(?:insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+(?:[`"]?(?:main|public)[`"]?\.)?[`"]?(\w+)/i;

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function rowsOf(statement: Database.Statement, ...values: string[]): Record<string, unknown>[] {
  return statement.all(...values).filter(isRow);
}

function keysOf(prepare: (text: string) => Database.Statement, child: string): ForeignKey[] {
  const follows = (action: unknown) => action !== "NO ACTION" && action !== "RESTRICT";
  const rows = rowsOf(prepare("SELECT * FROM pragma_foreign_key_list(?)"), child);
  return rows.map((row) => ({
    child,
    parent: String(row["table"]),
    column: typeof row["to"] === "string" ? row["to"] : null,
    follows: { deletion: follows(row["on_delete"]), change: follows(row["on_update"]) },
  }));
}

function readSchema(prepare: (text: string) => Database.Statement): Schema {
  const rows = rowsOf(
    prepare("SELECT type, name, tbl_name AS owner, sql FROM sqlite_schema WHERE sql IS NOT NULL"),
  ).map((row) => ({
    type: String(row["type"]),
    name: String(row["name"]),
    owner: String(row["owner"]),
    text: String(row["sql"]),
  }));
  const names = rows.filter(({ type }) => type === "table" || type === "view");
  const tables = new Map(names.map(({ name }) => [name.toLowerCase(), name]));
  const namedBy = (wanted: string) => {
    const found = new Map<string, string[]>();
    for (const { owner, text } of rows.filter(({ type }) => type === wanted)) {
      found.set(owner, [...(found.get(owner) ?? []), ...namedIn(text, tables)]);
    }
    return found;
  };
  const keys = names
    .filter(({ type }) => type === "table")
    .flatMap(({ name }) => keysOf(prepare, name));
  return { tables, keys, views: namedBy("view"), triggers: namedBy("trigger") };
}

/** Every table whose name stands in a text; a column of that name makes it one too many, never one too few. */
function namedIn(text: string, tables: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const table = tables.get(word.toLowerCase());
    if (table !== undefined) found.add(table);
  }
  return found;
}

/** Whether an UPDATE gives a column another value. */
function setsColumn(text: string, column: string | null): boolean {
  if (column === null) return true;
  const [, set = text] = /\bset\b([^]*)/i.exec(text) ?? [];
  return new RegExp(String.raw`[\`"]?\b${column}\b[\`"]?\s*=`, "i").test(
    set.split(/\bwhere\b/i)[0] ?? set,
  );
}

/** The tables that change when these do, by a key that goes along or a trigger. */
function withFollowers(
  first: Iterable<string>,
  text: string,
  { keys, triggers }: Schema,
): ReadonlySet<string> {
  const deletes = /\b(?:delete|replace)\b/i.test(text);
  const reached = new Set(first);
  for (const table of reached) {
    for (const name of triggers.get(table) ?? []) reached.add(name);
    for (const { child, parent, column, follows } of keys) {
      if (parent.toLowerCase() !== table.toLowerCase()) continue;
      const goesAlong =
        (deletes && follows.deletion) || (follows.change && setsColumn(text, column));
      if (goesAlong) reached.add(child);
    }
  }
  return reached;
}

/** Tells of a statement what it touches. */
export function touchedTables(text: string, isReadOnly: boolean, schema: Schema): TouchedTables {
  const reads = namedIn(text, schema.tables);
  for (const table of reads) for (const name of schema.views.get(table) ?? []) reads.add(name);
  if (isReadOnly) return { reads, writes: NOTHING };
  const target = schema.tables.get((TARGET.exec(text)?.[1] ?? "").toLowerCase());
  const first = target === undefined ? reads : [target];
  return { reads, writes: withFollowers(first, text, schema) };
}

/** Tells of each statement of a connection what it touches; the schema is read at the first one. */
export function statementTables(
  prepare: (text: string) => Database.Statement,
): (statement: Database.Statement) => TouchedTables {
  let schema: Schema | undefined;
  return (statement) => {
    schema ??= readSchema(prepare);
    return touchedTables(statement.source, statement.readonly, schema);
  };
}

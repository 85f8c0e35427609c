/** The rows of a SQLite database, copied into a PostgreSQL database that has none, within one transaction of each. */
import type Database from "better-sqlite3";
import { z } from "zod";
import type { DirectConnection } from "~/platform/direct-connection.server";
import { Refusal } from "./refusal";

/** So much is sent at a time. */
const ROWS_AT_ONCE = 500;
const LETTERS_AT_ONCE = 4_000_000;

/** Tables that are not copied: what was migrated, what counts for minutes, and the index of words, which is made anew. */
const MADE_ANEW = /^(?:sqlite_|_prisma_|RateLimit$|SearchRow$|SearchWords|SearchIndex)/;

/** How many rows a table has in both databases. */
export interface MovedTable {
  table: string;
  rows: number;
}

const columnRows = z.array(z.object({ table: z.string(), column: z.string() }));
const counterRows = z.array(z.object({ table: z.string(), column: z.string(), name: z.string() }));
const countRows = z.array(z.object({ count: z.number() })).length(1);
const lastRows = z.array(z.object({ last: z.number() }));

const TARGET_COLUMNS = `SELECT table_name AS "table", column_name AS "column"
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`;
const SOURCE_COLUMNS = `SELECT t.name AS "table", c.name AS "column"
  FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid`;
const KEY_COLUMNS = `SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk`;

/** Columns that number themselves. */
const COUNTERS = `SELECT table_name AS "table", column_name AS "column",
    pg_get_serial_sequence(quote_ident(table_name), column_name) AS name
  FROM information_schema.columns
  WHERE table_schema = 'public' AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`;

/** Runs a statement for each row of a query; only the owner of the tables is needed for it. */
const forEach = (query: string, statement: string, ...values: string[]) =>
  `DO $$ DECLARE one RECORD; BEGIN FOR one IN ${query} LOOP
    EXECUTE format('${statement}', ${values.join(", ")}); END LOOP; END $$`;
const KEYS = `SELECT conrelid::regclass AS owner, conname FROM pg_constraint
  WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;
const WITH_TRIGGERS = `SELECT DISTINCT tgrelid::regclass AS owner FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`;

/** Keys are looked at when all rows are there, and triggers note nothing: what they would note is copied as well. */
const BEFORE = [
  forEach(
    KEYS,
    "ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED",
    "one.owner",
    "one.conname",
  ),
  forEach(WITH_TRIGGERS, "ALTER TABLE %s DISABLE TRIGGER USER", "one.owner"),
];
const AFTER = [
  "SET CONSTRAINTS ALL IMMEDIATE",
  forEach(KEYS, "ALTER TABLE %s ALTER CONSTRAINT %I NOT DEFERRABLE", "one.owner", "one.conname"),
  forEach(WITH_TRIGGERS, "ALTER TABLE %s ENABLE TRIGGER USER", "one.owner"),
];

const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

type Columns = z.infer<typeof columnRows>;

const copied = (columns: Columns) => columns.filter(({ table }) => !MADE_ANEW.test(table));
const placesOf = (columns: Columns) =>
  copied(columns).map(({ table, column }) => `${table}.${column}`);

/** The tables of both; that they have the same columns is looked at, so that nothing is left behind unseen. */
async function tablesOf(source: Database.Database, target: DirectConnection): Promise<string[]> {
  const there = columnRows.parse(await target.statement(TARGET_COLUMNS).all());
  const here = columnRows.parse(source.prepare(SOURCE_COLUMNS).all());
  const [wanted, present] = [new Set(placesOf(there)), new Set(placesOf(here))];
  const onlyHere = [...present].filter((place) => !wanted.has(place));
  const onlyThere = [...wanted].filter((place) => !present.has(place));
  if (onlyHere.length + onlyThere.length > 0) {
    throw new Refusal(
      `The databases differ: only in the file ${onlyHere.join(", ") || "nothing"}, ` +
        `only in PostgreSQL ${onlyThere.join(", ") || "nothing"}. Nothing was copied.`,
    );
  }
  return [...new Set(copied(here).map(({ table }) => table))];
}

const rowSchema = z.record(z.string(), z.unknown());

/** As JSON, which PostgreSQL makes a row of by the types of its columns: bytes go as hexadecimal digits. */
function asJson(row: unknown): string {
  const values = Object.entries(rowSchema.parse(row)).map(([column, value]) => [
    column,
    Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value,
  ]);
  return JSON.stringify(Object.fromEntries(values));
}

/** The rows of a table in the order of their keys: that in which they came says nothing afterwards. */
function* portions(source: Database.Database, table: string): Generator<string> {
  const keys = z.array(z.string()).parse(source.prepare(KEY_COLUMNS).pluck().all(table));
  const order = keys.length === 0 ? "" : ` ORDER BY ${keys.map(named).join(", ")}`;
  let portion: string[] = [];
  let letters = 0;
  for (const row of source.prepare(`SELECT * FROM ${named(table)}${order}`).iterate()) {
    const text = asJson(row);
    portion.push(text);
    letters += text.length;
    if (portion.length < ROWS_AT_ONCE && letters < LETTERS_AT_ONCE) continue;
    yield `[${portion.join(",")}]`;
    portion = [];
    letters = 0;
  }
  if (portion.length > 0) yield `[${portion.join(",")}]`;
}

const countOf = (table: string) => `SELECT COUNT(*) AS count FROM ${named(table)}`;

/** @throws Refusal when not as many rows are there as were here */
async function counted(
  source: Database.Database,
  target: DirectConnection,
  table: string,
): Promise<MovedTable> {
  const [here] = countRows.parse(source.prepare(countOf(table)).all());
  const [there] = countRows.parse(await target.statement(countOf(table)).all());
  if (here === undefined || there?.count !== here.count) {
    throw new Refusal(
      `${table} has ${here?.count} rows in the file and ${there?.count} in PostgreSQL. Nothing was copied.`,
    );
  }
  return { table, rows: here.count };
}

/** Numbers go on where SQLite would have gone on, also when the last rows are gone: others remember how far they were. */
async function goOnCounting(source: Database.Database, target: DirectConnection): Promise<void> {
  const counters = counterRows.parse(await target.statement(COUNTERS).all());
  for (const { table, column, name } of counters.filter((one) => !MADE_ANEW.test(one.table))) {
    const last = lastRows.parse(
      source.prepare(`SELECT seq AS last FROM sqlite_sequence WHERE name = ?`).all(table),
    );
    const greatest = lastRows.parse(
      source
        .prepare(`SELECT COALESCE(MAX(${named(column)}), 0) AS last FROM ${named(table)}`)
        .all(),
    );
    const reached = Math.max(...[...last, ...greatest].map((row) => row.last));
    await target
      .statement("SELECT setval(?::regclass, ?, ?)")
      .all(name, Math.max(reached, 1), reached > 0);
  }
}

/**
 * Copies every table; both connections are in a transaction, and nothing is committed here.
 * @returns how many rows each table has, which is the same in both
 * @throws Refusal when the databases have other columns, or other numbers of rows afterwards
 */
export async function moveRows(
  source: Database.Database,
  target: DirectConnection,
): Promise<MovedTable[]> {
  const tables = await tablesOf(source, target);
  for (const statement of BEFORE) await target.statement(statement).run();
  for (const table of tables) {
    const put = target.statement(
      `INSERT INTO ${named(table)} SELECT * FROM json_populate_recordset(NULL::${named(table)}, ?::json)`,
    );
    for (const rows of portions(source, table)) await put.run(rows);
  }
  for (const statement of AFTER) await target.statement(statement).run();
  await goOnCounting(source, target);
  const moved: MovedTable[] = [];
  for (const table of tables) moved.push(await counted(source, target, table));
  return moved;
}

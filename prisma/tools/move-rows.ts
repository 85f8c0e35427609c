/** The rows of a SQLite database, copied into a PostgreSQL database that has none, within one transaction of each. */
import type Database from "better-sqlite3";
import { z } from "zod";
import type { DirectConnection } from "~/platform/direct-connection.server";
import {
  COUNTERS,
  POSTGRES_COLUMNS,
  WITHOUT_COMMITS,
  commonTables,
  copiedCounters,
  named,
  orderOfKey,
} from "./copied-tables";
import { Refusal } from "./refusal";

/** So much is sent at a time. */
const ROWS_AT_ONCE = 500;
const LETTERS_AT_ONCE = 4_000_000;

/** How many rows a table has in both databases. */
export interface MovedTable {
  table: string;
  rows: number;
}

const countRows = z.array(z.object({ count: z.number() })).length(1);
const nameRows = z.array(z.object({ name: z.string() }));
const lastRows = z.array(z.object({ last: z.number() }));

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
  const order = orderOfKey(source, table);
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

const countOf = (table: string) =>
  `SELECT COUNT(*) AS count FROM ${named(table)}${WITHOUT_COMMITS[table] ?? ""}`;

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
  for (const { table, column, name } of copiedCounters(await target.statement(COUNTERS).all())) {
    const last = lastRows.parse(
      source.prepare(`SELECT seq AS last FROM sqlite_sequence WHERE name = ?`).all(table),
    );
    const greatest = lastRows.parse(
      source
        .prepare(`SELECT COALESCE(MAX(${named(column)}), 0) AS last FROM ${named(table)}`)
        .all(),
    );
    const reached = Math.max(...[...last, ...greatest].map((row) => row.last));
    // Never back: what a sequence got is not taken back with its transaction.
    await target
      .statement(`SELECT setval(?::regclass, GREATEST(last_value, ?), is_called OR ?) FROM ${name}`)
      .all(name, reached, reached > 0);
  }
}

/** What this program counts commits in moves on, whatever else goes: other processes know its last number. */
const EMPTIED = (left: ReadonlySet<string>) => `SELECT tablename AS name FROM pg_tables
  WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'PageVersion'${[...left].map((table) => `, '${table}'`).join("")})`;

/**
 * Takes all rows out of a database, within a transaction.
 * @param left tables that keep theirs
 */
export async function emptyTables(
  target: DirectConnection,
  left: ReadonlySet<string> = new Set(),
): Promise<void> {
  const tables = nameRows.parse(await target.statement(EMPTIED(left)).all());
  await target.statement(`TRUNCATE ${tables.map(({ name }) => named(name)).join(", ")}`).run();
  await target.statement(`DELETE FROM "PageVersion"${WITHOUT_COMMITS["PageVersion"]}`).run();
}

/**
 * Copies every table; both connections are in a transaction, and nothing is committed here.
 * @param left tables that are left out
 * @returns how many rows each table has, which is the same in both
 * @throws Refusal when the databases have other columns, or other numbers of rows afterwards
 */
export async function moveRows(
  source: Database.Database,
  target: DirectConnection,
  left: ReadonlySet<string> = new Set(),
): Promise<MovedTable[]> {
  const tables = commonTables(source, await target.statement(POSTGRES_COLUMNS).all()).filter(
    (table) => !left.has(table),
  );
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

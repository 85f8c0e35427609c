/**
 * A PostgreSQL database as a file of SQLite, made while the service runs: every row of one moment, in the order of the keys.
 * Nothing in it tells which rows came together, because a file has neither the transactions nor the places of PostgreSQL.
 */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import type pg from "pg";
import { z } from "zod";
import { AS_SQLITE_GIVES, rowsOf } from "~/platform/postgres-statement.server";
import {
  COUNTERS,
  POSTGRES_COLUMNS,
  WITHOUT_COMMITS,
  commonTables,
  copiedCounters,
  named,
  orderOfKey,
} from "./copied-tables";
import { createCopy } from "./migrate";
import { pendingOnPostgres, placeOf, withPostgres } from "./postgres";
import { Refusal } from "./refusal";

const MIGRATIONS = join("prisma", "migrations");
/** So many rows are fetched at a time. */
const ROWS_AT_ONCE = 500;
/** One moment for all tables, whatever is written meanwhile; moments come as SQLite has them. */
const BEGIN = `SET TimeZone = 'UTC'; SET DateStyle = 'ISO';
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`;

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const triggerRows = z.array(z.object({ name: z.string(), sql: z.string() }));
const lastRows = z.array(z.object({ last: z.number(), called: z.number() })).length(1);

const ask = async (client: pg.Client, text: string): Promise<unknown[]> =>
  rowsOf(await client.query({ text, types: AS_SQLITE_GIVES }));

async function copyTable(client: pg.Client, file: Database.Database, table: string): Promise<void> {
  const from = `${named(table)}${WITHOUT_COMMITS[table] ?? ""}${orderOfKey(file, table)}`;
  await client.query(`DECLARE copied NO SCROLL CURSOR FOR SELECT * FROM ${from}`);
  let put: Database.Statement | undefined;
  for (;;) {
    const rows = rowsSchema.parse(await ask(client, `FETCH ${ROWS_AT_ONCE} FROM copied`));
    const [first] = rows;
    if (first === undefined) break;
    const columns = Object.keys(first);
    put ??= file.prepare(
      `INSERT INTO ${named(table)} (${columns.map(named).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
    for (const row of rows) put.run(columns.map((column) => row[column]));
  }
  await client.query("CLOSE copied");
}

/** Numbers go on where PostgreSQL would have gone on, also when the last rows are gone. */
async function goOnCounting(client: pg.Client, file: Database.Database): Promise<void> {
  file.exec("DELETE FROM sqlite_sequence");
  const put = file.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)");
  for (const { table, name } of copiedCounters(await ask(client, COUNTERS))) {
    const [counter] = lastRows.parse(
      await ask(client, `SELECT last_value AS last, is_called AS called FROM ${name}`),
    );
    if (counter?.called === 1) put.run(table, counter.last);
  }
}

/** Triggers note nothing while it lasts: what they would note is copied as well. */
async function withoutTriggers(file: Database.Database, work: () => Promise<void>): Promise<void> {
  const triggers = triggerRows.parse(
    file.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all(),
  );
  for (const { name } of triggers) file.exec(`DROP TRIGGER ${named(name)}`);
  await work();
  for (const { sql } of triggers) file.exec(sql);
}

async function copyAll(client: pg.Client, file: Database.Database): Promise<void> {
  const tables = commonTables(file, await ask(client, POSTGRES_COLUMNS));
  file.exec("BEGIN");
  await withoutTriggers(file, async () => {
    for (const table of tables) await copyTable(client, file, table);
    await goOnCounting(client, file);
  });
  file.exec("COMMIT");
}

/**
 * Copies a database into a new file; the service may run, and writes go on meanwhile.
 * @throws Refusal when the database is of another version than this program
 */
export async function copyPostgres(url: string, databaseFile: string): Promise<void> {
  const pending = await pendingOnPostgres(url);
  if (pending.length > 0) {
    throw new Refusal(
      `${placeOf(url)} is of an earlier version (it lacks ${pending.join(", ")}). Copy it with that version, or start the service once.`,
    );
  }
  const file = createCopy(databaseFile, MIGRATIONS);
  // Before the first row is in it.
  chmodSync(databaseFile, 0o600);
  try {
    // Rows go in table by table; what they lead to is looked at when the copy is checked.
    file.pragma("foreign_keys = OFF");
    await withPostgres(url, async (client) => {
      await client.query(BEGIN);
      await copyAll(client, file);
      await client.query("COMMIT");
    });
    // One file, without a log beside it.
    file.pragma("journal_mode = DELETE");
  } finally {
    file.close();
  }
}

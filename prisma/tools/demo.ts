/**
 * The night of a demonstration: what visitors left goes, and the examples stand there as on the first day. A job of the running
 * service starts this command, which is a process of its own, because making the examples takes half a minute of a processor.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { env } from "~/platform/env.server";
import {
  destroyErasableKey,
  erasableKeys,
  writeErasedList,
} from "~/platform/erasure-folder.server";
import { regionIn } from "./contents";
import { overwriteDeleted } from "./database-state";
import { createFilled, requireDemonstration } from "./prepare-database";
import { Refusal } from "./refusal";
import { requireFile } from "./require-file";

/** What the running service keeps for itself: which job runs, how often somebody tried, what is migrated. */
const KEPT: ReadonlySet<string> = new Set(["Job", "LimitCount", "_prisma_migrations"]);
/** Milliseconds to wait for a command of the service. */
const TIMEOUT = 60_000;

/** The tables of both, those below the index of words too; the index itself is made of them. */
function tablesOf(database: Database.Database): string[] {
  return database
    .prepare(
      `SELECT here.name FROM main.sqlite_master here JOIN fresh.sqlite_master there USING (name)
       WHERE here.type = 'table' AND here.sql NOT LIKE 'CREATE VIRTUAL%' AND here.name NOT GLOB 'sqlite_*'
       ORDER BY here.name`,
    )
    .pluck()
    .all()
    .map(String)
    .filter((name) => !KEPT.has(name));
}

function replaceRows(database: Database.Database, table: string): void {
  const columns = database
    .prepare("SELECT name FROM pragma_table_info(?)")
    .pluck()
    .all(table)
    .map((name) => `"${String(name)}"`)
    .join(", ");
  database.exec(`DELETE FROM main."${table}";
    INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM fresh."${table}"`);
}

/**
 * Gives a database in use the rows of another one, in one transaction: a page shows all of before or all of after, and a
 * command waits. The list of what was erased goes with the people it was of, and so do the keys of their rounds.
 */
export function replaceContents(databaseFile: string, freshFile: string): void {
  const database = new Database(databaseFile, { fileMustExist: true, timeout: TIMEOUT });
  overwriteDeleted(database);
  // The tables below the index of words are changed by nobody but SQLite otherwise.
  database.unsafeMode(true);
  // All rows of all tables go and come: what they lead to is checked at the end.
  database.pragma("foreign_keys = OFF");
  try {
    database.prepare("ATTACH ? AS fresh").run(freshFile);
    database.exec("BEGIN IMMEDIATE");
    const keys = erasableKeys();
    for (const table of tablesOf(database)) replaceRows(database, table);
    database.exec("DELETE FROM main.sqlite_sequence");
    database.exec("INSERT INTO main.sqlite_sequence SELECT * FROM fresh.sqlite_sequence");
    const broken: unknown[] = database.prepare("PRAGMA main.foreign_key_check").all();
    if (broken.length > 0) throw new Error(`${broken.length} links of the examples lead nowhere`);
    writeErasedList(new Set());
    database.exec("COMMIT");
    rmSync(`${databaseFile}.audit-end`, { force: true });
    keys.forEach(destroyErasableKey);
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  } finally {
    database.close();
  }
}

/** Entry of the command; returns the exit code. */
export async function run(): Promise<number> {
  const { DEMO, DATABASE_FILE } = env();
  requireFile("demo", "A demonstration stays on a file: leave DATABASE_URL out.");
  if (!DEMO) throw new Refusal("Only a demonstration is emptied: a service that runs with DEMO=1.");
  requireDemonstration(DATABASE_FILE);
  const fresh = `${DATABASE_FILE}.fresh`;
  const remove = () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(fresh + end, { force: true });
  };
  remove();
  try {
    await createFilled(
      fresh,
      join("prisma", "migrations"),
      true,
      regionIn(DATABASE_FILE) ?? undefined,
    );
    replaceContents(DATABASE_FILE, fresh);
  } finally {
    remove();
  }
  console.log(`${DATABASE_FILE}: the examples stand there as on the first day.`);
  return 0;
}

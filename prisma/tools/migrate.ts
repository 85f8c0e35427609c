/** Brings a database file up to the newest migration, in steps of which each happens whole or not at all. */
import { createHash, randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { removeOldCopies } from "~/platform/database-copies.server";
import { env } from "~/platform/env.server";
import { holdsDatabase, lockDatabase, releaseDatabase } from "./database-lock";
import { asRefusal, openForTools, overwriteDeleted, readMigrationState } from "./database-state";
import { remainingStatements } from "./interrupted-migration";
import { migrationNames, readScript } from "./migration-files";
import { Refusal } from "./refusal";

/** The table as Prisma's own tools make it, so that they understand this database. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** Names of the migrations that the database has not finished yet, oldest first. */
export function pendingMigrations(databaseFile: string, folder: string): string[] {
  if (!existsSync(databaseFile)) return migrationNames(folder);
  const database = openForTools(databaseFile);
  try {
    return readMigrationState(database, folder).pending;
  } catch (error) {
    throw asRefusal(error, databaseFile);
  } finally {
    database.close();
  }
}

/** Makes what was written to a path survive a power cut; for a folder, the names in it. */
export function syncPath(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Copies the database before its first pending migration, unless an upgrade that was interrupted has done so already.
 * The copy has its name only when it is whole.
 */
function copyBefore(database: Database.Database, databaseFile: string, migration: string): string {
  const copy = `${databaseFile}.before-${migration}`;
  if (existsSync(copy)) return copy;
  removeOldCopies(new Date(), databaseFile);
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  database.prepare("VACUUM INTO ?").run(part);
  syncPath(part);
  renameSync(part, copy);
  syncPath(dirname(copy));
  return copy;
}

/** Runs one migration and writes down that it is finished, in one transaction. */
function applyOne(database: Database.Database, name: string, script: string, run: string): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(run);
    const broken: unknown[] = database.prepare("PRAGMA foreign_key_check").all();
    if (broken.length > 0) throw new Error(`The migration ${name} breaks ${broken.length} links`);
    database
      .prepare("DELETE FROM _prisma_migrations WHERE migration_name = ? AND finished_at IS NULL")
      .run(name);
    database
      .prepare(
        `INSERT INTO _prisma_migrations
           (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(
        randomUUID(),
        createHash("sha256").update(script).digest("hex"),
        Date.now(),
        name,
        Date.now(),
      );
    database.exec("COMMIT");
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function whatToRun(
  database: Database.Database,
  folder: string,
  name: string,
  interrupted: readonly string[],
): string {
  const script = readScript(folder, name);
  if (!interrupted.includes(name)) return script;
  const names = migrationNames(folder);
  const earlier = names.slice(0, names.indexOf(name)).map((one) => readScript(folder, one));
  const remaining = remainingStatements(database, earlier, script);
  if (remaining === undefined) {
    throw new Refusal(
      `An earlier upgrade of ${database.name} stopped in the middle of ${name}, at a point that cannot be recognised. ` +
        "Restore the copy of before that upgrade and start again.",
    );
  }
  return remaining.map((statement) => `${statement};\n`).join("");
}

function applyPending(database: Database.Database, folder: string): string[] {
  overwriteDeleted(database);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  // Outside the transactions, because inside one it does nothing; each migration is checked at its end instead.
  database.pragma("foreign_keys = OFF");
  database.exec(MIGRATIONS_TABLE);
  const { pending, interrupted } = readMigrationState(database, folder);
  for (const name of pending) {
    const run = whatToRun(database, folder, name, interrupted);
    applyOne(database, name, readScript(folder, name), run);
  }
  return pending;
}

/** What bringing a database up to date did. */
export interface Migrated {
  /** names, oldest first */
  applied: string[];
  /** the copy made before the upgrade; undefined for a new database */
  copy: string | undefined;
}

function upgrade(databaseFile: string, folder: string): Migrated {
  const database = openForTools(databaseFile);
  try {
    const { applied, pending, interrupted } = readMigrationState(database, folder);
    const [first] = pending;
    if (first === undefined) return { applied: [], copy: undefined };
    const holdsData = applied.length > 0 || interrupted.length > 0;
    const copy = holdsData ? copyBefore(database, databaseFile, first) : undefined;
    const done = applyPending(database, folder);
    // The rows of before a migration that rewrote them stand in the log until it is emptied.
    database.pragma("wal_checkpoint(TRUNCATE)");
    return { applied: done, copy };
  } catch (error) {
    throw asRefusal(error, databaseFile);
  } finally {
    database.close();
  }
}

/** Where a new database is made before it takes its place. */
export function unfinishedFile(databaseFile: string): string {
  return `${databaseFile}.unfinished`;
}

/** Removes what an interrupted first start left. */
function removeUnfinished(databaseFile: string): void {
  const unfinished = unfinishedFile(databaseFile);
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + end, { force: true });
}

/** Gives a database that was made under another name its place; it must be closed. */
export function putInPlace(databaseFile: string): void {
  const unfinished = unfinishedFile(databaseFile);
  syncPath(unfinished);
  renameSync(unfinished, databaseFile);
  syncPath(dirname(databaseFile));
}

/** Begins a new database under another name, with every migration; `putInPlace` ends it. */
export function migrateUnfinished(databaseFile: string, folder: string): string[] {
  removeUnfinished(databaseFile);
  const database = new Database(unfinishedFile(databaseFile));
  try {
    return applyPending(database, folder);
  } finally {
    database.close();
  }
}

/**
 * Makes a database that serves nobody, with every migration: rows are put into it.
 * @returns it, opened by whoever closes it
 */
export function createCopy(file: string, folder: string): Database.Database {
  const database = new Database(file);
  try {
    applyPending(database, folder);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Brings a copy that serves nobody up to date; what it was before is not kept. */
export function upgradeCopy(file: string, folder: string): void {
  const database = openForTools(file);
  try {
    applyPending(database, folder);
    database.pragma("journal_mode = DELETE");
  } finally {
    database.close();
  }
}

function create(databaseFile: string, folder: string): Migrated {
  const applied = migrateUnfinished(databaseFile, folder);
  putInPlace(databaseFile);
  return { applied, copy: undefined };
}

/**
 * Applies what is pending. A stop at any moment leaves a database that the next call goes on with: a new one takes its
 * place when it is whole, and each migration of an old one is one transaction, after a copy.
 *
 * @throws Refusal when the database cannot be used, or when a server is using it
 */
export function migrate(databaseFile: string, folder: string): Migrated {
  mkdirSync(dirname(databaseFile), { recursive: true });
  const isNew = !existsSync(databaseFile);
  if (!isNew && pendingMigrations(databaseFile, folder).length === 0) {
    return { applied: [], copy: undefined };
  }
  const held = holdsDatabase(databaseFile);
  lockDatabase(databaseFile);
  try {
    return isNew ? create(databaseFile, folder) : upgrade(databaseFile, folder);
  } finally {
    if (!held) releaseDatabase(databaseFile);
  }
}

function tellApplied(applied: readonly string[]): void {
  console.log(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
}

/** Entry of the command; returns the exit code. */
export async function run(): Promise<number> {
  const { DATABASE_URL: url } = env();
  if (url !== undefined) {
    const { migratePostgres } = await import("./postgres");
    tellApplied(await migratePostgres(url));
    return 0;
  }
  const { applied, copy } = migrate(env().DATABASE_FILE, join("prisma", "migrations"));
  if (copy !== undefined) console.log(`A copy of before the upgrade: ${copy}`);
  tellApplied(applied);
  return 0;
}

/** In which state a database file is, asked of SQLite directly so that a start does not wait for the Prisma client. */
import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { listCopies } from "~/platform/database-copies.server";
import { migrationNames } from "./migration-files";
import { Refusal } from "./refusal";

const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/;

/** What a database file knows of the migrations. */
export interface MigrationState {
  /** finished, oldest first */
  applied: string[];
  /** begun by an earlier version of this program and never finished */
  interrupted: string[];
  /** shipped and not applied, oldest first */
  pending: string[];
}

function damaged(databaseFile: string): Refusal {
  const [copy] = listCopies(databaseFile);
  const source = copy ?? "<your backup>";
  return new Refusal(
    `${databaseFile} is damaged or is no database. Nothing was changed in it. Restore a copy:\n` +
      `  mv ${databaseFile} ${databaseFile}.damaged && rm -f ${databaseFile}-wal ${databaseFile}-shm && cp ${source} ${databaseFile}` +
      (copy === undefined ? "" : `\nThe newest copy made before an upgrade is ${copy}.`),
  );
}

/** What a program of the command line deletes is overwritten, as by the server itself, and no copy of a row meets a disk. */
export function overwriteDeleted(database: Database.Database): void {
  database.pragma("secure_delete = ON");
  database.pragma("temp_store = MEMORY");
}

/**
 * Opens a database file for a program of the command line.
 * @throws Refusal when the file is damaged, or empty while a database was expected
 */
export function openForTools(databaseFile: string): Database.Database {
  if (statSync(databaseFile).size === 0) {
    throw new Refusal(
      `${databaseFile} is an empty file. Was a database here? Then restore your copy of it. ` +
        `To begin with a new one, remove the empty file: rm ${databaseFile}`,
    );
  }
  // Not read-only: what a killed process left half-written is rolled back by whoever opens the file next.
  const database = new Database(databaseFile, { fileMustExist: true, timeout: 5_000 });
  overwriteDeleted(database);
  try {
    database.prepare("SELECT COUNT(*) FROM sqlite_master").get();
    return database;
  } catch (error) {
    database.close();
    throw asRefusal(error, databaseFile);
  }
}

/** Says of an error of a damaged file what to do; any other error stays as it is. */
export function asRefusal(error: unknown, databaseFile: string): unknown {
  return error instanceof Database.SqliteError && DAMAGED.test(error.code)
    ? damaged(databaseFile)
    : error;
}

function readRows(database: Database.Database): { name: string; finished: boolean }[] {
  const table = database
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'")
    .get();
  if (table === undefined) return [];
  const rows: unknown[] = database
    .prepare(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
  return rows.flatMap((row) =>
    typeof row === "object" && row !== null && "name" in row && "finished" in row
      ? [{ name: String(row.name), finished: row.finished === 1 }]
      : [],
  );
}

/**
 * Compares what the database has with what this version ships.
 * @throws Refusal when the database is of a newer version
 */
export function readMigrationState(database: Database.Database, folder: string): MigrationState {
  const shipped = migrationNames(folder);
  const rows = readRows(database);
  const applied = rows.filter(({ finished }) => finished).map(({ name }) => name);
  const unknown = rows.map(({ name }) => name).filter((name) => !shipped.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `This database was used by a newer version of this program (it has ${unknown.join(", ")}). ` +
        "Start that version or a later one. To go back, restore the copy that was made before the upgrade" +
        `${listCopies(database.name)
          .slice(0, 1)
          .map((copy) => `: ${copy}`)
          .join("")}.`,
    );
  }
  return {
    applied,
    interrupted: rows.filter(({ finished }) => !finished).map(({ name }) => name),
    pending: shipped.filter((name) => !applied.includes(name)),
  };
}

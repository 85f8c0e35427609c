/**
 * One server, or one upgrade, per database file. The lock is one of the operating system: it ends with the process that
 * holds it, however that ends, so that no kill leaves a database that never starts again.
 */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Refusal } from "./refusal";

/** Held by this process, by the file they are of; a connection that is not referred to would be closed. */
const held = new Map<string, Database.Database>();

/**
 * Takes the lock of a database file for the rest of this process, or until `releaseDatabase`.
 * @throws Refusal when another process has it
 */
export function lockDatabase(databaseFile: string): void {
  if (held.has(databaseFile)) return;
  mkdirSync(dirname(databaseFile), { recursive: true });
  const lock = new Database(`${databaseFile}.lock`, { timeout: 1_000 });
  try {
    // SQLite's exclusive lock is a lock of the operating system on the bytes of this otherwise empty file.
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) {
      throw error;
    }
    throw new Refusal(
      `Another server or upgrade uses ${databaseFile}. One SQLite file serves one process: stop the other one first, ` +
        "or give this one a file of its own: DATABASE_FILE=data/other.db npm start\n" +
        "Several servers on one database need PostgreSQL: DATABASE_URL in the README.",
    );
  }
  held.set(databaseFile, lock);
}

/** Gives the lock back. */
export function releaseDatabase(databaseFile: string): void {
  held.get(databaseFile)?.close();
  held.delete(databaseFile);
}

/** Whether this process holds the lock. */
export function holdsDatabase(databaseFile: string): boolean {
  return held.has(databaseFile);
}

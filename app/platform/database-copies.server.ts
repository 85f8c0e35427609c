/**
 * The copies beside a database that this program makes by itself, before an upgrade and when a backup is put back. They hold what
 * people have erased since, so that they go after a term, whether or not there is an upgrade again.
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { env } from "./env.server";

const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;

/** The copies that stand beside a database file, those with the last name first. */
export function listCopies(databaseFile: string): string[] {
  const folder = dirname(databaseFile);
  const start = `${basename(databaseFile)}.before-`;
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(start) && !name.endsWith(".part"))
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Removes the copies that are older than their term. */
export function removeOldCopies(now: Date, databaseFile = env().DATABASE_FILE): void {
  for (const copy of listCopies(databaseFile)) {
    if (now.getTime() - statSync(copy).mtimeMs > KEPT_DAYS * DAY) rmSync(copy);
  }
}

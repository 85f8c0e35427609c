/**
 * The copies beside a database that this program makes by itself, before an upgrade and when a backup is put back. They hold what
 * people have erased since, so that they go after a term, whether or not there is an upgrade again.
 */
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { env } from "./env.server";

const KEPT_DAYS = 30;
/** A copy that is being made is ready within this time. */
const HALF_KEPT_DAYS = 1;
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

/** What a program that was killed left of a copy: of before an upgrade, of a backup, and of one that was put back. */
function halfCopies(databaseFile: string): string[] {
  const folder = dirname(databaseFile);
  const name = basename(databaseFile);
  const isHalf = (one: string) =>
    (one.startsWith(`${name}.before-`) && one.endsWith(".part")) ||
    one.startsWith(`${name}.restored-part`) ||
    one.startsWith(".backup-part");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(isHalf)
        .map((one) => join(folder, one))
    : [];
}

/** Removes the copies that are older than their term, and what is left of those that were never finished. */
export function removeOldCopies(now: Date, databaseFile = env().DATABASE_FILE): void {
  const removeAfter = (days: number) => (copy: string) => {
    if (now.getTime() - statSync(copy).mtimeMs > days * DAY) rmSync(copy);
  };
  listCopies(databaseFile).forEach(removeAfter(KEPT_DAYS));
  halfCopies(databaseFile).forEach(removeAfter(HALF_KEPT_DAYS));
}

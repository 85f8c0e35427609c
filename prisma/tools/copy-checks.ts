/**
 * What a copy of the database must be before it counts as a backup or takes the place of a database: whole, of a version this
 * program knows, made under the key of this installation, with an audit log that nobody changed.
 */
import { join } from "node:path";
import type Database from "better-sqlite3";
import { verifyAuditChain } from "~/platform/audit.server";
import { database as openedDatabase, onDatabaseFile } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { asRefusal, openForTools, readMigrationState } from "./database-state";
import { checkKey } from "./key";
import { Refusal } from "./refusal";

const MIGRATIONS = join("prisma", "migrations");

/** What a copy holds, as far as a person wants to hear it. */
export interface CheckedCopy {
  /** entries of its audit log; undefined when the copy is of an earlier version, whose log the next start reads */
  entries: number | undefined;
  /** migrations that this version has and the copy lacks */
  pending: number;
}

function checkPages(copy: string): number {
  let opened: Database.Database | undefined;
  try {
    opened = openForTools(copy);
    const pages: unknown[] = opened.prepare("PRAGMA integrity_check").pluck().all();
    if (pages.length !== 1 || pages[0] !== "ok") {
      throw new Refusal(`The copy is damaged: ${pages.slice(0, 3).join("; ")}.`);
    }
    const broken: unknown[] = opened.prepare("PRAGMA foreign_key_check").all();
    if (broken.length > 0) throw new Refusal(`In the copy ${broken.length} links lead nowhere.`);
    return readMigrationState(opened, MIGRATIONS).pending.length;
  } catch (error) {
    throw asRefusal(error, copy);
  } finally {
    opened?.close();
  }
}

/**
 * Opens a copy and checks it.
 * @throws Refusal with what is wrong with it
 */
export async function checkCopy(copy: string): Promise<CheckedCopy> {
  const pending = checkPages(copy);
  checkKey(copy, env());
  if (pending > 0) return { entries: undefined, pending };
  const verdict = await onDatabaseFile(copy, async () => verifyAuditChain(await openedDatabase()));
  if (!verdict.ok) {
    throw new Refusal(
      `Entry ${verdict.sequence} of the copy's audit log does not fit what is before it.`,
    );
  }
  return { entries: verdict.entries, pending };
}

/**
 * Versions of what is published: a number per key that moves on with every change. What was made of an earlier version (a
 * rendered page) is stale. Which events raise which keys stands in `app/page-versions.server.ts`.
 */
import { z } from "zod";
import { connectionOf } from "./db.server";
import type { Transaction } from "./db.server";
import { sqlJoin, readRows, sql } from "./statements.server";

const RAISE = `INSERT INTO "PageVersion" ("key", "version", "changedOn") VALUES (?, 1, ?)
  ON CONFLICT ("key") DO UPDATE SET
    "version" = "PageVersion"."version" + 1,
    "changedOn" = COALESCE(excluded."changedOn", "PageVersion"."changedOn")`;

const rowSchema = z.object({ key: z.string(), version: z.number() });
const daySchema = z.object({ key: z.string(), changedOn: z.string() });

/**
 * Moves these keys on, in the transaction of the change.
 * @param changedOn the day that anybody may know of; null for a change that leaves no day, such as a count that moves
 */
export async function raisePageVersions(
  transaction: Transaction,
  keys: readonly string[],
  changedOn: string | null,
): Promise<void> {
  const { statement } = connectionOf(transaction);
  for (const key of keys) await statement(RAISE).run(key, changedOn);
}

/** The day on which each of these things last changed; a thing that never did since it was loaded is not among them. */
export async function changeDays(keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const query = sql`SELECT "key", "changedOn" FROM "PageVersion"
    WHERE "key" IN (${sqlJoin([...keys])}) AND "changedOn" IS NOT NULL`;
  const rows = await readRows(query, daySchema);
  return new Map(rows.map(({ key, changedOn }) => [key, changedOn]));
}

/** The versions of these keys as they are committed now; 0 for one that never changed. */
export async function pageVersions(keys: readonly string[]): Promise<Map<string, number>> {
  const found = new Map(keys.map((key) => [key, 0]));
  if (keys.length === 0) return found;
  const query = sql`SELECT "key", "version" FROM "PageVersion" WHERE "key" IN (${sqlJoin([...keys])})`;
  for (const { key, version } of await readRows(query, rowSchema)) found.set(key, version);
  return found;
}

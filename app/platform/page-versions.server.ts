/**
 * Versions of what is published: a number per key that moves on with every change. What was made of an earlier version (a
 * rendered page) is stale. Which events raise which keys stands in `app/page-versions.server.ts`.
 */
import { z } from "zod";
import { connectionOf } from "./db.server";
import type { Transaction } from "./db.server";
import { sqlJoin, readRows, sql } from "./statements.server";

const RAISE = `INSERT INTO "PageVersion" ("key", "version") VALUES (?, 1)
  ON CONFLICT ("key") DO UPDATE SET "version" = "version" + 1`;

const rowSchema = z.object({ key: z.string(), version: z.number() });

/** Moves these keys on, in the transaction of the change. */
export function raisePageVersions(transaction: Transaction, keys: readonly string[]): void {
  const { statement } = connectionOf(transaction);
  for (const key of keys) statement(RAISE).run(key);
}

/** The versions of these keys as they are committed now; 0 for one that never changed. */
export async function pageVersions(keys: readonly string[]): Promise<Map<string, number>> {
  const found = new Map(keys.map((key) => [key, 0]));
  if (keys.length === 0) return found;
  const query = sql`SELECT "key", "version" FROM "PageVersion" WHERE "key" IN (${sqlJoin([...keys])})`;
  for (const { key, version } of await readRows(query, rowSchema)) found.set(key, version);
  return found;
}

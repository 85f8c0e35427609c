/**
 * The write-ahead log under long reads: it grows while another program reads, and is small again after. The product itself
 * reads without holding the log, also for a download that takes minutes.
 */
import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { database, emptyWriteAheadLog, inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { emptyDatabase } from "../../support/database";

const MEGABYTE = 1024 * 1024;
/** What the settings of the database leave at most once nobody reads any more. */
const BOUND = 64 * MEGABYTE;

beforeEach(emptyDatabase);

function logBytes(): number {
  return statSync(`${env().DATABASE_FILE}-wal`).size;
}

/** Writes a megabyte in a commit of its own. */
async function writeMegabyte(number: number): Promise<void> {
  await inTransaction((transaction) =>
    transaction.job.create({ data: { name: `${number} ${"x".repeat(MEGABYTE)}` } }),
  );
}

test("grows while another program reads, and is within its bound after the next commit", async () => {
  const other = new Database(env().DATABASE_FILE, { readonly: true });
  other.exec("BEGIN");
  other.prepare('SELECT COUNT(*) FROM "Job"').get();
  for (let number = 0; number < 80; number += 1) await writeMegabyte(number);
  expect(logBytes()).toBeGreaterThan(BOUND);
  expect(await emptyWriteAheadLog()).toBe(false);
  other.exec("COMMIT");
  await writeMegabyte(80);
  await writeMegabyte(81);
  expect(logBytes()).toBeLessThanOrEqual(BOUND + 2 * MEGABYTE);
  expect(await emptyWriteAheadLog()).toBe(true);
  expect(logBytes()).toBe(0);
  other.close();
});

test("is not held by the product's own reads, whatever was read last", async () => {
  await writeMegabyte(0);
  const client = await database();
  const rows = await client.job.findMany({ take: 1 });
  expect(rows).toHaveLength(1);
  expect(await emptyWriteAheadLog()).toBe(true);
});

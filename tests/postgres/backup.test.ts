/**
 * `npm run backup` and `npm run restore` on PostgreSQL hold what those of a file promise: a copy of one moment, checked, which comes
 * back whole, with what was erased since erased again. Source: issue 23, decision 275.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { closeDatabase, erasedSinceCopy, inTransaction, recordErased } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { rowsOf } from "~/platform/postgres-statement.server";
import { makeBackup } from "../../prisma/tools/backup";
import { withPostgres } from "../../prisma/tools/postgres";
import { checkKeyOnPostgres } from "../../prisma/tools/postgres-key";
import { restoreOnPostgres } from "../../prisma/tools/postgres-restore";
import { restore } from "../../prisma/tools/restore";
import { emptyDatabase } from "../support/database";
import { MARK, everythingOfOne, ownInput } from "../support/everything-of-one";
import { NOW } from "../support/proposals";
import { makeRegion } from "../support/sessions";

const url = () => env().DATABASE_URL ?? "";
let folder: string;

/** Something that comes into the audit log. */
const happen = (name: string) =>
  inTransaction((transaction) =>
    emit(
      transaction,
      {
        actor: { kind: "system" },
        type: "region.settingsChanged",
        subjectKind: "region",
        subjectId: name,
      },
      NOW,
    ),
  );

const databaseFile = () => join(folder, "data", "inbreng.db");
const backupNow = (keep = 3, now = NOW) =>
  makeBackup({
    databaseFile: databaseFile(),
    url: url(),
    folder: join(folder, "copies"),
    keep,
    recipient: undefined,
    now,
  });

/** Puts a copy back as the command does: no server is connected. */
async function back(copy: string, giveUpNewer = false) {
  await closeDatabase();
  return restoreOnPostgres(url(), {
    copy,
    databaseFile: databaseFile(),
    identity: undefined,
    giveUpNewer,
    now: NOW,
  });
}

const ask = async (query: string) =>
  rowsOf(await withPostgres(url(), (client) => client.query(query)));
const countRows = z.array(z.object({ count: z.number() })).length(1);
const count = async (table: string) =>
  countRows.parse(await ask(`SELECT COUNT(*)::int AS count FROM "${table}"`))[0]?.count;
const inFile = (file: string, query: string): unknown => {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(query).pluck().get();
  } finally {
    database.close();
  }
};

/** The tables of which a row holds a word. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = z
    .array(z.object({ name: z.string() }))
    .parse(await ask(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`));
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await ask(`SELECT 1 FROM "${name}" one WHERE one::text LIKE '%${word}%' LIMIT 1`);
    if (rows.length > 0) holding.push(name);
  }
  return holding;
}

describe.skipIf(inject("postgres") === "")("a backup of PostgreSQL", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await makeRegion();
    await checkKeyOnPostgres(url());
    folder = mkdtempSync(join(tmpdir(), "inbreng-backup-"));
    await happen("one");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("is a copy of one moment while others write, which nobody but its owner reads", async () => {
    const writer = new pg.Client(url());
    await writer.connect();
    let written = 0;
    const others = { write: true };
    const writing = (async () => {
      while (others.write) {
        await writer.query("BEGIN");
        for (const name of ["a", "b"]) {
          await writer.query(`INSERT INTO "LedgerPerson" ("key") VALUES ($1)`, [
            `${name} ${written}`,
          ]);
        }
        await writer.query("COMMIT");
        written += 1;
      }
    })();
    const before = written;
    const [made] = await Promise.allSettled([backupNow()]);
    others.write = false;
    await writing;
    await writer.end();
    if (made.status === "rejected") throw made.reason;
    const { backup, checked } = made.value;
    const copied = Number(inFile(backup, 'SELECT COUNT(*) FROM "LedgerPerson"'));
    expect(copied % 2).toBe(0);
    expect(copied / 2).toBeGreaterThanOrEqual(before);
    // Nobody waited for it, and what came meanwhile is not in it.
    expect(written).toBeGreaterThan(copied / 2);
    expect(checked).toEqual({ entries: await count("AuditEntry"), pending: 0 });
    expect(statSync(backup).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, "data"))).toEqual([]);
    // The first bytes of every file of SQLite: one format, whatever database it is of.
    expect(readFileSync(backup).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  test("stays as often as was asked for", async () => {
    for (const day of [1, 2]) await backupNow(1, new Date(Date.UTC(2026, 10, day)));
    expect(readdirSync(join(folder, "copies"))).toEqual(["inbreng-20261102T000000Z.db"]);
  });

  test("comes back whole; what came later is given up only when that is said, and stays as a file", async () => {
    const { backup } = await backupNow();
    await happen("two");
    const here = await count("AuditEntry");
    await expect(back(backup)).rejects.toThrow("holds 1 entries in its log that the copy lacks");
    expect(await count("AuditEntry")).toBe(here);
    const { aside, checked } = await back(backup, true);
    expect(await count("AuditEntry")).toBe(checked.entries);
    expect(inFile(aside ?? "", 'SELECT COUNT(*) FROM "AuditEntry"')).toBe(here);
    expect(statSync(aside ?? "").mode & 0o077).toBe(0);
    // It goes on from there: numbers, keys and triggers are as they were.
    await happen("three");
    expect(await count("AuditEntry")).toBe(here);
    const off = `SELECT 1 FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'
      UNION ALL SELECT 1 FROM pg_constraint WHERE contype = 'f' AND condeferrable`;
    expect(await ask(off)).toEqual([]);
    await back(aside ?? "", true);
    expect(await count("AuditEntry")).toBe(here);
  });

  test("is the way back to a file, and a backup of a file comes to PostgreSQL", async () => {
    const { backup } = await backupNow();
    const file = join(folder, "other", "inbreng.db");
    const options = { identity: undefined, giveUpNewer: false, now: NOW };
    await restore({ ...options, copy: backup, databaseFile: file });
    expect(inFile(file, 'SELECT COUNT(*) FROM "Region"')).toBe(1);
    const again = await makeBackup({
      databaseFile: file,
      folder: join(folder, "of-a-file"),
      keep: 1,
      recipient: undefined,
      now: NOW,
    });
    await back(again.backup);
    expect(await count("Region")).toBe(1);
  });

  test.each([
    ["has a changed log", "audit log does not fit", `UPDATE "AuditEntry" SET "action" = 'other'`],
    ["is of another key", "is not the one that", `UPDATE "Installation" SET "value" = 'other'`],
  ])("that %s changes nothing here", async (_, refusal, spoil) => {
    const { backup } = await backupNow();
    const database = new Database(backup);
    database.exec(spoil);
    database.close();
    const before = await count("AuditEntry");
    await expect(back(backup, true)).rejects.toThrow(refusal);
    expect(await count("AuditEntry")).toBe(before);
  });

  test("is put back only while no server is connected", async () => {
    const { backup } = await backupNow();
    await closeDatabase();
    const running = new pg.Client({ connectionString: url(), application_name: "inbreng" });
    await running.connect();
    await expect(back(backup, true)).rejects.toThrow("A server uses");
    await running.end();
  });

  test("put back knows what was erased since: the start erases it again", async () => {
    const { backup } = await backupNow();
    await inTransaction((transaction) => recordErased(transaction, "person", "gone"));
    expect((await erasedSinceCopy()).size).toBe(0);
    await back(backup);
    expect((await erasedSinceCopy()).size).toBe(1);
  });

  test.skipIf(process.env["LONG"] !== "1")(
    "put back has everything of one erased again",
    async () => {
      const everything = await everythingOfOne();
      await replayErasures(NOW);
      const { backup } = await backupNow();
      expect((await tablesWith(MARK)).length).toBeGreaterThan(3);
      await eraseEverything(await ownInput(everything.writer), NOW);
      await back(backup, true);
      expect((await tablesWith(MARK)).length).toBeGreaterThan(3);
      await replayErasures(NOW);
      expect(await tablesWith(MARK)).toEqual([]);
      expect(await replayErasures(NOW)).toBe(0);
    },
  );
});

/** A backup is made while others write, checked, kept for as long as was said, and put back only where nothing is lost unasked. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { generateIdentity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeOldCopies } from "~/platform/database-copies.server";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { makeBackup } from "../../../prisma/tools/backup";
import { checkKey } from "../../../prisma/tools/key";
import { restore } from "../../../prisma/tools/restore";
import { emptyDatabase } from "../../support/database";

const NOW = new Date("2026-11-29T01:30:00Z");

let folder: string;
let databaseFile: string;

beforeEach(async () => {
  await emptyDatabase();
  databaseFile = env().DATABASE_FILE;
  checkKey(databaseFile);
  folder = mkdtempSync(join(tmpdir(), "inbreng-backup-"));
  await happen("one");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Something that comes into the audit log. */
async function happen(name: string): Promise<void> {
  await inTransaction((transaction) =>
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
}

const options = { keep: 3, recipient: undefined, now: NOW };
const back = (copy: string) => ({
  copy,
  databaseFile,
  identity: undefined,
  giveUpNewer: false,
  now: NOW,
});

const ask = (file: string, sql: string): unknown => {
  const database = new Database(file);
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
};
const entriesOf = (file: string) => ask(file, 'SELECT COUNT(*) FROM "AuditEntry"');

/** Another process, as the service is one; ends when its input does. */
function otherProcess(script: string) {
  const child = spawn(process.execPath, ["-e", script, databaseFile], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  return {
    begun: once(child.stdout, "data"),
    /** the last whole line it said */
    last: () => said.split("\n").at(-2) ?? "",
    end: async () => {
      child.stdin.end();
      await once(child, "close");
    },
  };
}

const WRITER = `
  const Database = require("better-sqlite3");
  const database = new Database(process.argv[1], { timeout: 5000 });
  database.pragma("synchronous = FULL");
  const insert = database.prepare('INSERT INTO "LedgerPerson" ("key") VALUES (?)');
  const pair = database.transaction((at) => { insert.run("a " + at); insert.run("b " + at); });
  let at = 0, ends = false;
  process.stdin.resume().on("end", () => { ends = true; });
  (function write() { if (ends) return; pair(at++); console.log(at); setTimeout(write, 0); })();`;

const pairsIn = (file: string) => Number(ask(file, 'SELECT COUNT(*) FROM "LedgerPerson"')) / 2;

test("a copy of a busy service has all that was acknowledged before, no half of what came since, and comes back so", async () => {
  const writer = otherProcess(WRITER);
  await writer.begun;
  while (Number(writer.last()) < 20) await wait(5);
  const acknowledged = Number(writer.last());
  const { backup, checked } = await makeBackup({ ...options, databaseFile, folder });
  const copied = pairsIn(backup);
  expect(copied).toBeGreaterThanOrEqual(acknowledged);
  expect(Number.isInteger(copied)).toBe(true);
  expect(checked).toEqual({ entries: entriesOf(databaseFile), pending: 0 });
  expect(statSync(backup).mode & 0o077).toBe(0);
  // The service was never held up: it goes on, and what it acknowledges is in its own database.
  while (Number(writer.last()) <= copied + 20) await wait(5);
  await writer.end();
  expect(pairsIn(databaseFile)).toBeGreaterThan(copied);
  const { aside } = await restore(back(backup));
  expect(pairsIn(databaseFile)).toBe(copied);
  expect(ask(databaseFile, "PRAGMA integrity_check")).toBe("ok");
  rmSync(aside ?? "");
});

test("what a killed backup or restore left of a copy goes after a day", async () => {
  const half = [
    join(folder, "inbreng-20261127T013000Z.db.part"),
    join(folder, "inbreng-20261127T013000Z.db.age.part"),
    join(dirname(databaseFile), ".backup-part"),
    `${databaseFile}.restored-part`,
    `${databaseFile}.before-1.part`,
  ];
  const fresh = join(folder, "inbreng-20261129T012959Z.db.part");
  for (const file of [...half, fresh]) writeFileSync(file, "half");
  const dayBefore = new Date(NOW.getTime() - 25 * 60 * 60 * 1_000);
  for (const file of half) utimesSync(file, dayBefore, dayBefore);
  utimesSync(fresh, NOW, NOW);
  removeOldCopies(NOW, databaseFile);
  await makeBackup({ ...options, databaseFile, folder });
  expect([...half, fresh].filter((file) => existsSync(file))).toEqual([fresh]);
});

test("as many copies stay as were asked for, the newest, and nothing else is removed", async () => {
  writeFileSync(join(folder, "inbreng-notes.txt"), "");
  for (const day of [1, 2, 3, 4]) {
    await makeBackup({ ...options, databaseFile, folder, now: new Date(Date.UTC(2026, 10, day)) });
  }
  expect(readdirSync(folder).sort()).toEqual([
    "inbreng-20261102T000000Z.db",
    "inbreng-20261103T000000Z.db",
    "inbreng-20261104T000000Z.db",
    "inbreng-notes.txt",
  ]);
});

test("an encrypted copy holds nothing that can be read, and comes back with its key alone", async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const { backup } = await makeBackup({ ...options, databaseFile, folder, recipient });
  expect(readFileSync(backup).includes("SQLite format")).toBe(false);
  expect(readFileSync(backup).includes("region.settingsChanged")).toBe(false);
  await expect(restore(back(backup))).rejects.toThrow("is encrypted");
  const other = join(folder, "other.txt");
  writeFileSync(other, await generateIdentity());
  await expect(restore({ ...back(backup), identity: other })).rejects.toThrow("cannot be opened");
  const own = join(folder, "own.txt");
  writeFileSync(own, `# made for the test\n${identity}\n`);
  const before = entriesOf(databaseFile);
  const { aside } = await restore({ ...back(backup), identity: own });
  expect(entriesOf(databaseFile)).toBe(before);
  expect(entriesOf(aside ?? "")).toBe(before);
  rmSync(aside ?? "");
});

test("what came after the copy is given up only when that is said", async () => {
  const { backup } = await makeBackup({ ...options, databaseFile, folder });
  await happen("two");
  const here = Number(entriesOf(databaseFile));
  await expect(restore(back(backup))).rejects.toThrow(
    "holds 1 entries in its log that the copy lacks",
  );
  expect(entriesOf(databaseFile)).toBe(here);
  const { aside } = await restore({ ...back(backup), giveUpNewer: true });
  expect(entriesOf(databaseFile)).toBe(here - 1);
  expect(entriesOf(aside ?? "")).toBe(here);
  rmSync(aside ?? "");
});

test.each([
  [
    "is damaged",
    "damaged or is no database",
    (copy: string) => {
      writeFileSync(copy, "no database");
    },
  ],
  [
    "has a changed log",
    "audit log does not fit",
    (copy: string) => {
      const database = new Database(copy);
      database.exec(`UPDATE "AuditEntry" SET "action" = 'other'`);
      database.close();
    },
  ],
  [
    "is of another key",
    "is not the one that",
    (copy: string) => {
      const database = new Database(copy);
      database.exec(`UPDATE "Installation" SET "value" = 'other' WHERE "name" = 'keyFingerprint'`);
      database.close();
    },
  ],
])("a copy that %s does not take the place of the database", async (_, refusal, spoil) => {
  const { backup } = await makeBackup({ ...options, databaseFile, folder });
  spoil(backup);
  const before = entriesOf(databaseFile);
  await expect(restore(back(backup))).rejects.toThrow(refusal);
  expect(entriesOf(databaseFile)).toBe(before);
});

test("while a server uses the database nothing is put back", async () => {
  const { backup } = await makeBackup({ ...options, databaseFile, folder });
  const server = otherProcess(`
    const Database = require("better-sqlite3");
    const lock = new Database(process.argv[1] + ".lock");
    lock.exec("BEGIN EXCLUSIVE");
    process.stdin.resume().on("end", () => lock.close());
    console.log("begun");`);
  await server.begun;
  await expect(restore(back(backup))).rejects.toThrow("Another server or upgrade uses");
  await server.end();
});

/** Whoever erased everything after a backup is erased again when that backup is put back, and the list of it names nobody. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { erasureFolder } from "~/platform/erasure-folder.server";
import { makeBackup } from "../../prisma/tools/backup";
import { checkKey } from "../../prisma/tools/key";
import { restore } from "../../prisma/tools/restore";
import { columnsWith, keysOf } from "../support/columns-with";
import { emptyDatabase, testDatabase } from "../support/database";
import { everythingOfOne, MARK, ownInput } from "../support/everything-of-one";
import { found } from "../support/files-of-service";
import { NOW } from "../support/proposals";
import { makeRegion } from "../support/sessions";

let folder: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  checkKey(env().DATABASE_FILE);
  folder = mkdtempSync(join(tmpdir(), "inbreng-backup-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const backupNow = () =>
  makeBackup({
    databaseFile: env().DATABASE_FILE,
    folder,
    keep: 1,
    recipient: undefined,
    now: NOW,
  });

/** Puts a copy back with the command, and starts as the service does. */
async function restoreAndStart(copy: string): Promise<void> {
  await closeDatabase();
  const databaseFile = env().DATABASE_FILE;
  const options = { copy, databaseFile, identity: undefined, giveUpNewer: true, now: NOW };
  const { aside } = await restore(options);
  rmSync(aside ?? "");
  expect(await columnsWith(MARK)).not.toEqual([]);
  await replayErasures(NOW);
}

const erasedList = () => readFileSync(join(erasureFolder(), "erased"), "utf8");

test("answers, texts, notes, messages and what was followed are erased again, in the rows and in the files", async () => {
  const everything = await everythingOfOne();
  await replayErasures(NOW);
  const { backup } = await backupNow();
  const keys = await keysOf(everything);
  const before = await columnsWith(MARK);
  for (const column of ["Answer.value", "CaseNote.text", "OutboxMessage.recipient"]) {
    expect(before).toContain(column);
  }
  const { personId } = everything.writer;
  const client = await testDatabase();
  expect(await client.follow.count({ where: { personId } })).toBe(1);
  expect(await client.outboxMessage.count({ where: { personId } })).toBeGreaterThan(0);

  await eraseEverything(await ownInput(everything.writer), NOW);
  await restoreAndStart(backup);

  expect(await columnsWith(MARK)).toEqual([]);
  expect(await columnsWith(...keys)).toEqual([]);
  await closeDatabase();
  expect(found([MARK, ...keys])).toEqual([]);
  // Erased once more, the same is no news: a second start has nothing to do.
  expect(await replayErasures(NOW)).toBe(0);
});

test("the list of what was erased holds keyed hashes only, of which nobody can tell whose they are", async () => {
  const everything = await everythingOfOne();
  await replayErasures(NOW);
  const keys = await keysOf(everything);
  const { personId, code } = everything.writer;
  await eraseEverything(await ownInput(everything.writer), NOW);

  const lines = erasedList().trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^[\w-]{43}$/);
  // In an order of its own: when something was erased cannot be read from it.
  expect(lines).toEqual([...lines].sort());
  for (const key of keys) expect(lines).not.toContain(key);
  // Without the secret key nobody can try who is on it.
  for (const known of [
    personId,
    code,
    codeHash(code),
    `person:${personId}`,
    `person\n${personId}`,
  ]) {
    expect(lines).not.toContain(createHash("sha256").update(known).digest("base64url"));
  }
});

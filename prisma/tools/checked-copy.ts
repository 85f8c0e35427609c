/** A copy that is put back, opened beside the database and checked before it takes its place. */
import { createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import Database from "better-sqlite3";
import { partsOf } from "~/platform/byte-stream.server";
import { bytesOf } from "./backup";
import { checkCopy } from "./copy-checks";
import type { CheckedCopy } from "./copy-checks";
import { openForTools } from "./database-state";
import { Refusal } from "./refusal";

/** How the command is used. */
export const USAGE = `Use: npm run restore -- <copy> [--identity <file>] [--give-up-newer]
  --identity       the private key of age, for a copy that is encrypted
  --give-up-newer  puts the copy back although the database here holds what came after it`;

/** How a copy is put back. */
export interface RestoreOptions {
  copy: string;
  databaseFile: string;
  /** file with the private key of age */
  identity: string | undefined;
  giveUpNewer: boolean;
  now: Date;
}

async function decryptWith(identity: string | undefined, from: string, to: string): Promise<void> {
  if (identity === undefined) throw new Refusal(`${from} is encrypted.\n${USAGE}`);
  const keys = readFileSync(identity, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("AGE-SECRET-KEY-"));
  if (keys.length === 0) throw new Refusal(`${identity} holds no private key of age.`);
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  for (const key of keys) decrypter.addIdentity(key.trim());
  try {
    const opened = await decrypter.decrypt(bytesOf(from));
    await pipeline(partsOf(opened), createWriteStream(to, { mode: 0o600 }));
  } catch {
    throw new Refusal(`${from} cannot be opened with ${identity}: another key, or a damaged file.`);
  }
}

/** The end of an audit log. */
export interface LogEnd {
  sequence: number;
  at: string;
}

/** The last entry of the audit log: everything that changes the database comes into it. */
export function logEnd(file: string): LogEnd {
  const database = new Database(file, { fileMustExist: true, timeout: 5_000 });
  try {
    const row: unknown = database
      .prepare('SELECT "sequence", "at" FROM "AuditEntry" ORDER BY "sequence" DESC LIMIT 1')
      .get();
    if (typeof row !== "object" || row === null || !("sequence" in row) || !("at" in row)) {
      return { sequence: 0, at: "" };
    }
    return { sequence: Number(row.sequence), at: String(row.at) };
  } finally {
    database.close();
  }
}

/** @throws Refusal when the database here holds what the copy lacks */
export function refuseNewer(place: string, here: LogEnd, copied: LogEnd): void {
  if (here.sequence <= copied.sequence) return;
  throw new Refusal(
    `${place} holds ${here.sequence - copied.sequence} entries in its log that the copy lacks; the last is of ${here.at}. ` +
      "Whoever took part since then would lose that. To put the copy back all the same: --give-up-newer",
  );
}

/** Leaves out what stands in no row: a copy of an earlier version of this program has it between its rows, where no erasure comes. */
function writeAnew(part: string): void {
  const database = openForTools(part);
  try {
    database.exec("VACUUM");
  } finally {
    database.close();
  }
}

/** What stood in the place of the database keeps a name of its own, as the copies of before an upgrade do. */
export function asideOf(databaseFile: string, now: Date): string {
  return `${databaseFile}.before-restore-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
}

/**
 * Opens a copy beside the database, checks it and lets it take its place; afterwards the opened one is gone.
 * @throws Refusal when the copy is not what it must be
 */
export async function withCheckedCopy<Result>(
  { copy, databaseFile, identity }: RestoreOptions,
  work: (part: string, checked: CheckedCopy) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(copy)) throw new Refusal(`There is no copy at ${copy}.`);
  const part = `${databaseFile}.restored-part`;
  try {
    rmSync(part, { force: true });
    if (copy.endsWith(".age")) await decryptWith(identity, copy, part);
    else await pipeline(createReadStream(copy), createWriteStream(part, { mode: 0o600 }));
    const checked = await checkCopy(part);
    writeAnew(part);
    return await work(part, checked);
  } finally {
    for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true });
  }
}

/** `npm run restore`: puts a checked copy in the place of the database; the next start erases again what was erased since. */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { partsOf } from "~/platform/byte-stream.server";
import { now as presentMoment } from "~/platform/clock.server";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { erasureFolder } from "~/platform/erasure-folder.server";
import { bytesOf } from "./backup";
import { checkCopy } from "./copy-checks";
import type { CheckedCopy } from "./copy-checks";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { openForTools } from "./database-state";
import { syncPath } from "./migrate";
import { Refusal } from "./refusal";

const USAGE = `Use: npm run restore -- <copy> [--identity <file>] [--give-up-newer]
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

function setAside(databaseFile: string, now: Date): string {
  const aside = asideOf(databaseFile, now);
  const database = new Database(databaseFile, { timeout: 5_000 });
  // What stands in the log only comes into the file before it gets another name.
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  renameSync(databaseFile, aside);
  return aside;
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

/**
 * Puts a copy back. Until the last step the database stays as it is.
 * @returns what the copy holds, and where the database of before is now
 * @throws Refusal when a server uses the database, the copy is not what it must be, or it is older than what is here
 */
export async function restore(
  options: RestoreOptions,
): Promise<{ checked: CheckedCopy; aside: string | undefined }> {
  const { databaseFile, giveUpNewer, now } = options;
  lockDatabase(databaseFile);
  try {
    return await withCheckedCopy(options, (part, checked) => {
      const isThere = existsSync(databaseFile);
      if (isThere && !giveUpNewer) {
        refuseNewer(databaseFile, logEnd(databaseFile), logEnd(part));
      }
      syncPath(part);
      const aside = isThere ? setAside(databaseFile, now) : undefined;
      for (const end of ["-wal", "-shm", ".audit-end"]) rmSync(databaseFile + end, { force: true });
      renameSync(part, databaseFile);
      syncPath(dirname(databaseFile));
      return Promise.resolve({ checked, aside });
    });
  } finally {
    releaseDatabase(databaseFile);
  }
}

function readOptions(parameters: readonly string[]): RestoreOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { identity: { type: "string" }, "give-up-newer": { type: "boolean" } },
    });
    const [copy, ...more] = positionals;
    if (copy === undefined || more.length > 0) throw new Error("Which copy?");
    return {
      copy,
      databaseFile: env().DATABASE_FILE,
      identity: values.identity,
      giveUpNewer: values["give-up-newer"] ?? false,
      now: presentMoment(),
    };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
}

async function restoreAndIndex(url: string, options: RestoreOptions) {
  const { restoreOnPostgres } = await import("./postgres-restore");
  const { indexFilled } = await import("./fill-postgres");
  const done = await restoreOnPostgres(url, options);
  await indexFilled(url);
  await closeDatabase();
  return done;
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const options = readOptions(parameters);
  const { DATABASE_URL: url } = env();
  const { checked, aside } =
    url === undefined ? await restore(options) : await restoreAndIndex(url, options);
  const log =
    checked.entries === undefined
      ? `of an earlier version: the next start brings it up to date`
      : `with ${checked.entries} entries in its log, all of which fit`;
  console.log(`${options.copy} is in place, ${log}.`);
  if (aside !== undefined) {
    console.log(
      `What was here is ${aside}${url === undefined ? "" : ", which restore puts back"}; it goes with the copies of before an upgrade, after 30 days.`,
    );
  }
  console.log(
    existsSync(erasureFolder())
      ? "The next start erases again what people had erased since the copy, by the list in the folder of erasures."
      : `There is no folder of erasures at ${erasureFolder()}. Put it back before you start, the newest there is: without it ` +
          "nobody knows what was erased since the copy.",
  );
  return 0;
}

/** `npm run backup`: a copy of the database, made while the service runs and checked by opening it. */
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  copyFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { byteStream, partsOf } from "~/platform/byte-stream.server";
import { now as presentMoment } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { checkCopy } from "./copy-checks";
import type { CheckedCopy } from "./copy-checks";
import { overwriteDeleted } from "./database-state";
import { syncPath } from "./migrate";
import { Refusal } from "./refusal";

const USAGE = `Use: npm run backup -- [--to <folder>] [--keep <number>] [--for <age recipient>]
  --to    where the copy goes; BACKUP_FOLDER when it is left out
  --keep  so many copies stay there, the newest; 14 when it is left out
  --for   encrypts the copy in the format of age, for a public key (age1...) of which the private one is elsewhere`;

const KEPT = 14;
const PART = ".part";
/** What SQLite keeps beside a file that is open. */
const BESIDE = ["-wal", "-shm", "-journal"];
const DAY = 24 * 60 * 60 * 1_000;
const NAME = /^inbreng-\d{8}T\d{6}Z\.db(?:\.age)?$/;

/** How a backup is made. */
export interface BackupOptions {
  /** what is copied; with an address, the place beside which the copy is made */
  databaseFile: string;
  /** address of a PostgreSQL database that is copied instead of the file */
  url?: string | undefined;
  folder: string;
  keep: number;
  /** public key in the format of age, "age1..." */
  recipient: string | undefined;
  now: Date;
}

/** The copies that this program made in a folder, oldest first. */
function backupsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
}

/** What a backup that was killed left of its copy goes too: it holds what people have erased since, and no term counts it. */
function removeHalfCopies(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(PART) || !NAME.test(name.slice(0, -PART.length))) continue;
    const path = join(folder, name);
    if (now.getTime() - statSync(path).mtimeMs > DAY) rmSync(path);
  }
}

/** "inbreng-20261129T013000Z.db": sorts by its moment. */
function nameAt(now: Date): string {
  return `inbreng-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}.db`;
}

async function encryptFor(recipient: string, from: string, to: string): Promise<void> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new Refusal(`${recipient} is no public key of age: it begins with age1.`);
  }
  const sealed = await encrypter.encrypt(bytesOf(from));
  await pipeline(partsOf(sealed), createWriteStream(to, { mode: 0o600 }));
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

/** A file as a stream of the web, as the library for age reads it. */
export function bytesOf(file: string): ReadableStream<Uint8Array> {
  return byteStream(chunksOf(file));
}

/** Copies what there is, as a file of SQLite, whatever database it comes from. */
async function copyTo(part: string, { databaseFile, url }: BackupOptions): Promise<void> {
  if (url !== undefined) {
    const { copyPostgres } = await import("./copy-rows");
    await copyPostgres(url, part);
    return;
  }
  const database = new Database(databaseFile, { readonly: true, timeout: 5_000 });
  try {
    // The copy takes over how this connection deletes: else, between its rows, others of the same table are left that
    // no erasure finds when the copy is put back.
    overwriteDeleted(database);
    // One reading transaction: the service goes on writing, and nothing of that comes into the copy.
    database.prepare("VACUUM INTO ?").run(part);
  } finally {
    database.close();
  }
}

/**
 * Makes a backup. The copy stands beside the database until it is checked, and gets its name only when it is whole.
 * @returns its path, what it holds, and those that went because there were more than wanted
 * @throws Refusal when there is no database, or the copy is not what it must be
 */
export async function makeBackup(
  options: BackupOptions,
): Promise<{ backup: string; checked: CheckedCopy; removed: string[] }> {
  const { databaseFile, url, folder, keep, recipient, now } = options;
  if (url === undefined && !existsSync(databaseFile)) {
    throw new Refusal(`There is no database at ${databaseFile}.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(databaseFile), { recursive: true });
  removeHalfCopies(folder, now);
  const part = join(dirname(databaseFile), ".backup-part");
  const name = `${nameAt(now)}${recipient === undefined ? "" : ".age"}`;
  const arriving = join(folder, `${name}${PART}`);
  try {
    for (const end of ["", ...BESIDE]) rmSync(part + end, { force: true });
    await copyTo(part, options);
    chmodSync(part, 0o600);
    const checked = await checkCopy(part);
    if (recipient === undefined) copyFileSync(part, arriving);
    else await encryptFor(recipient, part, arriving);
    syncPath(arriving);
    const backup = join(folder, name);
    renameSync(arriving, backup);
    syncPath(folder);
    const removed = backupsIn(folder).slice(0, -keep);
    for (const old of removed) rmSync(join(folder, old));
    return { backup, checked, removed };
  } finally {
    for (const left of [part, ...BESIDE.map((end) => part + end), arriving])
      rmSync(left, { force: true });
  }
}

function readOptions(parameters: readonly string[]): BackupOptions {
  const settings = env();
  let values: { to?: string; keep?: string; for?: string };
  try {
    ({ values } = parseArgs({
      args: [...parameters],
      options: { to: { type: "string" }, keep: { type: "string" }, for: { type: "string" } },
    }));
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
  const folder = values.to ?? settings.BACKUP_FOLDER;
  if (folder === undefined) throw new Refusal(`Where does the copy go?\n${USAGE}`);
  const keep = Number(values.keep ?? KEPT);
  if (!Number.isInteger(keep) || keep < 1) throw new Refusal(`Keep at least one copy.\n${USAGE}`);
  return {
    databaseFile: settings.DATABASE_FILE,
    url: settings.DATABASE_URL,
    folder,
    keep,
    recipient: values.for,
    now: presentMoment(),
  };
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const options = readOptions(parameters);
  const { backup, checked, removed } = await makeBackup(options);
  const [oldest = ""] = backupsIn(options.folder);
  const log =
    checked.entries === undefined
      ? "of an earlier version; start the service once, and its log is checked as well"
      : `with ${checked.entries} entries in its log, all of which fit`;
  console.log(`${backup}: whole, of this key, ${log}.`);
  if (removed.length > 0)
    console.log(`Removed, because ${options.keep} are kept: ${removed.join(", ")}`);
  console.log(
    `The oldest copy is ${oldest}. What people had erased since then still stands in these copies: name in your privacy ` +
      "statement how long you keep them. A copy that is put back is erased again as the folder of erasures says.\n" +
      "Keep the key file and the folder of erasures as well, apart from these copies; see Backup in README.md.",
  );
  return 0;
}

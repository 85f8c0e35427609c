/**
 * What outlives every copy of the database: the keys under which secrets are sealed until their key is destroyed, and the
 * list of what was erased. Both stand in a folder that is never put back from an older copy.
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env.server";

const KEY_BYTES = 32;
const NAME_BYTES = 12;
/** A name as `createErasableKey` makes it: it goes into a path. */
const NAME = /^[0-9a-f]{24}$/;

/** Where the folder is: a setting, or beside the database. */
export function erasureFolder(databaseFile = env().DATABASE_FILE): string {
  return env().ERASURE_FOLDER ?? join(dirname(databaseFile), "erasure");
}

const keysFolder = () => join(erasureFolder(), "keys");
const keyFile = (name: string) => join(keysFolder(), name);
const listFile = () => join(erasureFolder(), "erased");

function writeThrough(path: string, flags: string, content: Buffer | string): void {
  const handle = openSync(path, flags, 0o600);
  try {
    writeSync(handle, Buffer.from(content), 0, Buffer.byteLength(content), 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a key that can be destroyed; it is on the disk before anything is sealed under it. */
export function createErasableKey(): { name: string; key: Buffer } {
  const name = randomBytes(NAME_BYTES).toString("hex");
  const key = randomBytes(KEY_BYTES);
  mkdirSync(keysFolder(), { recursive: true, mode: 0o700 });
  writeThrough(keyFile(name), "wx", key);
  syncFolder(keysFolder());
  return { name, key };
}

/** The key of that name; undefined when it is destroyed, or was never here. */
export function readErasableKey(name: string): Buffer | undefined {
  if (!NAME.test(name) || !existsSync(keyFile(name))) return undefined;
  return readFileSync(keyFile(name));
}

/** The names of the keys that are left. */
export function erasableKeys(): string[] {
  if (!existsSync(keysFolder())) return [];
  return readdirSync(keysFolder()).filter((name) => NAME.test(name));
}

/** Overwrites a key where it stands, and then removes it. One that is gone already stays gone. */
export function destroyErasableKey(name: string): void {
  if (readErasableKey(name) === undefined) return;
  writeThrough(keyFile(name), "r+", randomBytes(KEY_BYTES));
  rmSync(keyFile(name), { force: true });
  syncFolder(keysFolder());
}

/** The hashes of everything that was erased. */
export function readErasedList(): Set<string> {
  if (!existsSync(listFile())) return new Set();
  return new Set(
    readFileSync(listFile(), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );
}

/** Writes the list whole or not at all, in an order that tells nothing of when something was erased. */
export function writeErasedList(hashes: ReadonlySet<string>): void {
  mkdirSync(erasureFolder(), { recursive: true, mode: 0o700 });
  const part = `${listFile()}.part`;
  rmSync(part, { force: true });
  const lines = [...hashes].sort().map((hash) => `${hash}\n`);
  writeThrough(part, "wx", lines.join(""));
  renameSync(part, listFile());
  syncFolder(erasureFolder());
}

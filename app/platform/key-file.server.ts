/**
 * The key of an installation: where it comes from, how its file is written whole, and the fingerprint by which a
 * database recognises it. What is derived from it is made in `secret.server.ts`.
 */
import { createHmac, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

export const KEY_BYTES = 32;
const FINGERPRINT_LENGTH = 16;

/** The key material: the first part never changes, the second is another one after each rotation. */
export interface Keys {
  master: Buffer;
  rotated: Buffer | undefined;
}

/** Why there is no usable key. */
export type KeyProblem = "missing" | "empty" | "short";

/** The settings that say where the key is. */
export interface KeySource {
  SECRET_KEY?: string | undefined;
  SECRET_KEY_FILE: string;
}

export type KeysRead = { ok: true; keys: Keys } | { ok: false; problem: KeyProblem };

function parse(text: string): KeysRead {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [master, rotated] = lines.map((line) => Buffer.from(line.trim(), "base64url"));
  if (master === undefined) return { ok: false, problem: "empty" };
  const short = [master, rotated].some((key) => key !== undefined && key.length < KEY_BYTES);
  return short ? { ok: false, problem: "short" } : { ok: true, keys: { master, rotated } };
}

/** Reads the key; makes nothing. */
export function readKeys(source: KeySource): KeysRead {
  if (source.SECRET_KEY !== undefined) {
    return {
      ok: true,
      keys: { master: Buffer.from(source.SECRET_KEY, "utf8"), rotated: undefined },
    };
  }
  if (!existsSync(source.SECRET_KEY_FILE)) return { ok: false, problem: "missing" };
  return parse(readFileSync(source.SECRET_KEY_FILE, "utf8"));
}

function syncFolder(file: string): void {
  const folder = openSync(dirname(file), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a key file so that it is there whole or not at all, also when the power goes. */
function writeWhole(file: string, keys: Keys, place: (temporary: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString("hex")}.part`;
  const text = [keys.master, keys.rotated]
    .flatMap((key) => (key === undefined ? [] : [`${key.toString("base64url")}\n`]))
    .join("");
  const handle = openSync(temporary, "wx", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(file);
}

/** Makes a key file with a fresh key; one that somebody else made meanwhile stays. */
export function createKeyFile(file: string): void {
  writeWhole(file, { master: randomBytes(KEY_BYTES), rotated: undefined }, (temporary) => {
    try {
      // A link, unlike a rename, never takes the place of a file that is there.
      linkSync(temporary, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  });
}

/** Puts other keys in the place of a key file. */
export function replaceKeyFile(file: string, keys: Keys): void {
  writeWhole(file, keys, (temporary) => {
    renameSync(temporary, file);
  });
}

/** The same key material with another second part. */
export function withFreshRotation(keys: Keys): Keys {
  return { master: keys.master, rotated: randomBytes(KEY_BYTES) };
}

/** What a database remembers of its key: nobody can make the key from it. */
export function fingerprintOf({ master, rotated }: Keys): string {
  const both = Buffer.concat([master, rotated ?? Buffer.alloc(0)]);
  return createHmac("sha256", both)
    .update("inbreng/fingerprint")
    .digest("hex")
    .slice(0, FINGERPRINT_LENGTH);
}

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env.server";
import { createErasableKey, readErasableKey } from "./erasure-folder.server";
import { KEY_BYTES, createKeyFile, readKeys } from "./key-file.server";
import type { Keys } from "./key-file.server";

/** What a derived key is for: one purpose, one key, so that a value of one kind never passes for another. */
export type KeyPurpose =
  | "participation-code"
  | "ledger-person"
  | "ledger-subject"
  | "moderation"
  | "seal"
  | "submission"
  | "mail-link"
  | "device"
  | "session-mark"
  | "audit"
  | "limit"
  | "erasure"
  | "identity"
  | "live-vote"
  | "push";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What `npm run key -- rotate` gives another key: nothing that is stored depends on it but what is sealed again then. */
const ROTATED: readonly KeyPurpose[] = ["seal", "submission", "mail-link", "device", "limit"];

let known: Keys | undefined;

function installationKeys(): Keys {
  if (known) return known;
  const settings = env();
  const first = readKeys(settings);
  if (!first.ok && first.problem === "missing") createKeyFile(settings.SECRET_KEY_FILE);
  const read = first.ok ? first : readKeys(settings);
  if (!read.ok) throw new Error(`The key in ${settings.SECRET_KEY_FILE} is ${read.problem}`);
  known = read.keys;
  return known;
}

function derive(keys: Keys, purpose: KeyPurpose): Buffer {
  const source = (ROTATED.includes(purpose) ? keys.rotated : undefined) ?? keys.master;
  return Buffer.from(hkdfSync("sha256", source, "", `inbreng/${purpose}`, KEY_BYTES));
}

const derived = new Map<KeyPurpose, Buffer>();

function keyFor(purpose: KeyPurpose): Buffer {
  const made = derived.get(purpose) ?? derive(installationKeys(), purpose);
  derived.set(purpose, made);
  return made;
}

/** Keyed hash (HMAC-SHA-256, base64url) of the parts, under the key of one purpose. */
export function keyedHash(purpose: KeyPurpose, ...parts: string[]): string {
  return createHmac("sha256", keyFor(purpose)).update(parts.join("\u0000")).digest("base64url");
}

/** Keyed bytes for making a value that only this server can make again. */
export function keyedBytes(purpose: KeyPurpose, ...parts: string[]): Uint8Array {
  return createHmac("sha256", keyFor(purpose)).update(parts.join("\u0000")).digest();
}

/** Stands between the name of a key and what is sealed under it; base64url has no such character. */
const SEALED = ".";

/**
 * A secret as it may stand in the database: sealed under a key of its own, which is a file outside the database and can be
 * destroyed. With that key every copy of the secret is gone, wherever it is.
 */
export function sealErasably(secret: string): string {
  const { name, key } = createErasableKey();
  return `${name}${SEALED}${sealUnder(key, secret)}`;
}

/** The name of the key under which a secret is sealed; undefined for one of before secrets were sealed. */
export function erasableKeyOf(secret: string): string | undefined {
  const [name, sealed] = secret.split(SEALED);
  return sealed === undefined ? undefined : name;
}

/** Secrets that were opened, by their sealed form: the pages that need one are many. */
const openedSecrets = new Map<string, Buffer>();
const MOST_OPENED = 1_000;

/** @throws when the key is gone: the start looks for that, and a destroyed secret is not in the database any more */
function openSecret(secret: string): Buffer {
  const name = erasableKeyOf(secret);
  if (name === undefined) return Buffer.from(secret, "base64url");
  const known = openedSecrets.get(secret);
  if (known) return known;
  const key = readErasableKey(name);
  const text = key && unsealUnder(key, secret.slice(name.length + SEALED.length));
  if (text === undefined) throw new Error("The key under which a secret is sealed is gone");
  const opened = Buffer.from(text, "base64url");
  if (openedSecrets.size >= MOST_OPENED) openedSecrets.clear();
  openedSecrets.set(secret, opened);
  return opened;
}

/** HMAC under a secret that lives in the database and can be destroyed, such as that of a round. */
export function hashUnder(secret: string, value: string): string {
  return createHmac("sha256", openSecret(secret)).update(value).digest("base64url");
}

/** What `sealErasably` sealed, given as base64url; undefined when the key is destroyed. */
export function openErasable(secret: string): string | undefined {
  const name = erasableKeyOf(secret);
  if (name === undefined || readErasableKey(name) === undefined) return undefined;
  return openSecret(secret).toString("base64url");
}

/** Forgets the secrets that this process has opened. */
export function forgetOpenedSecrets(): void {
  for (const opened of openedSecrets.values()) opened.fill(0);
  openedSecrets.clear();
}

/** SHA-256 (hex) of a text: for session ids and link tokens at rest, and for the hashes of published figures. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A fresh random token of 32 bytes, base64url. */
export function randomToken(): string {
  return randomBytes(KEY_BYTES).toString("base64url");
}

function sealUnder(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

function unsealUnder(key: Buffer, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Seals a text (AES-256-GCM) so that it can stand in the database or in a cookie unread. */
export function seal(text: string): string {
  return sealUnder(keyFor("seal"), text);
}

/** Opens what `seal` made; `undefined` when it was changed or made under another key. */
export function unseal(sealed: string): string | undefined {
  return unsealUnder(keyFor("seal"), sealed);
}

/** Whether a sealed text was sealed under these keys. */
export function isSealedUnder(keys: Keys, sealed: string): boolean {
  return unsealUnder(derive(keys, "seal"), sealed) !== undefined;
}

/** Seals what was sealed under `from` again under `to`; `undefined` when it was not. */
export function sealAgain(from: Keys, to: Keys, sealed: string): string | undefined {
  const text = unsealUnder(derive(from, "seal"), sealed);
  return text === undefined ? undefined : sealUnder(derive(to, "seal"), text);
}

/** Compares two texts without telling by its time where they differ. */
export function sameSecret(left: string, right: string): boolean {
  const a = createHash("sha256").update(left).digest();
  const b = createHash("sha256").update(right).digest();
  return timingSafeEqual(a, b);
}

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "./env.server";

/** What a derived key is for: one purpose, one key, so that a value of one kind never passes for another. */
export type KeyPurpose =
  | "participation-code"
  | "ledger-person"
  | "ledger-subject"
  | "moderation"
  | "seal"
  | "submission"
  | "mail-link";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

let masterKey: Buffer | undefined;

function readMasterKey(): Buffer {
  const settings = env();
  if (settings.SECRET_KEY) return Buffer.from(settings.SECRET_KEY, "utf8");
  const file = settings.SECRET_KEY_FILE;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(KEY_BYTES).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return Buffer.from(readFileSync(file, "utf8").trim(), "base64url");
}

const derived = new Map<KeyPurpose, Buffer>();

function keyFor(purpose: KeyPurpose): Buffer {
  const known = derived.get(purpose);
  if (known) return known;
  masterKey ??= readMasterKey();
  const key = Buffer.from(hkdfSync("sha256", masterKey, "", `inbreng/${purpose}`, KEY_BYTES));
  derived.set(purpose, key);
  return key;
}

/** Keyed hash (HMAC-SHA-256, base64url) of the parts, under the key of one purpose. */
export function keyedHash(purpose: KeyPurpose, ...parts: string[]): string {
  return createHmac("sha256", keyFor(purpose)).update(parts.join("\u0000")).digest("base64url");
}

/** Keyed bytes for making a value that only this server can make again. */
export function keyedBytes(purpose: KeyPurpose, ...parts: string[]): Uint8Array {
  return createHmac("sha256", keyFor(purpose)).update(parts.join("\u0000")).digest();
}

/** HMAC under a secret that lives in the database and can be destroyed, such as that of a round. */
export function hashUnder(secret: string, value: string): string {
  return createHmac("sha256", Buffer.from(secret, "base64url")).update(value).digest("base64url");
}

/** SHA-256 (hex) of a text: for session ids and link tokens at rest, and for the hashes of published figures. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A fresh random token of 32 bytes, base64url. */
export function randomToken(): string {
  return randomBytes(KEY_BYTES).toString("base64url");
}

/** Seals a text (AES-256-GCM) so that it can stand in the database or in a cookie unread. */
export function seal(text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `seal` made; `undefined` when it was changed or made under another key. */
export function unseal(sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    const decipher = createDecipheriv(
      "aes-256-gcm",
      keyFor("seal"),
      bytes.subarray(0, NONCE_BYTES),
    );
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Compares two texts without telling by its time where they differ. */
export function sameSecret(left: string, right: string): boolean {
  const a = createHash("sha256").update(left).digest();
  const b = createHash("sha256").update(right).digest();
  return timingSafeEqual(a, b);
}

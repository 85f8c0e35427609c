/** The key of the installation and the file it stands in, whatever database it belongs to. */
import { existsSync, rmSync } from "node:fs";
import {
  createKeyFile,
  fingerprintOf,
  readKeys,
  replaceKeyFile,
  withFreshRotation,
} from "~/platform/key-file.server";
import type { Keys, KeyProblem, KeySource } from "~/platform/key-file.server";
import { readErasableKey } from "~/platform/erasure-folder.server";
import { erasableKeyOf } from "~/platform/secret.server";
import { Refusal } from "./refusal";

/** The name under which a database keeps the fingerprint of its key. */
export const FINGERPRINT = "keyFingerprint";

/** What stands in the database sealed, by its table. */
export const SEALED_COLUMNS = [
  { table: "StaffAccount", column: "totpSecret" },
  { table: "IdentityProvider", column: "clientSecret" },
  { table: "PushDevice", column: "subscription" },
] as const;
export type SealedColumn = (typeof SEALED_COLUMNS)[number];

export const LOSS = `Under another key: participation codes that were handed out are no longer recognised, staff need a new
second factor (npm run account makes an administrator, who resets the others), links in mail stop working, and
a person who comes back counts as somebody new.`;

const PROBLEMS: Record<KeyProblem, string> = {
  missing: "is not there",
  empty: "is empty",
  short: "is too short to be a key",
};

function wayOut(source: KeySource): string {
  return (
    `Put the key back that belongs to this database: ${source.SECRET_KEY_FILE} from your backup, or the SECRET_KEY it was ` +
    `started with. Only when it is lost for good: npm run key -- accept\n${LOSS}`
  );
}

function nextFile(source: KeySource): string {
  return `${source.SECRET_KEY_FILE}.next`;
}

/**
 * Ends a rotation that was stopped between the database and the file: the fingerprint says on which side it stands.
 * @param stored that of the database
 */
export function finishRotation(stored: string | undefined, source: KeySource): void {
  const next = readKeys({ SECRET_KEY_FILE: nextFile(source) });
  if (source.SECRET_KEY !== undefined || !next.ok) return;
  if (stored === fingerprintOf(next.keys)) replaceKeyFile(source.SECRET_KEY_FILE, next.keys);
  rmSync(nextFile(source), { force: true });
}

/**
 * The present keys, when they are those of a database; a new installation gets one.
 * @param place the database, as it is named on a screen
 * @throws Refusal when the key is wrong, lost, empty or too short
 */
export function fittingKeys(
  source: KeySource,
  place: string,
  { isNew, fits: areOf }: { isNew: boolean; fits: (keys: Keys) => boolean },
): Keys {
  if (isNew && source.SECRET_KEY === undefined && !existsSync(source.SECRET_KEY_FILE)) {
    createKeyFile(source.SECRET_KEY_FILE);
  }
  const read = readKeys(source);
  if (!read.ok) {
    const remedy = isNew
      ? `Remove the file, and the next start makes a new key: rm ${source.SECRET_KEY_FILE}`
      : wayOut(source);
    throw new Refusal(`The key ${source.SECRET_KEY_FILE} ${PROBLEMS[read.problem]}. ${remedy}`);
  }
  if (!areOf(read.keys)) {
    const name = source.SECRET_KEY === undefined ? source.SECRET_KEY_FILE : "in SECRET_KEY";
    throw new Refusal(
      `The key ${name} is not the one that ${place} was made with. ${wayOut(source)}`,
    );
  }
  return read.keys;
}

/** @throws Refusal where the key stands where no program can change it */
export function requireKeyFile(source: KeySource): void {
  if (source.SECRET_KEY === undefined) return;
  throw new Refusal(
    "The key comes from SECRET_KEY, which this program cannot change. Move it to a file first: write it, in base64url, to " +
      "SECRET_KEY_FILE and leave SECRET_KEY out.",
  );
}

/** Writes the next key beside the present one; `finishRotation` gives it its place once the database has it. */
export function prepareNextKey(source: KeySource): { present: Keys; next: Keys } {
  const read = readKeys(source);
  if (!read.ok) throw new Refusal(PROBLEMS[read.problem]);
  const next = withFreshRotation(read.keys);
  replaceKeyFile(nextFile(source), next);
  return { present: read.keys, next };
}

/** The keys that a database is to belong to from now on; without a file there is a new one. */
export function keysToAccept(source: KeySource): Keys {
  if (source.SECRET_KEY === undefined && !existsSync(source.SECRET_KEY_FILE)) {
    createKeyFile(source.SECRET_KEY_FILE);
  }
  const read = readKeys(source);
  if (read.ok) return read.keys;
  throw new Refusal(
    `The key ${source.SECRET_KEY_FILE} ${PROBLEMS[read.problem]}. Remove the file first, and this command makes a new key.`,
  );
}

/** Whether the key that a secret of a round or a term is sealed under is gone. */
export function isKeyLost(secret: string): boolean {
  const name = erasableKeyOf(secret);
  return name !== undefined && readErasableKey(name) === undefined;
}

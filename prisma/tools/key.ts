/** The key of the installation and the database that belongs to it: checked at every start, and `npm run key`. */
import { existsSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import { env } from "~/platform/env.server";
import {
  createKeyFile,
  fingerprintOf,
  readKeys,
  replaceKeyFile,
  withFreshRotation,
} from "~/platform/key-file.server";
import type { Keys, KeyProblem, KeySource } from "~/platform/key-file.server";
import { readErasableKey } from "~/platform/erasure-folder.server";
import { erasableKeyOf, isSealedUnder, sealAgain } from "~/platform/secret.server";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { openForTools } from "./database-state";
import { Refusal } from "./refusal";
import { requireFile } from "./require-file";

/** The name under which a database keeps the fingerprint of its key. */
export const FINGERPRINT = "keyFingerprint";

const USAGE = `Use:
  npm run key               says which key this installation has, and whether it fits the database
  npm run key -- rotate     gives what can be rotated another key; stop the server first
  npm run key -- accept     takes the present key as that of the database, when the right one is lost for good`;

const ROTATION = `With another key from now on: the second factors of staff (sealed again, nobody notices), forms that
are open in a browser (people send them once more), and links in mail that was sent (they stop working).
Not rotated, because the database holds only what was made with the key and nobody can make it again:
participation codes, the ledger of who took part, and what moderation knows of authors. Their part of the
key stays as it is. If that part has leaked too, the only way is a new database: npm start with another
DATABASE_FILE and SECRET_KEY_FILE, and new participation codes.
Make a backup of the key file now; the old one no longer fits.`;

const LOSS = `Under another key: participation codes that were handed out are no longer recognised, staff need a new
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

function storedFingerprint(database: Database.Database): string | undefined {
  const value: unknown = database
    .prepare('SELECT value FROM "Installation" WHERE name = ?')
    .pluck()
    .get(FINGERPRINT);
  return typeof value === "string" ? value : undefined;
}

function storeFingerprint(database: Database.Database, keys: Keys): void {
  database
    .prepare('INSERT OR REPLACE INTO "Installation" (name, value) VALUES (?, ?)')
    .run(FINGERPRINT, fingerprintOf(keys));
}

/** What stands in the database sealed, by its table. */
const SEALED_COLUMNS = [
  { table: "StaffAccount", column: "totpSecret" },
  { table: "IdentityProvider", column: "clientSecret" },
  { table: "PushDevice", column: "subscription" },
] as const;
type SealedColumn = (typeof SEALED_COLUMNS)[number];

function sealedRows(
  database: Database.Database,
  { table, column }: SealedColumn = SEALED_COLUMNS[0],
): { id: string; sealed: string }[] {
  const rows: unknown[] = database
    .prepare(`SELECT id, ${column} AS sealed FROM "${table}" WHERE ${column} <> ''`)
    .all();
  return rows.flatMap((row) =>
    typeof row === "object" && row !== null && "id" in row && "sealed" in row
      ? [{ id: String(row.id), sealed: String(row.sealed) }]
      : [],
  );
}

/** Whether the key fits: by the fingerprint, or in a database of before there was one by what was sealed with it. */
function fits(database: Database.Database, keys: Keys): boolean {
  const stored = storedFingerprint(database);
  if (stored !== undefined) return stored === fingerprintOf(keys);
  const rows = sealedRows(database);
  return rows.length === 0 || rows.some(({ sealed }) => isSealedUnder(keys, sealed));
}

function nextFile(source: KeySource): string {
  return `${source.SECRET_KEY_FILE}.next`;
}

/** Ends a rotation that was stopped between the database and the file: the fingerprint says on which side it stands. */
function finishRotation(database: Database.Database, source: KeySource): void {
  const next = readKeys({ SECRET_KEY_FILE: nextFile(source) });
  if (source.SECRET_KEY !== undefined || !next.ok) return;
  if (storedFingerprint(database) === fingerprintOf(next.keys)) {
    replaceKeyFile(source.SECRET_KEY_FILE, next.keys);
  }
  rmSync(nextFile(source), { force: true });
}

function withDatabase<T>(databaseFile: string, work: (database: Database.Database) => T): T {
  const database = openForTools(databaseFile);
  try {
    return work(database);
  } finally {
    database.close();
  }
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

/**
 * Makes sure that the key belongs to the database, which must be migrated; a new database takes the present key, and a
 * new installation gets one.
 * @throws Refusal when the key is wrong, lost, empty or too short
 */
export function checkKey(databaseFile: string, source: KeySource = env()): void {
  withDatabase(databaseFile, (database) => {
    finishRotation(database, source);
    const isNew = storedFingerprint(database) === undefined && sealedRows(database).length === 0;
    const keys = fittingKeys(source, databaseFile, {
      isNew,
      fits: (present) => fits(database, present),
    });
    if (storedFingerprint(database) === undefined) storeFingerprint(database, keys);
  });
}

/**
 * Gives what can be rotated another key. A stop at any moment leaves either the old state or the new one, which the next
 * start finishes.
 */
export function rotateKey(databaseFile: string, source: KeySource): void {
  if (source.SECRET_KEY !== undefined) {
    throw new Refusal(
      "The key comes from SECRET_KEY, which this program cannot change. Move it to a file first: write it, in base64url, to " +
        "SECRET_KEY_FILE and leave SECRET_KEY out.",
    );
  }
  lockDatabase(databaseFile);
  try {
    checkKey(databaseFile, source);
    const read = readKeys(source);
    if (!read.ok) throw new Refusal(PROBLEMS[read.problem]);
    const next = withFreshRotation(read.keys);
    replaceKeyFile(nextFile(source), next);
    withDatabase(databaseFile, (database) => {
      database
        .transaction(() => {
          for (const place of SEALED_COLUMNS) {
            const put = database.prepare(
              `UPDATE "${place.table}" SET ${place.column} = ? WHERE id = ?`,
            );
            for (const { id, sealed } of sealedRows(database, place)) {
              // What cannot be opened now could not be opened afterwards either.
              put.run(sealAgain(read.keys, next, sealed) ?? sealed, id);
            }
          }
          storeFingerprint(database, next);
        })
        .immediate();
      finishRotation(database, source);
    });
  } finally {
    releaseDatabase(databaseFile);
  }
}

/** The ledger of a term whose key is lost leads to nobody from the next start on. */
function forgetLostTerm(database: Database.Database): void {
  const row: unknown = database
    .prepare('SELECT secret FROM "LedgerTerm" WHERE endedOn IS NULL AND secret IS NOT NULL')
    .get();
  if (typeof row !== "object" || row === null || !("secret" in row)) return;
  const name = erasableKeyOf(String(row.secret));
  if (name === undefined || readErasableKey(name) !== undefined) return;
  database.prepare('UPDATE "LedgerTerm" SET secret = NULL WHERE endedOn IS NULL').run();
}

/** The answers of a round whose key is lost are of nobody from now on, as after reporting back. */
function forgetLostRounds(database: Database.Database): void {
  const rows: unknown[] = database
    .prepare('SELECT id, secret FROM "Round" WHERE secret IS NOT NULL')
    .all();
  const forget = database.prepare('UPDATE "Round" SET secret = NULL WHERE id = ?');
  for (const row of rows) {
    if (typeof row !== "object" || row === null || !("id" in row) || !("secret" in row)) continue;
    const name = erasableKeyOf(String(row.secret));
    if (name !== undefined && readErasableKey(name) === undefined) forget.run(row.id);
  }
  forgetLostTerm(database);
}

/** Takes the present key as that of the database, whatever was made with another one. */
export function acceptKey(databaseFile: string, source: KeySource): void {
  if (source.SECRET_KEY === undefined && !existsSync(source.SECRET_KEY_FILE)) {
    createKeyFile(source.SECRET_KEY_FILE);
  }
  const read = readKeys(source);
  if (!read.ok) {
    throw new Refusal(
      `The key ${source.SECRET_KEY_FILE} ${PROBLEMS[read.problem]}. Remove the file first, and this command makes a new key.`,
    );
  }
  withDatabase(databaseFile, (database) => {
    storeFingerprint(database, read.keys);
    forgetLostRounds(database);
  });
}

/** Entry of the command; returns the exit code. */
export function run([command = "show", ...others]: string[]): Promise<number> {
  requireFile("key", "On PostgreSQL the key is checked at every start, and cannot be rotated yet.");
  const settings = env();
  const { DATABASE_FILE: databaseFile } = settings;
  if (others.length > 0 || !["show", "rotate", "accept"].includes(command)) {
    console.error(USAGE);
    return Promise.resolve(1);
  }
  if (!existsSync(databaseFile)) {
    console.error(
      `There is no database at ${databaseFile} yet; the first start makes it and its key.`,
    );
    return Promise.resolve(1);
  }
  if (command === "rotate") {
    rotateKey(databaseFile, settings);
    console.log(`Done.\n${ROTATION}`);
    return Promise.resolve(0);
  }
  if (command === "accept") {
    acceptKey(databaseFile, settings);
    console.log(`${databaseFile} now belongs to the present key.\n${LOSS}`);
    return Promise.resolve(0);
  }
  checkKey(databaseFile, settings);
  const where = settings.SECRET_KEY === undefined ? settings.SECRET_KEY_FILE : "SECRET_KEY";
  console.log(
    `The key (${where}) fits ${databaseFile}. Keep a copy of it outside this machine.\n\n${USAGE}`,
  );
  return Promise.resolve(0);
}

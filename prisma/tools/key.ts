/** The key of the installation and the database that belongs to it: checked at every start, and `npm run key`. */
import { existsSync } from "node:fs";
import type Database from "better-sqlite3";
import { env } from "~/platform/env.server";
import { fingerprintOf } from "~/platform/key-file.server";
import type { Keys, KeySource } from "~/platform/key-file.server";
import { isSealedUnder, sealAgain } from "~/platform/secret.server";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { openForTools } from "./database-state";
import {
  FINGERPRINT,
  LOSS,
  SEALED_COLUMNS,
  finishRotation,
  fittingKeys,
  isKeyLost,
  keysToAccept,
  prepareNextKey,
  requireKeyFile,
} from "./fitting-keys";
import type { SealedColumn } from "./fitting-keys";

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

function withDatabase<T>(databaseFile: string, work: (database: Database.Database) => T): T {
  const database = openForTools(databaseFile);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/**
 * Makes sure that the key belongs to the database, which must be migrated; a new database takes the present key, and a
 * new installation gets one.
 * @throws Refusal when the key is wrong, lost, empty or too short
 */
export function checkKey(databaseFile: string, source: KeySource = env()): void {
  withDatabase(databaseFile, (database) => {
    finishRotation(storedFingerprint(database), source);
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
  requireKeyFile(source);
  lockDatabase(databaseFile);
  try {
    checkKey(databaseFile, source);
    const { present, next } = prepareNextKey(source);
    withDatabase(databaseFile, (database) => {
      database
        .transaction(() => {
          for (const place of SEALED_COLUMNS) {
            const put = database.prepare(
              `UPDATE "${place.table}" SET ${place.column} = ? WHERE id = ?`,
            );
            for (const { id, sealed } of sealedRows(database, place)) {
              // What cannot be opened now could not be opened afterwards either.
              put.run(sealAgain(present, next, sealed) ?? sealed, id);
            }
          }
          storeFingerprint(database, next);
        })
        .immediate();
      finishRotation(storedFingerprint(database), source);
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
  if (!isKeyLost(String(row.secret))) return;
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
    if (isKeyLost(String(row.secret))) forget.run(row.id);
  }
  forgetLostTerm(database);
}

/** Takes the present key as that of the database, whatever was made with another one. */
export function acceptKey(databaseFile: string, source: KeySource): void {
  const keys = keysToAccept(source);
  withDatabase(databaseFile, (database) => {
    storeFingerprint(database, keys);
    forgetLostRounds(database);
  });
}

/** What the command does on one database. */
interface KeyActions {
  place: string;
  check: () => void | Promise<void>;
  rotate: () => void | Promise<void>;
  accept: () => void | Promise<void>;
}

/** @returns undefined where there is no database yet */
async function actionsOf(): Promise<KeyActions | undefined> {
  const settings = env();
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = settings;
  if (url !== undefined) {
    const { placeOf } = await import("./postgres");
    const { acceptKeyOnPostgres, checkKeyOnPostgres, rotateKeyOnPostgres } =
      await import("./postgres-key");
    return {
      place: placeOf(url),
      check: () => checkKeyOnPostgres(url, settings),
      rotate: () => rotateKeyOnPostgres(url, settings),
      accept: () => acceptKeyOnPostgres(url, settings),
    };
  }
  if (!existsSync(databaseFile)) return undefined;
  return {
    place: databaseFile,
    check: () => {
      checkKey(databaseFile, settings);
    },
    rotate: () => {
      rotateKey(databaseFile, settings);
    },
    accept: () => {
      acceptKey(databaseFile, settings);
    },
  };
}

/** Entry of the command; returns the exit code. */
export async function run([command = "show", ...others]: string[]): Promise<number> {
  const settings = env();
  if (others.length > 0 || !["show", "rotate", "accept"].includes(command)) {
    console.error(USAGE);
    return 1;
  }
  const actions = await actionsOf();
  if (actions === undefined) {
    console.error(
      `There is no database at ${settings.DATABASE_FILE} yet; the first start makes it and its key.`,
    );
    return 1;
  }
  if (command === "rotate") {
    await actions.rotate();
    console.log(`Done.\n${ROTATION}`);
    return 0;
  }
  if (command === "accept") {
    await actions.accept();
    console.log(`${actions.place} now belongs to the present key.\n${LOSS}`);
    return 0;
  }
  await actions.check();
  const where = settings.SECRET_KEY === undefined ? settings.SECRET_KEY_FILE : "SECRET_KEY";
  console.log(
    `The key (${where}) fits ${actions.place}. Keep a copy of it outside this machine.\n\n${USAGE}`,
  );
  return 0;
}

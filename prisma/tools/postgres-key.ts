/** The key of the installation and the PostgreSQL database that belongs to it: as `key.ts` does for a file. */
import type pg from "pg";
import { z } from "zod";
import { env } from "~/platform/env.server";
import { fingerprintOf } from "~/platform/key-file.server";
import type { Keys, KeySource } from "~/platform/key-file.server";
import { sealAgain } from "~/platform/secret.server";
import {
  FINGERPRINT,
  SEALED_COLUMNS,
  finishRotation,
  fittingKeys,
  isKeyLost,
  keysToAccept,
  prepareNextKey,
  requireKeyFile,
} from "./fitting-keys";
import { placeOf, whileFilling, withPostgres } from "./postgres";
import { requireNoServer } from "./postgres-contents";

const valueRows = z.array(z.object({ value: z.string() }));
const sealedRows = z.array(z.object({ id: z.string(), sealed: z.string() }));

async function storedFingerprint(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query(`SELECT value FROM "Installation" WHERE name = $1`, [
    FINGERPRINT,
  ]);
  return valueRows.parse(rows)[0]?.value;
}

async function storeFingerprint(client: pg.Client, keys: Keys): Promise<void> {
  await client.query(
    `INSERT INTO "Installation" (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [FINGERPRINT, fingerprintOf(keys)],
  );
}

/** Does some work in one transaction. */
async function atOnce(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/**
 * Makes sure that the key belongs to the database, which must be migrated; a new one takes the present key.
 * @throws Refusal when the key is wrong, lost, empty or too short
 */
export async function checkKeyOnPostgres(url: string, source: KeySource = env()): Promise<void> {
  await withPostgres(url, async (client) => {
    const stored = await storedFingerprint(client);
    finishRotation(stored, source);
    const keys = fittingKeys(source, placeOf(url), {
      isNew: stored === undefined,
      fits: (present) => stored === undefined || stored === fingerprintOf(present),
    });
    if (stored === undefined) await storeFingerprint(client, keys);
  });
}

/**
 * Gives what can be rotated another key. A stop at any moment leaves either the old state or the new one, which the next
 * start finishes.
 * @throws Refusal while a server uses the database, or when the key stands where no program can change it
 */
export function rotateKeyOnPostgres(url: string, source: KeySource): Promise<void> {
  requireKeyFile(source);
  return whileFilling(url, async () => {
    await requireNoServer(url);
    await checkKeyOnPostgres(url, source);
    const { present, next } = prepareNextKey(source);
    await withPostgres(url, async (client) => {
      await atOnce(client, async () => {
        for (const { table, column } of SEALED_COLUMNS) {
          const { rows } = await client.query(
            `SELECT id, "${column}" AS sealed FROM "${table}" WHERE "${column}" <> ''`,
          );
          for (const { id, sealed } of sealedRows.parse(rows)) {
            // What cannot be opened now could not be opened afterwards either.
            const again = sealAgain(present, next, sealed) ?? sealed;
            await client.query(`UPDATE "${table}" SET "${column}" = $1 WHERE id = $2`, [again, id]);
          }
        }
        await storeFingerprint(client, next);
      });
      finishRotation(await storedFingerprint(client), source);
    });
  });
}

/** Secrets of rounds, and of the present term of the ledger. */
const SECRETS = [
  { table: "Round", where: "TRUE" },
  { table: "LedgerTerm", where: `"endedOn" IS NULL` },
] as const;

/** Takes the present key as that of the database; what was sealed under a key that is lost is of nobody from now on. */
export function acceptKeyOnPostgres(url: string, source: KeySource): Promise<void> {
  const keys = keysToAccept(source);
  return withPostgres(url, (client) =>
    atOnce(client, async () => {
      await storeFingerprint(client, keys);
      for (const { table, where } of SECRETS) {
        const { rows } = await client.query(
          `SELECT id, secret AS sealed FROM "${table}" WHERE secret IS NOT NULL AND ${where}`,
        );
        const lost = sealedRows.parse(rows).filter(({ sealed }) => isKeyLost(sealed));
        for (const { id } of lost) {
          await client.query(`UPDATE "${table}" SET secret = NULL WHERE id = $1`, [id]);
        }
      }
    }),
  );
}

/** What a PostgreSQL database holds: its key and its region. */
import { z } from "zod";
import { env } from "~/platform/env.server";
import { fingerprintOf } from "~/platform/key-file.server";
import type { KeySource } from "~/platform/key-file.server";
import { FINGERPRINT, fittingKeys } from "./key";
import { placeOf, withPostgres } from "./postgres";

const valueRows = z.array(z.object({ value: z.string() }));
const regionRows = z.array(z.object({ slug: z.string(), exampleData: z.boolean() }));

/** The region in a database, and whether the examples are there; null while it has none. */
export function regionOn(url: string): Promise<{ slug: string; exampleData: boolean } | null> {
  return withPostgres(url, async (client) => {
    const { rows } = await client.query(`SELECT slug, "exampleData" FROM "Region" LIMIT 1`);
    return regionRows.parse(rows)[0] ?? null;
  });
}

/** Makes sure that the key belongs to the database; a new one takes the present key. */
export async function checkKeyOnPostgres(url: string, source: KeySource = env()): Promise<void> {
  await withPostgres(url, async (client) => {
    const { rows } = await client.query(`SELECT value FROM "Installation" WHERE name = $1`, [
      FINGERPRINT,
    ]);
    const stored = valueRows.parse(rows)[0]?.value;
    const keys = fittingKeys(source, placeOf(url), {
      isNew: stored === undefined,
      fits: (present) => stored === undefined || stored === fingerprintOf(present),
    });
    await client.query(
      `INSERT INTO "Installation" (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [FINGERPRINT, fingerprintOf(keys)],
    );
  });
}

/** `npm run db:move`: copies the SQLite database of the settings into an empty PostgreSQL database, whole or not at all. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { isDemonstration } from "./contents";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { fillPostgres, indexFilled } from "./fill-postgres";
import type { Moved } from "./fill-postgres";
import { checkKey } from "./key";
import { pendingMigrations } from "./migrate";
import { migratePostgres, placeOf, whileFilling, withPostgres } from "./postgres";
import { Refusal } from "./refusal";

const USAGE = `Use: DATABASE_URL=postgres://user:password@host/inbreng npm run db:move
  copies the file of DATABASE_FILE into that database, which must be empty; stop the server first`;

/** @throws Refusal when the file cannot be copied as it is */
function requireSource(databaseFile: string): void {
  if (isDemonstration(databaseFile)) {
    throw new Refusal(`${databaseFile} is a demonstration, which is emptied every night.`);
  }
  const pending = pendingMigrations(databaseFile, join("prisma", "migrations"));
  if (pending.length > 0) {
    throw new Refusal(
      `${databaseFile} is of an earlier version (it lacks ${pending.join(", ")}). Bring it up to date first, without ` +
        "DATABASE_URL: npm run db:migrate",
    );
  }
  checkKey(databaseFile);
}

const tableRows = z.array(z.object({ name: z.string() }));

/** @throws Refusal when a database holds anything: rows, or tables that are not of this program */
async function requireEmpty(url: string): Promise<void> {
  await withPostgres(url, async (client) => {
    const { rows } = await client.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const names = tableRows.parse(rows).map(({ name }) => name);
    const isOurs = names.length === 0 || names.includes("_prisma_migrations");
    const filled = isOurs ? [] : names;
    for (const name of isOurs ? names.filter((one) => one !== "_prisma_migrations") : []) {
      const { rowCount } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
      if (rowCount !== 0) filled.push(name);
    }
    if (filled.length === 0) return;
    throw new Refusal(
      `${placeOf(url)} is not empty (${filled.slice(0, 5).join(", ")}). Nothing was copied: make an empty database for it.`,
    );
  });
}

/**
 * Copies a file into an empty database. What stops it leaves the database without a row and the file as it is.
 * @throws Refusal when a server uses the file, its key is another one, or the database is not empty
 */
export async function moveDatabase(databaseFile: string, url: string): Promise<Moved> {
  if (!existsSync(databaseFile)) throw new Refusal(`There is no database at ${databaseFile}.`);
  lockDatabase(databaseFile);
  try {
    requireSource(databaseFile);
    return await whileFilling(url, async () => {
      await requireEmpty(url);
      await migratePostgres(url);
      return fillPostgres(url, databaseFile, { empties: false });
    });
  } finally {
    releaseDatabase(databaseFile);
  }
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  if (url === undefined || parameters.length > 0) throw new Refusal(USAGE);
  const { tables, entries } = await moveDatabase(databaseFile, url);
  const documents = await indexFilled(url);
  await closeDatabase();
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${databaseFile} is copied into ${placeOf(url)}: ${rows} rows in ${tables.length} tables, as many as in the file; ` +
      `${entries} entries in its log, all of which fit; the search knows it${documents === 0 ? "" : ` (${documents} new)`}.`,
  );
  console.log(
    "Write DATABASE_URL in .env, and leave DATABASE_FILE, the key and the folder of erasures as they are: the folder beside " +
      "the file goes on being used.\n" +
      `${databaseFile} itself is not used any more, and changes no more: what people have erased from now on still stands in it. ` +
      "Remove it once the service runs, with its copies after the term you name for them.",
  );
  return 0;
}

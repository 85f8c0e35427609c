/** `npm run db:move`: copies the SQLite database of the settings into an empty PostgreSQL database, whole or not at all. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { verifyAuditChain } from "~/platform/audit.server";
import { closeDatabase, inLongTransaction } from "~/platform/db.server";
import { openPostgres } from "~/platform/engine-postgres.server";
import { env } from "~/platform/env.server";
import { refreshEverything } from "~/features/search/commands/refresh-index.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import "~/composition.server";
import { isDemonstration } from "./contents";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { openForTools } from "./database-state";
import { checkKey } from "./key";
import { pendingMigrations } from "./migrate";
import { moveRows } from "./move-rows";
import type { MovedTable } from "./move-rows";
import { migratePostgres, placeOf, whileFilling, withPostgres } from "./postgres";
import { Refusal } from "./refusal";

const USAGE = `Use: DATABASE_URL=postgres://user:password@host/inbreng npm run db:move
  copies the file of DATABASE_FILE into that database, which must be empty; stop the server first`;

/** Nobody else uses this connection. */
const OPEN = { before: () => undefined, failed: () => undefined, ownsTransaction: () => false };

/** What was copied. */
export interface Moved {
  tables: MovedTable[];
  /** Entries of the audit log, all of which fit. */
  entries: number;
}

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

/** Copies and checks in one transaction of each database, while neither lets anybody write. */
async function copyInto(url: string, databaseFile: string): Promise<Moved> {
  const source = openForTools(databaseFile);
  try {
    source.exec("BEGIN IMMEDIATE");
    const target = await openPostgres(url, OPEN);
    try {
      await target.writing.control("BEGIN IMMEDIATE");
      try {
        const tables = await moveRows(source, target.writing);
        const verdict = await verifyAuditChain(target.unqueued());
        if (!verdict.ok) {
          throw new Refusal(
            `Entry ${verdict.sequence} of the audit log does not fit what is before it. Nothing was copied.`,
          );
        }
        await target.writing.control("COMMIT");
        return { tables, entries: verdict.entries };
      } catch (error) {
        await target.writing.control("ROLLBACK");
        throw error;
      }
    } finally {
      await target.client.$disconnect();
    }
  } finally {
    source.close();
  }
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
      return copyInto(url, databaseFile);
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
  // By the program itself, on the database that it serves from now on.
  const documents = await inLongTransaction((transaction) =>
    refreshEverything(transaction, SEARCHABLE),
  );
  await closeDatabase();
  await withPostgres(url, (client) => client.query("ANALYZE"));
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

/** Brings a PostgreSQL database up to the newest migration, in steps of which each happens whole or not at all. */
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { z } from "zod";
import { requireServer } from "~/platform/postgres-server.server";
import { migrationNames, readScript } from "./migration-files";
import { Refusal } from "./refusal";

/** The migrations for PostgreSQL, made from the same schema. */
export const POSTGRES_MIGRATIONS = join("prisma", "postgres", "migrations");

/** The table as Prisma's own tools make it, so that they understand this database. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Whoever fills a new database asks for this lock. */
const FILLING_LOCK = 7_236_425;

/** Whoever changes the schema asks for this lock; the number means nothing. */
const SCHEMA_LOCK = 7_236_424;

/** Where a database is, without what opens it: for what is said on a screen. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Does some work on a connection of its own; it ends with the work. */
export async function withPostgres<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "inbreng tools",
  });
  // What is lost while nothing is asked is told by the next question.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error && error.message !== "" ? error.message : "no answer";
    throw new Refusal(
      `PostgreSQL at ${placeOf(url)} cannot be reached (${reason}). Is it running, and is DATABASE_URL right?`,
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const nameRows = z.array(z.object({ name: z.string() }));

async function appliedIn(client: pg.Client): Promise<string[]> {
  const table = await client.query(
    `SELECT 1 FROM pg_tables WHERE tablename = '_prisma_migrations'`,
  );
  if (table.rowCount === 0) return [];
  const { rows } = await client.query(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1`,
  );
  return nameRows.parse(rows).map(({ name }) => name);
}

async function pendingIn(client: pg.Client, folder: string): Promise<string[]> {
  const shipped = migrationNames(folder);
  const applied = await appliedIn(client);
  const unknown = applied.filter((name) => !shipped.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `This database was used by a newer version of this program (it has ${unknown.join(", ")}). ` +
        "Start that version or a later one, or restore your backup of before the upgrade.",
    );
  }
  return shipped.filter((name) => !applied.includes(name));
}

/** Names of the migrations that the database has not yet, oldest first. */
export function pendingOnPostgres(url: string, folder = POSTGRES_MIGRATIONS): Promise<string[]> {
  return withPostgres(url, (client) => pendingIn(client, folder));
}

async function applyOne(client: pg.Client, folder: string, name: string): Promise<void> {
  const script = readScript(folder, name);
  await client.query("BEGIN");
  try {
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), createHash("sha256").update(script).digest("hex"), name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/**
 * Applies what is pending. Several processes may start at once: the first does it and the others wait for it. A stop at any
 * moment leaves a database that the next call goes on with.
 * @returns names, oldest first
 * @throws Refusal when the database cannot be used
 */
export function migratePostgres(url: string, folder = POSTGRES_MIGRATIONS): Promise<string[]> {
  return withPostgres(url, async (client) => {
    await requireServer(client);
    await client.query(`SELECT pg_advisory_lock(${SCHEMA_LOCK})`);
    await client.query(MIGRATIONS_TABLE);
    const pending = await pendingIn(client, folder);
    for (const name of pending) await applyOne(client, folder, name);
    return pending;
  });
}

/** Does some work that only one process may do at a time; others wait for it. */
export function whileFilling<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  return withPostgres(url, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${FILLING_LOCK})`);
    return work();
  });
}

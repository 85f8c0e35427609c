/** The tables of the database of a test and what stands in them, the same on both databases. */
import Database from "better-sqlite3";
import { z } from "zod";
import { env } from "~/platform/env.server";
import { withPostgres } from "../../prisma/tools/postgres";

const rowSchema = z.record(z.string(), z.unknown());
const named = z.object({ name: z.string() });

/** A row as the database gives it. */
export type Row = z.infer<typeof rowSchema>;

/** What is committed, asked past the product: in the words of the one database or of the other. */
async function ask<Found>(
  schema: z.ZodType<Found>,
  said: { onSqlite: string; onPostgres: string },
): Promise<Found[]> {
  const { DATABASE_URL: url, DATABASE_FILE: name } = env();
  if (url !== undefined) {
    return withPostgres(url, async (client) =>
      z.array(schema).parse((await client.query(said.onPostgres)).rows),
    );
  }
  const file = new Database(name, { readonly: true });
  try {
    return z.array(schema).parse(file.prepare(said.onSqlite).all());
  } finally {
    file.close();
  }
}

/**
 * The names of the tables.
 * @param alsoOfDatabase also those of the migrations, and what SQLite keeps for itself and for its index of words
 */
export async function tableNames({ alsoOfDatabase = false } = {}): Promise<string[]> {
  const rows = await ask(named, {
    onSqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1`,
    onPostgres: `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  });
  const names = rows.map(({ name }) => name);
  return alsoOfDatabase ? names : names.filter((name) => !name.includes("_"));
}

/** The rows of a table, all or at most so many. */
export function rowsOf(table: string, most = 1_000_000): Promise<Row[]> {
  const query = `SELECT * FROM "${table}" LIMIT ${most}`;
  return ask(rowSchema, { onSqlite: query, onPostgres: query });
}

/** The columns that are the key of a table; none for the index of words. */
export async function keyColumns(table: string): Promise<string[]> {
  const rows = await ask(named, {
    onSqlite: `SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY 1`,
    onPostgres: `SELECT a.attname AS name FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indisprimary AND i.indrelid = '"${table}"'::regclass ORDER BY 1`,
  });
  return rows.map(({ name }) => name);
}

/** Keys between tables that lead nowhere, which a database that is sound has none of. */
export function brokenKeys(): Promise<Row[]> {
  return ask(rowSchema, {
    onSqlite: "PRAGMA foreign_key_check",
    onPostgres: "SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated",
  });
}

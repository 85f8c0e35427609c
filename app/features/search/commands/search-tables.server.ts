/**
 * The tables of the index, outside the schema of Prisma: one of words per language, which keeps no text of its own, and
 * one row per document with what is filtered by. `docs/decisions/0061-a-lean-search-index.md` says why.
 */
import { z } from "zod";
import { wordsTable } from "~/features/search/queries/words-table.server";
import { LANGUAGES } from "~/i18n/language";
import type { Connection, Transaction } from "~/platform/db.server";
import { sqlJoin } from "~/platform/statements.server";

const countRows = z.array(z.object({ count: z.coerce.number() }));

/** Makes the tables where they are missing; the index of earlier versions goes. */
export async function makeSearchTables(client: Connection): Promise<void> {
  await client.$executeRaw`DROP TABLE IF EXISTS "SearchIndex"`;
  await client.$executeRaw`CREATE TABLE IF NOT EXISTS "SearchRow" (n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, year INTEGER)`;
  for (const language of LANGUAGES) {
    const table = wordsTable(language);
    await client.$executeRaw`CREATE VIRTUAL TABLE IF NOT EXISTS ${table} USING fts5(title, body,
      content = '', contentless_delete = 1, prefix = '3 4',
      tokenize = "unicode61 remove_diacritics 2")`;
  }
}

/** Whether every document stands in the index; not so after an upgrade, or when the tables were made just now or emptied. */
export async function isIndexComplete(client: Connection): Promise<boolean> {
  const [rows] = countRows.parse(await client.$queryRaw`SELECT COUNT(*) AS count FROM "SearchRow"`);
  const count = rows?.count ?? 0;
  return count > 0 && count === (await client.searchDocument.count());
}

/** Takes documents out of the index. */
export async function unindex(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const wanted = sqlJoin([...ids]);
  for (const language of LANGUAGES) {
    await transaction.$executeRaw`DELETE FROM ${wordsTable(language)} WHERE rowid IN
      (SELECT r.n FROM "SearchRow" r JOIN "SearchDocument" d ON d.id = r.id
        WHERE r.id IN (${wanted}) AND d.language = ${language})`;
  }
  await transaction.$executeRaw`DELETE FROM "SearchRow" WHERE id IN (${wanted})`;
}

/**
 * Writes the index of words anew without what was taken out: a table without text of its own only marks a document as
 * gone, and its words stay on the disk until parts of the table are merged.
 */
export async function rewriteWords(transaction: Transaction): Promise<void> {
  for (const language of LANGUAGES) {
    const table = wordsTable(language);
    await transaction.$executeRaw`INSERT INTO ${table} (${table}) VALUES ('optimize')`;
  }
}

/** Puts documents into the index; they stand in `SearchDocument` already. */
export async function index(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const wanted = sqlJoin([...ids]);
  await transaction.$executeRaw`INSERT INTO "SearchRow" (id, kind, year)
    SELECT id, kind, year FROM "SearchDocument" WHERE id IN (${wanted})`;
  for (const language of LANGUAGES) {
    await transaction.$executeRaw`INSERT INTO ${wordsTable(language)} (rowid, title, body)
      SELECT r.n, d.title, d.body FROM "SearchRow" r JOIN "SearchDocument" d ON d.id = r.id
        WHERE r.id IN (${wanted}) AND d.language = ${language}`;
  }
}

/** Makes the whole index anew from the documents. */
export async function reindexAll(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`DELETE FROM "SearchRow"`;
  await transaction.$executeRaw`INSERT INTO "SearchRow" (id, kind, year)
    SELECT id, kind, year FROM "SearchDocument" ORDER BY id`;
  for (const language of LANGUAGES) {
    const table = wordsTable(language);
    await transaction.$executeRaw`INSERT INTO ${table} (${table}) VALUES ('delete-all')`;
    await transaction.$executeRaw`INSERT INTO ${table} (rowid, title, body)
      SELECT r.n, d.title, d.body FROM "SearchRow" r JOIN "SearchDocument" d ON d.id = r.id
        WHERE d.language = ${language}`;
  }
}

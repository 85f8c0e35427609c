/**
 * The tables of the index, outside the schema of Prisma: one of words and one of parts of words per language, which keep no
 * text of their own, and one row per document with what is filtered by. `docs/decisions/0061-a-lean-search-index.md` says
 * why, `0174-words-and-forms-of-words.md` what stands in them.
 */
import { z } from "zod";
import { INDEX_VERSION } from "~/features/search/domain/indexed-words";
import {
  addedWords,
  allRemoved,
  documentNumber,
  newTables,
  partsTable,
  rewritten,
  rowsTable,
  wordsTable,
} from "~/features/search/queries/words-table.server";
import { DESK_LANGUAGES } from "~/i18n/language";
import type { Connection, Transaction } from "~/platform/db.server";
import { sql, sqlJoin } from "~/platform/statements.server";

const countRows = z.array(z.object({ count: z.coerce.number() }));
const documentRows = z.array(
  z.object({ n: z.coerce.number(), title: z.string(), body: z.string() }),
);

/** So many documents are read and written at a time while the whole index is made. */
const DOCUMENTS_AT_ONCE = 200;

const allTables = () =>
  DESK_LANGUAGES.flatMap((language) => [wordsTable(language), partsTable(language)]);

/** Makes the tables where they are missing or were made by other rules; the index of earlier versions goes. */
export async function makeSearchTables(client: Connection): Promise<void> {
  await client.$executeRaw`DROP TABLE IF EXISTS "SearchIndex"`;
  await client.$executeRaw`CREATE TABLE IF NOT EXISTS "SearchWordsVersion" (version INTEGER NOT NULL)`;
  const [made] = countRows.parse(
    await client.$queryRaw`SELECT COUNT(*) AS count FROM "SearchWordsVersion" WHERE version = ${INDEX_VERSION}`,
  );
  if (made?.count === 1) return;
  await client.$executeRaw`DROP TABLE IF EXISTS "SearchRow"`;
  for (const table of allTables()) await client.$executeRaw`DROP TABLE IF EXISTS ${table}`;
  for (const table of [rowsTable(), ...DESK_LANGUAGES.flatMap(newTables)]) {
    await client.$executeRaw(table);
  }
  await client.$executeRaw`DELETE FROM "SearchWordsVersion"`;
  await client.$executeRaw`INSERT INTO "SearchWordsVersion" (version) VALUES (${INDEX_VERSION})`;
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
  for (const language of DESK_LANGUAGES) {
    for (const table of [wordsTable(language), partsTable(language)]) {
      await transaction.$executeRaw`DELETE FROM ${table} WHERE ${documentNumber()} IN
        (SELECT r.n FROM "SearchRow" r JOIN "SearchDocument" d ON d.id = r.id
          WHERE r.id IN (${wanted}) AND d.language = ${language})`;
    }
  }
  await transaction.$executeRaw`DELETE FROM "SearchRow" WHERE id IN (${wanted})`;
}

/**
 * Writes the index of words anew without what was taken out: a table without text of its own only marks a document as
 * gone, and its words stay on the disk until parts of the table are merged.
 */
export async function rewriteWords(transaction: Transaction): Promise<void> {
  for (const table of allTables()) {
    const anew = rewritten(table);
    if (anew !== null) await transaction.$executeRaw(anew);
  }
}

/** Puts the documents that a condition on `r` and `d` names into the tables of words. */
async function writeWords(
  transaction: Transaction,
  condition: ReturnType<typeof sql>,
): Promise<void> {
  for (const language of DESK_LANGUAGES) {
    for (let after = 0; ;) {
      const rows = documentRows.parse(
        await transaction.$queryRaw`SELECT r.n AS n, d.title AS title, d.body AS body
          FROM "SearchRow" r JOIN "SearchDocument" d ON d.id = r.id
          WHERE ${condition} AND d.language = ${language} AND r.n > ${after}
          ORDER BY r.n LIMIT ${DOCUMENTS_AT_ONCE}`,
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.n;
      for (const added of addedWords(language, rows)) await transaction.$executeRaw(added);
    }
  }
}

/** Puts documents into the index; they stand in `SearchDocument` already. */
export async function index(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const wanted = sqlJoin([...ids]);
  await transaction.$executeRaw`INSERT INTO "SearchRow" (id, kind, year)
    SELECT id, kind, year FROM "SearchDocument" WHERE id IN (${wanted})`;
  await writeWords(transaction, sql`r.id IN (${wanted})`);
}

/** Makes the whole index anew from the documents. */
export async function reindexAll(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`DELETE FROM "SearchRow"`;
  await transaction.$executeRaw`INSERT INTO "SearchRow" (id, kind, year)
    SELECT id, kind, year FROM "SearchDocument" ORDER BY id`;
  for (const table of allTables()) {
    await transaction.$executeRaw(allRemoved(table));
  }
  await writeWords(transaction, sql`1 = 1`);
}

import { publishedDocuments } from "~/features/search/queries/published-documents.server";
import type { PublishedDocument } from "~/features/search/queries/published-documents.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";

const ROWS_AT_ONCE = 500;

function keyOf({
  kind,
  refId,
  language,
}: {
  kind: string;
  refId: string;
  language: string;
}): string {
  return `${kind}\u0000${refId}\u0000${language}`;
}

function isSame(
  row: { title: string; body: string; path: string; year: number | null },
  document: PublishedDocument,
): boolean {
  return (
    row.title === document.title &&
    row.body === document.body &&
    row.path === document.path &&
    row.year === document.year
  );
}

function idOf({ kind, refId, language }: PublishedDocument): string {
  return `${kind}.${refId}.${language}`;
}

async function writeDocuments(
  transaction: Transaction,
  stale: readonly string[],
  fresh: readonly PublishedDocument[],
): Promise<void> {
  for (let start = 0; start < stale.length; start += ROWS_AT_ONCE) {
    const ids = stale.slice(start, start + ROWS_AT_ONCE);
    await transaction.searchDocument.deleteMany({ where: { id: { in: ids } } });
  }
  for (let start = 0; start < fresh.length; start += ROWS_AT_ONCE) {
    // The id says what it is of, so that the same content makes the same rows.
    const data = fresh
      .slice(start, start + ROWS_AT_ONCE)
      .map((document) => ({ id: idOf(document), ...document }));
    await transaction.searchDocument.createMany({ data });
  }
}

/**
 * Brings the full-text index in line with what is published now. Without a change nothing is written, so a job can
 * call it often.
 * @returns how many documents changed
 */
export async function refreshSearchIndex(): Promise<number> {
  const client = await database();
  await client.$executeRaw`CREATE VIRTUAL TABLE IF NOT EXISTS "SearchIndex"
    USING fts5(id UNINDEXED, title, body, tokenize = "unicode61 remove_diacritics 2")`;
  return inTransaction(async (transaction) => {
    const [documents, rows] = [
      await publishedDocuments(transaction),
      await transaction.searchDocument.findMany(),
    ];
    const known = new Map(rows.map((row) => [keyOf(row), row]));
    const wanted = new Map(documents.map((document) => [keyOf(document), document]));
    const fresh = documents.filter((document) => {
      const row = known.get(keyOf(document));
      return !row || !isSame(row, document);
    });
    const stale = rows.filter((row) => {
      const document = wanted.get(keyOf(row));
      return !document || !isSame(row, document);
    });
    if (fresh.length === 0 && stale.length === 0) return 0;
    await writeDocuments(
      transaction,
      stale.map((row) => row.id),
      fresh,
    );
    await transaction.$executeRaw`DELETE FROM "SearchIndex"`;
    await transaction.$executeRaw`INSERT INTO "SearchIndex" (id, title, body)
      SELECT id, title, body FROM "SearchDocument"`;
    return fresh.length + stale.length;
  });
}

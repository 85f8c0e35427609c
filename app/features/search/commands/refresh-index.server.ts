import { changedParts, SEARCH_PARTS } from "~/features/search/domain/changed-parts";
import type { SearchPart } from "~/features/search/domain/changed-parts";
import {
  documentId,
  KINDS_OF_PART,
  publishedDocuments,
} from "~/features/search/queries/published-documents.server";
import type { PublishedDocument } from "~/features/search/queries/published-documents.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import {
  index,
  isIndexComplete,
  makeSearchTables,
  reindexAll,
  unindex,
} from "./search-tables.server";

const ROWS_AT_ONCE = 500;
/** From so many changes on, making the index anew costs less than changing it. */
const MANY = 5_000;

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

function inBatches<Item>(items: readonly Item[]): Item[][] {
  const batches = Math.ceil(items.length / ROWS_AT_ONCE);
  return Array.from({ length: batches }, (_, number) =>
    items.slice(number * ROWS_AT_ONCE, (number + 1) * ROWS_AT_ONCE),
  );
}

async function writeDifference(
  transaction: Transaction,
  stale: readonly string[],
  fresh: readonly PublishedDocument[],
  isWhole: boolean,
): Promise<void> {
  const isMuch = !isWhole || stale.length + fresh.length > MANY;
  for (const ids of inBatches(stale)) {
    if (!isMuch) await unindex(transaction, ids);
    await transaction.searchDocument.deleteMany({ where: { id: { in: ids } } });
  }
  for (const documents of inBatches(fresh)) {
    const data = documents.map((document) => ({ id: documentId(document), ...document }));
    await transaction.searchDocument.createMany({ data });
    if (!isMuch) {
      await index(
        transaction,
        data.map(({ id }) => id),
      );
    }
  }
  if (isMuch) await reindexAll(transaction);
}

/**
 * Compares some parts of what is published with what the index holds, and writes the difference.
 * @param isWhole whether the index holds every document; if not, it is made anew
 */
async function refreshParts(
  transaction: Transaction,
  parts: readonly SearchPart[],
  isWhole: boolean,
): Promise<number> {
  const kinds = parts.flatMap((part) => KINDS_OF_PART[part]);
  const documents = await publishedDocuments(transaction, parts);
  const rows = await transaction.searchDocument.findMany({ where: { kind: { in: kinds } } });
  const known = new Map(rows.map((row) => [row.id, row]));
  const wanted = new Map(documents.map((document) => [documentId(document), document]));
  const fresh = documents.filter((document) => {
    const row = known.get(documentId(document));
    return !row || !isSame(row, document);
  });
  const stale = rows.filter((row) => {
    const document = wanted.get(row.id);
    return !document || !isSame(row, document);
  });
  await writeDifference(
    transaction,
    stale.map((row) => row.id),
    fresh,
    isWhole,
  );
  return fresh.length + stale.length;
}

/** How far this process has read the audit log; nothing was compared yet as long as it is undefined. */
let readUntil: number | undefined;

/**
 * Brings the full-text index in line with what is published now. A job calls it every minute: as long as the audit log
 * tells of nothing that can be searched, that is one small question to the database.
 * @returns how many documents changed
 */
export async function refreshSearchIndex(): Promise<number> {
  const client = await database();
  const entries = await client.auditEntry.findMany({
    where: { sequence: { gt: readUntil ?? -1 } },
    orderBy: { sequence: "desc" },
    select: { sequence: true, subjectKind: true },
    ...(readUntil === undefined ? { take: 1 } : {}),
  });
  const isFirst = readUntil === undefined;
  const parts = isFirst
    ? SEARCH_PARTS
    : changedParts([...new Set(entries.map(({ subjectKind }) => subjectKind))]);
  const newest = entries[0]?.sequence ?? readUntil ?? 0;
  if (parts.length === 0) {
    readUntil = newest;
    return 0;
  }
  if (isFirst) await inTransaction(makeSearchTables);
  const changed = await inTransaction(async (transaction) => {
    const isWhole = !isFirst || (await isIndexComplete(transaction));
    return refreshParts(transaction, parts, isWhole);
  });
  readUntil = newest;
  return changed;
}

/** Compares everything again at the next refresh: for a database that was filled from outside. */
export function resetReadVersions(): void {
  readUntil = undefined;
}

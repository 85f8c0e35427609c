import {
  documentId,
  EVERYTHING,
  publishedDocuments,
} from "~/features/search/queries/published-documents.server";
import type {
  DocumentChoice,
  PublishedDocument,
  Searchable,
} from "~/features/search/queries/published-documents.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
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

/** The documents of a choice that the index holds. */
async function indexedDocuments(transaction: Transaction, choice: DocumentChoice) {
  const whole = [...choice].flatMap(([kind, ids]) => (ids === undefined ? [kind] : []));
  const some = [...choice].flatMap(([kind, ids]) =>
    ids === undefined ? [] : [{ kind, refId: { in: [...ids] } }],
  );
  return transaction.searchDocument.findMany({
    where: { OR: [{ kind: { in: whole } }, ...some] },
  });
}

/**
 * Compares what is published of a choice with what the index holds, and writes the difference.
 * @param isWhole whether the index holds every document; if not, it is made anew
 * @returns how many documents changed
 */
export async function refreshDocuments(
  transaction: Transaction,
  searchable: Searchable,
  choice: DocumentChoice,
  isWhole = true,
): Promise<number> {
  const documents = await publishedDocuments(transaction, searchable, choice);
  const rows = await indexedDocuments(transaction, choice);
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
  if (isWhole && fresh.length + stale.length === 0) return 0;
  await writeDifference(
    transaction,
    stale.map((row) => row.id),
    fresh,
    isWhole,
  );
  return fresh.length + stale.length;
}

/** Brings the whole index in line with what is published now, inside a transaction. */
export async function refreshEverything(
  transaction: Transaction,
  searchable: Searchable,
): Promise<number> {
  await makeSearchTables(transaction);
  const isWhole = await isIndexComplete(transaction);
  return refreshDocuments(transaction, searchable, EVERYTHING, isWhole);
}

/**
 * Brings the whole index in line with what is published now: after filling a database from outside. What happens in
 * the application comes by events.
 * @returns how many documents changed
 */
export function refreshSearchIndex(searchable: Searchable): Promise<number> {
  return inTransaction((transaction) => refreshEverything(transaction, searchable));
}

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
import type { SearchKind } from "~/features/search/schema";
import { DESK_LANGUAGES } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { inPortionsById, portionsOf } from "~/platform/portions.server";
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

/** What one run changed so far. */
interface Run {
  changed: number;
  /** Whether the index is made anew in the end, so that nothing has to be changed in it before. */
  anew: boolean;
}

async function writeDifference(
  transaction: Transaction,
  run: Run,
  stale: readonly string[],
  fresh: readonly PublishedDocument[],
): Promise<void> {
  run.changed += stale.length + fresh.length;
  run.anew ||= run.changed > MANY;
  if (stale.length > 0) {
    if (!run.anew) await unindex(transaction, stale);
    await transaction.searchDocument.deleteMany({ where: { id: { in: [...stale] } } });
  }
  if (fresh.length === 0) return;
  const data = fresh.map((document) => ({ id: documentId(document), ...document }));
  await transaction.searchDocument.createMany({ data });
  if (run.anew) return;
  await index(
    transaction,
    data.map(({ id }) => id),
  );
}

/** Writes what is published of a portion and not in the index, or not as it is now. */
async function writePublished(
  transaction: Transaction,
  run: Run,
  documents: readonly PublishedDocument[],
): Promise<void> {
  const rows = await transaction.searchDocument.findMany({
    where: { id: { in: documents.map(documentId) } },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const fresh = documents.filter((document) => {
    const row = known.get(documentId(document));
    return !row || !isSame(row, document);
  });
  const stale = fresh.map(documentId).filter((id) => known.has(id));
  await writeDifference(transaction, run, stale, fresh);
}

/** Of these documents of the index those that are published no more. */
async function gone(
  transaction: Transaction,
  searchable: Searchable,
  kind: SearchKind,
  rows: readonly { id: string; refId: string }[],
): Promise<string[]> {
  const ids = [...new Set(rows.map(({ refId }) => refId))];
  const documents = await publishedDocuments(transaction, searchable, kind, { ids });
  const published = new Set(documents.map(documentId));
  return rows.map(({ id }) => id).filter((id) => !published.has(id));
}

/** All documents of one kind, portion by portion: first what is published, then what the index holds. */
async function refreshKind(
  transaction: Transaction,
  searchable: Searchable,
  kind: SearchKind,
  run: Run,
): Promise<void> {
  for (let after = ""; ;) {
    const portion = { after, take: ROWS_AT_ONCE };
    const documents = await publishedDocuments(transaction, searchable, kind, portion);
    const last = documents.at(-1);
    if (last === undefined) break;
    await writePublished(transaction, run, documents);
    after = last.refId;
  }
  const indexed = inPortionsById(({ after, take }) =>
    transaction.searchDocument.findMany({
      where: { kind, id: { gt: after } },
      orderBy: { id: "asc" },
      take,
      select: { id: true, refId: true },
    }),
  );
  for await (const rows of indexed) {
    await writeDifference(transaction, run, await gone(transaction, searchable, kind, rows), []);
  }
}

/** Some documents of one kind. */
async function refreshSome(
  transaction: Transaction,
  searchable: Searchable,
  kind: SearchKind,
  ids: readonly string[],
  run: Run,
): Promise<void> {
  for (const some of portionsOf(ids, ROWS_AT_ONCE)) {
    const documents = await publishedDocuments(transaction, searchable, kind, { ids: some });
    await writePublished(transaction, run, documents);
    const places = some.flatMap((refId) =>
      DESK_LANGUAGES.map((language) => documentId({ kind, refId, language })),
    );
    const rows = await transaction.searchDocument.findMany({
      where: { id: { in: places } },
      select: { id: true },
    });
    const published = new Set(documents.map(documentId));
    const stale = rows.map(({ id }) => id).filter((id) => !published.has(id));
    await writeDifference(transaction, run, stale, []);
  }
}

/**
 * Compares what is published of a choice with what the index holds, and writes the difference, portion by portion.
 * @param isWhole whether the index holds every document; if not, it is made anew
 * @returns how many documents changed
 */
export async function refreshDocuments(
  transaction: Transaction,
  searchable: Searchable,
  choice: DocumentChoice,
  isWhole = true,
): Promise<number> {
  const run: Run = { changed: 0, anew: !isWhole };
  for (const [kind, ids] of choice) {
    if (ids === undefined) await refreshKind(transaction, searchable, kind, run);
    else await refreshSome(transaction, searchable, kind, ids, run);
  }
  if (run.anew) await reindexAll(transaction);
  return run.changed;
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

import {
  documentId,
  publishedProposal,
} from "~/features/search/queries/published-documents.server";
import { hasIndex } from "~/features/search/queries.server";
import { LANGUAGES } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { index, unindex } from "./search-tables.server";

/**
 * Takes one proposal out of what is found.
 * @returns whether there is an index to take it from
 */
export async function removeFromIndex(transaction: Transaction, refId: string): Promise<boolean> {
  const indexed = await hasIndex(transaction);
  if (indexed) {
    const ids = LANGUAGES.map((language) => documentId({ kind: "proposal", refId, language }));
    await unindex(transaction, ids);
  }
  await transaction.searchDocument.deleteMany({ where: { kind: "proposal", refId } });
  return indexed;
}

/**
 * Brings what is found of one proposal in line with what anyone may read of it. A step of every command that publishes,
 * covers or takes away, in its transaction: a word that is covered now is found no minute longer.
 */
export async function indexProposal(transaction: Transaction, refId: string): Promise<void> {
  const indexed = await removeFromIndex(transaction, refId);
  // The first filling reads everything, this proposal too.
  if (!indexed) return;
  const documents = await publishedProposal(transaction, refId);
  const data = documents.map((document) => ({ id: documentId(document), ...document }));
  await transaction.searchDocument.createMany({ data });
  await index(
    transaction,
    data.map(({ id }) => id),
  );
}

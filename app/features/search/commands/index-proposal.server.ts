import {
  documentId,
  publishedProposal,
} from "~/features/search/queries/published-documents.server";
import { hasIndex } from "~/features/search/queries.server";
import { LANGUAGES } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { index, unindex } from "./search-tables.server";

/**
 * Brings what is found of one proposal in line with what anyone may read of it. A step of every command that publishes,
 * covers or takes away, in its transaction: a word that is covered now is found no minute longer.
 */
export async function indexProposal(transaction: Transaction, refId: string): Promise<void> {
  const indexed = await hasIndex(transaction);
  if (indexed) {
    const ids = LANGUAGES.map((language) => documentId({ kind: "proposal", refId, language }));
    await unindex(transaction, ids);
  }
  await transaction.searchDocument.deleteMany({ where: { kind: "proposal", refId } });
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

import { hasIndex } from "~/features/search/queries.server";
import { documentId } from "~/features/search/queries/published-documents.server";
import { DESK_LANGUAGES } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { unindex } from "./search-tables.server";

/**
 * Takes one proposal out of what is found.
 * @returns whether there is an index to take it from
 */
export async function removeFromIndex(transaction: Transaction, refId: string): Promise<boolean> {
  const indexed = await hasIndex(transaction);
  if (indexed) {
    const ids = DESK_LANGUAGES.map((language) => documentId({ kind: "proposal", refId, language }));
    await unindex(transaction, ids);
  }
  await transaction.searchDocument.deleteMany({ where: { kind: "proposal", refId } });
  return indexed;
}

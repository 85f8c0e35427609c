import { hasIndex } from "~/features/search/queries.server";
import { documentId } from "~/features/search/queries/published-documents.server";
import { LANGUAGES } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { unindex } from "./search-tables.server";

/** Takes one proposal out of what is found. */
export async function removeFromIndex(transaction: Transaction, refId: string): Promise<void> {
  if (await hasIndex(transaction)) {
    const ids = LANGUAGES.map((language) => documentId({ kind: "proposal", refId, language }));
    await unindex(transaction, ids);
  }
  await transaction.searchDocument.deleteMany({ where: { kind: "proposal", refId } });
}

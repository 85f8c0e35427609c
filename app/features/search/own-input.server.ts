/** The index holds words of proposals; what is erased is found no moment longer. */
import type { CopyHolder } from "~/features/vocabulary/own-input";
import { textIds } from "~/features/vocabulary/domain/own-text";
import { removeFromIndex } from "./commands/remove-from-index.server";
import { rewriteWords } from "./commands/search-tables.server";

export const searchCopies: CopyHolder = {
  name: "search",
  columns: ["SearchDocument.title", "SearchDocument.body"],
  removeCopies: async (transaction, texts) => {
    let indexed = false;
    for (const id of textIds(texts, "proposal")) {
      indexed = await removeFromIndex(transaction, id);
    }
    if (indexed) await rewriteWords(transaction);
  },
};

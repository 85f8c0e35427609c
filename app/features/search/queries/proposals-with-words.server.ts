import { readSearchQuery } from "~/features/search/domain/search-query";
import { sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import { hasIndex } from "../queries.server";
import { documentNumber, holds, wordsTable } from "./words-table.server";

/** Holds for no row at all. */
const NOTHING = sql`1 = 0`;

/**
 * The public proposals in which stands what somebody looks for, as a condition on the rows of `Proposal`. The same words
 * find the same as on the search page.
 * @param typed what somebody typed; nothing of it is an operator of the index
 */
export async function proposalsWithWords(typed: string): Promise<Sql> {
  const query = readSearchQuery(typed, "nl");
  if (!query.ok || !(await hasIndex())) return NOTHING;
  const index = wordsTable("nl");
  // The row beside the words knows the id of its document (`documentId`), so the texts themselves are not read.
  return sql`'proposal.' || "id" || '.nl' IN (
    SELECT r.id FROM ${index} w JOIN "SearchRow" r ON r.n = w.${documentNumber()}
    WHERE ${holds(index, query.match)} AND r.kind = 'proposal')`;
}

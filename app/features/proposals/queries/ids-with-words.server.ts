import { holdsWords, sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The ids of proposals in which each of these words stands, as they were sent; for moderators. */
export function proposalIdsWithWords(words: readonly string[]): Sql {
  return sql`SELECT "id" FROM "Proposal" WHERE ${holdsWords([sql`"title"`, sql`"body"`], words)}`;
}

/** The ids of reactions in which each of these words stands, as they were sent; for moderators. */
export function reactionIdsWithWords(words: readonly string[]): Sql {
  return sql`SELECT "id" FROM "Comment" WHERE ${holdsWords([sql`"body"`], words)}`;
}

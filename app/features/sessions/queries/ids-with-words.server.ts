import { holdsWords, sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The ids of questions for a session in which each of these words stands; for moderators. */
export function questionIdsWithWords(words: readonly string[]): Sql {
  return sql`SELECT "id" FROM "SessionQuestion" WHERE ${holdsWords([sql`"body"`], words)}`;
}

import { jsonText } from "~/platform/dialect.server";
import { holdsWords, sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The ids of answers in whose own words each of these words stands; for moderators. */
export function answerIdsWithWords(words: readonly string[]): Sql {
  const own = sql`coalesce(${jsonText('"value"', "text")}, ${jsonText('"value"', "other")})`;
  return sql`SELECT "id" FROM "Answer" WHERE "reviewState" IS NOT NULL AND ${holdsWords([own], words)}`;
}

import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import { sql, sqlJoin } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import { moderatedKind } from "./kinds.server";

/** The condition that the item of a case holds every word, whatever kind it is. */
export function caseHasWords(words: readonly string[]): Sql {
  const kinds = REVIEWED_KINDS.flatMap((kind) => {
    const holding = moderatedKind(kind).withWords?.(words);
    return holding ? [sql`("subjectKind" = ${kind} AND "subjectId" IN (${holding}))`] : [];
  });
  return sql`(${sqlJoin(kinds, " OR ")})`;
}

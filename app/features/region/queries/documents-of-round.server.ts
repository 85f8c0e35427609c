import { sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The ids of the documents of a round, as part of a statement. */
export function documentsOfRound(roundId: string): Sql {
  return sql`SELECT "id" FROM "Document" WHERE "roundId" = ${roundId}`;
}

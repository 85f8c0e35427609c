import { z } from "zod";
import { readRows, sql } from "~/platform/statements.server";
import { proposalSearch } from "./proposal-search.server";
import type { SimilarProposal } from "./proposal-search.server";

const rowSchema = z.object({ id: z.string(), title: z.string(), supportCount: z.number() });

/** Public proposals in which typed words stand, the most supported first, without the one that is named. */
export async function publicProposalsWithWords(
  typed: string,
  exceptId: string,
  most: number,
): Promise<SimilarProposal[]> {
  const holding = await proposalSearch().withWords(typed);
  return readRows(
    sql`SELECT "id", "publicTitle" AS "title", "supportCount" FROM "Proposal"
      WHERE ${holding} AND "publicTitle" IS NOT NULL AND "mergedIntoId" IS NULL AND "id" <> ${exceptId}
      ORDER BY "supportCount" DESC, "id" LIMIT ${most}`,
    rowSchema,
  );
}

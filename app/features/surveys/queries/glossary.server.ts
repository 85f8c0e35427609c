import { z } from "zod";
import type { GlossaryTerm } from "~/features/surveys/domain/readability";
import type { Connection } from "~/platform/db.server";

const aliasesSchema = z.array(z.string());

/** The words that the site explains, as the check of a questionnaire looks for them. */
export async function glossaryTerms(client: Connection): Promise<GlossaryTerm[]> {
  const rows = await client.glossaryTerm.findMany({ select: { term: true, aliases: true } });
  return rows.map(({ term, aliases }) => ({
    term,
    aliases: aliasesSchema.parse(JSON.parse(aliases)),
  }));
}

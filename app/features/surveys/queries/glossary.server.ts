import { z } from "zod";
import type { Finding } from "~/features/surveys/domain/finding";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import type { GlossaryTerm } from "~/features/surveys/domain/readability";
import { database } from "~/platform/db.server";
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

/** What the check says of a questionnaire, with the words the site explains. */
export async function findingsOf(questionnaire: Questionnaire): Promise<readonly Finding[]> {
  return checkQuestionnaire(questionnaire, await glossaryTerms(await database()));
}

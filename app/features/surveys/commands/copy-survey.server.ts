import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import type { CreateSurveyOutcome } from "./create-survey.server";
import { surveyExample, writeSurveyAfter } from "./survey-example.server";

/**
 * Makes a draft after the example of a survey, in the same round or another one: its words, its questions and its pictures,
 * never an answer, a date or a link.
 */
export async function copySurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  copy: { roundId: string; title: string },
  now: Date,
): Promise<CreateSurveyOutcome> {
  return inTransaction(async (transaction): Promise<CreateSurveyOutcome> => {
    const source = await surveyExample(transaction, grant, slug);
    if (!source) return { ok: false, code: "not_found" };
    const made = await writeSurveyAfter(transaction, grant, { ...copy, ...source }, now);
    return made.ok ? { ok: true, slug: made.slug } : made;
  });
}

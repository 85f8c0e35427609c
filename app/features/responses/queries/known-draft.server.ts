import { database } from "~/platform/db.server";
import { fillableSurvey } from "./fillable-survey.server";
import { anonymousDraftKey } from "./respondent.server";

/** Whether the token of a browser finds a draft of this survey, rather than being made up. */
export async function hasDraft(slug: string, draftToken: string): Promise<boolean> {
  const client = await database();
  const survey = await fillableSurvey(client, slug);
  const secret = survey?.round.secret;
  if (!survey || !secret) return false;
  const respondentKey = anonymousDraftKey(secret, draftToken);
  return (await client.responseDraft.count({ where: { surveyId: survey.id, respondentKey } })) > 0;
}

import { database } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { countSent, surveyResults } from "../stats.server";
import { withTexts } from "./public-results.server";
import type { ShownResult } from "./public-results.server";

/** Results as the moderator of the round follows them while a survey runs. */
export type DeskResults = { sent: number; notCounted: number; results: ShownResult[] };

/** The results of a survey at this moment; null for who does not work on its round. */
export async function deskResults(
  grant: Authorized<"answers.readRaw">,
  survey: { id: string; round: { id: string } },
): Promise<DeskResults | null> {
  if (!stillAllows(grant, { roundId: survey.round.id })) return null;
  const client = await database();
  const [sent, notCounted, results] = await Promise.all([
    countSent(client, survey.id),
    client.response.count({ where: { surveyId: survey.id, state: "sent", counted: false } }),
    surveyResults(client, survey.id, undefined, "moderator"),
  ]);
  return { sent, notCounted, results: await withTexts(client, survey.id, results) };
}

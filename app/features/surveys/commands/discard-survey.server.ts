import { dropActivity } from "~/features/participation/commands/drop-activity.server";
import { canDiscard } from "~/features/surveys/domain/before-opening";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { deskSurvey, emitSurveyEvent } from "./desk-survey.server";

export type DiscardSurveyOutcome =
  { ok: true; round: string } | { ok: false; code: "not_found" | "not_draft" };

/** Throws a draft away with its questions, its pictures, its links and its place in the ledger. */
export async function discardSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<DiscardSurveyOutcome> {
  return inTransaction(async (transaction): Promise<DiscardSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const surveyId = survey.id;
    const [responses, sheets] = await Promise.all([
      transaction.response.count({ where: { surveyId } }),
      transaction.paperForm.count({ where: { surveyId } }),
    ]);
    const verdict = canDiscard(survey.term, responses + sheets);
    if (!verdict.ok) return verdict;
    // The event names the survey, which is not there any more when somebody reads it.
    await emitSurveyEvent(transaction, grant, surveyId, { type: "survey.discarded" }, now);
    const { activityId, round } = await transaction.survey.findUniqueOrThrow({
      where: { id: surveyId },
      select: { activityId: true, round: { select: { slug: true } } },
    });
    await transaction.surveyInvitation.deleteMany({ where: { surveyId } });
    await transaction.surveyPicture.deleteMany({ where: { surveyId } });
    await transaction.survey.update({ where: { id: surveyId }, data: { currentVersionId: null } });
    await transaction.surveyVersion.deleteMany({ where: { surveyId } });
    await transaction.survey.delete({ where: { id: surveyId } });
    await dropActivity(transaction, activityId);
    return { ok: true, round: round.slug };
  });
}

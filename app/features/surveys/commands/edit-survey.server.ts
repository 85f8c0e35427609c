import { changeActivity } from "~/features/participation/commands/change-activity.server";
import type { SurveyFacts } from "~/features/surveys/schema/facts-form";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

export type EditSurveyOutcome = { ok: true } | { ok: false; code: "not_found" | "conflict" };

/** Changes what a survey says of itself. Of two makers at once the second sees that it changed meanwhile. */
export async function editSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  revision: number,
  { quotas, ...facts }: SurveyFacts,
  now: Date,
): Promise<EditSurveyOutcome> {
  return inTransaction(async (transaction): Promise<EditSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    if (survey.revision !== revision) return { ok: false, code: "conflict" };
    const { activityId } = await transaction.survey.update({
      where: { id: survey.id },
      data: { ...facts, quotas: JSON.stringify(quotas), revision: { increment: 1 } },
      select: { activityId: true },
    });
    const { title, titleEn } = facts;
    await changeActivity(transaction, activityId, { title, titleEn });
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.changed" }, now);
    return { ok: true };
  });
}

export type ChooseResultsOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Chooses which results become public once the survey is closed: of some questions, or of all. */
export async function chooseResults(
  grant: Authorized<"survey.write">,
  slug: string,
  choice: { all: boolean; questions: readonly string[] },
  now: Date,
): Promise<ChooseResultsOutcome> {
  return inTransaction(async (transaction): Promise<ChooseResultsOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    await transaction.survey.update({
      where: { id: survey.id },
      data: {
        resultsPublic: choice.all,
        publicQuestions: JSON.stringify(choice.questions),
        revision: { increment: 1 },
      },
    });
    const details = { all: choice.all, questions: choice.questions.length };
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.results", details }, now);
    return { ok: true };
  });
}

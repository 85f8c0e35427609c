import type { Questionnaire } from "~/features/surveys/domain/question";
import type { Prisma } from "~/platform/generated/client";
import type { ExampleWorld } from "./world";

/** A survey of the example, with the activity under which its responses count. */
export interface ExampleSurveyPlan {
  columns: Omit<Prisma.SurveyUncheckedCreateInput, "activityId"> & { id: string };
  activity: { id: string; title: string; titleEn: string };
  questionnaire: Questionnaire;
  /** Days from today on which it opened; the first response froze its wording the day after. */
  opened: number;
}

/** The id of the only version an example survey has. */
export function versionIdOf(surveyId: string): string {
  return `${surveyId}.1`;
}

/** Writes a survey with its activity and its one version. */
export async function writeSurvey(
  { transaction, moments }: ExampleWorld,
  { columns, activity, questionnaire, opened }: ExampleSurveyPlan,
): Promise<void> {
  const { id, roundId } = columns;
  await transaction.activity.create({
    data: { ...activity, roundId, kind: "survey", position: 1 },
  });
  await transaction.survey.create({ data: { ...columns, activityId: activity.id } });
  await transaction.surveyVersion.create({
    data: {
      id: versionIdOf(id),
      surveyId: id,
      number: questionnaire.version,
      questionnaire: JSON.stringify(questionnaire),
      frozenAt: moments.at(opened + 1, "16:10"),
      createdAt: moments.at(opened - 7, "10:00"),
    },
  });
  await transaction.survey.update({
    where: { id },
    data: { currentVersionId: versionIdOf(id) },
  });
}

import type { Questionnaire } from "~/features/surveys/domain/question";
import type { SurveyTerm } from "~/features/surveys/domain/survey-state";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { surveyStateSchema } from "~/features/surveys/schema";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

const columns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  intro: true,
  introEn: true,
  minutes: true,
  state: true,
  opensAt: true,
  closesAt: true,
  extendedAt: true,
  calm: true,
  resultsPublic: true,
  roundId: true,
  activityId: true,
  currentVersion: { select: { id: true, number: true, questionnaire: true } },
  round: {
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      secret: true,
      phase: true,
      framesFixedOn: true,
      replyDueAt: true,
      example: true,
    },
  },
} as const satisfies Prisma.SurveySelect;

type Row = Prisma.SurveyGetPayload<{ select: typeof columns }>;

/** A survey as somebody can fill it in: its row, its term by the clock, and its questions. */
export type FillableSurvey = Omit<Row, "currentVersion" | "state"> & {
  term: SurveyTerm;
  versionId: string;
  versionNumber: number;
  questionnaire: Questionnaire;
};

/** The survey with this slug; null when there is none, or it is still being made. */
export async function fillableSurvey(
  client: Connection,
  slug: string,
): Promise<FillableSurvey | null> {
  const row = await client.survey.findUnique({ where: { slug }, select: columns });
  if (!row?.currentVersion) return null;
  const { currentVersion, state: stored, ...rest } = row;
  const state = surveyStateSchema.parse(stored);
  if (state === "draft") return null;
  return {
    ...rest,
    term: { state, opensAt: row.opensAt ?? undefined, closesAt: row.closesAt ?? undefined },
    versionId: currentVersion.id,
    versionNumber: currentVersion.number,
    questionnaire: readQuestionnaire(currentVersion),
  };
}

import type { Questionnaire } from "~/features/surveys/domain/question";
import type { SurveyTerm } from "~/features/surveys/domain/survey-state";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { surveyStateSchema } from "~/features/surveys/schema";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

const surveyColumns = {
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
  firstClosesAt: true,
  calm: true,
  resultsPublic: true,
  roundId: true,
  activityId: true,
  currentVersionId: true,
} as const satisfies Prisma.SurveySelect;

const roundColumns = {
  slug: true,
  title: true,
  titleEn: true,
  secret: true,
  phase: true,
  framesFixedOn: true,
  replyDueAt: true,
  example: true,
} as const satisfies Prisma.RoundSelect;

type SurveyRow = Prisma.SurveyGetPayload<{ select: typeof surveyColumns }>;
type RoundRow = Prisma.RoundGetPayload<{ select: typeof roundColumns }>;

/** A survey as somebody can fill it in: its row, its term by the clock, and its questions. */
export type FillableSurvey = Omit<SurveyRow, "currentVersionId" | "state"> & {
  round: RoundRow;
  term: SurveyTerm;
  versionId: string;
  questionnaire: Questionnaire;
};

const MOST_KEPT = 50;
/** Versions frozen at opening only: their rows never change, so they need not be read again. */
const frozenVersions = new Map<string, Questionnaire>();

async function questionnaireOf(client: Connection, id: string): Promise<Questionnaire> {
  const known = frozenVersions.get(id);
  if (known) return known;
  const row = await client.surveyVersion.findUniqueOrThrow({
    where: { id },
    select: { id: true, questionnaire: true, frozenAt: true },
  });
  const questionnaire = readQuestionnaire(row);
  if (row.frozenAt !== null) {
    const oldest = frozenVersions.keys().next();
    if (frozenVersions.size >= MOST_KEPT && !oldest.done) frozenVersions.delete(oldest.value);
    frozenVersions.set(id, questionnaire);
  }
  return questionnaire;
}

/** The survey with this slug; null when there is none, or it is still being made. */
export async function fillableSurvey(
  client: Connection,
  slug: string,
): Promise<FillableSurvey | null> {
  const row = await client.survey.findUnique({ where: { slug }, select: surveyColumns });
  if (!row?.currentVersionId) return null;
  const { currentVersionId, state: stored, ...rest } = row;
  const state = surveyStateSchema.parse(stored);
  if (state === "draft") return null;
  const round = await client.round.findUniqueOrThrow({
    where: { id: row.roundId },
    select: roundColumns,
  });
  return {
    ...rest,
    round,
    term: { state, opensAt: row.opensAt ?? undefined, closesAt: row.closesAt ?? undefined },
    versionId: currentVersionId,
    questionnaire: await questionnaireOf(client, currentVersionId),
  };
}

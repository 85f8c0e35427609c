import { z } from "zod";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { SurveyTerm } from "~/features/surveys/domain/survey-state";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { surveyStateSchema } from "~/features/surveys/schema";
import type { Connection } from "~/platform/db.server";
import {
  columnsOf,
  dateColumn,
  readRowsIn,
  sql,
  booleanColumn,
} from "~/platform/statements.server";

const text = z.string();
const textOrNone = z.string().nullable();

const surveyRow = z.object({
  id: text,
  slug: text,
  title: text,
  titleEn: textOrNone,
  intro: text,
  introEn: textOrNone,
  minutes: z.number().nullable(),
  state: surveyStateSchema,
  opensAt: dateColumn.nullable(),
  closesAt: dateColumn.nullable(),
  firstClosesAt: dateColumn.nullable(),
  calm: booleanColumn,
  resultsPublic: booleanColumn,
  inviteOnly: booleanColumn,
  roundId: text,
  activityId: text,
  currentVersionId: textOrNone,
});

const roundRow = z.object({
  slug: text,
  title: text,
  titleEn: textOrNone,
  secret: textOrNone,
  phase: text,
  framesFixedOn: textOrNone,
  replyDueAt: dateColumn.nullable(),
  example: booleanColumn,
});

/** A survey as somebody can fill it in: its row, its term by the clock, and its questions. */
export type FillableSurvey = Omit<z.infer<typeof surveyRow>, "currentVersionId" | "state"> & {
  round: z.infer<typeof roundRow>;
  term: SurveyTerm;
  versionId: string;
  questionnaire: Questionnaire;
};

const MOST_KEPT = 50;
/**
 * Versions frozen at opening only: their rows never change, so they need not be read again. Whether one is frozen is known
 * once it is read, so the cache helper, which remembers whatever is asked, is not for this.
 */
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

function surveyBySlug(client: Connection, slug: string) {
  const query = sql`SELECT ${columnsOf(surveyRow)} FROM "Survey" WHERE "slug" = ${slug}`;
  return readRowsIn(client, query, surveyRow);
}

function roundById(client: Connection, id: string) {
  const query = sql`SELECT ${columnsOf(roundRow)} FROM "Round" WHERE "id" = ${id}`;
  return readRowsIn(client, query, roundRow);
}

/** A version of a survey that was open before the present one; null when it is none of this survey. */
export async function earlierVersion(
  client: Connection,
  survey: Pick<FillableSurvey, "id" | "versionId">,
  versionId: string,
): Promise<Questionnaire | null> {
  if (versionId === survey.versionId) return null;
  const where = { id: versionId, surveyId: survey.id, frozenAt: { not: null } };
  const row = await client.surveyVersion.findFirst({ where, select: { id: true } });
  return row && questionnaireOf(client, row.id);
}

/** The survey with this slug; null when there is none, or it is still being made. */
export async function fillableSurvey(
  client: Connection,
  slug: string,
): Promise<FillableSurvey | null> {
  const [row] = await surveyBySlug(client, slug);
  if (!row?.currentVersionId) return null;
  const { currentVersionId, state, ...rest } = row;
  if (state === "draft") return null;
  const [round] = await roundById(client, row.roundId);
  if (!round) return null;
  return {
    ...rest,
    round,
    term: { state, opensAt: row.opensAt ?? undefined, closesAt: row.closesAt ?? undefined },
    versionId: currentVersionId,
    questionnaire: await questionnaireOf(client, currentVersionId),
  };
}

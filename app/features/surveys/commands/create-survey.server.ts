import { freeSlug } from "~/features/text/domain/slug";
import { addActivity } from "~/features/participation/commands/add-activity.server";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { templateByKey } from "~/features/surveys/domain/templates";
import type { TemplateKey } from "~/features/surveys/domain/templates";
import type { SurveyWords } from "~/features/surveys/schema/import-form";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent } from "./desk-survey.server";

/** Addresses of the desk that no survey may take. */
const RESERVED = [{ slug: "nieuw" }, { slug: "invoer" }];

export type NewSurvey = {
  roundId: string;
  title: string;
  /** What to begin with: a template, an empty form, or questions from elsewhere. */
  begin: TemplateKey | "empty" | Questionnaire;
  /** What it says and how it is asked, where that comes from elsewhere. */
  words?: SurveyWords;
};

export type CreateSurveyOutcome =
  { ok: true; slug: string } | { ok: false; code: "not_found" | "round_closed" | "too_many" };

const EMPTY: Questionnaire = {
  version: 1,
  pages: [{ key: "page1", title: { nl: "Vragen", en: "Questions" } }],
  questions: [],
};

/** A free address for a title. */
function freeAddress(transaction: Transaction, title: string): Promise<string> {
  return freeSlug(title, "vragenlijst", async (slugs) => [
    ...RESERVED,
    ...(await transaction.survey.findMany({
      where: { slug: { in: slugs } },
      select: { slug: true },
    })),
  ]);
}

/** Makes a survey as a draft with its activity: nobody sees it before it is opened. */
export async function createSurvey(
  grant: Authorized<"survey.write">,
  survey: NewSurvey,
  now: Date,
): Promise<CreateSurveyOutcome> {
  return inTransaction(async (transaction): Promise<CreateSurveyOutcome> => {
    const made = await writeSurvey(transaction, grant, survey, now);
    return made.ok ? { ok: true, slug: made.slug } : made;
  });
}

export type WriteSurveyOutcome =
  { ok: true; id: string; slug: string } | Extract<CreateSurveyOutcome, { ok: false }>;

/** The same in a running transaction, for a survey that begins as a copy. */
export async function writeSurvey(
  transaction: Transaction,
  grant: Authorized<"survey.write">,
  { roundId, title, begin, words }: NewSurvey,
  now: Date,
): Promise<WriteSurveyOutcome> {
  const round = await transaction.round.findUnique({
    where: { id: roundId },
    select: { state: true },
  });
  if (!round || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  if (!["prepared", "announced", "open"].includes(round.state)) {
    return { ok: false, code: "round_closed" };
  }
  const template =
    typeof begin === "string" && begin !== "empty" ? templateByKey(begin) : undefined;
  const questionnaire = typeof begin === "string" ? (template?.questionnaire ?? EMPTY) : begin;
  const said = words ?? {
    intro: template?.intro.nl ?? "",
    introEn: template?.intro.en ?? null,
    minutes: template?.minutes ?? null,
  };
  const { publicQuestions = [], quotas = [], ...columns } = said;
  const titleEn = columns.titleEn ?? null;
  const activityId = await addActivity(transaction, { roundId, kind: "survey", title, titleEn });
  if (activityId === null) return { ok: false, code: "too_many" };
  const survey = await transaction.survey.create({
    data: {
      slug: await freeAddress(transaction, title),
      roundId,
      activityId,
      title,
      ...columns,
      publicQuestions: JSON.stringify(publicQuestions),
      quotas: JSON.stringify(quotas),
    },
    select: { id: true, slug: true },
  });
  const version = await transaction.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number: 1,
      questionnaire: JSON.stringify({ ...questionnaire, version: 1 }),
      createdAt: now,
    },
    select: { id: true },
  });
  await transaction.survey.update({
    where: { id: survey.id },
    data: { currentVersionId: version.id },
  });
  await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.created" }, now);
  return { ok: true, ...survey };
}

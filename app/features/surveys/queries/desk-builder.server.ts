import type { Finding } from "~/features/surveys/domain/finding";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { deskSurveyHead } from "./desk-page.server";
import type { DeskSurveyHead } from "./desk-page.server";
import { glossaryTerms } from "./glossary.server";

/** A questionnaire in the making. */
export type Builder = {
  survey: DeskSurveyHead;
  /** The newest wording: the one that is asked, or a changed one that waits to be published. */
  questionnaire: Questionnaire;
  /** The number of a changed wording that nobody is asked yet; null when there is none. */
  newVersion: number | null;
  /** Whether the wording may still be changed. */
  changeable: boolean;
  findings: readonly Finding[];
};

/** The wording a maker works on, with what the check says of it; null when there is no such survey for the asker. */
export async function deskBuilder(
  grant: Authorized<"survey.write">,
  slug: string,
  language: Language,
  now: Date,
): Promise<Builder | null> {
  const head = await deskSurveyHead(grant, slug, language, now);
  if (!head) return null;
  const { questionnaire: _asked, ...survey } = head;
  const client = await database();
  const [newest, glossary] = await Promise.all([
    client.surveyVersion.findFirstOrThrow({
      where: { surveyId: survey.id },
      orderBy: { number: "desc" },
      select: { id: true, number: true, questionnaire: true },
    }),
    glossaryTerms(client),
  ]);
  const questionnaire = readQuestionnaire(newest);
  return {
    survey,
    questionnaire,
    newVersion: newest.number === survey.version ? null : newest.number,
    changeable: ["draft", "planned", "open"].includes(survey.state),
    findings: checkQuestionnaire(questionnaire, glossary),
  };
}

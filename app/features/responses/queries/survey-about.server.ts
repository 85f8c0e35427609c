import type { PageProgress } from "~/features/surveys/domain/branching";
import { settleAnswers } from "~/features/surveys/domain/branching";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import type { Language } from "~/i18n/language";
import { stepOfAbout } from "../domain/filling";
import { toStored, type StoredAnswers } from "../domain/stored-answers";
import { helpWhileFilling } from "./draft-help.server";
import { pagedQuestionnaire } from "./filling.server";
import type { SurveyVisitor } from "./respondent.server";
import { headOf, surveyWithFilling } from "./survey-pages.server";
import type { SurveyHead } from "./survey-pages.server";

/** The page about yourself, before the questions. */
export type SurveyAbout = {
  head: SurveyHead;
  questionnaire: Questionnaire;
  answers: StoredAnswers;
  /** What was told so far, by field name. */
  about: Record<string, string>;
  progress: PageProgress;
  /** Somebody who looks everything over came from there, and goes back there. */
  fromCheck: boolean;
  /** Larger letters, as this browser was asked to show. */
  large: boolean;
  kiosk: boolean;
  /** Help, when something that was saved suggests danger. */
  help: HelpLine[] | null;
};

/** Null when there is no such survey, or it takes no answers and this respondent has nothing to read back. */
export async function surveyAbout(
  { respondent, large, kiosk }: SurveyVisitor,
  place: { slug: string; calm: boolean; fromCheck: boolean },
  language: Language,
  now: Date,
): Promise<SurveyAbout | null> {
  const loaded = await surveyWithFilling(place.slug, respondent);
  if (!loaded) return null;
  const { survey, filling } = loaded;
  const head = headOf(survey, language, now);
  if (head.refused !== null && !filling.saved) return null;
  const calm = place.calm || filling.draft.calm;
  const { answers } = settleAnswers(survey.questionnaire, filling.answers);
  const paged = pagedQuestionnaire(survey.questionnaire, calm);
  return {
    head,
    questionnaire: survey.questionnaire,
    answers: toStored(survey.questionnaire, answers),
    about: filling.about,
    progress: stepOfAbout(paged, answers),
    fromCheck: place.fromCheck,
    large,
    kiosk,
    help: await helpWhileFilling(filling, language),
  };
}

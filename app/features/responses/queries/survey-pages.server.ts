import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { shapeOf } from "~/features/surveys/domain/question";
import { canRespond, stateAt } from "~/features/surveys/domain/survey-state";
import type { RespondCode, SurveyState } from "~/features/surveys/domain/survey-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { closingStep, questionsStep } from "../domain/survey-steps";
import type { ClosingStep, QuestionsStep } from "../domain/survey-steps";
import { toStored, type StoredAnswers } from "../domain/stored-answers";
import { fillableSurvey } from "./fillable-survey.server";
import type { FillableSurvey } from "./fillable-survey.server";
import { fillingOf, pagedQuestionnaire, wordedQuestionnaire } from "./filling.server";
import type { Filling } from "./filling.server";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { helpWhileFilling } from "./draft-help.server";
import { heldAnswer } from "./held-answer.server";
import type { HeldAnswer } from "./held-answer.server";
import type { Respondent, SurveyVisitor } from "./respondent.server";

/** What every page of a survey shows of it. */
export type SurveyHead = {
  slug: string;
  title: LocalText;
  intro: LocalText;
  minutes: number | null;
  state: SurveyState;
  /** Why it takes no answers now; null when it does. */
  refused: RespondCode | null;
  opensAt: Date | null;
  closesAt: Date | null;
  /** The end as it was before it was extended. */
  firstClosesAt: Date | null;
  resultsPublic: boolean;
  round: { slug: string; title: LocalText; replyDueAt: Date | null; example: boolean };
};

/** What every page shows of a survey. */
export function headOf(survey: FillableSurvey, language: Language, now: Date): SurveyHead {
  const verdict = canRespond(survey.term, now);
  const { round } = survey;
  const state = stateAt(survey.term, now);
  return {
    slug: survey.slug,
    title: localText(language, survey.title, survey.titleEn),
    intro: localText(language, survey.intro, survey.introEn),
    minutes: survey.minutes,
    state,
    // Once the secret of the round is gone nobody can be told apart any more, so nothing can be taken.
    refused: verdict.ok ? (round.secret === null ? "closed" : null) : verdict.code,
    opensAt: survey.opensAt,
    closesAt: survey.closesAt,
    firstClosesAt: survey.firstClosesAt,
    resultsPublic: survey.resultsPublic || state === "reported",
    round: {
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      replyDueAt: round.replyDueAt,
      example: round.example,
    },
  };
}

type Loaded = { survey: FillableSurvey; filling: Filling };

/** The survey with this slug in the words of this respondent, and where they are with it. */
export async function surveyWithFilling(
  slug: string,
  respondent: Respondent,
): Promise<Loaded | null> {
  const client = await database();
  const survey = await fillableSurvey(client, slug);
  if (!survey) return null;
  const filling = await fillingOf(client, survey, respondent);
  const questionnaire = wordedQuestionnaire(survey.questionnaire, filling.about);
  return { survey: { ...survey, questionnaire }, filling };
}

/** The first page of a survey: what it is about, and where this respondent is with it. */
export type SurveyIntro = {
  head: SurveyHead;
  questionnaire: Questionnaire;
  questionCount: number;
  /** One question at a time, unless somebody asks otherwise. */
  calm: boolean;
  /** The page somebody had reached; null when nothing is stored. */
  reached: { page: string | null; calm: boolean } | null;
  sentOn: string | null;
  signedIn: boolean;
  /** Only invited people can send, and this browser did not come with an invitation. */
  needsInvitation: boolean;
  /** A tablet at a session: the last visitor is forgotten at the start. */
  kiosk: boolean;
  /** What was filled in and not sent, for somebody who comes after the close. */
  unsent: StoredAnswers | null;
};

/** Answers to read: the questionnaire with what somebody said. */
export type AnswerLines = { questionnaire: Questionnaire; answers: StoredAnswers };

export async function surveyIntro(
  { respondent, invitation, kiosk }: SurveyVisitor,
  slug: string,
  language: Language,
  now: Date,
): Promise<SurveyIntro | null> {
  const loaded = await surveyWithFilling(slug, respondent);
  if (!loaded) return null;
  const { survey, filling } = loaded;
  const { questionnaire } = survey;
  const head = headOf(survey, language, now);
  return {
    head,
    questionnaire,
    questionCount: questionnaire.questions.filter((question) => shapeOf(question) !== "none")
      .length,
    calm: survey.calm,
    reached: filling.saved ? { page: filling.draft.page, calm: filling.draft.calm } : null,
    sentOn: filling.sentOn,
    signedIn: respondent.personId !== null,
    needsInvitation: survey.inviteOnly && filling.sentOn === null && invitation === null,
    kiosk,
    unsent:
      head.refused !== null && filling.saved ? toStored(questionnaire, filling.answers) : null,
  };
}

/** One page of questions. */
export type SurveyQuestions = QuestionsStep & {
  head: SurveyHead;
  questionnaire: Questionnaire;
  /** The version that is asked: a page that is sent says which it showed. */
  version: string;
  typed: RawForm;
  calm: boolean;
  signedIn: boolean;
  /** Larger letters, as this browser was asked to show. */
  large: boolean;
  kiosk: boolean;
  /** Help, when something that was saved suggests danger. */
  help: HelpLine[] | null;
};

export async function surveyQuestions(
  { respondent, large, kiosk }: SurveyVisitor,
  input: { slug: string; page: string; calm: boolean },
  language: Language,
  now: Date,
): Promise<SurveyQuestions | null> {
  const loaded = await surveyWithFilling(input.slug, respondent);
  if (!loaded) return null;
  const { survey, filling } = loaded;
  const paged = pagedQuestionnaire(survey.questionnaire, input.calm);
  const step = questionsStep(survey.questionnaire, paged, filling.answers, input.page);
  if (!step) return null;
  return {
    ...step,
    head: headOf(survey, language, now),
    questionnaire: survey.questionnaire,
    version: survey.versionId,
    typed: filling.draft.typed,
    calm: input.calm,
    signedIn: respondent.personId !== null,
    large,
    kiosk,
    help: await helpWhileFilling(filling, language),
  };
}

/** Looking everything over, behind the questions. */
export type SurveyClosing = ClosingStep & {
  head: SurveyHead;
  questionnaire: Questionnaire;
  about: Record<string, string>;
  calm: boolean;
  sentOn: string | null;
  /** Larger letters, as this browser was asked to show. */
  large: boolean;
  kiosk: boolean;
  /** Help, when something that was saved suggests danger. */
  help: HelpLine[] | null;
};

/** Null when there is no such survey or this respondent has filled in nothing yet. */
export async function surveyClosing(
  { respondent, large, kiosk }: SurveyVisitor,
  slug: string,
  language: Language,
  now: Date,
): Promise<SurveyClosing | null> {
  const loaded = await surveyWithFilling(slug, respondent);
  if (!loaded || (!loaded.filling.saved && loaded.filling.sentOn === null)) return null;
  const { survey, filling } = loaded;
  const { calm } = filling.draft;
  const paged = pagedQuestionnaire(survey.questionnaire, calm);
  return {
    ...closingStep(survey.questionnaire, paged, filling.answers),
    head: headOf(survey, language, now),
    questionnaire: survey.questionnaire,
    about: filling.about,
    calm,
    sentOn: filling.sentOn,
    large,
    kiosk,
    help: await helpWhileFilling(filling, language),
  };
}

export type SurveyReceipt = {
  head: SurveyHead;
  sentOn: string | null;
  saved: boolean;
  /** Help at once, when something that was written suggests danger. */
  held: HeldAnswer | null;
  /** Help, when something that was saved and not sent suggests danger. */
  help: HelpLine[] | null;
};

/** What the receipt says; null when this request has nothing to do with a sent response. */
export async function surveyReceipt(
  respondent: Respondent,
  slug: string,
  language: Language,
  now: Date,
): Promise<SurveyReceipt | null> {
  const loaded = await surveyWithFilling(slug, respondent);
  if (!loaded) return null;
  const { survey, filling } = loaded;
  const { sentOn, saved } = filling;
  const held = sentOn === null ? null : await heldAnswer(survey, respondent, language);
  const help = await helpWhileFilling(filling, language);
  return { head: headOf(survey, language, now), sentOn, saved, held, help };
}

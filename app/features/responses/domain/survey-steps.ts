/**
 * Rule: what a step of a survey shows follows from the questionnaire and the answers alone, wherever the page is made: on the
 * server, or on a tablet that has no network.
 * Source: design, surveys ("one engine").
 */
import type { Answers } from "~/features/surveys/domain/answer";
import {
  pageProgress,
  settleAnswers,
  visibleOnPage,
  visiblePages,
} from "~/features/surveys/domain/branching";
import type { PageProgress } from "~/features/surveys/domain/branching";
import { shapeOf } from "~/features/surveys/domain/question";
import type { Page, Question, Questionnaire } from "~/features/surveys/domain/question";
import { stepOfQuestions } from "./filling";
import { toStored } from "./stored-answers";
import type { StoredAnswers } from "./stored-answers";

/** What a page of questions shows. */
export interface QuestionsStep {
  readonly page: Page;
  readonly questions: readonly Question[];
  /** Settled answers, for texts that repeat them. */
  readonly answers: StoredAnswers;
  readonly progress: PageProgress;
  readonly first: boolean;
}

/**
 * A page of questions for these answers; null when it is none of theirs.
 * @param paged the questionnaire as this person pages through it
 */
export function questionsStep(
  questionnaire: Questionnaire,
  paged: Questionnaire,
  answers: Answers,
  pageKey: string,
): QuestionsStep | null {
  const page = paged.pages.find(({ key }) => key === pageKey);
  const progress = pageProgress(paged, answers, pageKey);
  if (!page || !progress) return null;
  return {
    page,
    questions: visibleOnPage(paged, answers, page.key),
    answers: toStored(questionnaire, settleAnswers(questionnaire, answers).answers),
    progress: stepOfQuestions(progress),
    first: progress.number === 1,
  };
}

/** What the page shows on which everything is looked over. */
export interface ClosingStep {
  readonly answers: StoredAnswers;
  readonly dropped: readonly string[];
  /** Pages with the questions this person meets, in the way they page. */
  readonly pages: readonly { readonly page: Page; readonly questions: readonly Question[] }[];
  readonly pageCount: number;
}

/** Looking everything over, for these answers. */
export function closingStep(
  questionnaire: Questionnaire,
  paged: Questionnaire,
  given: Answers,
): ClosingStep {
  const { answers, dropped, visible } = settleAnswers(questionnaire, given);
  const shown = new Set(visible.map(({ key }) => key));
  const pages = visiblePages(paged, answers).map((page) => ({
    page,
    questions: paged.questions.filter(
      (question) =>
        question.page === page.key && shown.has(question.key) && shapeOf(question) !== "none",
    ),
  }));
  return { answers: toStored(questionnaire, answers), dropped, pages, pageCount: pages.length };
}

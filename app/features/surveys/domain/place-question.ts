/**
 * Rule: a question can be put anywhere in one step: on any page, before any question. What it says and is asked under stays;
 * what the new place breaks the check before opening names.
 * Source: design, surveys ("Builder in the browser").
 */
import { orderedQuestions, type Question, type Questionnaire } from "./question";

/** Puts a question on a page before another one, or behind all; null when the page is not there. */
export function placeQuestion(
  questionnaire: Questionnaire,
  question: Question,
  page: string,
  before: string | undefined,
): Questionnaire | null {
  if (!questionnaire.pages.some(({ key }) => key === page)) return null;
  if (before === question.key) return questionnaire;
  const others = orderedQuestions(questionnaire).filter((known) => known !== question);
  const found = others.findIndex(({ key }) => key === before);
  const at = found < 0 ? others.length : found;
  return { ...questionnaire, questions: others.toSpliced(at, 0, { ...question, page }) };
}

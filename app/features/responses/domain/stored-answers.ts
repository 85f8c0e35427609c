/**
 * Rule: answers travel and rest in their stored form, one text per question; what no longer fits the
 * present wording of a question is left out rather than shown wrongly.
 * Source: design, surveys ("a change makes a new version").
 */
import {
  parseStoredAnswer,
  serializeAnswer,
  type Answer,
  type Answers,
} from "~/features/surveys/domain/answer";
import type { Questionnaire } from "~/features/surveys/domain/question";

/** Answers in their stored form, by question key: plain data for drafts and pages. */
export type StoredAnswers = Readonly<Record<string, string>>;

/** Answers in the form in which drafts and responses store them. */
export function toStored(questionnaire: Questionnaire, answers: Answers): Record<string, string> {
  const entries = questionnaire.questions.flatMap((question) => {
    const answer = answers.get(question.key);
    return answer === undefined ? [] : [[question.key, serializeAnswer(question, answer)] as const];
  });
  return Object.fromEntries(entries);
}

/** Stored answers as the domain knows them. */
export function fromStored(questionnaire: Questionnaire, stored: StoredAnswers): Answers {
  const answers = new Map<string, Answer>();
  for (const question of questionnaire.questions) {
    const value = Object.hasOwn(stored, question.key) ? stored[question.key] : undefined;
    if (value === undefined) continue;
    const verdict = parseStoredAnswer(question, value);
    if (verdict.ok) answers.set(question.key, verdict.answer);
  }
  return answers;
}

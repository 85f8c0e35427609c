/**
 * Rule: a question is sensitive when its maker calls it personal, or when only people with a certain answer to a sensitive
 * question are asked it: how many answered it says how many gave that answer.
 * Source: design, section 7 (answers).
 */
import { testsOf } from "./condition";
import { orderedQuestions, type Questionnaire } from "./question";

/** The keys of the sensitive questions. Conditions look at earlier questions only, so that one walk in order is enough. */
export function sensitiveQuestions(questionnaire: Questionnaire): ReadonlySet<string> {
  const sensitive = new Set<string>();
  for (const { key, personal, condition } of orderedQuestions(questionnaire)) {
    const tests = condition === undefined ? [] : testsOf(condition);
    if (personal || tests.some(({ question }) => sensitive.has(question))) sensitive.add(key);
  }
  return sensitive;
}

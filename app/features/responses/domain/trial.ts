/**
 * Rule: a maker tries a questionnaire out on the same engine that people answer on. A test run is kept
 * nowhere and counts nowhere: each step gets the answers so far and gives the page that follows.
 * Source: design, surveys ("test run that counts nowhere"; one engine for page, check, preview and export).
 */
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { firstPage, previousPage, settleAnswers } from "~/features/surveys/domain/branching";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { takePage } from "./filling";
import { fromStored, toStored, type StoredAnswers } from "./stored-answers";

export type TrialStep = {
  /** The page to show; null: all pages are done. */
  readonly page: string | null;
  readonly answers: StoredAnswers;
  readonly errors: readonly AnswerError[];
  /** What was typed and refused on this page. */
  readonly typed: RawForm;
  /** Keys of answers that no longer count, because an earlier answer changed. */
  readonly dropped: readonly string[];
};

/** The first page of a test run. */
export function startTrial(questionnaire: Questionnaire): TrialStep {
  const page = firstPage(questionnaire, new Map())?.key ?? null;
  return { page, answers: {}, errors: [], typed: {}, dropped: [] };
}

/** The step after a page was filled in: further, back, or the same page with what is wrong. */
export function nextTrialStep(
  questionnaire: Questionnaire,
  earlier: StoredAnswers,
  posted: { page: string; seen: readonly string[]; form: RawForm; back: boolean },
): TrialStep {
  const { page, seen, form, back } = posted;
  const taken = takePage(questionnaire, fromStored(questionnaire, earlier), page, seen, form);
  const answers = toStored(questionnaire, taken.answers);
  const { dropped } = settleAnswers(questionnaire, taken.answers);
  if (back) {
    const before = previousPage(questionnaire, taken.answers, page)?.key ?? page;
    return { page: before, answers, errors: [], typed: {}, dropped };
  }
  if (taken.errors.length > 0) {
    return { page, answers, errors: taken.errors, typed: taken.typed, dropped };
  }
  return { page: taken.next ?? null, answers, errors: [], typed: {}, dropped };
}

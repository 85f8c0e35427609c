/**
 * Rule: a person fills in page by page or all at once; both ways are judged by the one engine. What was
 * skipped takes an earlier answer back, answers on a branch no longer taken do not count, and a response
 * is complete when every required question that is shown has an answer.
 * Source: design, surveys ("For the person who answers"); surface ("Forms").
 */
import type { Answers } from "~/features/surveys/domain/answer";
import { mergeReading, missingAnswers, readAnswers } from "~/features/surveys/domain/answer-form";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import {
  firstPage,
  nextPage,
  openedOnPage,
  pageProgress,
  settleAnswers,
  visibleOnPage,
} from "~/features/surveys/domain/branching";
import type { PageProgress } from "~/features/surveys/domain/branching";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";

export type Filled = {
  /** All answers so far, those on a branch not taken included: a person may change their mind back. */
  readonly answers: Answers;
  readonly errors: readonly AnswerError[];
  /** What was typed at the questions that were refused, to show it again. */
  readonly typed: RawForm;
  /** The post names questions that do not exist: it does not come from our form. */
  readonly malformed: boolean;
};

export type FilledPage = Filled & {
  /** Where to go: the next page, this page again (a question opened on it), or undefined: all pages done. */
  readonly next: string | undefined;
  /** The first question that opened on this page by this very post. */
  readonly opened: string | undefined;
};

function questionsByKey(questionnaire: Questionnaire, keys: readonly string[]): Question[] {
  const wanted = new Set(keys);
  return questionnaire.questions.filter((question) => wanted.has(question.key));
}

function typedAt(errors: readonly AnswerError[], typed: RawForm): RawForm {
  const refused = errors.map((error) => `answers.${error.question}`);
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) =>
      refused.some((own) => name === own || name.startsWith(`${own}.`)),
    ),
  );
}

/**
 * Takes the form of one page.
 * @param seen keys of the questions the page showed; without them, those it shows for `earlier`
 */
export function takePage(
  questionnaire: Questionnaire,
  earlier: Answers,
  pageKey: string,
  seen: readonly string[] | undefined,
  form: RawForm,
): FilledPage {
  const shown = seen ?? visibleOnPage(questionnaire, earlier, pageKey).map(({ key }) => key);
  const asked = questionsByKey(questionnaire, shown).filter(({ page }) => page === pageKey);
  const reading = readAnswers(asked, questionnaire.questions, form);
  const merged = mergeReading(earlier, reading);
  const visible = new Set(settleAnswers(questionnaire, merged).visible.map(({ key }) => key));
  // A required question that this very post closed is no longer asked.
  const errors = reading.errors.filter((error) => visible.has(error.question));
  const opened = openedOnPage(questionnaire, merged, pageKey, shown);
  const next =
    opened.length > 0
      ? pageKey
      : nextPage(questionnaire, settled(questionnaire, merged), pageKey)?.key;
  return {
    answers: merged,
    errors,
    typed: typedAt(errors, reading.typed),
    malformed: reading.unknownFields.length > 0,
    next,
    opened: opened[0]?.key,
  };
}

/**
 * Takes a form with answers to the whole questionnaire at once, laid over what was there. Questions that
 * turn out not to be shown cannot be missing.
 */
export function takeAll(questionnaire: Questionnaire, earlier: Answers, form: RawForm): Filled {
  const reading = readAnswers(questionnaire.questions, questionnaire.questions, form);
  const merged = mergeReading(earlier, reading);
  const { visible } = settleAnswers(questionnaire, merged);
  const shown = new Set(visible.map(({ key }) => key));
  const errors = reading.errors.filter((error) => shown.has(error.question));
  return {
    answers: merged,
    errors,
    typed: reading.typed,
    malformed: reading.unknownFields.length > 0,
  };
}

function settled(questionnaire: Questionnaire, answers: Answers): Answers {
  return settleAnswers(questionnaire, answers).answers;
}

export type Complete =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly missing: readonly AnswerError[]; readonly page: string };

/** Whether the answers can be sent: what counts and what was dropped, or the first page where one is missing. */
export function completeAnswers(questionnaire: Questionnaire, answers: Answers): Complete {
  const { answers: settled, visible, dropped } = settleAnswers(questionnaire, answers);
  const missing = missingAnswers(visible, settled);
  const first = missing[0];
  if (first === undefined) return { ok: true, answers: settled, dropped };
  const page = visible.find(({ key }) => key === first.question)?.page ?? "";
  return { ok: false, missing, page };
}

/** How far somebody is on a page of questions, with the two pages around them counted: about yourself, and looking it over. */
export function stepOfQuestions(progress: PageProgress): PageProgress {
  return { ...progress, number: progress.number + 1, total: progress.total + 2 };
}

/** How far along the page about yourself is, before the questions: of as many pages as there can be from here. */
export function stepOfAbout(questionnaire: Questionnaire, answers: Answers): PageProgress {
  const first = firstPage(questionnaire, answers);
  const ahead = first && pageProgress(questionnaire, answers, first.key);
  return { number: 1, total: (ahead?.total ?? 0) + 2, exact: ahead?.exact ?? true };
}

/** How far along looking it over is: behind everything. */
export function stepOfCheck(pagesOfQuestions: number): PageProgress {
  return { number: pagesOfQuestions + 2, total: pagesOfQuestions + 2, exact: true };
}

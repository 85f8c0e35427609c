/**
 * Rule: one engine decides which questions a person meets: for the page, the check on the server,
 * the preview and the export alike. Questions are judged once, in the order they stand; a condition
 * sees only answers to earlier questions that are themselves shown. That single pass is the
 * fixpoint: an answer on a branch no longer taken is dropped before anything later can rest on it,
 * and the order in which a person answered can make no difference.
 * Source: design, surveys ("One engine ...; answers on a branch no longer taken are dropped, and the
 * person is told"); examples ("branching logic that exists twice drifts").
 */
import type { Answer, Answers } from "./answer";
import { evaluateCondition, holds, testHolds, type Truth } from "./condition";
import {
  orderedQuestions,
  shapeOf,
  type Page,
  type Question,
  type Questionnaire,
} from "./question";

export type Settled = {
  /** The answers that count: only to questions that are shown. */
  readonly answers: Answers;
  /** The questions the person meets, in order. */
  readonly visible: readonly Question[];
  /** Keys of answers that no longer count, in order of the questionnaire, unknown keys last. */
  readonly dropped: readonly string[];
};

/**
 * Keeps the answers on the branches taken and drops all others.
 * @returns the answers that count, the questions shown and the keys that were dropped; settling the
 * result again changes nothing.
 */
export function settleAnswers(questionnaire: Questionnaire, answers: Answers): Settled {
  const settled = new Map<string, Answer>();
  const visible: Question[] = [];
  const dropped: string[] = [];
  const earlier = new Map<string, Question>();
  const ordered = orderedQuestions(questionnaire);
  for (const question of ordered) {
    const shown = question.condition === undefined || holds(question.condition, settled, earlier);
    earlier.set(question.key, question);
    if (shown) visible.push(question);
    const answer = answers.get(question.key);
    if (answer === undefined) continue;
    if (shown && shapeOf(question) !== "none") settled.set(question.key, answer);
    else dropped.push(question.key);
  }
  dropped.push(...[...answers.keys()].filter((key) => !earlier.has(key)));
  return { answers: settled, visible, dropped };
}

/** The questions a person with these answers meets, in order. */
export function visibleQuestions(
  questionnaire: Questionnaire,
  answers: Answers,
): readonly Question[] {
  return settleAnswers(questionnaire, answers).visible;
}

/** The questions on one page that a person with these answers meets. */
export function visibleOnPage(
  questionnaire: Questionnaire,
  answers: Answers,
  pageKey: string,
): readonly Question[] {
  return visibleQuestions(questionnaire, answers).filter((question) => question.page === pageKey);
}

/** The pages with something on them for a person with these answers, in order. */
export function visiblePages(questionnaire: Questionnaire, answers: Answers): readonly Page[] {
  const used = new Set(visibleQuestions(questionnaire, answers).map((question) => question.page));
  return questionnaire.pages.filter((page) => used.has(page.key));
}

/** The first page with something to see; undefined when nothing is shown at all. */
export function firstPage(questionnaire: Questionnaire, answers: Answers): Page | undefined {
  return visiblePages(questionnaire, answers)[0];
}

/** The next page for a person with these answers; undefined after the last (or an unknown) page. */
export function nextPage(
  questionnaire: Questionnaire,
  answers: Answers,
  pageKey: string,
): Page | undefined {
  const position = pagePosition(questionnaire, pageKey);
  if (position === -1) return undefined;
  return visiblePages(questionnaire, answers).find(
    (page) => pagePosition(questionnaire, page.key) > position,
  );
}

/** The page before, for a person with these answers; undefined before the first. */
export function previousPage(
  questionnaire: Questionnaire,
  answers: Answers,
  pageKey: string,
): Page | undefined {
  const position = pagePosition(questionnaire, pageKey);
  return visiblePages(questionnaire, answers).findLast(
    (page) => pagePosition(questionnaire, page.key) < position,
  );
}

function pagePosition(questionnaire: Questionnaire, pageKey: string): number {
  return questionnaire.pages.findIndex((page) => page.key === pageKey);
}

/**
 * Questions on a page that these answers open while the person has not seen them yet. Without
 * script a page that opens a question on itself is shown again before the person moves on.
 * @param seen keys of the questions that were on the submitted page
 */
export function openedOnPage(
  questionnaire: Questionnaire,
  answers: Answers,
  pageKey: string,
  seen: readonly string[],
): readonly Question[] {
  const known = new Set(seen);
  return visibleOnPage(questionnaire, answers, pageKey).filter(
    (question) => shapeOf(question) !== "none" && !known.has(question.key),
  );
}

export type PageProgress = {
  /** Which page this is, from 1. */
  readonly number: number;
  /** How many pages there can still be, this one and those behind included. */
  readonly total: number;
  /** False when later answers can make it fewer: say "at most". */
  readonly exact: boolean;
};

/**
 * "Page 2 of 4", honest under branching: pages behind count when they were shown, pages ahead count
 * as long as the answers so far do not rule them out. Each test on a question that is still to be
 * answered is taken as undecided by itself, so a page that is ruled out only by a combination of
 * undecided tests still counts; `exact` is then false.
 * @returns undefined when the page is not one this person meets
 */
export function pageProgress(
  questionnaire: Questionnaire,
  answers: Answers,
  pageKey: string,
): PageProgress | undefined {
  const current = pagePosition(questionnaire, pageKey);
  const shown = new Set(visiblePages(questionnaire, answers).map((page) => page.key));
  if (!shown.has(pageKey)) return undefined;
  const { certain, possible } = pagesAhead(questionnaire, answers, current);
  const behind = questionnaire.pages.filter((page, at) => at <= current && shown.has(page.key));
  return {
    number: behind.length,
    total: behind.length + possible,
    exact: certain === possible,
  };
}

/** Counts the pages after position `current` that are sure to come and that can still come. */
function pagesAhead(
  questionnaire: Questionnaire,
  answers: Answers,
  current: number,
): { certain: number; possible: number } {
  const shownness = foreseeQuestions(questionnaire, answers, current);
  let certain = 0;
  let possible = 0;
  for (const page of questionnaire.pages.slice(current + 1)) {
    const truths = questionnaire.questions
      .filter((question) => question.page === page.key)
      .map((question) => shownness.get(question.key) ?? false);
    if (truths.includes(true)) certain += 1;
    if (truths.some((truth) => truth !== false)) possible += 1;
  }
  return { certain, possible };
}

/** Per question: shown, not shown, or undecided while questions from page `current` on are open. */
function foreseeQuestions(
  questionnaire: Questionnaire,
  answers: Answers,
  current: number,
): ReadonlyMap<string, Truth> {
  const shownness = new Map<string, Truth>();
  const earlier = new Map<string, Question>();
  for (const question of orderedQuestions(questionnaire)) {
    const truth: Truth =
      question.condition === undefined
        ? true
        : evaluateCondition(question.condition, (test) => {
            const asked = earlier.get(test.question);
            const shown = shownness.get(test.question);
            if (asked === undefined || shown === undefined) return false;
            if (shown === false) return testHolds(test, asked, undefined);
            const answer = answers.get(test.question);
            const open = answer === undefined && pagePosition(questionnaire, asked.page) >= current;
            if (open)
              return shapeOf(asked) === "none" ? test.operator === "notAnswered" : "unknown";
            const truthWhenShown = testHolds(test, asked, answer);
            const agrees = testHolds(test, asked, undefined) === truthWhenShown;
            return shown === true || agrees ? truthWhenShown : "unknown";
          });
    shownness.set(question.key, truth);
    earlier.set(question.key, question);
  }
  return shownness;
}

/**
 * The same questionnaire with one question to a page, for the calm mode. Statements stay on the page
 * of the question that follows them, because alone they ask nothing; the introduction of a page
 * stays with its first question.
 */
export function oneQuestionPerPage(questionnaire: Questionnaire): Questionnaire {
  const pages: Page[] = [];
  const questions: Question[] = [];
  let waiting: Question[] = [];
  const originals = new Map(questionnaire.pages.map((page) => [page.key, page]));
  const ordered = orderedQuestions(questionnaire);
  let first = true;
  ordered.forEach((question, index) => {
    waiting.push(question);
    const original = originals.get(question.page);
    const last = ordered[index + 1]?.page !== question.page;
    if (shapeOf(question) === "none" && !last) return;
    pages.push({
      key: question.key,
      title: original?.title ?? question.label,
      intro: first ? original?.intro : undefined,
    });
    questions.push(...waiting.map((each) => ({ ...each, page: question.key })));
    waiting = [];
    first = last;
  });
  return { version: questionnaire.version, pages, questions };
}

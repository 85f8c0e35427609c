/**
 * Rule: whoever fills in a page while the questionnaire changes loses nothing. What still has a question is kept, wherever
 * that question stands now; what has none any more is read back; and it goes on at the first page from there.
 * Source: design, surveys ("a change makes a new version"); the issue on faults in the field.
 */
import type { Answers } from "~/features/surveys/domain/answer";
import { mergeReading, readAnswers } from "~/features/surveys/domain/answer-form";
import {
  firstPage,
  nextPage,
  settleAnswers,
  visibleOnPage,
} from "~/features/surveys/domain/branching";
import { fieldNamesOf } from "~/features/surveys/domain/form-fields";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";

/** A page as somebody sent it: in the wording they saw. */
export interface SentPage {
  readonly questionnaire: Questionnaire;
  readonly page: string;
  /** Keys of the questions that the page showed. */
  readonly seen: readonly string[] | undefined;
  readonly form: RawForm;
}

function askedOn({ questionnaire, page, seen }: SentPage, earlier: Answers): readonly Question[] {
  const shown = new Set(seen ?? visibleOnPage(questionnaire, earlier, page).map(({ key }) => key));
  return questionnaire.questions.filter(({ key }) => shown.has(key));
}

/** Whether a page that was sent is still a page of the present questionnaire, with every question it asked. */
export function isStillAsked(sent: SentPage, present: Questionnaire, earlier: Answers): boolean {
  if (!present.pages.some(({ key }) => key === sent.page)) return false;
  return askedOn(sent, earlier).every(({ key }) =>
    present.questions.some((question) => question.key === key && question.page === sent.page),
  );
}

export interface TakenOver {
  /** Everything so far, in the present wording. */
  readonly answers: Answers;
  /** What was answered and has no place any more, in the wording in which it was asked. */
  readonly lost: Answers;
  /** The page to go on at; undefined when there is none left. */
  readonly next: string | undefined;
}

/** Where to go on: at the same page, or behind the last page before it that is still there. */
function goOnAt(sent: SentPage, present: Questionnaire, answers: Answers): string | undefined {
  if (visibleOnPage(present, answers, sent.page).length > 0) return sent.page;
  const before = sent.questionnaire.pages.map(({ key }) => key);
  const last = before
    .slice(0, before.indexOf(sent.page))
    .findLast((key) => present.pages.some((page) => page.key === key));
  const { answers: settled } = settleAnswers(present, answers);
  const page = last === undefined ? firstPage(present, settled) : nextPage(present, settled, last);
  return page?.key;
}

/** Takes a page over into the present questionnaire. */
export function takeOver(sent: SentPage, present: Questionnaire, earlier: Answers): TakenOver {
  const asked = askedOn(sent, earlier);
  const then = readAnswers(asked, sent.questionnaire.questions, sent.form).answers;
  const still = present.questions.filter(({ key }) =>
    asked.some((question) => question.key === key),
  );
  const names = new Set(still.flatMap(fieldNamesOf));
  const fitting = Object.entries(sent.form).filter(([name]) => names.has(name));
  const reading = readAnswers(still, present.questions, Object.fromEntries(fitting));
  const answers = mergeReading(earlier, reading);
  const lost = new Map([...then].filter(([key]) => !reading.answers.has(key)));
  return { answers, lost, next: goOnAt(sent, present, answers) };
}

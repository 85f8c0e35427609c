import type { SurveyHead, SurveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { pageTitle } from "~/i18n/page-title";
import type { Translate } from "~/i18n/t";
import { wordsFor } from "./question-view";
import { progressWords } from "./survey-bar";
import type { Progress } from "./survey-bar";

type TitledView = {
  head: Pick<SurveyHead, "title">;
  progress: Progress;
};

/** The title of a step of a survey: how far along it is and what it is called, then of which survey. */
export function stepTitle(
  location: { pathname: string; search: string },
  view: TitledView | undefined,
  step: (t: Translate) => string | undefined,
) {
  return pageTitle(location, (t) => {
    const name = step(t);
    if (!view) return name;
    const place = progressWords(t, view.progress);
    return `${name ? `${place}: ${name}` : place} · ${view.head.title.text}`;
  });
}

/** The title of a page of questions. A browser keeps titles in its history, so no earlier answer is repeated in it. */
export function questionsTitle(
  location: { pathname: string; search: string },
  view: SurveyQuestions,
) {
  return stepTitle(location, view, (t) =>
    wordsFor(view.questionnaire, new Map(), t)(view.page.title),
  );
}

/**
 * Rule: a maker changes a questionnaire one step at a time: add, change, move, duplicate and remove
 * questions and pages. A code that changes is changed in every condition and piped text that names it,
 * so no step breaks a route by itself; what a removal leaves dangling the check before opening names.
 * Source: design, surveys ("Builder in the browser").
 */
import { isGroup, type Condition } from "./condition";
import type { LocalizedText } from "./localized-text";
import { asKind, newQuestion } from "./new-question";
import {
  orderedQuestions,
  type Page,
  type Question,
  type QuestionKind,
  type Questionnaire,
} from "./question";
import { withRenamedKey } from "./piping";
import { placeQuestion } from "./place-question";
import { withWordings } from "./wording";

export type Direction = "up" | "down";

export type QuestionnaireChange =
  | {
      readonly kind: "addQuestion";
      readonly page: string;
      readonly question: QuestionKind;
      /** The question it comes behind; left out, it is the last of its page. */
      readonly after?: string;
    }
  | { readonly kind: "replaceQuestion"; readonly key: string; readonly question: Question }
  | { readonly kind: "changeKind"; readonly key: string; readonly to: QuestionKind }
  | { readonly kind: "moveQuestion"; readonly key: string; readonly direction: Direction }
  | {
      readonly kind: "placeQuestion";
      readonly key: string;
      readonly page: string;
      /** The question it comes before; left out, it is the last of its page. */
      readonly before?: string | undefined;
    }
  | { readonly kind: "duplicateQuestion"; readonly key: string }
  | { readonly kind: "removeQuestion"; readonly key: string }
  | {
      readonly kind: "setCondition";
      readonly key: string;
      readonly condition: Condition | undefined;
    }
  | { readonly kind: "addPage" }
  | {
      readonly kind: "editPage";
      readonly key: string;
      readonly title: LocalizedText;
      readonly intro: LocalizedText | undefined;
    }
  | { readonly kind: "movePage"; readonly key: string; readonly direction: Direction }
  | { readonly kind: "removePage"; readonly key: string };

export type ChangeVerdict =
  | {
      readonly ok: true;
      readonly questionnaire: Questionnaire;
      /** The question it is about now: a new one, a copy, or one under its new code. */
      readonly question?: string;
    }
  | { readonly ok: false; readonly code: "unknown" | "key_taken" | "page_not_empty" | "last_page" };

const refuse = (code: Extract<ChangeVerdict, { ok: false }>["code"]): ChangeVerdict => ({
  ok: false,
  code,
});

/** The first code of this form that is free, such as q3. Capitals make no difference. */
function freeKey(taken: readonly string[], stem: string): string {
  const known = new Set(taken.map((key) => key.toLowerCase()));
  let number = 1;
  while (known.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

function swapped<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  const other = list[to];
  if (one === undefined || other === undefined) return list;
  return list.map((item, index) => (index === from ? other : index === to ? one : item));
}

function renamedCondition(condition: Condition, from: string, to: string): Condition {
  if (isGroup(condition)) {
    return {
      ...condition,
      conditions: condition.conditions.map((part) => renamedCondition(part, from, to)),
    };
  }
  return condition.question === from ? { ...condition, question: to } : condition;
}

function renamedText<T extends LocalizedText | undefined>(text: T, from: string, to: string): T {
  if (text === undefined) return text;
  const words = (value: string) => withRenamedKey(value, from, to);
  return { ...text, nl: words(text.nl), ...(text.en === undefined ? {} : { en: words(text.en) }) };
}

function renamed(questionnaire: Questionnaire, from: string, to: string): Questionnaire {
  if (from === to) return questionnaire;
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      title: renamedText(page.title, from, to),
      ...(page.intro === undefined ? {} : { intro: renamedText(page.intro, from, to) }),
    })),
    questions: questionnaire.questions.map((question) => ({
      ...withWordings(question, (text) => renamedText(text, from, to)),
      label: renamedText(question.label, from, to),
      ...(question.help === undefined ? {} : { help: renamedText(question.help, from, to) }),
      ...(question.why === undefined ? {} : { why: renamedText(question.why, from, to) }),
      ...(question.condition === undefined
        ? {}
        : { condition: renamedCondition(question.condition, from, to) }),
    })),
  };
}

function replaceQuestion(
  questionnaire: Questionnaire,
  key: string,
  question: Question,
): ChangeVerdict {
  const others = questionnaire.questions.filter((known) => known.key !== key);
  if (others.some((known) => known.key.toLowerCase() === question.key.toLowerCase())) {
    return refuse("key_taken");
  }
  const questions = questionnaire.questions.map((known) => (known.key === key ? question : known));
  return {
    ok: true,
    questionnaire: renamed({ ...questionnaire, questions }, key, question.key),
    question: question.key,
  };
}

/** Up or down among the questions as people meet them; over the edge of a page onto the next one. */
function moveQuestion(
  questionnaire: Questionnaire,
  question: Question,
  direction: Direction,
): Questionnaire {
  const ordered = orderedQuestions(questionnaire);
  const step = direction === "up" ? -1 : 1;
  const at = ordered.indexOf(question);
  const neighbour = ordered[at + step];
  if (neighbour?.page === question.page) {
    return { ...questionnaire, questions: swapped(ordered, at, at + step) };
  }
  const pageAt = questionnaire.pages.findIndex(({ key }) => key === question.page);
  const page = questionnaire.pages[pageAt + step];
  if (page === undefined) return questionnaire;
  const moved = ordered.map((known) => (known === question ? { ...known, page: page.key } : known));
  return { ...questionnaire, questions: moved };
}

function duplicate(questionnaire: Questionnaire, question: Question): ChangeVerdict {
  const key = freeKey(
    questionnaire.questions.map((known) => known.key),
    `${question.key.slice(0, 26)}x`,
  );
  const questions = questionnaire.questions.flatMap((known) =>
    known === question ? [known, { ...known, key }] : [known],
  );
  return { ok: true, questionnaire: { ...questionnaire, questions }, question: key };
}

function changePages(
  questionnaire: Questionnaire,
  change: Extract<QuestionnaireChange, { kind: "editPage" | "movePage" | "removePage" }>,
): ChangeVerdict {
  const { pages, questions } = questionnaire;
  const at = pages.findIndex(({ key }) => key === change.key);
  if (at < 0) return refuse("unknown");
  switch (change.kind) {
    case "editPage": {
      const { key, title, intro } = change;
      const page: Page = { key, title, ...(intro === undefined ? {} : { intro }) };
      return {
        ok: true,
        questionnaire: {
          ...questionnaire,
          pages: pages.map((known, index) => (index === at ? page : known)),
        },
      };
    }
    case "movePage": {
      const to = at + (change.direction === "up" ? -1 : 1);
      return { ok: true, questionnaire: { ...questionnaire, pages: swapped(pages, at, to) } };
    }
    case "removePage":
      if (questions.some(({ page }) => page === change.key)) return refuse("page_not_empty");
      if (pages.length === 1) return refuse("last_page");
      return {
        ok: true,
        questionnaire: { ...questionnaire, pages: pages.filter((_page, index) => index !== at) },
      };
  }
}

function changeQuestion(
  questionnaire: Questionnaire,
  change: Extract<
    QuestionnaireChange,
    { kind: `${string}Question` | "changeKind" | "setCondition" }
  >,
): ChangeVerdict {
  if (change.kind === "addQuestion") {
    if (!questionnaire.pages.some(({ key }) => key === change.page)) return refuse("unknown");
    const key = freeKey(
      questionnaire.questions.map((known) => known.key),
      "q",
    );
    const question = newQuestion(change.question, key, change.page);
    const ordered = orderedQuestions(questionnaire);
    const at = ordered.findIndex((known) => known.key === change.after);
    const questions = at < 0 ? [...ordered, question] : ordered.toSpliced(at + 1, 0, question);
    return { ok: true, questionnaire: { ...questionnaire, questions }, question: key };
  }
  const question = questionnaire.questions.find(({ key }) => key === change.key);
  if (question === undefined) return refuse("unknown");
  const replaced = (next: Question) => replaceQuestion(questionnaire, question.key, next);
  switch (change.kind) {
    case "replaceQuestion":
      return replaced(change.question);
    case "changeKind":
      return replaced(asKind(question, change.to));
    case "setCondition": {
      const { condition: _before, ...rest } = question;
      const { condition } = change;
      return replaced(condition === undefined ? rest : { ...rest, condition });
    }
    case "moveQuestion": {
      const moved = moveQuestion(questionnaire, question, change.direction);
      return { ok: true, questionnaire: moved, question: question.key };
    }
    case "placeQuestion": {
      const placed = placeQuestion(questionnaire, question, change.page, change.before);
      return placed === null
        ? refuse("unknown")
        : { ok: true, questionnaire: placed, question: question.key };
    }
    case "duplicateQuestion":
      return duplicate(questionnaire, question);
    case "removeQuestion": {
      const questions = questionnaire.questions.filter((known) => known !== question);
      return { ok: true, questionnaire: { ...questionnaire, questions } };
    }
  }
}

/** The questionnaire after one step; the step before it stays as it was. */
export function applyChange(
  questionnaire: Questionnaire,
  change: QuestionnaireChange,
): ChangeVerdict {
  switch (change.kind) {
    case "addPage": {
      const key = freeKey(
        questionnaire.pages.map((page) => page.key),
        "page",
      );
      const pages = [...questionnaire.pages, { key, title: { nl: "" } }];
      return { ok: true, questionnaire: { ...questionnaire, pages } };
    }
    case "editPage":
    case "movePage":
    case "removePage":
      return changePages(questionnaire, change);
    default:
      return changeQuestion(questionnaire, change);
  }
}

/** The questionnaire after several steps, one on the other; the first that is refused refuses all. */
export function applyChanges(
  questionnaire: Questionnaire,
  changes: readonly QuestionnaireChange[],
): ChangeVerdict {
  let verdict: ChangeVerdict = { ok: true, questionnaire };
  for (const change of changes) {
    if (!verdict.ok) return verdict;
    verdict = applyChange(verdict.questionnaire, change);
  }
  return verdict;
}

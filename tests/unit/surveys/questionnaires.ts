/** Small questionnaires to test with; every builder takes only what the test is about. */
import type { Answer, Answers } from "~/features/surveys/domain/answer";
import type { Condition } from "~/features/surveys/domain/condition";
import type {
  MatrixQuestion,
  MultipleChoiceQuestion,
  NumberQuestion,
  Option,
  Question,
  Questionnaire,
  RankingQuestion,
  ShortTextQuestion,
  SingleChoiceQuestion,
} from "~/features/surveys/domain/question";

type Shared = {
  key: string;
  page: string;
  required: boolean;
  personal: boolean;
  label: { nl: string };
  condition?: Condition | undefined;
};

export function shared(key: string, page = "p1"): Shared {
  return { key, page, required: false, personal: false, label: { nl: `Vraag ${key}` } };
}

export function options(...keys: string[]): Option[] {
  return keys.map((key) => ({ key, label: { nl: `Keuze ${key}`, en: `Choice ${key}` } }));
}

export function choice(
  key: string,
  more: Partial<Omit<SingleChoiceQuestion, "kind">> = {},
): SingleChoiceQuestion {
  return { ...shared(key), kind: "singleChoice", options: options("a", "b", "c"), ...more };
}

export function choices(
  key: string,
  more: Partial<Omit<MultipleChoiceQuestion, "kind">> = {},
): MultipleChoiceQuestion {
  return { ...shared(key), kind: "multipleChoice", options: options("a", "b", "c"), ...more };
}

export function number(
  key: string,
  more: Partial<Omit<NumberQuestion, "kind">> = {},
): NumberQuestion {
  return { ...shared(key), kind: "number", integer: true, ...more };
}

export function text(
  key: string,
  more: Partial<Omit<ShortTextQuestion, "kind">> = {},
): ShortTextQuestion {
  return { ...shared(key), kind: "shortText", maxLength: 100, ...more };
}

export function ranking(
  key: string,
  more: Partial<Omit<RankingQuestion, "kind">> = {},
): RankingQuestion {
  return { ...shared(key), kind: "ranking", options: options("a", "b", "c"), ...more };
}

export function matrix(
  key: string,
  more: Partial<Omit<MatrixQuestion, "kind">> = {},
): MatrixQuestion {
  return {
    ...shared(key),
    kind: "matrix",
    rows: options("r1", "r2"),
    columns: options("1", "2", "3"),
    ...more,
  };
}

/** A questionnaire whose pages are those the questions name, in order of first use. */
export function questionnaire(...questions: Question[]): Questionnaire {
  const keys = [...new Set(questions.map((question) => question.page))];
  const pages = keys.map((key) => ({ key, title: { nl: `Pagina ${key}` } }));
  return { version: 1, pages, questions };
}

export function answers(given: Record<string, Answer>): Answers {
  return new Map(Object.entries(given));
}

export function picked(option: string): Answer {
  return { shape: "choice", option };
}

export function is(question: string, value: string | number): Condition {
  return { operator: "equals", question, value };
}

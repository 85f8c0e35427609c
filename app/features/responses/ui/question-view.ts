import type { Answers } from "~/features/surveys/domain/answer";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { formValuesOf } from "~/features/surveys/domain/answer-form";
import { fieldName, fieldNamesOf } from "~/features/surveys/domain/form-fields";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { pipeAnswers } from "~/features/surveys/domain/piping";
import type { LocalizedText } from "~/features/surveys/domain/localized-text";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { inLanguage } from "~/i18n/language";
import type { Translate } from "~/i18n/t";
import { formatDate, formatNumber } from "~/i18n/format";
import type { SummaryError } from "~/ui/error-summary";

/** What every control of a question gets. `values` are form values by field name. */
export type QuestionView = {
  question: Question;
  /** Texts in the reader's language, with earlier answers filled in. */
  words: (text: LocalizedText) => string;
  values: RawForm;
  error: AnswerError | undefined;
  /** Buttons that move an option of a ranking; only where the page takes their steps. */
  rankSteps?: boolean;
  /** The error as a sentence. */
  message: string | undefined;
};

/** The values a page starts with: what was typed and refused before, else what was answered. */
export function startingValues(
  questions: readonly Question[],
  answers: Answers,
  typed: RawForm,
): RawForm {
  const entries = questions.flatMap((question) => {
    const names = fieldNamesOf(question);
    const refused = names.filter((name) => Object.hasOwn(typed, name));
    if (refused.length > 0) return refused.map((name) => [name, typed[name] ?? []] as const);
    const answer = answers.get(question.key);
    return answer === undefined ? [] : Object.entries(formValuesOf(question, answer));
  });
  return Object.fromEntries(entries);
}

function limitText(t: Translate, limit: string | number): string {
  if (typeof limit === "number") return formatNumber(t.language, limit);
  return /^\d{4}-\d{2}-\d{2}$/.test(limit) ? formatDate(t.language, limit) : limit;
}

/** What is wrong with an answer, as a sentence with the way out. */
export function answerMessage(t: Translate, question: Question, error: AnswerError): string {
  const personal = error.code === "required" && question.personal ? "Personal" : "";
  const parameters: Record<string, string> =
    error.limit === undefined ? {} : { limit: limitText(t, error.limit) };
  return t.find(`surveys.error_${error.code}${personal}`, parameters) ?? error.code;
}

/**
 * The field an error leads to. A question without a control of its own name leads to its first part.
 */
export function errorTarget(question: Question, error: AnswerError): string {
  if (error.field !== `answers.${question.key}`) return error.field;
  if (question.kind === "matrix") return `${error.field}.${question.rows[0]?.key ?? ""}`;
  if (question.kind === "ranking") return `${error.field}.${question.options[0]?.key ?? ""}`;
  return error.field;
}

/** What an answer that is wrong is about: the question, and of a table the row in it. */
function aboutOf({ question, words, error }: QuestionView): string {
  const label = words(question.label);
  if (question.kind !== "matrix") return label;
  const row = question.rows.find(({ key }) => error?.field === fieldName(question.key, key));
  return row ? `${label} (${words(row.label)})` : label;
}

/** The lines of the summary above questions: what each is about, and where it stands. */
export function summaryOf(views: readonly QuestionView[]): SummaryError[] {
  return views.flatMap((view) => {
    const { question, error, message } = view;
    if (error === undefined || message === undefined) return [];
    return [{ field: errorTarget(question, error), about: aboutOf(view), message }];
  });
}

/** Reads the texts of a questionnaire for one reader. */
export function wordsFor(
  questionnaire: Questionnaire,
  answers: Answers,
  t: Translate,
): (text: LocalizedText) => string {
  const translate = (text: LocalizedText) => inLanguage(text, t.language);
  return (text) => pipeAnswers(text, questionnaire, answers, t.language, translate);
}

/**
 * Rule: what a form sends is judged question by question against the wording the person saw; each
 * refusal names the question, the field and the way out, and everything typed is kept for another
 * try. Nothing here trusts a name or a value: unknown fields and lists for single values are refused.
 * Source: surface ("Forms"); design, surveys ("Malformed posts").
 */
import { PREFER_NOT_TO_SAY, type Answer, type Answers } from "./answer";
import { readShape } from "./answer-reader";
import { accept, refuse, type AnswerError, type AnswerVerdict } from "./answer-verdict";
import { OTHER_KEY, PREFER_NOT_TO_SAY_KEY } from "./fixed-options";
import { fieldName, fieldNamesOf, valuesOf, type RawForm } from "./form-fields";
import { shapeOf, type Question } from "./question";

export type FormReading = {
  /** The answers that are right, by question. */
  readonly answers: Answers;
  /** Keys of the questions that were skipped: an earlier answer to them is taken back. */
  readonly skipped: readonly string[];
  readonly errors: readonly AnswerError[];
  /** What was typed for these questions, by field name, for the page that shows it again. */
  readonly typed: RawForm;
  /** Names under `answers.` that no question of this questionnaire has: the post is malformed. */
  readonly unknownFields: readonly string[];
};

/**
 * Reads the posted values of the questions on a page.
 * @param asked the questions that were on the page the person sent
 * @param known every question of the questionnaire, to tell a stray field from a malformed one
 */
export function readAnswers(
  asked: readonly Question[],
  known: readonly Question[],
  form: RawForm,
): FormReading {
  const answers = new Map<string, Answer>();
  const skipped: string[] = [];
  const errors: AnswerError[] = [];
  const typed = new Map<string, readonly string[]>();
  for (const question of asked) {
    if (shapeOf(question) === "none") continue;
    for (const name of fieldNamesOf(question)) {
      const values = valuesOf(form, name);
      if (values.length > 0) typed.set(name, values);
    }
    const verdict = readAnswer(question, form);
    if (!verdict.ok) errors.push(verdict.error);
    else if (verdict.answer === undefined) skipped.push(question.key);
    else answers.set(question.key, verdict.answer);
  }
  const names = new Set(known.flatMap(fieldNamesOf));
  const unknownFields = Object.keys(form).filter(
    (name) => name.startsWith("answers.") && !names.has(name),
  );
  return { answers, skipped, errors, typed: Object.fromEntries(typed), unknownFields };
}

/**
 * Reads one question from a posted form.
 * @returns the answer, undefined when the question was skipped, or the first thing that is wrong
 */
export function readAnswer(question: Question, form: RawForm): AnswerVerdict {
  const names = fieldNamesOf(question);
  if (names.some((name) => valuesOf(form, name).some(hasBadCharacters))) {
    return refuse(question, "badCharacters");
  }
  const verdict = readShape(question, form);
  if (question.personal && prefersNotToSay(question, form)) {
    const alsoAnswered = !verdict.ok || verdict.answer !== undefined;
    return alsoAnswered ? refuse(question, "preferOrAnswer") : accept(PREFER_NOT_TO_SAY);
  }
  const skipped = verdict.ok && verdict.answer === undefined;
  return skipped && question.required ? refuse(question, "required") : verdict;
}

/** "Prefer not to say" comes as a choice among the options or as a box of its own. */
function prefersNotToSay(question: Question, form: RawForm): boolean {
  return (
    valuesOf(form, fieldName(question.key, PREFER_NOT_TO_SAY_KEY)).length > 0 ||
    valuesOf(form, fieldName(question.key)).includes(PREFER_NOT_TO_SAY_KEY)
  );
}

/** Half characters and unreadable bytes come from broken or hostile programs, not from keyboards. */
function hasBadCharacters(value: string): boolean {
  return /[\p{Surrogate}\uFFFD\0]/u.test(value);
}

/**
 * Earlier answers with the reading of one page laid over them: what was answered replaces, what was
 * skipped is taken back, and what was refused leaves the earlier answer as it was.
 */
export function mergeReading(earlier: Answers, reading: FormReading): Answers {
  const merged = new Map([...earlier, ...reading.answers]);
  for (const key of reading.skipped) merged.delete(key);
  return merged;
}

/** The required questions among those shown that have no answer yet. */
export function missingAnswers(
  visible: readonly Question[],
  answers: Answers,
): readonly AnswerError[] {
  return visible
    .filter((question) => question.required && shapeOf(question) !== "none")
    .filter((question) => !answers.has(question.key))
    .map((question) => ({
      question: question.key,
      code: "required",
      field: fieldName(question.key),
    }));
}

/** The field values that give this answer again, to fill a form with what was saved before. */
export function formValuesOf(question: Question, answer: Answer): RawForm {
  const own = fieldName(question.key);
  switch (answer.shape) {
    case "choice":
      return { [own]: [answer.option], ...otherField(question, answer.other) };
    case "choices":
      return { [own]: answer.options, ...otherField(question, answer.other) };
    case "number":
    case "date":
    case "text":
      return { [own]: [String(answer.value)] };
    case "ranking": {
      const ranks = answer.order.map(
        (key, index) => [fieldName(question.key, key), [String(index + 1)]] as const,
      );
      return Object.fromEntries(ranks);
    }
    case "matrix": {
      const cells = [...answer.rows].map(
        ([row, column]) => [fieldName(question.key, row), [column]] as const,
      );
      return Object.fromEntries(cells);
    }
    case "preferNotToSay":
      return shapeOf(question) === "choice"
        ? { [own]: [PREFER_NOT_TO_SAY_KEY] }
        : { [fieldName(question.key, PREFER_NOT_TO_SAY_KEY)]: ["on"] };
  }
}

function otherField(question: Question, other: string | undefined): RawForm {
  return other === undefined ? {} : { [fieldName(question.key, OTHER_KEY)]: [other] };
}

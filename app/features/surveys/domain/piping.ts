/**
 * Rule: a text can repeat an earlier answer with `{{key}}`. What comes in is plain text in one line:
 * it is never markup, never a new `{{...}}`, and never longer than a sentence, so nobody can write
 * into the survey through an answer. The page escapes it like every other text.
 * Source: design, surveys ("answers piped into later texts").
 */
import type { Answer, Answers } from "./answer";
import { OTHER_KEY, PREFER_NOT_TO_SAY_LABEL } from "./fixed-options";
import { textIn, type LocalizedText, type TextLocale } from "./localized-text";
import { optionsOf, questionByKey, shapeOf, type Question, type Questionnaire } from "./question";

const PLACEHOLDER = /\{\{\s*([^{}\s]+)\s*\}\}/g;
const NOTHING_SAID = "…";
const MAX_PIPED_LENGTH = 200;

/** The question keys a text refers to with `{{key}}`, each once, in every language of the text. */
export function pipedKeys(text: LocalizedText): readonly string[] {
  const keys = [text.nl, text.en ?? ""].flatMap((words) =>
    [...words.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""),
  );
  return [...new Set(keys)];
}

/**
 * The text with earlier answers filled in, as plain text.
 * @param answers settled answers, so that nothing from a branch no longer taken is repeated
 * @returns an ellipsis stands where nothing was said or the key is not known
 */
export function pipeAnswers(
  text: LocalizedText,
  questionnaire: Questionnaire,
  answers: Answers,
  locale: TextLocale,
): string {
  return textIn(text, locale).replace(PLACEHOLDER, (_whole, key: string) => {
    const question = questionByKey(questionnaire, key);
    const answer = answers.get(key);
    if (question === undefined || answer === undefined) return NOTHING_SAID;
    return oneLine(answerText(question, answer, locale));
  });
}

/** A question can be repeated in a later text when its answer reads as a few words. */
export function canBePiped(question: Question): boolean {
  const shape = shapeOf(question);
  return shape !== "none" && shape !== "matrix";
}

/** An answer in words: labels for options, the person's own text for "other", digits for numbers. */
export function answerText(question: Question, answer: Answer, locale: TextLocale): string {
  switch (answer.shape) {
    case "choice":
      return optionText(question, answer.option, answer.other, locale);
    case "choices":
      return inList(
        answer.options.map((key) => optionText(question, key, answer.other, locale)),
        locale,
      );
    case "ranking":
      return inList(
        answer.order.map((key) => optionText(question, key, undefined, locale)),
        locale,
      );
    case "number": {
      const unit = question.kind === "number" ? question.unit : undefined;
      const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
      const number = digits.format(answer.value);
      return unit === undefined ? number : `${number} ${textIn(unit, locale)}`;
    }
    case "date": {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
      return format.format(new Date(`${answer.value}T00:00:00Z`));
    }
    case "text":
      return answer.value;
    case "matrix":
      return matrixText(question, answer.rows, locale);
    case "preferNotToSay":
      return textIn(PREFER_NOT_TO_SAY_LABEL, locale);
  }
}

function optionText(
  question: Question,
  key: string,
  other: string | undefined,
  locale: TextLocale,
): string {
  if (key === OTHER_KEY && other !== undefined && other !== "") return other;
  const option = optionsOf(question).find((candidate) => candidate.key === key);
  return option === undefined ? key : textIn(option.label, locale);
}

function matrixText(
  question: Question,
  cells: ReadonlyMap<string, string>,
  locale: TextLocale,
): string {
  const rows = question.kind === "matrix" ? question.rows : [];
  return rows
    .flatMap((row) => {
      const column = cells.get(row.key);
      if (column === undefined) return [];
      return [`${textIn(row.label, locale)}: ${optionText(question, column, undefined, locale)}`];
    })
    .join("; ");
}

function inList(parts: readonly string[], locale: TextLocale): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}

/**
 * Control characters and the marks that turn the reading direction can make a sentence of the survey
 * read differently, and braces could form a placeholder: they are taken out.
 */
function oneLine(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}{}]/gu, "")
    .trim();
  if (clean.length <= MAX_PIPED_LENGTH) return clean;
  return `${Array.from(clean).slice(0, MAX_PIPED_LENGTH).join("").trimEnd()}${NOTHING_SAID}`;
}

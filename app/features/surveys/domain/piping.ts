/**
 * Rule: a text can repeat an earlier answer with `{{key}}`, and says with `{{key|words}}` what stands there for who gave
 * none. What comes in is plain text in one line: it is never markup, never a new `{{...}}`, and never longer than a
 * sentence, so nobody can write into the survey through an answer. The page escapes it like every other text. Where a text
 * is read without anybody's answers, as in results, the words for who gave none stand there: nobody reads a code.
 * Source: design, surveys ("answers piped into later texts").
 */
import type { Answer, Answers } from "./answer";
import { OTHER_KEY, PREFER_NOT_TO_SAY_LABEL } from "./fixed-options";
import { tagOf, textIn, type LocalizedText, type TextLocale } from "./localized-text";
import {
  optionsOf,
  orderedQuestions,
  pagePositions,
  questionByKey,
  shapeOf,
  type AnswerShape,
  type Question,
  type Questionnaire,
} from "./question";

const PLACEHOLDER = /\{\{\s*([^{}\s|]+)\s*(?:\|([^{}]*))?\}\}/g;
const NOTHING_SAID = "…";
const MAX_PIPED_LENGTH = 200;

/** The question keys a text refers to with `{{key}}`, each once, in every language of the text. */
export function pipedKeys(text: LocalizedText): readonly string[] {
  const keys = [text.nl, text.en ?? ""].flatMap((words) =>
    [...words.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""),
  );
  return [...new Set(keys)];
}

/** The keys that a text repeats without words for who gave no answer, each once. */
export function keysWithoutWords(text: LocalizedText): readonly string[] {
  const keys = [text.nl, text.en ?? ""].flatMap((words) =>
    [...words.matchAll(PLACEHOLDER)].flatMap(([, key = "", instead = ""]) =>
      instead.trim() === "" ? [key] : [],
    ),
  );
  return [...new Set(keys)];
}

/** The text in which a question that gets another code is named by that one. */
export function withRenamedKey(words: string, from: string, to: string): string {
  return words.replace(PLACEHOLDER, (whole, key: string, instead: string | undefined) => {
    if (key !== from) return whole;
    return instead === undefined ? `{{${to}}}` : `{{${to}|${instead}}}`;
  });
}

/** The text as it is read without anybody's answers. */
export function textWithoutAnswers(text: LocalizedText, locale: TextLocale): string {
  return textIn(text, locale).replace(PLACEHOLDER, (_whole, _key, instead: string | undefined) =>
    wordsInstead(instead),
  );
}

function wordsInstead(instead = ""): string {
  const words = instead.trim();
  return words === "" ? NOTHING_SAID : words;
}

/** What fits in most sentences for who gave no answer, to begin with. */
const WORDS_INSTEAD: Readonly<Record<AnswerShape, LocalizedText>> = {
  choice: { nl: "wat je koos", en: "what you chose" },
  choices: { nl: "wat je koos", en: "what you chose" },
  ranking: { nl: "wat je koos", en: "what you chose" },
  matrix: { nl: NOTHING_SAID },
  text: { nl: "wat je schreef", en: "what you wrote" },
  number: { nl: "wat je invulde", en: "what you filled in" },
  date: { nl: "wat je invulde", en: "what you filled in" },
  none: { nl: NOTHING_SAID },
};

/** What a maker puts in a text to repeat the answer to this question. */
export function placeholderOf(question: Question, locale: TextLocale): string {
  return `{{${question.key}|${textIn(WORDS_INSTEAD[shapeOf(question)], locale)}}}`;
}

/** The questions whose answers a text of this question can repeat: on an earlier page, and read as words. */
export function repeatable(questionnaire: Questionnaire, question: Question): readonly Question[] {
  const pageAt = pagePositions(questionnaire);
  const here = pageAt.get(question.page) ?? 0;
  return orderedQuestions(questionnaire).filter(
    (earlier) => (pageAt.get(earlier.page) ?? here) < here && canBePiped(earlier),
  );
}

/**
 * The Dutch words of a question with an earlier answer put behind them.
 * @param chosen what the maker chose from the list; anything that is not in it changes nothing
 */
export function withRepeated(
  words: string,
  chosen: string,
  questionnaire: Questionnaire,
  question: Question,
): string {
  const known = repeatable(questionnaire, question).map((one) => placeholderOf(one, "nl"));
  return known.includes(chosen) ? `${words.trimEnd()} ${chosen}`.trimStart() : words;
}

/**
 * The text with earlier answers filled in, as plain text.
 * @param answers settled answers, so that nothing from a branch no longer taken is repeated
 * @returns the words for who gave no answer, or an ellipsis, stand where nothing was said or the key is not known
 */
export function pipeAnswers(
  text: LocalizedText,
  questionnaire: Questionnaire,
  answers: Answers,
  locale: TextLocale,
  translate = asWritten,
): string {
  return textIn(translate(text), locale).replace(
    PLACEHOLDER,
    (_whole, key: string, instead?: string) => {
      const question = questionByKey(questionnaire, key);
      const answer = answers.get(key);
      if (question === undefined || answer === undefined) return wordsInstead(instead);
      // "I would rather not say" is no answer that a sentence can repeat.
      if (answer.shape === "preferNotToSay") return wordsInstead(instead);
      return oneLine(answerText(question, answer, locale, translate));
    },
  );
}

/** A question can be repeated in a later text when its answer reads as a few words. */
export function canBePiped(question: Question): boolean {
  const shape = shapeOf(question);
  return shape !== "none" && shape !== "matrix";
}

const asWritten = (text: LocalizedText): LocalizedText => text;

/**
 * An answer in words: labels for options, the person's own text for "other", digits for numbers.
 * @param translate puts the languages beside a text that its maker did not write
 */
export function answerText(
  question: Question,
  answer: Answer,
  locale: TextLocale,
  translate = asWritten,
): string {
  const read = (text: LocalizedText) => textIn(translate(text), locale);
  switch (answer.shape) {
    case "choice":
      return optionText(question, answer.option, answer.other, read);
    case "choices":
      return inList(
        answer.options.map((key) => optionText(question, key, answer.other, read)),
        locale,
      );
    case "ranking":
      return inList(
        answer.order.map((key) => optionText(question, key, undefined, read)),
        locale,
      );
    case "number": {
      const unit = question.kind === "number" ? question.unit : undefined;
      const digits = new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 6 });
      const number = digits.format(answer.value);
      return unit === undefined ? number : `${number} ${read(unit)}`;
    }
    case "date": {
      const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" });
      return format.format(new Date(`${answer.value}T00:00:00Z`));
    }
    case "text":
      return answer.value;
    case "matrix":
      return matrixText(question, answer.rows, read);
    case "preferNotToSay":
      return read(PREFER_NOT_TO_SAY_LABEL);
  }
}

function optionText(
  question: Question,
  key: string,
  other: string | undefined,
  read: (text: LocalizedText) => string,
): string {
  if (key === OTHER_KEY && other !== undefined && other !== "") return other;
  const option = optionsOf(question).find((candidate) => candidate.key === key);
  return option === undefined ? key : read(option.label);
}

function matrixText(
  question: Question,
  cells: ReadonlyMap<string, string>,
  read: (text: LocalizedText) => string,
): string {
  const rows = question.kind === "matrix" ? question.rows : [];
  return rows
    .flatMap((row) => {
      const column = cells.get(row.key);
      if (column === undefined) return [];
      return [`${read(row.label)}: ${optionText(question, column, undefined, read)}`];
    })
    .join("; ");
}

function inList(parts: readonly string[], locale: TextLocale): string {
  return new Intl.ListFormat(tagOf(locale), { type: "conjunction" }).format(parts);
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

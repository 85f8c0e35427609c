/**
 * Rule: codes are unique and stable, every question stands on a page, has words, has something to
 * choose from, and limits that somebody can meet.
 * Source: design, surveys ("stable variable codes"; "Check before opening").
 */
import type { Role } from "~/features/participation/domain/roles";
import { readDay } from "./calendar-day";
import { refusal, warning, type Finding } from "./finding";
import { RESERVED_CODES } from "./fixed-options";
import type { LocalizedText } from "./localized-text";
import {
  isOptionCode,
  isVariableCode,
  optionsOf,
  type Option,
  type Question,
  type Questionnaire,
} from "./question";
import { wordingsOf } from "./wording";

/** A text of the questionnaire with its place. */
export type PlacedText = {
  readonly text: LocalizedText;
  readonly question?: string;
  readonly page?: string;
  /** The role in whose words it is; left out where it is for everybody. */
  readonly role?: Role;
};

/** Every text a person can read, in order. */
export function textsOf(questionnaire: Questionnaire): readonly PlacedText[] {
  const ofPages = questionnaire.pages.flatMap((page) =>
    [page.title, page.intro].flatMap((text) =>
      text === undefined ? [] : [{ text, page: page.key }],
    ),
  );
  const ofQuestions = questionnaire.questions.flatMap((question) => [
    ...questionTexts(question).map((text) => ({ text, question: question.key })),
    ...wordingsOf(question).flatMap(({ role, wording: { label, help } }) =>
      [label, help].flatMap((text) =>
        text === undefined ? [] : [{ text, question: question.key, role }],
      ),
    ),
  ]);
  return [...ofPages, ...ofQuestions];
}

function questionTexts(question: Question): readonly LocalizedText[] {
  const around = [question.label, question.help, question.why].flatMap((text) => text ?? []);
  const rows = question.kind === "matrix" ? question.rows.map((row) => row.label) : [];
  return [...around, ...rows, ...makersOptions(question).map((option) => option.label)];
}

/** The options a maker wrote, "other" included; yes/no and the faces have fixed words. */
function makersOptions(question: Question): readonly Option[] {
  return question.kind === "yesNo" || question.kind === "smiley" ? [] : optionsOf(question);
}

/** Findings about codes, pages, texts, options and limits. */
export function checkStructure(questionnaire: Questionnaire): readonly Finding[] {
  return [
    ...checkPages(questionnaire),
    ...checkKeys(questionnaire),
    ...questionnaire.questions.flatMap((question) => [
      ...checkOptions(question),
      ...checkLimits(question),
    ]),
    ...checkTexts(questionnaire),
  ];
}

function checkPages(questionnaire: Questionnaire): readonly Finding[] {
  const keys = questionnaire.pages.map((page) => page.key);
  const used = new Set(questionnaire.questions.map((question) => question.page));
  return [
    ...repeated(keys).map((page) => refusal("duplicatePage", { page })),
    ...keys.filter((key) => !isVariableCode(key)).map((page) => refusal("badKey", { page })),
    ...keys.filter((key) => !used.has(key)).map((page) => warning("emptyPage", { page })),
    ...questionnaire.questions
      .filter((question) => !keys.includes(question.page))
      .map(({ key, page }) => refusal("unknownPage", { question: key }, { about: page })),
  ];
}

function checkKeys(questionnaire: Questionnaire): readonly Finding[] {
  const keys = questionnaire.questions.map((question) => question.key);
  return [
    ...keys
      .filter((key) => !isVariableCode(key))
      .map((key) => refusal("badKey", { question: key })),
    // Statistics programs do not tell capitals in names apart, so codes differ in more than that.
    ...repeated(keys.map((key) => key.toLowerCase())).map((key) =>
      refusal("duplicateKey", { question: key }),
    ),
  ];
}

function repeated(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function checkOptions(question: Question): readonly Finding[] {
  const place = { question: question.key };
  const own = "options" in question ? question.options : [];
  const columns = question.kind === "matrix" ? question.columns : [];
  const rows = question.kind === "matrix" ? question.rows : [];
  const lists = [own, columns, rows].map((list) => list.map((option) => option.key));
  const findings = lists.flatMap((keys) => [
    ...repeated(keys.map((key) => key.toLowerCase())).map((about) =>
      refusal("duplicateOption", place, { about }),
    ),
    ...keys
      .filter((key) => !isOptionCode(key) || RESERVED_CODES.includes(key))
      .map((about) => refusal("badOptionKey", place, { about })),
  ]);
  const choices = makersOptions(question);
  const chooses = "options" in question || question.kind === "matrix";
  if (chooses && choices.length < 2) findings.push(refusal("tooFewOptions", place));
  if (question.kind === "matrix" && rows.length === 0) findings.push(refusal("tooFewRows", place));
  return findings;
}

function checkLimits(question: Question): readonly Finding[] {
  const place = { question: question.key };
  switch (question.kind) {
    case "multipleChoice": {
      const count = optionsOf(question).length;
      const { min = 1, max = count } = question;
      if (min > max) return [refusal("minAboveMax", place)];
      const possible = [min, max].every((limit) => Number.isInteger(limit) && limit >= 0);
      return possible && min <= count && max >= 1 && max <= count
        ? []
        : [refusal("limitNotPossible", place)];
    }
    case "ranking": {
      const { max = question.options.length } = question;
      const possible = Number.isInteger(max) && max >= 1 && max <= question.options.length;
      return possible ? [] : [refusal("limitNotPossible", place)];
    }
    case "number":
      return checkRange(question.key, question.min, question.max, (limit) =>
        Number.isFinite(limit) && (!question.integer || Number.isInteger(limit))
          ? undefined
          : "limitNotPossible",
      );
    case "date":
      return checkRange(question.key, question.min, question.max, (limit) =>
        readDay(limit) === limit ? undefined : "notADay",
      );
    case "shortText":
    case "longText":
      return Number.isInteger(question.maxLength) && question.maxLength >= 1
        ? []
        : [refusal("limitNotPossible", place)];
    default:
      return [];
  }
}

function checkRange<Limit extends string | number>(
  key: string,
  min: Limit | undefined,
  max: Limit | undefined,
  wrongWith: (limit: Limit) => "limitNotPossible" | "notADay" | undefined,
): readonly Finding[] {
  const place = { question: key };
  const wrong = [min, max].flatMap((limit) => {
    const code = limit === undefined ? undefined : wrongWith(limit);
    return code === undefined ? [] : [refusal(code, place, { about: String(limit) })];
  });
  if (wrong.length > 0) return wrong;
  return min !== undefined && max !== undefined && min > max ? [refusal("minAboveMax", place)] : [];
}

const hasEnglish = (text: LocalizedText): boolean => (text.en ?? "").trim() !== "";

/** How many texts of a question, in words for everybody, have Dutch and no English. */
export function missingEnglish(question: Question): number {
  return questionTexts(question).filter((text) => text.nl.trim() !== "" && !hasEnglish(text))
    .length;
}

/** Every text has Dutch words; once one text has English, all should. */
function checkTexts(questionnaire: Questionnaire): readonly Finding[] {
  const texts = textsOf(questionnaire);
  const empty = texts.filter(({ text }) => text.nl.trim() === "");
  const untranslated = texts.some(({ text }) => hasEnglish(text))
    ? texts.filter(({ text }) => !hasEnglish(text) && text.nl.trim() !== "")
    : [];
  return [
    ...empty.map(({ text: _text, ...place }) => refusal("textMissing", place)),
    ...untranslated.map(({ text, ...place }) =>
      warning("englishMissing", place, { about: text.nl }),
    ),
  ];
}

/**
 * Rule: a question is one of the kinds below, each with a stable variable code (`key`) that exports,
 * conditions and stored answers rest on. Every question can be skipped unless it is marked required;
 * a personal question always offers "prefer not to say". A question may have words of its own for a role.
 * Source: design, surveys ("For the person who answers").
 */
import type { Role } from "~/features/participation/domain/roles";
import type { Condition } from "./condition";
import { OTHER_KEY, SMILEY_OPTIONS, YES_NO_OPTIONS } from "./fixed-options";
import type { LocalizedText } from "./localized-text";

/** `key` is a variable code as `isVariableCode` accepts; the label is what the person reads. */
export type Option = { readonly key: string; readonly label: LocalizedText };

/** `file` is a path under public/; `alt` says what a person who does not see the picture needs. */
export type PictureOption = Option & {
  readonly picture: { readonly file: string; readonly alt: LocalizedText };
};

/** "Other, namely ...": an extra option with the key `OTHER_KEY` and a short text of its own. */
export type OtherOption = { readonly label: LocalizedText };

/** A question in the words of one role; what is left out reads as it does for everybody. */
export type Wording = {
  readonly label?: LocalizedText | undefined;
  readonly help?: LocalizedText | undefined;
};

type QuestionBase = {
  readonly key: string;
  /** Key of the page it stands on. */
  readonly page: string;
  readonly required: boolean;
  /** Personal questions always offer "prefer not to say". */
  readonly personal: boolean;
  readonly label: LocalizedText;
  readonly help?: LocalizedText | undefined;
  /** The same question in the words of a role; `inWordsOf` chooses. */
  readonly wordings?: Readonly<Partial<Record<Role, Wording | undefined>>> | undefined;
  /** Why this is asked, and who sees the answer. */
  readonly why?: LocalizedText | undefined;
  /** Shown only when this holds; without a condition the question is always shown. */
  readonly condition?: Condition | undefined;
};

type WithOptions = {
  readonly options: readonly Option[];
  readonly other?: OtherOption | undefined;
};

export type SingleChoiceQuestion = QuestionBase & WithOptions & { readonly kind: "singleChoice" };
export type DropdownQuestion = QuestionBase & WithOptions & { readonly kind: "dropdown" };
export type MultipleChoiceQuestion = QuestionBase &
  WithOptions & {
    readonly kind: "multipleChoice";
    /** Smallest and largest number of options that may be chosen, when anything is chosen. */
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  };
export type YesNoQuestion = QuestionBase & { readonly kind: "yesNo" };
/** The options are the points of the scale, in order; point 1 is the first. */
export type LikertQuestion = QuestionBase & {
  readonly kind: "likert";
  readonly options: readonly Option[];
};
/** Five faces, from very sad (1) to very happy (5). */
export type SmileyQuestion = QuestionBase & { readonly kind: "smiley" };
export type NumberQuestion = QuestionBase & {
  readonly kind: "number";
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer: boolean;
  readonly unit?: LocalizedText | undefined;
};
/** Days of the calendar, `min` and `max` as yyyy-mm-dd, both included. */
export type DateQuestion = QuestionBase & {
  readonly kind: "date";
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};
/** `maxLength` counts characters as a reader sees them, by the one rule of texts. */
export type ShortTextQuestion = QuestionBase & {
  readonly kind: "shortText";
  readonly maxLength: number;
};
export type LongTextQuestion = QuestionBase & {
  readonly kind: "longText";
  readonly maxLength: number;
};
/** Put options in order; `max` asks for a top so many, else as many as the person likes. */
export type RankingQuestion = QuestionBase & {
  readonly kind: "ranking";
  readonly options: readonly Option[];
  readonly max?: number | undefined;
};
/** Statements (rows) that each get one of the same columns. */
export type MatrixQuestion = QuestionBase & {
  readonly kind: "matrix";
  readonly rows: readonly Option[];
  readonly columns: readonly Option[];
};
export type PictureChoiceQuestion = QuestionBase & {
  readonly kind: "pictureChoice";
  readonly options: readonly PictureOption[];
  readonly multiple: boolean;
};
/** Text only: nothing to answer. */
export type StatementQuestion = QuestionBase & { readonly kind: "statement" };

export type Question =
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | DropdownQuestion
  | YesNoQuestion
  | LikertQuestion
  | SmileyQuestion
  | NumberQuestion
  | DateQuestion
  | ShortTextQuestion
  | LongTextQuestion
  | RankingQuestion
  | MatrixQuestion
  | PictureChoiceQuestion
  | StatementQuestion;

export type QuestionKind = Question["kind"];

export const QUESTION_KINDS = [
  "singleChoice",
  "multipleChoice",
  "dropdown",
  "yesNo",
  "likert",
  "smiley",
  "number",
  "date",
  "shortText",
  "longText",
  "ranking",
  "matrix",
  "pictureChoice",
  "statement",
] as const satisfies readonly QuestionKind[];

export type Page = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly intro?: LocalizedText | undefined;
};

export type Questionnaire = {
  /** 1 for the first wording; goes up when the wording changes after the first response. */
  readonly version: number;
  readonly pages: readonly Page[];
  readonly questions: readonly Question[];
};

/** What an answer to a question looks like, whatever control it was given with. */
export type AnswerShape =
  "choice" | "choices" | "number" | "date" | "text" | "ranking" | "matrix" | "none";

/** The shape of the answers to a question; "none" for a statement. */
export function shapeOf(question: Question): AnswerShape {
  switch (question.kind) {
    case "singleChoice":
    case "dropdown":
    case "yesNo":
    case "likert":
    case "smiley":
      return "choice";
    case "pictureChoice":
      return question.multiple ? "choices" : "choice";
    case "multipleChoice":
      return "choices";
    case "shortText":
    case "longText":
      return "text";
    case "statement":
      return "none";
    default:
      return question.kind;
  }
}

/**
 * Everything a person can choose, in the order shown, "other" last: the options of choice kinds and
 * ranking, the columns of a matrix; empty for kinds without options.
 */
export function optionsOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case "singleChoice":
    case "dropdown":
    case "multipleChoice":
      return question.other === undefined
        ? question.options
        : [...question.options, { key: OTHER_KEY, label: question.other.label }];
    case "likert":
    case "ranking":
    case "pictureChoice":
      return question.options;
    case "yesNo":
      return YES_NO_OPTIONS;
    case "smiley":
      return SMILEY_OPTIONS;
    case "matrix":
      return question.columns;
    default:
      return [];
  }
}

/** Whether the question has an "other, namely ..." option. */
export function hasOther(question: Question): boolean {
  return "other" in question && question.other !== undefined;
}

/** Whether the options stand in an order that "greater than" can rest on (their position, from 1). */
export function isOrdinal(question: Question): boolean {
  return question.kind === "likert" || question.kind === "smiley" || question.kind === "matrix";
}

/** How many options may be chosen: at least `min` when anything is chosen, at most `max`. */
export function choiceLimits(question: Question): { readonly min: number; readonly max: number } {
  const count = optionsOf(question).length;
  if (question.kind !== "multipleChoice") return { min: 1, max: count };
  return { min: Math.max(1, question.min ?? 1), max: Math.min(count, question.max ?? count) };
}

/** Where each page stands, from 0, by its key. */
export function pagePositions(questionnaire: Questionnaire): ReadonlyMap<string, number> {
  return new Map(questionnaire.pages.map((page, index) => [page.key, index]));
}

/** The questions in the order a person meets them: by page, and within a page as listed. */
export function orderedQuestions(questionnaire: Questionnaire): readonly Question[] {
  const pageIndex = pagePositions(questionnaire);
  const indexOf = (question: Question): number =>
    pageIndex.get(question.page) ?? questionnaire.pages.length;
  return [...questionnaire.questions].sort((a, b) => indexOf(a) - indexOf(b));
}

/** The question with this key, or undefined. */
export function questionByKey(questionnaire: Questionnaire, key: string): Question | undefined {
  return questionnaire.questions.find((question) => question.key === key);
}

const VARIABLE_CODE = /^[a-zA-Z][a-zA-Z0-9]{0,30}$/;
/** Words that statistics programs keep for themselves. */
const RESERVED_WORD = /^(?:all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i;
const OPTION_CODE = /^[a-zA-Z0-9]{1,32}$/;

/**
 * A code that survives CSV headers, SPSS and form field names: a letter, then at most 30 letters or
 * digits. Points and underscores are left out because field names and export columns join codes
 * with them; joined with an option's code it still fits the 64 characters SPSS allows.
 */
export function isVariableCode(key: string): boolean {
  return VARIABLE_CODE.test(key) && !RESERVED_WORD.test(key);
}

/** Codes of options, rows and columns may also start with a digit (the points of a scale). */
export function isOptionCode(key: string): boolean {
  return OPTION_CODE.test(key);
}

/**
 * Rule: a new question begins with what its kind needs to be answered at all, so that a maker only
 * writes words. Changing the kind keeps every word that the new kind can hold.
 * Source: design, surveys ("Builder in the browser without JavaScript too").
 */
import { AGREEMENT_SCALE } from "./fixed-options";
import { PICTURES } from "./pictures";
import type { Option, PictureOption, Question, QuestionKind } from "./question";

const TEXT_LENGTH = { shortText: 200, longText: 2000 } as const;

const emptyOption = (key: string): Option => ({ key, label: { nl: "" } });

function pictureOptions(options: readonly Option[]): readonly PictureOption[] {
  const wanted = options.length > 0 ? options : [emptyOption("1"), emptyOption("2")];
  return wanted.map((option, index) => ({
    key: option.key,
    label: option.label,
    picture: PICTURES[index % PICTURES.length] ?? PICTURES[0],
  }));
}

/** The choices, rows or columns that a question has now, to take along to another kind. */
function choicesOf(question: Question | undefined): readonly Option[] {
  if (question === undefined) return [];
  if (question.kind === "matrix") return question.columns;
  if (!("options" in question)) return [];
  return question.options.map(({ key, label }) => ({ key, label }));
}

type Shared = Pick<Question, "key" | "page" | "required" | "personal" | "label"> &
  Partial<Pick<Question, "help" | "why" | "condition" | "wordings">>;

function sharedOf(question: Shared): Shared {
  const { key, page, required, personal, label, help, why, condition, wordings } = question;
  return {
    ...{ key, page, required, personal, label },
    ...(help === undefined ? {} : { help }),
    ...(why === undefined ? {} : { why }),
    ...(wordings === undefined ? {} : { wordings }),
    ...(condition === undefined ? {} : { condition }),
  };
}

function ofKind(kind: QuestionKind, shared: Shared, from: Question | undefined): Question {
  const known = choicesOf(from);
  const options = known.length > 0 ? known : [emptyOption("1"), emptyOption("2")];
  const other = from !== undefined && "other" in from ? { other: from.other } : {};
  switch (kind) {
    case "singleChoice":
    case "dropdown":
    case "multipleChoice":
      return { ...shared, kind, options, ...other };
    case "ranking":
      return { ...shared, kind, options };
    case "likert":
      return { ...shared, kind, options: known.length > 0 ? known : AGREEMENT_SCALE };
    case "yesNo":
    case "smiley":
    case "date":
      return { ...shared, kind };
    case "statement":
      return { ...shared, kind, required: false, personal: false };
    case "number":
      return { ...shared, kind, integer: true };
    case "shortText":
    case "longText":
      return { ...shared, kind, maxLength: TEXT_LENGTH[kind] };
    case "matrix":
      return {
        ...shared,
        kind,
        rows: [emptyOption("a"), emptyOption("b")],
        columns: known.length > 0 ? known : AGREEMENT_SCALE,
      };
    case "pictureChoice":
      return { ...shared, kind, options: pictureOptions(known), multiple: false };
  }
}

/** A question of this kind without words. */
export function newQuestion(kind: QuestionKind, key: string, page: string): Question {
  return ofKind(
    kind,
    { key, page, required: false, personal: false, label: { nl: "" } },
    undefined,
  );
}

/** The same question as another kind. */
export function asKind(question: Question, kind: QuestionKind): Question {
  return question.kind === kind ? question : ofKind(kind, sharedOf(question), question);
}

/**
 * Rule: an export has one fixed set of columns per questionnaire, whatever route a person took: one
 * per question; for several choices one per option (0 or 1); for a matrix one per row; for a ranking
 * one per place; and one for the text beside "other". Codes, not labels, are the values; the codebook
 * says what they mean. No column is finer than the day, and none tells who answered.
 * Source: design, surveys (Export); examples ("one column per branch" as the warning).
 */
import type { Role } from "~/features/participation/domain/roles";
import type { Answer, Answers } from "./answer";
import { OTHER_KEY, PREFER_NOT_TO_SAY_KEY, PREFER_NOT_TO_SAY_LABEL } from "./fixed-options";
import { textIn, type LocalizedText, type TextLocale } from "./localized-text";
import {
  hasOther,
  optionsOf,
  orderedQuestions,
  shapeOf,
  type Option,
  type Question,
  type Questionnaire,
} from "./question";
import { textWithoutAnswers } from "./piping";
import { wordingsOf } from "./wording";

/**
 * What stands in a column: `code` an option's code; `point` a place on a scale, from 1; `flag` 1 chosen,
 * 0 not chosen; `number`; `date` yyyy-mm-dd; `text`. Empty: skipped, or not asked on this route.
 */
export type ColumnKind = "code" | "point" | "flag" | "number" | "date" | "text";

export type ExportColumn = {
  /** The question's code, with `_<part>` for a part; at most 64 letters, digits and underscores. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly question: Question;
  /** Option, row, place from 1, or "other" for its text. */
  readonly part?: string | undefined;
  readonly partLabel?: LocalizedText | undefined;
};

export type Cell = string | number | null;

/** The columns of a questionnaire, in the order of its questions. */
export function exportColumns(questionnaire: Questionnaire): readonly ExportColumn[] {
  return orderedQuestions(questionnaire).flatMap(columnsOf);
}

function columnsOf(question: Question): readonly ExportColumn[] {
  const column = (kind: ColumnKind, part?: string, partLabel?: LocalizedText): ExportColumn => ({
    name: part === undefined ? question.key : `${question.key}_${part}`,
    kind,
    question,
    ...(part === undefined ? {} : { part }),
    ...(partLabel === undefined ? {} : { partLabel }),
  });
  const perOption = (kind: ColumnKind, options: readonly Option[]): readonly ExportColumn[] =>
    options.map((option) => column(kind, option.key, option.label));
  switch (question.kind) {
    case "statement":
      return [];
    case "number":
    case "date":
      return [column(question.kind)];
    case "shortText":
    case "longText":
      return [column("text")];
    case "likert":
    case "smiley":
      return [column("point")];
    case "matrix":
      return perOption("point", question.rows);
    case "ranking": {
      const places = question.max ?? question.options.length;
      return Array.from({ length: places }, (_none, index) => column("code", String(index + 1)));
    }
    default: {
      const choices =
        shapeOf(question) === "choices" ? perOption("flag", optionsOf(question)) : [column("code")];
      const other = { ...column("text"), name: `${question.key}_otherText`, part: OTHER_KEY };
      return hasOther(question) ? [...choices, other] : choices;
    }
  }
}

/**
 * One response as a row of cells, in the order of the columns.
 * @param answers settled answers: what was given on a branch no longer taken is not exported
 */
export function exportRow(columns: readonly ExportColumn[], answers: Answers): readonly Cell[] {
  return columns.map((column) => {
    const answer = answers.get(column.question.key);
    return answer === undefined ? null : cellOf(column, answer);
  });
}

function cellOf(column: ExportColumn, answer: Answer): Cell {
  switch (answer.shape) {
    case "choice":
      if (column.kind === "text") return answer.other ?? null;
      return column.kind === "point" ? pointOf(column, answer.option) : answer.option;
    case "choices":
      if (column.kind === "text") return answer.other ?? null;
      return answer.options.some((option) => option === column.part) ? 1 : 0;
    case "number":
    case "date":
    case "text":
      return answer.value;
    case "ranking":
      return answer.order[Number(column.part) - 1] ?? null;
    case "matrix": {
      const chosen = answer.rows.get(column.part ?? "");
      return chosen === undefined ? null : pointOf(column, chosen);
    }
    case "preferNotToSay":
      return column.kind === "code" && column.part === undefined ? PREFER_NOT_TO_SAY_KEY : null;
  }
}

function pointOf(column: ExportColumn, option: string): number | null {
  const index = optionsOf(column.question).findIndex((candidate) => candidate.key === option);
  return index === -1 ? null : index + 1;
}

/** What a value of a coded column means; empty for columns that are not coded. */
export function valueLabels(
  column: ExportColumn,
  locale: TextLocale,
): readonly { readonly value: Cell; readonly label: string }[] {
  const options = optionsOf(column.question);
  switch (column.kind) {
    case "code": {
      const personal = column.question.personal && column.part === undefined;
      const prefer = personal
        ? [{ value: PREFER_NOT_TO_SAY_KEY, label: textIn(PREFER_NOT_TO_SAY_LABEL, locale) }]
        : [];
      return [
        ...options.map(({ key, label }) => ({ value: key, label: textIn(label, locale) })),
        ...prefer,
      ];
    }
    case "point":
      return options.map(({ label }, index) => ({
        value: index + 1,
        label: textIn(label, locale),
      }));
    case "flag":
      return locale === "nl"
        ? [
            { value: 0, label: "Niet gekozen" },
            { value: 1, label: "Gekozen" },
          ]
        : [
            { value: 0, label: "Not chosen" },
            { value: 1, label: "Chosen" },
          ];
    default:
      return [];
  }
}

/** The question, with the statement, option or place a column is about. */
export function columnLabel(column: ExportColumn, locale: TextLocale): string {
  const label = textWithoutAnswers(column.question.label, locale);
  const part = column.partLabel === undefined ? column.part : textIn(column.partLabel, locale);
  return part === undefined ? label : `${label} [${part}]`;
}

export type CodebookRow = {
  readonly column: string;
  /** The role in whose words `label` is; empty for everybody else. */
  readonly role: Role | "";
  readonly label: string;
  readonly questionKind: string;
  readonly columnKind: ColumnKind;
  /** `code = label`, joined by `; `; empty for columns that are not coded. */
  readonly values: string;
  readonly page: string;
  readonly required: boolean;
  readonly personal: boolean;
  /** Whether only some people are asked this. */
  readonly conditional: boolean;
};

/** One row per column of the export, and behind it one per role that was asked it in other words. */
export function codebook(
  columns: readonly ExportColumn[],
  locale: TextLocale,
): readonly CodebookRow[] {
  return columns.flatMap((column) => [
    codebookRow(column, "", locale),
    ...roleLabels(column, locale).map(({ role, label }) => ({
      ...codebookRow(column, role, locale),
      label,
    })),
  ]);
}

/** What a column is called in the words of a role, for the roles that have a text of their own. */
export function roleLabels(
  column: ExportColumn,
  locale: TextLocale,
): readonly { readonly role: Role; readonly label: string }[] {
  return wordingsOf(column.question).flatMap(({ role, wording: { label } }) =>
    label === undefined
      ? []
      : [
          {
            role,
            label: columnLabel({ ...column, question: { ...column.question, label } }, locale),
          },
        ],
  );
}

function codebookRow(column: ExportColumn, role: Role | "", locale: TextLocale): CodebookRow {
  return {
    column: column.name,
    role,
    label: columnLabel(column, locale),
    questionKind: column.question.kind,
    columnKind: column.kind,
    values: valueLabels(column, locale)
      .map(({ value, label }) => `${value ?? ""} = ${label}`)
      .join("; "),
    page: column.question.page,
    required: column.question.required,
    personal: column.question.personal,
    conditional: column.question.condition !== undefined,
  };
}

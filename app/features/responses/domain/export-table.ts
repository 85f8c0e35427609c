/**
 * Rule: an export has one column per question in each wording, whatever version a person answered, so
 * that results stay separable; before them what is known of the response, without its day and
 * nothing that tells who or in which order. Words of somebody's own stand in it only after review, with
 * what was covered left out.
 * Source: design, surveys (Export; "results stay separable"); section 7 (free text).
 */
import { CHANNELS, ROLES } from "~/features/participation/domain/roles";
import type { Channel, Role } from "~/features/participation/domain/roles";
import { exportColumns, exportRow } from "~/features/surveys/domain/export-columns";
import type { Cell, ExportColumn } from "~/features/surveys/domain/export-columns";
import { settleAnswers } from "~/features/surveys/domain/branching";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { LeadingVariable } from "~/features/surveys/domain/spss-syntax";
import { statisticsCell, type NumberLabel } from "~/features/surveys/domain/statistics-values";
import { askedQuestions, type NumberedVersion } from "./result-versions";
import { fromStored, type StoredAnswers } from "./stored-answers";

/** The columns before the questions, in their order. */
export const LEADING = ["version", "role", "channel"] as const;
export type Leading = (typeof LEADING)[number];

/** The name of a leading column; the underscore keeps it apart from every question's code. */
export function leadingName(leading: Leading): LeadingVariable["name"] {
  return `response_${leading}`;
}

/** What the roles and the channels are called, in the language of the reader. */
export type LeadingWords = {
  readonly role: Readonly<Record<Role, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
};

/** What the leading columns can hold, in the order of their numbers in a file for statistics, from 1. */
const LEADING_CODES = { version: [], role: ROLES, channel: CHANNELS } as const;

function leadingNumber(leading: Leading, cell: Cell): Cell {
  const codes: readonly string[] = LEADING_CODES[leading];
  if (codes.length === 0) return cell;
  const index = codes.findIndex((code) => code === cell);
  return index === -1 ? null : index + 1;
}

/** What the numbers of a leading column mean in a file for statistics. */
export function leadingLabels(leading: Leading, words: LeadingWords): readonly NumberLabel[] {
  if (leading === "version") return [];
  const labels: Readonly<Record<string, string>> = words[leading];
  return LEADING_CODES[leading].map((code, index) => ({
    value: index + 1,
    label: labels[code] ?? code,
  }));
}

/** A row of the table as programs of statistics get it: numbers for what was chosen. */
export function statisticsRow(
  columns: readonly TableColumn[],
  row: readonly Cell[],
): readonly Cell[] {
  return row.map((cell, index) => {
    const leading = LEADING[index];
    if (leading !== undefined) return leadingNumber(leading, cell);
    const column = columns[index - LEADING.length];
    return column === undefined ? cell : statisticsCell(column, cell);
  });
}

export type TableColumn = ExportColumn & {
  /** Ids of the versions that asked it in these words. */
  readonly versionIds: ReadonlySet<string>;
};

/** Words of SPSS, which are no names there. */
const WORDS_OF_SPSS: ReadonlySet<string> = new Set(
  "all and by eq ge gt le lt ne not or to with".split(" "),
);
/** Programs of statistics take so many characters. */
const LONGEST_NAME = 64;

/** Names that programs of statistics tell apart: capitals do not count there, and the first of two keeps its name. */
function fittingNames<Column extends { readonly name: string }>(
  columns: readonly Column[],
): readonly Column[] {
  const taken = new Set<string>(WORDS_OF_SPSS);
  return columns.map((column) => {
    const fits = (name: string) => name.length <= LONGEST_NAME && !taken.has(name.toLowerCase());
    let { name } = column;
    for (let number = 2; !fits(name); number += 1) {
      name = `${column.name.slice(0, LONGEST_NAME - 5)}_${number}`;
    }
    taken.add(name.toLowerCase());
    return { ...column, name };
  });
}

/** The columns of a survey over all its versions; earlier words of a question get their version in the name. */
export function tableColumns(versions: readonly NumberedVersion[]): readonly TableColumn[] {
  return fittingNames(columnsOfVersions(versions));
}

function columnsOfVersions(versions: readonly NumberedVersion[]): readonly TableColumn[] {
  return askedQuestions(versions).flatMap(({ question, versionIds, earlierVersion }) => {
    const alone: Questionnaire = {
      version: 1,
      pages: [{ key: question.page, title: { nl: "" } }],
      questions: [question],
    };
    const suffix = earlierVersion === undefined ? "" : `_v${earlierVersion}`;
    return exportColumns(alone).map((column) => ({
      ...column,
      name: `${column.name}${suffix}`,
      versionIds: new Set(versionIds),
    }));
  });
}

/** A response as it is stored, its texts already covered where they have to be. */
export type ResponseToExport = Readonly<Record<Exclude<Leading, "version">, string>> & {
  readonly versionId: string;
  readonly answers: StoredAnswers;
};

/** One response as a row: the leading cells, then its answers in the columns of its own version. */
export function tableRow(
  versions: ReadonlyMap<string, NumberedVersion>,
  columns: readonly TableColumn[],
  response: ResponseToExport,
): readonly Cell[] {
  const version = versions.get(response.versionId);
  if (version === undefined) return [];
  const { questionnaire, number } = version;
  const { answers } = settleAnswers(questionnaire, fromStored(questionnaire, response.answers));
  const cells = exportRow(columns, answers);
  return [
    number,
    response.role,
    response.channel,
    ...cells.map((cell, index) =>
      columns[index]?.versionIds.has(response.versionId) === true ? cell : null,
    ),
  ];
}

/**
 * Rule: the SPSS file reads the CSV export as it is written (UTF-8 with BOM, `;`, names in the first
 * row) and gives every variable its label, its value labels and its level of measurement. A variable that a role was asked
 * in other words has those as an attribute of its own.
 * Labels are kept to the lengths SPSS allows and can hold no line breaks or quotes that end them.
 * Source: design, surveys (Export: "an SPSS syntax file").
 */
import { columnLabel, roleLabels, valueLabels, type ExportColumn } from "./export-columns";
import { OTHER_MAX_LENGTH } from "./fixed-options";
import type { TextLocale } from "./localized-text";

const VARIABLE_LABEL_LENGTH = 200;
const VALUE_LABEL_LENGTH = 100;
const WORDING_LENGTH = 2000;
const LONGEST_STRING = 32_767;
const CODE_WIDTH = 32;
/** A character takes at most so many bytes in UTF-8, and SPSS counts bytes. */
const BYTES_PER_CHARACTER = 4;

/** A variable of the CSV file that stands before the questions, such as the role; always text. */
export type LeadingVariable = {
  /** With an underscore, so that it never equals a question's code. */
  readonly name: `response_${string}`;
  readonly label: string;
};

/**
 * SPSS syntax for an export.
 * @param file name of the CSV file, as the reader will have it
 * @param leading variables before the questions, in the order of the CSV
 */
export function spssSyntax(
  file: string,
  leading: readonly LeadingVariable[],
  columns: readonly ExportColumn[],
  locale: TextLocale,
): string {
  const labelled = columns.filter((column) => valueLabels(column, locale).length > 0);
  return [
    "* Encoding: UTF-8.",
    "SET DECIMAL=DOT.",
    "GET DATA",
    "  /TYPE=TXT",
    `  /FILE=${quoted(file, VARIABLE_LABEL_LENGTH)}`,
    "  /ENCODING='UTF8'",
    '  /DELIMITERS=";"',
    "  /QUALIFIER='\"'",
    "  /ARRANGEMENT=DELIMITED",
    "  /FIRSTCASE=2",
    "  /VARIABLES=",
    ...leading.map(({ name }) => `    ${name} A${CODE_WIDTH}`),
    ...columns.map((column) => `    ${column.name} ${formatOf(column)}`),
    "  .",
    ...block(
      "VARIABLE LABELS",
      [
        ...leading.map(({ name, label }) => `${name} ${quoted(label, VARIABLE_LABEL_LENGTH)}`),
        ...columns.map(
          (column) =>
            `${column.name} ${quoted(columnLabel(column, locale), VARIABLE_LABEL_LENGTH)}`,
        ),
      ],
      "  ",
    ),
    ...block(
      "VALUE LABELS",
      labelled.map((column) => valueLabelLines(column, locale)),
      "  /",
    ),
    ...block(
      "VARIABLE LEVEL",
      columns.map((column) => `${column.name} (${levelOf(column)})`),
      "  ",
    ),
    ...columns.flatMap((column) =>
      roleLabels(column, locale).map(
        ({ role, label }) =>
          `VARIABLE ATTRIBUTE VARIABLES=${column.name} ATTRIBUTE=Wording_${role}(${quoted(label, WORDING_LENGTH)}).`,
      ),
    ),
    "EXECUTE.",
    "",
  ].join("\r\n");
}

function block(command: string, lines: readonly string[], lead: string): readonly string[] {
  return lines.length === 0 ? [] : [command, ...lines.map((line) => `${lead}${line}`), "  ."];
}

function valueLabelLines(column: ExportColumn, locale: TextLocale): string {
  const labels = valueLabels(column, locale).map(({ value, label }) => {
    const code = typeof value === "number" ? String(value) : quoted(value ?? "", CODE_WIDTH);
    return `    ${code} ${quoted(label, VALUE_LABEL_LENGTH)}`;
  });
  return [column.name, ...labels].join("\r\n");
}

function formatOf(column: ExportColumn): string {
  switch (column.kind) {
    case "flag":
      return "F1.0";
    case "point":
      return "F3.0";
    case "code":
      return `A${CODE_WIDTH}`;
    case "date":
      return "SDATE10";
    case "number":
      return column.question.kind === "number" && column.question.integer ? "F13.0" : "F20.6";
    case "text": {
      const length = "maxLength" in column.question ? column.question.maxLength : OTHER_MAX_LENGTH;
      return `A${Math.min(LONGEST_STRING, length * BYTES_PER_CHARACTER)}`;
    }
  }
}

function levelOf(column: ExportColumn): "NOMINAL" | "ORDINAL" | "SCALE" {
  if (column.kind === "point") return "ORDINAL";
  return column.kind === "number" || column.kind === "date" ? "SCALE" : "NOMINAL";
}

function quoted(text: string, longest: number): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return `"${Array.from(plain).slice(0, longest).join("").replaceAll('"', '""')}"`;
}

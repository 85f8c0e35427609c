/**
 * Rule: the SPSS file reads the CSV export for statistics as it is written (UTF-8 with BOM, `;`, names in the first
 * row) and gives every variable its label, its value labels and its level of measurement. What could be chosen is a number
 * with a label, and "would rather not say" a missing value. A variable that a role was asked in other words has those as
 * an attribute of its own.
 * SPSS counts bytes: of a text variable, of a label and of a line of syntax. Labels can hold no line breaks or quotes that
 * end them.
 * Source: design, surveys (Export: "an SPSS syntax file"); IBM SPSS Statistics, Command Syntax Reference (Universals).
 */
import { columnLabel, roleLabels, type ExportColumn } from "./export-columns";
import { OTHER_MAX_LENGTH } from "./fixed-options";
import type { TextLocale } from "./localized-text";
import {
  hasMissingValue,
  PREFER_NOT_TO_SAY_NUMBER,
  statisticsLabels,
  type NumberLabel,
} from "./statistics-values";

/** Bytes that SPSS allows. */
const VARIABLE_LABEL_BYTES = 255;
const VALUE_LABEL_BYTES = 120;
const WORDING_BYTES = 4000;
const LONGEST_STRING = 32_767;
/** A line of syntax may have 256 bytes; so many of them are a text's. */
const BYTES_PER_LINE = 180;
/** What most characters take at most in UTF-8; those that are made of several are measured. */
const BYTES_PER_CHARACTER = 4;
const CODE_FORMAT = "F4.0";
const UTF8 = new TextEncoder();

/** A variable of the CSV file that stands before the questions, such as the role; always a number. */
export type LeadingVariable = {
  /** With an underscore, so that it never equals a question's code. */
  readonly name: `response_${string}`;
  readonly label: string;
  /** What its numbers mean; empty for a number that is one. */
  readonly values: readonly NumberLabel[];
};

/**
 * SPSS syntax for an export.
 * @param file name of the CSV file, as the reader will have it
 * @param leading variables before the questions, in the order of the CSV
 * @param longest the bytes of the longest text in the file per name of a column, where a text is longer than most are
 */
export function spssSyntax(
  file: string,
  leading: readonly LeadingVariable[],
  columns: readonly ExportColumn[],
  locale: TextLocale,
  longest: ReadonlyMap<string, number> = new Map(),
): string {
  const labelled = [
    ...leading.map(({ name, values }) => ({ name, values })),
    ...columns.map((column) => ({
      name: column.name,
      values: statisticsLabels(column, locale),
    })),
  ].filter(({ values }) => values.length > 0);
  return [
    "* Encoding: UTF-8.",
    "SET DECIMAL=DOT.",
    "GET DATA",
    "  /TYPE=TXT",
    `  /FILE=${quoted(file, BYTES_PER_LINE)}`,
    "  /ENCODING='UTF8'",
    '  /DELIMITERS=";"',
    "  /QUALIFIER='\"'",
    "  /ARRANGEMENT=DELIMITED",
    "  /FIRSTCASE=2",
    "  /VARIABLES=",
    ...leading.map(({ name }) => `    ${name} ${CODE_FORMAT}`),
    ...columns.map(
      (column) => `    ${column.name} ${formatOf(column, longest.get(column.name) ?? 0)}`,
    ),
    "  .",
    ...block(
      "VARIABLE LABELS",
      [
        ...leading.map(({ name, label }) => `${name} ${quoted(label, VARIABLE_LABEL_BYTES)}`),
        ...columns.map(
          (column) => `${column.name} ${quoted(columnLabel(column, locale), VARIABLE_LABEL_BYTES)}`,
        ),
      ],
      "  ",
    ),
    ...block(
      "VALUE LABELS",
      labelled.map(({ name, values }) => valueLabelLines(name, values)),
      "  /",
    ),
    ...block(
      "MISSING VALUES",
      columns.filter(hasMissingValue).map(({ name }) => `${name} (${PREFER_NOT_TO_SAY_NUMBER})`),
      "  ",
    ),
    ...block(
      "VARIABLE LEVEL",
      [
        ...leading.map(({ name }) => `${name} (NOMINAL)`),
        ...columns.map((column) => `${column.name} (${levelOf(column)})`),
      ],
      "  ",
    ),
    ...columns.flatMap((column) =>
      roleLabels(column, locale).map(
        ({ role, label }) =>
          `VARIABLE ATTRIBUTE VARIABLES=${column.name} ATTRIBUTE=Wording_${role}(${quoted(label, WORDING_BYTES)}).`,
      ),
    ),
    "EXECUTE.",
    "",
  ].join("\r\n");
}

function block(command: string, lines: readonly string[], lead: string): readonly string[] {
  return lines.length === 0 ? [] : [command, ...lines.map((line) => `${lead}${line}`), "  ."];
}

function valueLabelLines(name: string, values: readonly NumberLabel[]): string {
  const labels = values.map(
    ({ value, label }) => `    ${value} ${quoted(label, VALUE_LABEL_BYTES)}`,
  );
  return [name, ...labels].join("\r\n");
}

/** @param longest bytes of the longest text that the file holds in this column */
function formatOf(column: ExportColumn, longest: number): string {
  switch (column.kind) {
    case "flag":
      return "F1.0";
    case "point":
    case "code":
      return CODE_FORMAT;
    case "date":
      return "SDATE10";
    case "number":
      return column.question.kind === "number" && column.question.integer ? "F13.0" : "F20.6";
    case "text": {
      const length = "maxLength" in column.question ? column.question.maxLength : OTHER_MAX_LENGTH;
      return `A${Math.min(LONGEST_STRING, Math.max(longest, length * BYTES_PER_CHARACTER))}`;
    }
  }
}

function levelOf(column: ExportColumn): "NOMINAL" | "ORDINAL" | "SCALE" {
  if (column.kind === "point") return "ORDINAL";
  return column.kind === "number" || column.kind === "date" ? "SCALE" : "NOMINAL";
}

/**
 * A text as SPSS reads it: within quotes, and over several lines where one would be too long.
 * @param most bytes; what is beyond them is left out, never half a character
 */
function quoted(text: string, most: number): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const pieces: string[] = [];
  let left = most;
  let piece = "";
  for (const character of plain) {
    const bytes = bytesOf(character);
    if (bytes > left) break;
    left -= bytes;
    if (bytesOf(piece) + bytes > BYTES_PER_LINE) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map((part) => `"${part.replaceAll('"', '""')}"`).join(" +\r\n      ");
}

function bytesOf(text: string): number {
  return UTF8.encode(text).length;
}

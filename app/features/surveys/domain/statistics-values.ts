/**
 * Rule: in a file for programs of statistics, what could be chosen is a number: the place of the option, from 1, "other"
 * last. What somebody would rather not say is a negative number, which no option ever takes.
 * Source: design, surveys (Export); IBM SPSS Statistics, Command Syntax Reference (VALUE LABELS, MISSING VALUES).
 */
import { valueLabels, type Cell, type ExportColumn } from "./export-columns";
import { PREFER_NOT_TO_SAY_KEY } from "./fixed-options";
import type { TextLocale } from "./localized-text";
import { optionsOf } from "./question";

export const PREFER_NOT_TO_SAY_NUMBER = -1;

/** What a number of a variable means. */
export type NumberLabel = { readonly value: number; readonly label: string };

/** A cell of an export as programs of statistics get it: a number for a code, any other as it is. */
export function statisticsCell(column: ExportColumn, cell: Cell): Cell {
  if (column.kind !== "code" || cell === null) return cell;
  if (cell === PREFER_NOT_TO_SAY_KEY) return PREFER_NOT_TO_SAY_NUMBER;
  const index = optionsOf(column.question).findIndex(({ key }) => key === cell);
  return index === -1 ? null : index + 1;
}

/** What the numbers of a column mean; empty for one that is not coded. */
export function statisticsLabels(column: ExportColumn, locale: TextLocale): readonly NumberLabel[] {
  return valueLabels(column, locale).flatMap(({ value, label }) => {
    const number = statisticsCell(column, value);
    return typeof number === "number" ? [{ value: number, label }] : [];
  });
}

/** Whether somebody could say of this column that they would rather not. */
export function hasMissingValue(column: ExportColumn): boolean {
  return column.kind === "code" && column.question.personal && column.part === undefined;
}

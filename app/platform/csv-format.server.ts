/**
 * How every CSV of the product is written, and what can be read back from it.
 *
 * Rule: one record per row whatever people typed. A cell with a line break is quoted, in every kind of line break. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it; a cell that already looks so guarded gets one
 * more, so that a reader gets back what was typed by taking one apostrophe off (`unguarded`).
 * Source: RFC 4180; OWASP, CSV injection.
 */
import { stringify } from "csv-stringify/sync";

/** What a spreadsheet takes for the beginning of a formula, behind the apostrophes that guard it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;
const LINE_BREAK = /[\r\n]/;
/** Readers of statistics split a record at a line break, also within quotes; this sign says where it was. */
const LINE_BREAK_SIGN = " ⏎ ";

export type CsvValue = string | number | boolean | null | undefined;
type CsvRows = readonly (readonly CsvValue[])[];

/** The text of a cell in which nothing runs. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What was typed, from a cell of a file. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function onOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, LINE_BREAK_SIGN);
}

function written(rows: CsvRows, text: (value: string) => string, bom: boolean): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom,
      delimiter: ";",
      record_delimiter: "windows",
      // The writer itself quotes only the line break that ends its own records.
      quoted_match: LINE_BREAK,
      cast: { string: text, boolean: String },
    },
  );
}

/**
 * Rows as CSV that a Dutch spreadsheet opens as it is.
 * @param bom false for the rows that follow earlier ones in the same file
 */
export function csvText(rows: CsvRows, { bom = true }: { bom?: boolean } = {}): string {
  return written(rows, guarded, bom);
}

/** Rows as CSV for programs of statistics: every text as typed, on one line. */
export function statisticsText(rows: CsvRows, { bom = true }: { bom?: boolean } = {}): string {
  return written(rows, onOneLine, bom);
}

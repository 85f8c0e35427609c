/**
 * How every CSV of the product is written, and what can be read back from it.
 *
 * Rule: one record per row whatever people typed. A cell with a line break is quoted, in every kind of line break. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it; a cell that already looks so guarded gets one
 * more, so that a reader gets back what was typed by taking one apostrophe off (`unguarded`).
 * What a file of text cannot hold, such as a null or half a character, is left out, and every sign at which some reader of lines
 * ends a line is a plain line break, so that a database of years makes files that everybody reads.
 * Source: RFC 4180; OWASP, CSV injection.
 */
import { stringify } from "csv-stringify/sync";

/** What a spreadsheet takes for the beginning of a formula, behind the apostrophes that guard it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;
const LINE_BREAK = /[\r\n]/;
/** Where readers of lines also end one: pages of old printers, separators of records and of Unicode. */
const ODD_LINE_BREAKS = new Set("\v\f\u001C\u001D\u001E\u0085\u2028\u2029");
/** Control characters, halves of a character, code points that are none, and separators. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;
const PLAIN_CONTROLS = new Set("\t\n\r");
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

/** The bytes, in UTF-8, that a text takes in a file for programs of statistics, without quotes. */
export function statisticsBytes(text: string): number {
  return Buffer.byteLength(onOneLine(writable(text)));
}

function writable(text: string): string {
  return text.replace(UNWRITABLE, (sign) => {
    if (PLAIN_CONTROLS.has(sign)) return sign;
    return ODD_LINE_BREAKS.has(sign) ? "\n" : "";
  });
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
      cast: { string: (value) => text(writable(value)), boolean: String },
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

import { stringify } from "csv-stringify/sync";
import type { SheetData } from "write-excel-file/node";
import { codebook } from "~/features/surveys/domain/export-columns";
import type { Cell } from "~/features/surveys/domain/export-columns";
import { spssSyntax } from "~/features/surveys/domain/spss-syntax";
import type { Language } from "~/i18n/language";
import { LEADING, leadingName } from "../domain/export-table";
import type { Leading } from "../domain/export-table";
import type { ExportTable } from "./export-rows.server";

const FORMAT = { delimiter: ";", escape_formulas: true, record_delimiter: "windows" } as const;
/** What begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

/** What the leading columns are called, in the language of the reader. */
const LABELS: Record<Language, Record<Leading, string>> = {
  nl: { version: "Versie van de vragenlijst", role: "Rol", channel: "Kanaal", day: "Dag" },
  en: { version: "Version of the survey", role: "Role", channel: "Channel", day: "Day" },
};

function header(table: ExportTable): string[] {
  return [...LEADING.map(leadingName), ...table.columns.map(({ name }) => name)];
}

/**
 * The answers as CSV (UTF-8 with BOM, `;`), a batch at a time: the memory it takes does not grow with the number of
 * responses. Cells that a spreadsheet would take for a formula are made text.
 */
export function csvStream(table: ExportTable): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const batches = table.batches();
  let begun = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!begun) {
        begun = true;
        controller.enqueue(encoder.encode(stringify([header(table)], { ...FORMAT, bom: true })));
        return;
      }
      const next = await batches.next();
      if (next.done === true) controller.close();
      else {
        const rows = next.value.map((row) => [...row]);
        controller.enqueue(encoder.encode(stringify(rows, FORMAT)));
      }
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}

/** What every column means, as CSV. */
export function codebookCsv(table: ExportTable, language: Language): string {
  const leading = LEADING.map((name) => ({
    column: leadingName(name),
    label: LABELS[language][name],
    questionKind: "",
    columnKind: "text",
    values: "",
    page: "",
    required: true,
    personal: false,
    conditional: false,
  }));
  const rows = [...leading, ...codebook(table.columns, language)];
  return stringify(rows, { ...FORMAT, bom: true, header: true, cast: { boolean: String } });
}

/** The SPSS syntax that reads the CSV file. */
export function spssFile(table: ExportTable, file: string, language: Language): string {
  const leading = LEADING.map((name) => ({
    name: leadingName(name),
    label: LABELS[language][name],
  }));
  return `\uFEFF${spssSyntax(file, leading, table.columns, language)}`;
}

function excelCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: FORMULA.test(cell) ? `'${cell}` : cell, type: String };
}

/** A workbook is made in memory: with more responses than this, CSV is the way. */
const MOST_IN_WORKBOOK = 5_000;

/** The answers and the codebook as a workbook; null when there are too many responses for one. */
export async function workbook(
  table: ExportTable,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bold = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
  const answers: SheetData = [header(table).map(bold)];
  for await (const batch of table.batches()) {
    answers.push(...batch.map((row) => row.map(excelCell)));
    if (answers.length > MOST_IN_WORKBOOK + 1) return null;
  }
  const rows = codebook(table.columns, language);
  const meanings = [
    ["column", "label", "values"].map(bold),
    ...rows.map(({ column, label, values }) => [column, label, values].map(excelCell)),
  ];
  return new Uint8Array(
    await writeExcelFile([
      { data: answers, sheet: language === "nl" ? "Antwoorden" : "Answers" },
      { data: meanings, sheet: language === "nl" ? "Codeboek" : "Codebook" },
    ]).toBuffer(),
  );
}

import { stringify } from "csv-stringify/sync";
import { codebook } from "~/features/surveys/domain/export-columns";
import { spssSyntax } from "~/features/surveys/domain/spss-syntax";
import type { Language } from "~/i18n/language";
import { byteStream } from "~/platform/byte-stream.server";
import { CSV_FORMAT } from "~/platform/csv-format.server";
import { workbookBytes } from "~/platform/workbook.server";
import { LEADING, leadingName } from "../domain/export-table";
import type { Leading } from "../domain/export-table";
import type { ExportTable } from "./export-rows.server";

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
  async function* parts() {
    yield stringify([header(table)], { ...CSV_FORMAT, bom: true });
    for await (const rows of table.batches()) {
      yield stringify(
        rows.map((row) => [...row]),
        CSV_FORMAT,
      );
    }
  }
  return byteStream(parts());
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
  return stringify(rows, { ...CSV_FORMAT, bom: true, header: true, cast: { boolean: String } });
}

/** The SPSS syntax that reads the CSV file. */
export function spssFile(table: ExportTable, file: string, language: Language): string {
  const leading = LEADING.map((name) => ({
    name: leadingName(name),
    label: LABELS[language][name],
  }));
  return `\uFEFF${spssSyntax(file, leading, table.columns, language)}`;
}

/** The answers and the codebook as a workbook, a batch at a time like the CSV; the same table gives the same bytes. */
export function workbookStream(table: ExportTable, language: Language): ReadableStream<Uint8Array> {
  const meanings = codebook(table.columns, language);
  return byteStream(
    workbookBytes([
      {
        name: language === "nl" ? "Antwoorden" : "Answers",
        header: header(table),
        batches: table.batches,
      },
      {
        name: language === "nl" ? "Codeboek" : "Codebook",
        header: ["column", "label", "values"],
        batches: () => [meanings.map(({ column, label, values }) => [column, label, values])],
      },
    ]),
  );
}

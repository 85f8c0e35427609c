import { codebook } from "~/features/surveys/domain/export-columns";
import type { Cell } from "~/features/surveys/domain/export-columns";
import { spssSyntax } from "~/features/surveys/domain/spss-syntax";
import type { DeskLanguage } from "~/i18n/language";
import { byteStream } from "~/platform/byte-stream.server";
import { csvText, statisticsBytes, statisticsText } from "~/platform/csv-format.server";
import { workbookBytes } from "~/platform/workbook.server";
import { LEADING, leadingLabels, leadingName, statisticsRow } from "../domain/export-table";
import type { Leading, LeadingWords } from "../domain/export-table";
import type { ExportTable } from "./export-rows.server";

/** What the leading columns are called, in the language of the reader. */
const LABELS: Record<DeskLanguage, Record<Leading, string>> = {
  nl: { version: "Versie van de vragenlijst", role: "Rol", channel: "Kanaal" },
  en: { version: "Version of the survey", role: "Role", channel: "Channel" },
};

function header(table: ExportTable): string[] {
  return [...LEADING.map(leadingName), ...table.columns.map(({ name }) => name)];
}

type Row = readonly Cell[];

function streamed(
  table: ExportTable,
  write: typeof csvText,
  written: (row: Row) => Row = (row) => row,
): ReadableStream<Uint8Array> {
  async function* parts() {
    yield write([header(table)]);
    for await (const rows of table.batches()) yield write(rows.map(written), { bom: false });
  }
  return byteStream(parts());
}

/**
 * The answers as CSV (UTF-8 with BOM, `;`), a batch at a time: the memory it takes does not grow with the number of
 * responses. Cells that a spreadsheet would take for a formula are made text.
 */
export function csvStream(table: ExportTable): ReadableStream<Uint8Array> {
  return streamed(table, csvText);
}

/**
 * The answers for programs of statistics, which the SPSS syntax reads: what was chosen as numbers, texts as typed, each
 * response on one line.
 */
export function statisticsStream(table: ExportTable): ReadableStream<Uint8Array> {
  return streamed(table, statisticsText, (row) => statisticsRow(table.columns, row));
}

const CODEBOOK_COLUMNS = [
  "column",
  "role",
  "label",
  "questionKind",
  "columnKind",
  "values",
  "page",
  "required",
  "personal",
  "conditional",
] as const;

/** What every column means, as CSV. */
export function codebookCsv(table: ExportTable, language: DeskLanguage): string {
  const leading = LEADING.map((name) => ({
    column: leadingName(name),
    role: "",
    label: LABELS[language][name],
    questionKind: "",
    columnKind: "text",
    values: "",
    page: "",
    required: true,
    personal: false,
    conditional: false,
  }));
  const lines = [...leading, ...codebook(table.columns, language)];
  return csvText([
    CODEBOOK_COLUMNS,
    ...lines.map((line) => CODEBOOK_COLUMNS.map((name) => line[name])),
  ]);
}

/** The bytes of the longest text in each column of texts. */
async function longestTexts(table: ExportTable): Promise<Map<string, number>> {
  const longest = new Map<string, number>();
  const texts = table.columns.flatMap(({ name, kind }, index) =>
    kind === "text" ? [{ name, index: LEADING.length + index }] : [],
  );
  if (texts.length === 0) return longest;
  for await (const rows of table.batches()) {
    for (const row of rows) {
      for (const { name, index } of texts) {
        const bytes = statisticsBytes(String(row[index] ?? ""));
        longest.set(name, Math.max(longest.get(name) ?? 0, bytes));
      }
    }
  }
  return longest;
}

/**
 * The SPSS syntax that reads the file for programs of statistics. It reads the answers once, to know how long the longest
 * text is.
 * @param words what the roles and channels are called, in the language of the reader
 */
export async function spssFile(
  table: ExportTable,
  file: string,
  language: DeskLanguage,
  words: LeadingWords,
): Promise<string> {
  const leading = LEADING.map((name) => ({
    name: leadingName(name),
    label: LABELS[language][name],
    values: leadingLabels(name, words),
  }));
  const longest = await longestTexts(table);
  return `\uFEFF${spssSyntax(file, leading, table.columns, language, longest)}`;
}

/** The answers and the codebook as a workbook, a batch at a time like the CSV; the same table gives the same bytes. */
export function workbookStream(
  table: ExportTable,
  language: DeskLanguage,
): ReadableStream<Uint8Array> {
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
        header: ["column", "role", "label", "values"],
        batches: () => [
          meanings.map(({ column, role, label, values }) => [column, role, label, values]),
        ],
      },
    ]),
  );
}

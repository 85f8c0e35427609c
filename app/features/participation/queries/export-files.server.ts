/** The files in which the figures leave: one table as CSV, or all tables with their codebook as a workbook or JSON. */
import { CODEBOOK, EXPORT_TABLES } from "~/features/participation/domain/codebook";
import type { ExportTable } from "~/features/participation/domain/codebook";
import type { ExportRows } from "~/features/participation/queries/figures-export.server";
import { byteStream } from "~/platform/byte-stream.server";
import { csvText } from "~/platform/csv-format.server";
import { workbookBytes } from "~/platform/workbook.server";
import type { Sheet } from "~/platform/workbook.server";

export type ExportFile = {
  name: string;
  mediaType: string;
  body: string | Uint8Array<ArrayBuffer>;
};

const CODEBOOK_HEADER = ["table", "column", "nl", "en"];

function codebookRows(): string[][] {
  return EXPORT_TABLES.flatMap((table) =>
    CODEBOOK[table].map(({ name, nl, en }) => [table, name, nl, en]),
  );
}

function header(table: ExportTable): string[] {
  return CODEBOOK[table].map(({ name }) => name);
}

/** One table, or the codebook, as CSV that a Dutch spreadsheet opens as it is. */
export function csvFile(table: ExportTable | "codebook", rows: ExportRows): ExportFile {
  const body =
    table === "codebook"
      ? csvText([CODEBOOK_HEADER, ...codebookRows()])
      : csvText([header(table), ...rows[table]]);
  return { name: `inbreng-${table}.csv`, mediaType: "text/csv; charset=utf-8", body };
}

/** Every table with its codebook as JSON: rows are objects by the names of the columns. */
export function jsonFile(rows: ExportRows): ExportFile {
  const tables = EXPORT_TABLES.map((table) => {
    const names = header(table);
    const objects = rows[table].map((row) =>
      Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
    );
    return [table, objects] as const;
  });
  const body = JSON.stringify({ ...Object.fromEntries(tables), codebook: CODEBOOK }, null, 2);
  return { name: "inbreng-figures.json", mediaType: "application/json", body };
}

/** Every table as a sheet of one workbook, the codebook first. */
export async function workbookFile(rows: ExportRows): Promise<ExportFile> {
  const sheets: Sheet[] = [
    { name: "codebook", header: CODEBOOK_HEADER, batches: () => [codebookRows()] },
    ...EXPORT_TABLES.map((table) => ({
      name: table,
      header: header(table),
      batches: () => [rows[table]],
    })),
  ];
  return {
    name: "inbreng-figures.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    body: new Uint8Array(await new Response(byteStream(workbookBytes(sheets))).arrayBuffer()),
  };
}

import { EXPORT_TABLES } from "~/features/participation/domain/codebook";
import type { ExportTable } from "~/features/participation/domain/codebook";
import {
  csvFile,
  jsonFile,
  workbookFile,
} from "~/features/participation/queries/export-files.server";
import type { ExportFile } from "~/features/participation/queries/export-files.server";
import { figuresExport } from "~/features/participation/queries/figures-export.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** The file that an address asks for: all tables at once, or one of them as CSV. */
export type ExportName = "json" | "xlsx" | ExportTable | "codebook";

const FILES: Readonly<Record<string, ExportName>> = {
  "figures.json": "json",
  "figures.xlsx": "xlsx",
  "codebook.csv": "codebook",
  ...Object.fromEntries(EXPORT_TABLES.map((table) => [`${table}.csv`, table])),
};

/** Which export a file name stands for; null when there is no such file. */
export function exportOfFile(fileName: string): ExportName | null {
  return Object.hasOwn(FILES, fileName) ? (FILES[fileName] ?? null) : null;
}

/** Makes the file, and keeps in the log that somebody took it: what leaves the desk is never unseen. */
export async function exportFigures(
  grant: Authorized<"figures.audit">,
  name: ExportName,
  now: Date,
): Promise<ExportFile> {
  const rows = await figuresExport();
  await inTransaction((transaction) =>
    emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "figures.exported",
        subjectKind: "figures",
        subjectId: "all",
        details: { file: name },
      },
      now,
    ),
  );
  if (name === "json") return jsonFile(rows);
  if (name === "xlsx") return workbookFile(rows);
  return csvFile(name, rows);
}

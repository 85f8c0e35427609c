/** Files of answers as other programs read them: as many records as responses, and every text as it was typed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { tableColumns } from "~/features/responses/domain/export-table";
import {
  csvStream,
  spssFile,
  statisticsStream,
  workbookStream,
} from "~/features/responses/queries/export-files.server";
import type { ExportTable } from "~/features/responses/queries/export-rows.server";
import { unguarded } from "~/platform/csv-format.server";
import { hasPspp, hasPython } from "../support/statistics-programs";
import { questionnaire, text } from "../unit/surveys/questionnaires";

/** What people typed elsewhere that broke a file, a row or a spreadsheet. */
const TYPED = [
  // Rows of an export were counted twice, because an answer held a line feed.
  "Regel een\nregel twee",
  "Windows\r\nregel twee",
  "een oude Mac\rregel twee",
  // Came back as a formula, as an error or as another number.
  "-",
  "+31 6",
  "@jan",
  "=)",
  "=1+1",
  "'=al met een apostrof",
  "＝volle breedte",
  // A workbook read this as the letter A.
  "_x0041_",
  'Zij zei: "nee; echt niet"',
  "007",
  "1e5",
  "gewoon een antwoord",
];

function tableOf(answers: readonly string[]): ExportTable {
  const asked = { id: "v1", number: 1, questionnaire: questionnaire(text("why")) };
  const rows = answers.map((answer) => [1, "youth", "web", answer]);
  return {
    columns: tableColumns([asked]),
    batches: async function* batches() {
      await Promise.resolve();
      yield rows.slice(0, 4);
      yield rows.slice(4);
    },
  };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer());
}

const folder = mkdtempSync(join(tmpdir(), "inbreng-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("answers as CSV", () => {
  it("have a record per response, and an apostrophe less is what was typed", async () => {
    const csv = (await bytesOf(csvStream(tableOf(TYPED)))).toString("utf8");
    const records: string[][] = parse(csv, { bom: true, delimiter: ";" });
    expect(records).toHaveLength(TYPED.length + 1);
    expect(records.slice(1).map((record) => unguarded(record[3] ?? ""))).toEqual(TYPED);
    for (const record of records)
      for (const cell of record) expect(cell).not.toMatch(/^[=+\-@＝]/u);
  });

  it.skipIf(!hasPython())("are read by Python as by us", async () => {
    const file = join(folder, "antwoorden.csv");
    writeFileSync(file, await bytesOf(csvStream(tableOf(TYPED))));
    const program =
      "import csv, json, sys\n" +
      "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))\n" +
      "print(json.dumps([row[3] for row in rows[1:]]))";
    const read: unknown = JSON.parse(execFileSync("python3", ["-c", program, file]).toString());
    expect(Array.isArray(read) && read.map((cell) => unguarded(String(cell)))).toEqual(TYPED);
  });
});

describe("answers as a workbook", () => {
  it("come back as typed, and nothing is a formula", async () => {
    const book = await bytesOf(workbookStream(tableOf(TYPED), "nl"));
    const [answers] = await readExcelFile(book);
    const cells = (answers?.data ?? []).slice(1).map((row) => row[3]);
    // XML has one kind of line break.
    const typed = TYPED.map((answer) => answer.replace(/\r\n?/g, "\n"));
    expect(cells.map((cell) => String(cell).replace(/\r\n?/g, "\n"))).toEqual(typed);
  });
});

describe("answers for SPSS", () => {
  it.skipIf(!hasPspp())(
    "are read by PSPP: as many cases as responses, each text on a line",
    async () => {
      writeFileSync(join(folder, "x-spss.csv"), await bytesOf(statisticsStream(tableOf(TYPED))));
      const syntax = spssFile(tableOf([]), "x-spss.csv", "nl");
      const save = 'SAVE TRANSLATE /OUTFILE="back.csv" /TYPE=CSV /REPLACE.\n';
      writeFileSync(join(folder, "x.sps"), `${syntax.replace("\uFEFF", "")}${save}`);
      execFileSync("pspp", ["-o", "out.txt", "x.sps"], { cwd: folder });
      const back = readFileSync(join(folder, "back.csv"), "utf8");
      const records: string[][] = parse(back, {});
      const expected = TYPED.map((answer) => answer.replace(/\r\n?|\n/g, " ⏎ "));
      expect(records.map((record) => record[3])).toEqual(expected);
    },
  );
});

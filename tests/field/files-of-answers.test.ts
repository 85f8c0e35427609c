/** Files of answers as other programs read them: as many records as responses, and every text as it was typed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
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
import { csvText, unguarded } from "~/platform/csv-format.server";
import { hasPspp, hasPython } from "../support/statistics-programs";
import { choices, options, questionnaire, text } from "../unit/surveys/questionnaires";

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

/** What no keyboard types and a database of years still holds. */
const FROM_BEFORE = [
  // A reader in C ended the file here, and the last hundred responses with it.
  "voor\u0000na",
  // Python's lines, and those of R, also end at these; a record became two.
  "voor\u2028na",
  "voor\u0085na",
  "voor\u000Bna",
  "voor\u000Cna",
  // A lone half of a sign made the whole file no text.
  "voor\uD83Dna",
];

/** At each of these some reader of lines ends one. */
const ODD_BREAKS = "\v\f\u001C\u001D\u001E\u0085\u2028\u2029";

describe("answers from before the door was cleaned", () => {
  it("are one record each, for readers of lines one line, and hold nothing that ends a file", async () => {
    for (const stream of [csvStream, statisticsStream]) {
      const file = (await bytesOf(stream(tableOf(FROM_BEFORE)))).toString("utf8");
      for (const sign of `\u0000${ODD_BREAKS}\uFFFD`) expect(file).not.toContain(sign);
      const records: string[][] = parse(file, { bom: true, delimiter: ";" });
      expect(records).toHaveLength(FROM_BEFORE.length + 1);
      if (stream === statisticsStream) {
        expect(file.trimEnd().split(/\r\n|\r|\n/)).toHaveLength(FROM_BEFORE.length + 1);
      }
    }
  });

  it("whatever they are, taking one apostrophe off gives back what was typed", () => {
    const isLost = (sign: string) =>
      !"\t\r\n".includes(sign) && /\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(sign);
    const visible = (text: string) =>
      Array.from(text, (sign) =>
        ODD_BREAKS.includes(sign) ? "\n" : isLost(sign) ? "" : sign,
      ).join("");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (typed) => {
        const records: string[][] = parse(csvText(typed.map((one) => ["rij", one])), {
          bom: true,
          delimiter: ";",
          record_delimiter: "\r\n",
        });
        expect(records.map(([, cell = ""]) => unguarded(cell))).toEqual(typed.map(visible));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the names of columns", () => {
  const asked = (...questions: Parameters<typeof questionnaire>) => ({
    id: "v1",
    number: 1,
    questionnaire: questionnaire(...questions),
  });
  const namesOf = (versions: Parameters<typeof tableColumns>[0]) =>
    tableColumns(versions).map(({ name }) => name);
  const isUnique = (names: readonly string[]) =>
    new Set(names.map((name) => name.toLowerCase())).size === names.length;

  it.each([
    // Two columns of one name: the second took the values of the first.
    [
      "an option called like the text beside other",
      [asked(choices("q", { options: options("otherText", "b"), other: { label: { nl: "A" } } }))],
    ],
    [
      "an option called like an earlier version",
      [
        { ...asked(choices("q", { options: options("v1", "b") })), id: "v2", number: 2 },
        asked(text("q")),
      ],
    ],
    // SPSS does not tell capitals apart in a name.
    ["options that differ in capitals only", [asked(choices("q", { options: options("a", "A") }))]],
  ])("differ in more than capitals, also with %s", (_what, versions) => {
    const names = namesOf(versions);
    expect(isUnique(names), names.join()).toBe(true);
  });

  it("are none of the words that SPSS keeps for itself", () => {
    const words = "all and by eq ge gt le lt ne not or to with".split(" ");
    const names = namesOf([asked(...words.map((word) => text(word)))]);
    for (const name of names) expect(words).not.toContain(name.toLowerCase());
    expect(isUnique(names)).toBe(true);
  });

  it("stay within what programs of statistics take", () => {
    const long = "a".repeat(32);
    const versions = [asked(choices(long, { options: options("b".repeat(32), "c") }))];
    for (const name of namesOf(versions)) expect(name.length).toBeLessThanOrEqual(64);
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

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
import { leadingWords } from "~/features/responses/ui/leading-words";
import { PREFER_NOT_TO_SAY } from "~/features/surveys/domain/answer";
import { exportRow } from "~/features/surveys/domain/export-columns";
import { translator } from "~/i18n/t";
import { csvText, unguarded } from "~/platform/csv-format.server";
import { hasPspp, hasPython } from "../support/statistics-programs";
import {
  answers,
  choice,
  choices,
  matrix,
  number,
  picked,
  questionnaire,
  ranking,
  shared,
  text,
} from "../unit/surveys/questionnaires";

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

/** Two responses to a survey with every kind of column: one who answered, and one who would rather not. */
function tableOfKinds() {
  const asked = {
    id: "v1",
    number: 1,
    questionnaire: questionnaire(
      choice("where", { other: { label: { nl: 'Anders, "namelijk"' } }, personal: true }),
      choices("what"),
      { ...shared("face"), kind: "smiley" },
      number("age"),
      { ...shared("day"), kind: "date" },
      ranking("top", { max: 2 }),
      matrix("table"),
      text("story"),
    ),
  };
  const columns = tableColumns([asked]);
  const given = answers({
    where: { shape: "choice", option: "other", other: "op school" },
    what: { shape: "choices", options: ["b"] },
    face: picked("5"),
    age: { shape: "number", value: 12 },
    day: { shape: "date", value: "2026-03-01" },
    top: { shape: "ranking", order: ["c"] },
    table: { shape: "matrix", rows: new Map([["r2", "3"]]) },
    story: { shape: "text", value: "Het duurde lang; te lang." },
  });
  const rows = [
    [1, "youth", "online", ...exportRow(columns, given)],
    [1, "parent", "paper", ...exportRow(columns, answers({ where: PREFER_NOT_TO_SAY }))],
  ];
  const table: ExportTable = {
    columns,
    batches: async function* batches() {
      await Promise.resolve();
      yield rows;
    },
  };
  return { table, rows };
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
  const words = leadingWords(translator("nl"));

  /** What PSPP says and gives back when it runs the syntax on the data. */
  async function inPspp(name: string, table: ExportTable, commands: string) {
    writeFileSync(join(folder, `${name}-spss.csv`), await bytesOf(statisticsStream(table)));
    const syntax = await spssFile(table, `${name}-spss.csv`, "nl", words);
    const save = `SAVE TRANSLATE /OUTFILE="${name}-back.csv" /TYPE=CSV /REPLACE.\n`;
    writeFileSync(join(folder, `${name}.sps`), `${syntax.replace("\uFEFF", "")}${save}${commands}`);
    // A warning is no failure of the program, so what it says is looked at.
    execFileSync("pspp", ["-o", `${name}.txt`, `${name}.sps`], { cwd: folder });
    const said = readFileSync(join(folder, `${name}.txt`), "utf8");
    expect(said).not.toMatch(/warning|error/i);
    const back = readFileSync(join(folder, `${name}-back.csv`), "utf8");
    const records: string[][] = parse(back, {});
    return { said, records };
  }

  it.skipIf(!hasPspp())(
    "are read by PSPP: as many cases as responses, each text on a line",
    async () => {
      const { records } = await inPspp("typed", tableOf(TYPED), "");
      const expected = TYPED.map((answer) => answer.replace(/\r\n?|\n/g, " ⏎ "));
      expect(records.map((record) => record[3])).toEqual(expected);
    },
  );

  it.skipIf(!hasPspp())("are read whole, however many bytes a character takes", async () => {
    // Each counts as one character for who types it.
    const typed = ["👨‍👩‍👧‍👦".repeat(100), "\n".repeat(100), "€".repeat(100)];
    const { records } = await inPspp("bytes", tableOf(typed), "");
    expect(records.map((record) => record[3])).toEqual([
      typed[0],
      " ⏎ ".repeat(100).trimEnd(),
      typed[2],
    ]);
  });

  it.skipIf(!hasPspp())("are numbers with labels for every kind of question", async () => {
    const { table, rows } = tableOfKinds();
    const names = table.columns.map(({ name }) => name);
    const commands =
      `FREQUENCIES /VARIABLES=where response_role top_1.\nDISPLAY DICTIONARY.\n` +
      `DESCRIPTIVES /VARIABLES=age face.\n`;
    const { said, records } = await inPspp("kinds", table, commands);
    expect(records).toHaveLength(rows.length);
    const [first = [], second = []] = records.map((record) =>
      Object.fromEntries(names.map((name, index) => [name, record[3 + index]])),
    );
    expect(first).toMatchObject({
      where: "4",
      where_otherText: "op school",
      what_b: "1",
      face: "5",
      age: "12",
      top_1: "3",
      table_r2: "3",
    });
    // A missing value and an empty one differ.
    expect(second).toMatchObject({ where: "-1", age: " " });
    for (const label of ["Keuze c", "Zeg ik liever niet", "jongere", "Vraag where"]) {
      expect(said).toContain(label);
    }
    expect(said).toMatch(/Missing +Zeg ik liever niet/);
  });
});

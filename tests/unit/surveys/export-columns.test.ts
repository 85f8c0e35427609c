import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PREFER_NOT_TO_SAY } from "~/features/surveys/domain/answer";
import { settleAnswers } from "~/features/surveys/domain/branching";
import { codebook, exportColumns, exportRow } from "~/features/surveys/domain/export-columns";
import { spssSyntax } from "~/features/surveys/domain/spss-syntax";
import { answeredArbitrary } from "./questionnaire-arbitrary";
import {
  answers,
  choice,
  choices,
  is,
  matrix,
  number,
  picked,
  questionnaire,
  ranking,
  shared,
  text,
} from "./questionnaires";

const other = { label: { nl: 'Anders, "namelijk"' } };
const asked = questionnaire(
  { ...shared("hello"), kind: "statement" },
  choice("where", { other, personal: true }),
  choices("what", { other }),
  { ...shared("face"), kind: "smiley" },
  number("age"),
  { ...shared("day"), kind: "date" },
  ranking("top", { max: 2 }),
  matrix("table"),
  text("story", { condition: is("where", "a") }),
);
const columns = exportColumns(asked);

describe("the columns of an export", () => {
  it("are one per question, option, row or place, whatever the route", () => {
    expect(columns.map(({ name, kind }) => `${name}:${kind}`)).toEqual([
      "where:code",
      "where_otherText:text",
      "what_a:flag",
      "what_b:flag",
      "what_c:flag",
      "what_other:flag",
      "what_otherText:text",
      "face:point",
      "age:number",
      "day:date",
      "top_1:code",
      "top_2:code",
      "table_r1:point",
      "table_r2:point",
      "story:text",
    ]);
  });

  it("hold codes, and are empty where nothing was said", () => {
    const given = answers({
      where: { shape: "choice", option: "other", other: "op school" },
      what: { shape: "choices", options: ["b"] },
      face: picked("5"),
      age: { shape: "number", value: 0 },
      day: { shape: "date", value: "2026-03-01" },
      top: { shape: "ranking", order: ["c"] },
      table: { shape: "matrix", rows: new Map([["r2", "3"]]) },
    });
    expect(exportRow(columns, given)).toEqual([
      ...["other", "op school", 0, 1, 0, 0, null, 5, 0, "2026-03-01"],
      ...["c", null, null, 3, null],
    ]);
    expect(exportRow(columns, answers({}))).toEqual(columns.map(() => null));
    const silent = answers({ where: PREFER_NOT_TO_SAY, what: PREFER_NOT_TO_SAY });
    expect(exportRow(columns, silent).filter((cell) => cell !== null)).toEqual(["preferNotToSay"]);
  });

  it("never overlap and never hold what was dropped, for any questionnaire", () => {
    fc.assert(
      fc.property(answeredArbitrary(8), ([any, given]) => {
        const all = exportColumns(any);
        const names = all.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        const settled = settleAnswers(any, given);
        const row = exportRow(all, settled.answers);
        expect(row).toHaveLength(all.length);
        const filled = all.filter((_column, index) => row[index] !== null);
        for (const { question } of filled) expect(settled.dropped).not.toContain(question.key);
      }),
    );
  });

  it("have a codebook that says what each code means", () => {
    const rows = codebook(columns, "en");
    expect(rows).toHaveLength(columns.length);
    expect(rows[0]).toEqual({
      column: "where",
      role: "",
      label: "Vraag where",
      questionKind: "singleChoice",
      columnKind: "code",
      values:
        'a = Choice a; b = Choice b; c = Choice c; other = Anders, "namelijk"; ' +
        "preferNotToSay = I would rather not say",
      page: "p1",
      required: false,
      personal: true,
      conditional: false,
    });
    expect(rows[2]).toMatchObject({
      label: "Vraag what [Choice a]",
      values: "0 = Not chosen; 1 = Chosen",
    });
    expect(rows.at(-1)?.conditional).toBe(true);
  });
});

describe("the SPSS syntax", () => {
  const role = {
    name: "response_role",
    label: "Rol",
    values: [{ value: 1, label: "jongere" }],
  } as const;
  const syntax = spssSyntax("antwoorden.csv", [role], columns, "nl");

  it("declares every variable once, in the order of the file", () => {
    const declared = syntax
      .slice(syntax.indexOf("/VARIABLES="), syntax.indexOf("VARIABLE LABELS"))
      .split("\r\n")
      .slice(1)
      .map((line) => line.trim().split(" ")[0])
      .filter((name) => name !== "." && name !== "");
    expect(declared).toEqual(["response_role", ...columns.map(({ name }) => name)]);
  });

  it("knows widths, levels and labels, and no label ends its own quotes", () => {
    expect(syntax).toContain("    story A400\r\n");
    expect(syntax).toContain("    day SDATE10\r\n");
    expect(syntax).toContain("  face (ORDINAL)");
    expect(syntax).toContain('"Anders, ""namelijk"""');
  });

  it("labels the numbers of what was chosen, and counts what people would rather not say as missing", () => {
    expect(syntax).toContain("    where F4.0\r\n");
    expect(syntax).toContain('  /response_role\r\n    1 "jongere"\r\n');
    expect(syntax).toContain('    3 "Keuze c"\r\n    4 "Anders');
    expect(syntax).toContain('    -1 "Zeg ik liever niet"\r\n');
    expect(syntax).toContain("MISSING VALUES\r\n  where (-1)\r\n");
  });

  it("makes room for a text that takes more bytes than most of its length", () => {
    const wide = spssSyntax("a.csv", [], columns, "nl", new Map([["story", 1234]]));
    expect(wide).toContain("    story A1234\r\n");
    const narrow = spssSyntax("a.csv", [], columns, "nl", new Map([["story", 12]]));
    expect(narrow).toContain("    story A400\r\n");
  });

  it("keeps every label and every line within the bytes of SPSS, without half a character", () => {
    const label = { nl: "é€😀".repeat(200) };
    const long = exportColumns(
      questionnaire(choice("q", { label, options: [{ key: "a", label }], personal: true })),
    );
    const lines = spssSyntax("a.csv", [], long, "nl").split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(256);
    const text = lines.join("");
    expect(text).not.toContain("\uFFFD");
    const labels = [...text.replaceAll(/" \+ *"/g, "").matchAll(/"(é[^"]*)"/g)].map(
      ([, found = ""]) => Buffer.byteLength(found),
    );
    // Nine bytes a time: as many as fit whole, and what still fits of the next.
    expect(labels).toEqual([254, 119]);
  });

  it("lets no wording start a command of its own", () => {
    const sly = exportColumns(
      questionnaire(text("q", { label: { nl: 'Leuk".\r\nERASE FILE "x".' } })),
    );
    const lines = spssSyntax("a.csv", [], sly, "nl").split("\r\n");
    expect(lines.some((line) => line.startsWith("ERASE"))).toBe(false);
    expect(lines).toContain('  q "Leuk"". ERASE FILE ""x""."');
  });
});

import { describe, expect, test } from "vitest";
import { readPopulation } from "~/features/participation/domain/population-rows";
import { checkNewCount } from "~/features/participation/domain/source-count-entry";

const MUNICIPALITIES = new Map([
  ["almelo", "almelo"],
  ["hof van twente", "hof-van-twente"],
]);

function read(text: string) {
  const lines = text.split("\n").map((row, index) => ({ line: index + 1, fields: row.split(";") }));
  return readPopulation(lines, MUNICIPALITIES);
}

describe("a file with the population", () => {
  test("is read whatever the order of its columns, by name or empty", () => {
    expect(read("count;role;municipality\n120;youth;Almelo\n9;;Hof van Twente\n7;parent;")).toEqual(
      {
        ok: true,
        rows: [
          { municipality: "almelo", role: "youth", count: 120 },
          { municipality: "hof-van-twente", role: null, count: 9 },
          { municipality: null, role: "parent", count: 7 },
        ],
      },
    );
  });

  test.each([
    [
      "gemeente;rol;aantal\nAlmelo;;3",
      { line: 1, code: "columns", value: "gemeente, rol, aantal" },
    ],
    ["municipality;role\nAlmelo;", { line: 1, code: "columns", value: "municipality, role" }],
    ["municipality;role;count", { line: 2, code: "empty", value: "" }],
    ["municipality;role;count\nAlmelo;;3;4", { line: 2, code: "width", value: "" }],
    ["municipality;role;count\nZwolle;;3", { line: 2, code: "municipality", value: "Zwolle" }],
    ["municipality;role;count\nAlmelo;jongere;3", { line: 2, code: "role", value: "jongere" }],
    ["municipality;role;count\nAlmelo;;-3", { line: 2, code: "count", value: "-3" }],
    ["municipality;role;count\nAlmelo;;1.5", { line: 2, code: "count", value: "1.5" }],
    ["municipality;role;count\n;;3", { line: 2, code: "nothing", value: "" }],
    ["municipality;role;count\nAlmelo;;3\nalmelo;;4", { line: 3, code: "twice", value: "" }],
  ])("is refused with line and reason: %j", (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problems: [problem] });
  });

  test("names every wrong line at once", () => {
    const verdict = read("municipality;role;count\nZwolle;;3\nAlmelo;;x");
    expect(verdict.ok ? [] : verdict.problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe("a count from a document", () => {
  const current = [{ sourceId: "letter", subject: "young", persons: 8 }];
  const count = { sourceId: "report", subject: "young", persons: 9 };

  test("stays beside one that contradicts it", () => {
    expect(checkNewCount(count, current)).toEqual({ ok: true, conflicts: true });
    expect(checkNewCount({ ...count, persons: 8 }, current)).toEqual({
      ok: true,
      conflicts: false,
    });
    expect(checkNewCount({ ...count, subject: "parents" }, current)).toEqual({
      ok: true,
      conflicts: false,
    });
  });

  test("is refused when it is no whole number of people", () => {
    for (const persons of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(checkNewCount({ ...count, persons }, current)).toEqual({
        ok: false,
        code: "not_a_whole_number",
      });
    }
  });

  test("is refused when its document would count more people than the total it names", () => {
    const total = { sourceId: "report", subject: "total", persons: 12, isTotal: true };
    const parents = { sourceId: "report", subject: "parents", persons: 4 };
    const refused = { ok: false, code: "more_than_total" };
    expect(checkNewCount(count, [total, parents])).toEqual(refused);
    expect(checkNewCount(total, [count, parents])).toEqual(refused);
    expect(checkNewCount({ ...count, persons: 8 }, [total, parents])).toMatchObject({ ok: true });
    expect(checkNewCount(count, [{ ...total, sourceId: "letter" }])).toMatchObject({ ok: true });
  });

  test("is said once by one document", () => {
    expect(checkNewCount({ ...count, sourceId: "letter" }, current)).toEqual({
      ok: false,
      code: "duplicate_source",
    });
  });
});

import { describe, expect, test } from "vitest";
import { decideTranslation } from "~/features/translations/domain/translation";
import { readTranslationLines } from "~/features/desk/schema/translation-file";

const draft = { text: "Merhaba", pictogram: null, state: "draft", version: 3 } as const;

describe("a text beside its source", () => {
  test("is written where nothing stands", () => {
    expect(
      decideTranslation(null, { text: "Merhaba", pictogram: null, version: 0 }, "draft"),
    ).toEqual({
      ok: true,
      change: "write",
    });
  });

  test("that is empty and was empty changes nothing", () => {
    expect(decideTranslation(null, { text: "", pictogram: null, version: 0 }, "published")).toEqual(
      {
        ok: true,
        change: "none",
      },
    );
  });

  test("that was emptied goes", () => {
    expect(decideTranslation(draft, { text: "", pictogram: null, version: 3 }, "draft")).toEqual({
      ok: true,
      change: "remove",
    });
  });

  test("is a conflict where somebody wrote meanwhile", () => {
    expect(
      decideTranslation(draft, { text: "Selam", pictogram: null, version: 2 }, "draft"),
    ).toEqual({
      ok: false,
      code: "conflict",
    });
    expect(
      decideTranslation(null, { text: "Selam", pictogram: null, version: 2 }, "draft").ok,
    ).toBe(false);
  });

  test("that stands already as it is asked for is a repeat, whatever its version", () => {
    expect(
      decideTranslation(draft, { text: "Merhaba", pictogram: null, version: 1 }, "draft"),
    ).toEqual({
      ok: true,
      change: "none",
    });
  });

  test("is written when only the drawing beside it is another", () => {
    const typed = { text: "Merhaba", pictogram: "home", version: 3 };
    expect(decideTranslation(draft, typed, "draft")).toEqual({ ok: true, change: "write" });
    expect(decideTranslation({ ...draft, pictogram: "home" }, typed, "draft")).toEqual({
      ok: true,
      change: "none",
    });
  });

  test("is published or checked as it stands", () => {
    expect(
      decideTranslation(draft, { text: "Merhaba", pictogram: null, version: 3 }, "checked"),
    ).toEqual({
      ok: true,
      change: "write",
    });
  });
});

describe("the file of a translator", () => {
  const header = ["place", "version", "state", "nl", "translation"];

  test("gives a line for each text", () => {
    const read = readTranslationLines(
      [header, ["round/r1/open.1", "2", "draft", "Hallo", " Merhaba "]],
      "round",
    );
    expect(read).toEqual({
      ok: true,
      lines: [{ line: 2, id: "r1", field: "open.1", version: 2, source: "Hallo", text: "Merhaba" }],
    });
  });

  test.each([
    [[["a", "b"]], 1, "header"],
    [[header, ["survey/s1/title", "0", "", "Hallo", "x"]], 2, "place"],
    [[header, ["round/r1", "0", "", "Hallo", "x"]], 2, "place"],
    [[header, ["round/r1/title", "one", "", "Hallo", "x"]], 2, "version"],
    [[header, ["round/r1/title", "0", "", "Hallo", "x".repeat(10_001)]], 2, "tooLong"],
    ["no records", 1, "header"],
  ])("names the first line that is none of ours", (records, line, problem) => {
    expect(readTranslationLines(records, "round")).toEqual({ ok: false, line, problem });
  });
});

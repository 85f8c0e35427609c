import { describe, expect, test } from "vitest";
import { changedFields, isReadable } from "~/features/vocabulary/domain/concurrent-edit";
import { readStoredValues } from "~/features/vocabulary/schema";

describe("what somebody else changed", () => {
  const before = {
    title: ["Wachttijd"],
    summary: ["Lang"],
    principleIds: ["a", "b"],
    version: ["1"],
  };

  test("is named with what it was and what it is", () => {
    const stored = { ...before, title: ["Wachten"], version: ["2"] };
    expect(changedFields(before, stored, before)).toEqual([
      { field: "title", before: "Wachttijd", after: "Wachten", typed: null },
    ]);
  });

  test("comes with what was typed, where both changed it", () => {
    const stored = { ...before, title: ["Wachten"] };
    const typed = { ...before, title: ["Langer wachten"] };
    expect(changedFields(before, stored, typed)[0]?.typed).toBe("Langer wachten");
    expect(changedFields(before, stored, { ...before, title: ["Wachten"] })[0]?.typed).toBeNull();
  });

  test("is nothing where only the own words, the order of choices or the ends of lines differ", () => {
    const typed = { ...before, summary: ["Heel lang"] };
    expect(changedFields(before, before, typed)).toEqual([]);
    expect(changedFields(before, { ...before, principleIds: ["b", "a"] }, before)).toEqual([]);
    expect(changedFields({ a: "x\r\ny" }, { a: "x\ny" }, {})).toEqual([]);
    expect(changedFields({ a: 5 }, { a: ["5"] }, {})).toEqual([]);
  });

  test("is not guessed for a field that the form did not carry", () => {
    expect(changedFields({}, { title: "Nieuw" }, {})).toEqual([]);
  });

  test("is shown as words only where a reader knows them", () => {
    const changed = (field: string, before: string) =>
      isReadable({ field, before, after: "Wachten", typed: null });
    expect(changed("title", "Wachttijd")).toBe(true);
    expect(changed("bodyId", "ozjt")).toBe(false);
    expect(changed("principleIds", "principe-3, principe-4")).toBe(false);
    expect(changed("asked", "clx1234567890abcdefghijk, clx1234567890abcdefghijl")).toBe(false);
  });

  test.each([undefined, "", "{", "[]", '{"a":{}}', "null"])("is empty for %j", (sent) => {
    expect(readStoredValues(sent)).toEqual({});
  });
});

/** Names of columns, as programs of statistics take them. */
import { describe, expect, it } from "vitest";
import { tableColumns } from "~/features/responses/domain/export-table";
import { choices, options, questionnaire, text } from "../surveys/questionnaires";

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

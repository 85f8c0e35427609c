/** Codes and cells of LimeSurvey as others really made them: elsewhere two answers became one, or a file was no table any more. */
import { describe, expect, it } from "vitest";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import { readImport } from "~/features/surveys/schema/import-form";
import { answer, file, GROUP, question } from "../support/limesurvey-file";

describe("codes", () => {
  it.each([
    // One of the two answers was lost, or the whole file refused.
    ["differ only in what no code here may hold", ["A-1", "A_1", "A1"]],
    ["differ only in capitals", ["a1", "A1"]],
    ["begin alike for longer than a code is", [`${"x".repeat(40)}1`, `${"x".repeat(40)}2`]],
    ["are words that are kept here", ["other", "preferNotToSay", "optionother"]],
  ])("of answers that %s come in apart", (_what, codes) => {
    const read = readImport(file(GROUP, question("q1"), ...codes.map((code) => answer(code))));
    if (!read.ok) throw new Error(read.error);
    const [first] = read.imported.questionnaire.questions;
    const keys =
      first && "options" in first ? first.options.map(({ key }) => key.toLowerCase()) : [];
    expect(new Set(keys).size, keys.join()).toBe(codes.length);
    const refusals = checkQuestionnaire(read.imported.questionnaire, []).filter(
      ({ severity }) => severity === "refuse",
    );
    expect(refusals).toEqual([]);
  });
});

describe("cells", () => {
  it("in quotes hold tabs, line breaks and quotes, with the line ends of Windows", () => {
    const text = '"Kies wat past.\n\tBijvoorbeeld ""thuis"""';
    const windows = file(
      GROUP,
      question("q1", { text }),
      answer("A1"),
      question("q2", { "type/scale": "Y" }),
    ).replace(/\n(?!\t)/g, "\r\n");
    const read = readImport(windows);
    if (!read.ok) throw new Error(read.error);
    expect(read.imported.questionnaire.questions.map(({ key }) => key)).toEqual(["q1", "q2"]);
    expect(read.imported.questionnaire.questions[0]?.label.nl).toContain('Bijvoorbeeld "thuis"');
  });
});

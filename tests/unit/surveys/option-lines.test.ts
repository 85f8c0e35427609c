import { describe, expect, it } from "vitest";
import { linesOf, optionsFromLines } from "~/features/surveys/domain/option-lines";
import type { Option } from "~/features/surveys/domain/question";

const KNOWN: Option[] = [
  { key: "room", label: { nl: "Een kamer", en: "A room" } },
  { key: "rest", label: { nl: "Rust", en: "Rest" } },
  { key: "work", label: { nl: "Werk", en: "Work" } },
];
const { en: ENGLISH } = linesOf(KNOWN);
const read = (nl: string, en = ENGLISH) =>
  optionsFromLines(KNOWN, { nl, en }).map(({ key, label }) => [key, label.nl, label.en]);

describe("choices as lines", () => {
  it("say the same when nothing was changed", () => {
    expect(optionsFromLines(KNOWN, linesOf(KNOWN))).toEqual(KNOWN);
  });

  it("keep their code through another order, a change of words and a line in between", () => {
    expect(read("Werk\nEen kamer\nRust")).toEqual([
      ["work", "Werk", "Work"],
      ["room", "Een kamer", "A room"],
      ["rest", "Rust", "Rest"],
    ]);
    expect(read("Een kamer\nRust in huis\nWerk").map(([key]) => key)).toEqual([
      "room",
      "rest",
      "work",
    ]);
    expect(read("Een kamer\nRust\nVrienden\nWerk").map(([key]) => key)).toEqual([
      "room",
      "rest",
      "1",
      "work",
    ]);
  });

  it("give a new line a code that nothing had, also when a choice went away", () => {
    const numbered: Option[] = ["1", "2"].map((key) => ({ key, label: { nl: `Keuze ${key}` } }));
    const after = optionsFromLines(numbered, { nl: "Keuze 1\nKeuze 2\nNieuw", en: "" });
    expect(after.map(({ key }) => key)).toEqual(["1", "2", "3"]);
    expect(read("Rust").map(([key]) => key)).toEqual(["rest"]);
  });

  it("lose the marks of a pasted list, and numbers only where they count on", () => {
    expect(read("• Een kamer\n- Rust\n\n* Werk").map(([, nl]) => nl)).toEqual([
      "Een kamer",
      "Rust",
      "Werk",
    ]);
    expect(read("1. Een kamer\r\n2. Rust").map(([, nl]) => nl)).toEqual(["Een kamer", "Rust"]);
    expect(read("2. keus\n1. keus").map(([, nl]) => nl)).toEqual(["2. keus", "1. keus"]);
  });

  it("take the English line beside the Dutch one once the English was changed", () => {
    expect(read("Een kamer\nRust\nWerk", "One room\n\nJobs")).toEqual([
      ["room", "Een kamer", "One room"],
      ["rest", "Rust", undefined],
      ["work", "Werk", "Jobs"],
    ]);
  });
});

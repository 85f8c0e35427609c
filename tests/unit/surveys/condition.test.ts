import { describe, expect, it } from "vitest";
import { PREFER_NOT_TO_SAY, type Answer } from "~/features/surveys/domain/answer";
import {
  evaluateCondition,
  operatorsFor,
  testHolds,
  testsOf,
  type Comparison,
  type Test,
} from "~/features/surveys/domain/condition";
import type { Question } from "~/features/surveys/domain/question";
import { choice, choices, is, matrix, number, ranking, shared, text } from "./questionnaires";

function compare(
  question: Question,
  answer: Answer | undefined,
  operator: Comparison,
  value: string | number,
  row?: string,
): boolean {
  return testHolds({ operator, question: question.key, value, row }, question, answer);
}

describe("a test on an earlier answer", () => {
  it("decides nothing on silence", () => {
    const question = choice("q", { personal: true });
    for (const silence of [undefined, PREFER_NOT_TO_SAY]) {
      expect(compare(question, silence, "equals", "a")).toBe(false);
      expect(compare(question, silence, "notEquals", "a")).toBe(false);
      expect(testHolds({ operator: "answered", question: "q" }, question, silence)).toBe(false);
      expect(testHolds({ operator: "notAnswered", question: "q" }, question, silence)).toBe(true);
    }
  });

  it("compares a choice by its code", () => {
    const given: Answer = { shape: "choice", option: "a" };
    expect(compare(choice("q"), given, "equals", "a")).toBe(true);
    expect(compare(choice("q"), given, "notEquals", "a")).toBe(false);
    expect(compare(choice("q"), given, "notEquals", "b")).toBe(true);
  });

  it("compares points of a scale by their place, and plain choices not at all", () => {
    const smiley: Question = { ...shared("q"), kind: "smiley" };
    const fourth: Answer = { shape: "choice", option: "4" };
    expect(compare(smiley, fourth, "greaterThan", 3)).toBe(true);
    expect(compare(smiley, fourth, "greaterThan", 4)).toBe(false);
    expect(compare(smiley, fourth, "lessThan", 5)).toBe(true);
    expect(compare(choice("q"), { shape: "choice", option: "b" }, "greaterThan", 1)).toBe(false);
  });

  it("tells containing an option from being exactly that option", () => {
    const two: Answer = { shape: "choices", options: ["a", "b"] };
    const one: Answer = { shape: "choices", options: ["a"] };
    expect(compare(choices("q"), two, "contains", "a")).toBe(true);
    expect(compare(choices("q"), two, "equals", "a")).toBe(false);
    expect(compare(choices("q"), two, "notEquals", "a")).toBe(true);
    expect(compare(choices("q"), one, "equals", "a")).toBe(true);
  });

  it("never compares a number with a text", () => {
    const ten: Answer = { shape: "number", value: 10 };
    expect(compare(number("q"), ten, "greaterThan", 9)).toBe(true);
    expect(compare(number("q"), ten, "greaterThan", "9")).toBe(false);
    expect(compare(number("q"), ten, "notEquals", "9")).toBe(false);
  });

  it("compares days by the calendar", () => {
    const question: Question = { ...shared("q"), kind: "date" };
    const day: Answer = { shape: "date", value: "2026-02-10" };
    expect(compare(question, day, "greaterThan", "2026-02-09")).toBe(true);
    expect(compare(question, day, "lessThan", "2026-02-10")).toBe(false);
  });

  it("compares texts without regard to capitals and outer spaces", () => {
    const given: Answer = { shape: "text", value: " Wachtlijst in Borne " };
    expect(compare(text("q"), given, "contains", "BORNE")).toBe(true);
    expect(compare(text("q"), given, "equals", "wachtlijst in borne")).toBe(true);
  });

  it("takes a ranking by its first place", () => {
    const given: Answer = { shape: "ranking", order: ["b", "a"] };
    expect(compare(ranking("q"), given, "equals", "b")).toBe(true);
    expect(compare(ranking("q"), given, "equals", "a")).toBe(false);
    expect(compare(ranking("q"), given, "contains", "a")).toBe(true);
    expect(compare(ranking("q"), given, "contains", "c")).toBe(false);
  });

  it("looks at one row of a matrix", () => {
    const given: Answer = { shape: "matrix", rows: new Map([["r1", "3"]]) };
    const ofRow = (row: string): Test => ({ operator: "answered", question: "q", row });
    expect(compare(matrix("q"), given, "greaterThan", 2, "r1")).toBe(true);
    expect(compare(matrix("q"), given, "equals", "3", "r2")).toBe(false);
    expect(testHolds(ofRow("r1"), matrix("q"), given)).toBe(true);
    expect(testHolds(ofRow("r2"), matrix("q"), given)).toBe(false);
  });
});

describe("a group of conditions", () => {
  const condition = { operator: "all", conditions: [is("a", 1), is("b", 1)] } as const;

  it("is decided as soon as one part decides it", () => {
    expect(
      evaluateCondition(condition, (test) => (test.question === "a" ? false : "unknown")),
    ).toBe(false);
    expect(evaluateCondition(condition, (test) => (test.question === "a" ? true : "unknown"))).toBe(
      "unknown",
    );
    const either = { ...condition, operator: "any" } as const;
    expect(evaluateCondition(either, (test) => (test.question === "b" ? true : "unknown"))).toBe(
      true,
    );
  });

  it("lists its tests in reading order", () => {
    const nested = { operator: "any", conditions: [condition, is("c", 2)] } as const;
    expect(testsOf(nested).map((test) => test.question)).toEqual(["a", "b", "c"]);
  });

  it("offers only operators that mean something", () => {
    expect(operatorsFor(choice("q"))).not.toContain("greaterThan");
    expect(operatorsFor(matrix("q"))).toContain("greaterThan");
    expect(operatorsFor({ ...shared("q"), kind: "statement" })).toEqual([]);
  });
});

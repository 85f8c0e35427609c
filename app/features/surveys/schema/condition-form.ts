/** The form with which a maker adds one test to the condition of a question. */
import { COMPARISONS } from "../domain/condition";
import type { Condition, Test } from "../domain/condition";
import { isGroup, operatorsFor } from "../domain/condition";
import type { Question } from "../domain/question";
import { optionsOf, shapeOf } from "../domain/question";

type FormValues = Readonly<Record<string, readonly string[]>>;

const first = (values: FormValues, name: string) => (values[name]?.[0] ?? "").trim();

/** The tests side by side at the top of a condition. */
export function topTests(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  return isGroup(condition) ? condition.conditions : [condition];
}

/** How the tests at the top are taken together. */
export function joining(condition: Condition | undefined): "all" | "any" {
  return condition !== undefined && isGroup(condition) ? condition.operator : "all";
}

/** Tests side by side as one condition; none at all is no condition. */
export function joined(
  tests: readonly Condition[],
  operator: "all" | "any",
): Condition | undefined {
  const [only, ...more] = tests;
  if (only === undefined) return undefined;
  return more.length === 0 ? only : { operator, conditions: tests };
}

function valueFor(question: Question, value: string): string | number | undefined {
  if (value === "") return undefined;
  if (shapeOf(question) !== "number") return value;
  const number = Number(value.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a test of this question is chosen from its options, rather than typed. */
export function valueIsChosen(question: Question): boolean {
  return optionsOf(question).length > 0;
}

/**
 * Reads a test of one earlier question.
 * @returns the test, or a message key per field
 */
export function readTest(
  question: Question,
  values: FormValues,
): { ok: true; test: Test } | { ok: false; errors: Record<string, string> } {
  const operator = operatorsFor(question).find((known) => known === first(values, "operator"));
  if (operator === undefined) return { ok: false, errors: { operator: "errors.chooseOne" } };
  const row = question.kind === "matrix" ? { row: first(values, "row") } : {};
  const comparison = COMPARISONS.find((known) => known === operator);
  if (comparison === undefined) {
    const answered = operator === "answered" ? operator : "notAnswered";
    return { ok: true, test: { operator: answered, question: question.key, ...row } };
  }
  const value = valueFor(question, first(values, "value"));
  if (value === undefined) return { ok: false, errors: { value: "errors.required" } };
  return { ok: true, test: { operator: comparison, question: question.key, ...row, value } };
}

/**
 * Rule: whether a question is shown depends only on answers given earlier. Silence decides nothing:
 * every test except `notAnswered` fails when the earlier question was skipped, was not shown, or was
 * answered with "prefer not to say", so nobody gets a follow-up on something they did not say.
 * Source: design, surveys ("conditions on earlier answers (all/any, equals, contains, greater,
 * answered)").
 */
import type { Answer, Answers } from "./answer";
import { isOrdinal, optionsOf, shapeOf, type Question } from "./question";

export const COMPARISONS = ["equals", "notEquals", "contains", "greaterThan", "lessThan"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * One test of one earlier question. `value` is an option key, a text, a number, or a day
 * (yyyy-mm-dd). `row` names the statement of a matrix. What a comparison means per shape of answer:
 * - choice: equals / notEquals an option; on a scale also greaterThan / lessThan a point (from 1)
 * - choices: contains an option; equals / notEquals exactly this one option and nothing else
 * - number, date: equals, notEquals, greaterThan (later), lessThan (earlier)
 * - text: equals, notEquals, contains; without regard to capitals and outer spaces
 * - ranking: equals / notEquals the option in first place; contains a ranked option
 * - matrix: as choice on a scale, for one row
 */
export type Test =
  | {
      readonly operator: Comparison;
      readonly question: string;
      readonly row?: string | undefined;
      readonly value: string | number;
    }
  | { readonly operator: "answered"; readonly question: string; readonly row?: string | undefined }
  | {
      readonly operator: "notAnswered";
      readonly question: string;
      readonly row?: string | undefined;
    };

export type Condition =
  { readonly operator: "all" | "any"; readonly conditions: readonly Condition[] } | Test;

/**
 * A group without conditions, of which one would have to hold: a question with it is shown to nobody. The check before
 * opening refuses it, so that somebody decides who gets the question.
 */
export const FOR_NOBODY: Condition = { operator: "any", conditions: [] };

/** true, false, or not decided yet because answers are still to come. */
export type Truth = boolean | "unknown";

/** Whether a condition is a group of conditions rather than one test. */
export function isGroup(
  condition: Condition,
): condition is Extract<Condition, { operator: "all" | "any" }> {
  return condition.operator === "all" || condition.operator === "any";
}

/** Every single test in a condition, in reading order. */
export function testsOf(condition: Condition): readonly Test[] {
  return isGroup(condition) ? condition.conditions.flatMap(testsOf) : [condition];
}

/** A truth with the tests that settle it: as long as these stay as they are, so does the truth. */
export type Judgement = { readonly truth: Truth; readonly tests: readonly Test[] };

/**
 * Evaluates a condition when each test is true, false or unknown: an `all` with one false is false
 * whatever is still unknown, an `any` with one true is true. An empty group holds for `all` and fails
 * for `any`.
 */
export function judgeCondition(condition: Condition, truthOf: (test: Test) => Truth): Judgement {
  if (!isGroup(condition)) return { truth: truthOf(condition), tests: [condition] };
  const decisive = condition.operator === "any";
  let truth: Truth = !decisive;
  const tests: Test[] = [];
  for (const part of condition.conditions) {
    const judgement = judgeCondition(part, truthOf);
    if (judgement.truth === decisive) return judgement;
    if (judgement.truth === "unknown") truth = "unknown";
    tests.push(...judgement.tests);
  }
  return { truth, tests };
}

/** The truth of a condition alone; see `judgeCondition`. */
export function evaluateCondition(condition: Condition, truthOf: (test: Test) => Truth): Truth {
  return judgeCondition(condition, truthOf).truth;
}

/** Whether a condition holds for these answers; questions are looked up by key. */
export function holds(
  condition: Condition,
  answers: Answers,
  questions: ReadonlyMap<string, Question>,
): boolean {
  return (
    evaluateCondition(condition, (test) => {
      const question = questions.get(test.question);
      return question !== undefined && testHolds(test, question, answers.get(test.question));
    }) === true
  );
}

/** Whether one test holds for one answer (undefined: skipped or not shown). */
export function testHolds(test: Test, question: Question, answer: Answer | undefined): boolean {
  const given = hasContent(answer, test.row);
  if (test.operator === "answered") return given;
  if (test.operator === "notAnswered") return !given;
  if (!given || answer === undefined) return false;
  switch (answer.shape) {
    case "choice":
      return compareChoice(test.operator, answer.option, test.value, question);
    case "choices":
      return compareChoices(test.operator, answer.options, test.value);
    case "number":
    case "date":
      return compareOrder(test.operator, answer.value, test.value);
    case "text":
      return compareText(test.operator, answer.value, test.value);
    case "ranking":
      return test.operator === "contains"
        ? answer.order.some((option) => option === test.value)
        : compareEquality(test.operator, answer.order[0] === test.value);
    case "matrix": {
      const column = test.row === undefined ? undefined : answer.rows.get(test.row);
      return column !== undefined && compareChoice(test.operator, column, test.value, question);
    }
    case "preferNotToSay":
      return false;
  }
}

function hasContent(answer: Answer | undefined, row: string | undefined): boolean {
  if (answer === undefined || answer.shape === "preferNotToSay") return false;
  if (answer.shape === "matrix" && row !== undefined) return answer.rows.has(row);
  return true;
}

function compareEquality(operator: Comparison, equal: boolean): boolean {
  if (operator === "equals") return equal;
  return operator === "notEquals" && !equal;
}

function compareChoice(
  operator: Comparison,
  option: string,
  value: string | number,
  question: Question,
): boolean {
  if (operator === "greaterThan" || operator === "lessThan") {
    const position = optionsOf(question).findIndex((candidate) => candidate.key === option) + 1;
    return isOrdinal(question) && compareOrder(operator, position, value);
  }
  return compareEquality(operator, option === value);
}

function compareChoices(
  operator: Comparison,
  chosen: readonly string[],
  value: string | number,
): boolean {
  const included = chosen.some((option) => option === value);
  if (operator === "contains") return included;
  return compareEquality(operator, included && chosen.length === 1);
}

/** Numbers with numbers, days with days; a value of the other type never compares. */
function compareOrder(
  operator: Comparison,
  given: string | number,
  value: string | number,
): boolean {
  if (typeof given !== typeof value) return false;
  if (operator === "greaterThan") return given > value;
  if (operator === "lessThan") return given < value;
  return compareEquality(operator, given === value);
}

function compareText(operator: Comparison, given: string, value: string | number): boolean {
  const text = foldText(given);
  const wanted = foldText(String(value));
  return operator === "contains"
    ? text.includes(wanted)
    : compareEquality(operator, text === wanted);
}

/** How texts are compared: no capitals, no outer spaces. */
export function foldText(text: string): string {
  return text.trim().toLowerCase();
}

/** The operators that mean something for a question, for the builder and for the check. */
export function operatorsFor(question: Question): readonly Test["operator"][] {
  const always = ["answered", "notAnswered"] as const;
  switch (shapeOf(question)) {
    case "choice":
    case "matrix":
      return isOrdinal(question)
        ? [...always, "equals", "notEquals", "greaterThan", "lessThan"]
        : [...always, "equals", "notEquals"];
    case "choices":
    case "text":
    case "ranking":
      return [...always, "equals", "notEquals", "contains"];
    case "number":
    case "date":
      return [...always, "equals", "notEquals", "greaterThan", "lessThan"];
    case "none":
      return [];
  }
}

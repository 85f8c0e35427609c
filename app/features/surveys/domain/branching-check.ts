/**
 * Rule: a condition names only earlier questions, with options they have and comparisons that mean
 * something; it can be true, and the question behind it can be met. A text repeats only answers from
 * an earlier page, because without script a page cannot rewrite itself.
 * Source: design, surveys ("unreachable questions and impossible conditions refused").
 */
import { readDay } from "./calendar-day";
import { foldText, isGroup, operatorsFor, type Condition, type Test } from "./condition";
import { refusal, warning, type Finding } from "./finding";
import { canBePiped, keysWithoutWords, pipedKeys } from "./piping";
import {
  isOrdinal,
  optionsOf,
  orderedQuestions,
  pagePositions,
  shapeOf,
  type Question,
  type Questionnaire,
} from "./question";
import { prepareSearch, reachOf, satisfy } from "./reachability";
import { textsOf, type PlacedText } from "./structure-check";

/** Groups within groups: deeper than this nobody can say in words what a condition means. */
const MAX_DEPTH = 4;

/**
 * Findings about conditions and piped texts. Whether something can be reached is only asked when all
 * conditions are sound by themselves. See reachability for what stays undecided.
 */
export function checkBranching(questionnaire: Questionnaire): readonly Finding[] {
  const conditions = checkConditions(questionnaire);
  const reach = conditions.length === 0 ? checkReach(questionnaire) : [];
  return [...conditions, ...reach, ...checkPiping(questionnaire)];
}

function checkConditions(questionnaire: Questionnaire): readonly Finding[] {
  const earlier = new Map<string, Question>();
  const all = new Set(questionnaire.questions.map((question) => question.key));
  return orderedQuestions(questionnaire).flatMap((question) => {
    const findings =
      question.condition === undefined
        ? []
        : checkCondition(question.key, question.condition, [], earlier, all);
    earlier.set(question.key, question);
    return findings;
  });
}

function checkCondition(
  owner: string,
  condition: Condition,
  path: readonly number[],
  earlier: ReadonlyMap<string, Question>,
  all: ReadonlySet<string>,
): readonly Finding[] {
  const place = { question: owner, path };
  if (path.length > MAX_DEPTH) return [refusal("tooDeep", place)];
  if (isGroup(condition)) {
    if (condition.conditions.length === 0) return [refusal("emptyGroup", place)];
    return condition.conditions.flatMap((part, index) =>
      checkCondition(owner, part, [...path, index], earlier, all),
    );
  }
  const tested = earlier.get(condition.question);
  if (tested === undefined) {
    const code = all.has(condition.question) ? "notEarlier" : "unknownQuestion";
    return [refusal(code, place, { about: condition.question })];
  }
  const problem = testProblem(condition, tested);
  if (problem === undefined) return [];
  return [refusal(problem, place, { about: "value" in condition ? String(condition.value) : "" })];
}

type TestProblem =
  | "nothingToTest"
  | "operatorDoesNotFit"
  | "unknownOption"
  | "unknownRow"
  | "rowMissing"
  | "wrongValue";

/** What is wrong with one test by itself; undefined when it is sound. */
function testProblem(test: Test, question: Question): TestProblem | undefined {
  if (shapeOf(question) === "none") return "nothingToTest";
  if (!operatorsFor(question).includes(test.operator)) return "operatorDoesNotFit";
  if (test.row !== undefined) {
    const rows = question.kind === "matrix" ? question.rows : [];
    if (!rows.some((row) => row.key === test.row)) return "unknownRow";
  }
  if (!("value" in test)) return undefined;
  if (question.kind === "matrix" && test.row === undefined) return "rowMissing";
  return valueProblem(test.operator, test.value, question);
}

function valueProblem(
  operator: Test["operator"],
  value: string | number,
  question: Question,
): TestProblem | undefined {
  switch (shapeOf(question)) {
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? undefined : "wrongValue";
    case "date":
      return typeof value === "string" && readDay(value) === value ? undefined : "wrongValue";
    case "text":
      return foldText(String(value)) === "" ? "wrongValue" : undefined;
    default: {
      const comparesPlace = operator === "greaterThan" || operator === "lessThan";
      if (comparesPlace && isOrdinal(question)) {
        return typeof value === "number" && Number.isInteger(value) ? undefined : "wrongValue";
      }
      return optionsOf(question).some((option) => option.key === value)
        ? undefined
        : "unknownOption";
    }
  }
}

function checkReach(questionnaire: Questionnaire): readonly Finding[] {
  const search = prepareSearch(questionnaire);
  const impossibleParts = (
    owner: Question,
    condition: Condition,
    path: readonly number[],
  ): readonly Finding[] => {
    const inner = isGroup(condition)
      ? condition.conditions.flatMap((part, index) =>
          impossibleParts(owner, part, [...path, index]),
        )
      : [];
    if (inner.length > 0) return inner;
    const reach = satisfy(search, owner, condition, false);
    const place = { question: owner.key, path };
    return reach.kind === "unreachable" ? [refusal("impossibleCondition", place)] : [];
  };
  return orderedQuestions(questionnaire).flatMap((question) => {
    if (question.condition === undefined) return [];
    const impossible = impossibleParts(question, question.condition, []);
    if (impossible.length > 0) return impossible;
    const place = { question: question.key };
    const { kind } = reachOf(search, question.key);
    if (kind === "unreachable") return [refusal("unreachableQuestion", place)];
    return kind === "undecided" ? [warning("undecidedCondition", place)] : [];
  });
}

function checkPiping(questionnaire: Questionnaire): readonly Finding[] {
  const pageAt = pagePositions(questionnaire);
  const questions = new Map(questionnaire.questions.map((question) => [question.key, question]));
  const pageOf = (text: PlacedText): string | undefined =>
    text.page ?? questions.get(text.question ?? "")?.page;
  return textsOf(questionnaire).flatMap((placed) => {
    const { text, ...place } = placed;
    const bare = keysWithoutWords(text);
    return pipedKeys(text).flatMap((about) => {
      const source = questions.get(about);
      if (source === undefined) return [refusal("pipeUnknown", place, { about })];
      if (!canBePiped(source)) return [refusal("pipeNotWords", place, { about })];
      const from = pageAt.get(source.page) ?? 0;
      const to = pageAt.get(pageOf(placed) ?? "") ?? 0;
      if (from === to) return [refusal("pipeSamePage", place, { about })];
      if (from > to) return [refusal("pipeNotEarlier", place, { about })];
      const isAlwaysAnswered =
        source.required && !source.personal && source.condition === undefined;
      return bare.includes(about) && !isAlwaysAnswered
        ? [warning("pipeWithoutWords", place, { about })]
        : [];
    });
  });
}

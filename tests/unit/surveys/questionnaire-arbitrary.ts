/** Random questionnaires with sound conditions, and random answers to them, for property tests. */
import fc from "fast-check";
import type { Answer, Answers } from "~/features/surveys/domain/answer";
import {
  operatorsFor,
  type Comparison,
  type Condition,
  type Test,
} from "~/features/surveys/domain/condition";
import {
  isOrdinal,
  optionsOf,
  orderedQuestions,
  shapeOf,
  type Question,
  type Questionnaire,
} from "~/features/surveys/domain/question";
import {
  choice,
  choices,
  matrix,
  number,
  options,
  questionnaire,
  ranking,
  shared,
  text,
} from "./questionnaires";

const WORDS = ["wacht", "school", "thuis"];

function questionArbitrary(key: string, page: string): fc.Arbitrary<Question> {
  return fc
    .record({ required: fc.boolean(), personal: fc.boolean(), kind: fc.nat({ max: 7 }) })
    .map(({ required, personal, kind }): Question => {
      const base = { page, required, personal };
      switch (kind) {
        case 0:
          return choice(key, { ...base, other: { label: { nl: "Anders" } } });
        case 1:
          return choices(key, { ...base, min: 1, max: 2 });
        case 2:
          return number(key, { ...base, min: 0, max: 4 });
        case 3:
          return text(key, base);
        case 4:
          return ranking(key, { ...base, max: 2 });
        case 5:
          return matrix(key, base);
        case 6:
          return { ...shared(key, page), kind: "statement" };
        default:
          return { ...shared(key, page), ...base, kind: "likert", options: options("1", "2", "3") };
      }
    });
}

function valueFor(question: Question, operator: Comparison): fc.Arbitrary<string | number> {
  const shape = shapeOf(question);
  if (shape === "number") return fc.integer({ min: 0, max: 4 });
  if (shape === "text") return fc.constantFrom(...WORDS);
  const ordered = operator === "greaterThan" || operator === "lessThan";
  if (ordered && isOrdinal(question)) return fc.integer({ min: 1, max: 3 });
  return fc.constantFrom(...optionsOf(question).map((option) => option.key));
}

function testArbitrary(question: Question): fc.Arbitrary<Test> {
  const row = question.kind === "matrix" ? { row: "r1" } : {};
  return fc.constantFrom(...operatorsFor(question)).chain((operator): fc.Arbitrary<Test> => {
    if (operator === "answered" || operator === "notAnswered") {
      return fc.constant({ operator, question: question.key, ...row });
    }
    return valueFor(question, operator).map((value) => ({
      operator,
      question: question.key,
      value,
      ...row,
    }));
  });
}

function conditionArbitrary(earlier: readonly Question[]): fc.Arbitrary<Condition | undefined> {
  const testable = earlier.filter((question) => shapeOf(question) !== "none");
  if (testable.length === 0) return fc.constant(undefined);
  const test = fc.constantFrom(...testable).chain(testArbitrary);
  const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.record({
      operator: fc.constantFrom("all" as const, "any" as const),
      conditions: fc.array(part, { minLength: 1, maxLength: 3 }),
    });
  return fc.oneof(fc.constant(undefined), test, group(test), group(fc.oneof(test, group(test))));
}

/** Questionnaires of up to `most` questions over at most three pages; every condition is sound. */
export function questionnaireArbitrary(most: number): fc.Arbitrary<Questionnaire> {
  return fc
    .array(fc.nat({ max: 2 }), { minLength: 1, maxLength: most })
    .chain((pages) =>
      fc.tuple(
        ...[...pages]
          .sort((a, b) => a - b)
          .map((page, index) => questionArbitrary(`q${index}`, `p${page}`)),
      ),
    )
    .chain((questions) =>
      fc
        .tuple(
          ...questions.map((_question, index) => conditionArbitrary(questions.slice(0, index))),
        )
        .map((conditions) =>
          questionnaire(
            ...questions.map((question, index) => ({ ...question, condition: conditions[index] })),
          ),
        ),
    );
}

/** An answer this question allows, undefined when it may be skipped. */
function answerArbitrary(question: Question): fc.Arbitrary<Answer | undefined> {
  const given = givenArbitrary(question);
  const skippable = !question.required || question.personal;
  if (given === undefined) return fc.constant(undefined);
  return skippable ? fc.option(given, { nil: undefined, freq: 3 }) : given;
}

function givenArbitrary(question: Question): fc.Arbitrary<Answer> | undefined {
  const keys = optionsOf(question).map((option) => option.key);
  switch (shapeOf(question)) {
    case "choice":
      return fc.constantFrom(...keys).map((option) => ({ shape: "choice", option }));
    case "choices":
      return fc
        .subarray(keys, { minLength: 1, maxLength: 2 })
        .map((chosen) => ({ shape: "choices", options: chosen }));
    case "number":
      return fc.integer({ min: 0, max: 4 }).map((value) => ({ shape: "number", value }));
    case "text":
      return fc
        .oneof(
          fc.constantFrom(...WORDS),
          fc.subarray(WORDS).map((words) => `x ${words.join(" ")}`),
        )
        .map((value) => ({ shape: "text", value }));
    case "ranking":
      return fc
        .shuffledSubarray(keys, { minLength: 1, maxLength: 2 })
        .map((order) => ({ shape: "ranking", order }));
    case "matrix":
      return fc
        .tuple(fc.constantFrom(...keys), fc.constantFrom(...keys), fc.boolean())
        .map(([first, second, both]) => ({
          shape: "matrix",
          rows: new Map([
            ["r2", second],
            ...(both || question.required ? [["r1", first] as const] : []),
          ]),
        }));
    default:
      return undefined;
  }
}

/** An answer to every question a person may answer, shown or not. */
function answersArbitrary(asked: Questionnaire): fc.Arbitrary<Answers> {
  const questions = orderedQuestions(asked);
  return fc.tuple(...questions.map(answerArbitrary)).map((given) => {
    const answers = new Map<string, Answer>();
    questions.forEach((question, index) => {
      const answer = given[index];
      if (answer !== undefined) answers.set(question.key, answer);
    });
    return answers;
  });
}

/** A questionnaire with answers to it. */
export function answeredArbitrary(most: number): fc.Arbitrary<[Questionnaire, Answers]> {
  return questionnaireArbitrary(most).chain((asked) =>
    answersArbitrary(asked).map((answers): [Questionnaire, Answers] => [asked, answers]),
  );
}

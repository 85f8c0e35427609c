/**
 * Rule: to know which branches exist it is enough to try one answer per group of answers that every
 * test treats alike. Those representatives are real answers, so what they prove can be shown to a
 * maker and replayed through the engine.
 *
 * Limits: `exact` is false, and nothing is then called impossible on the strength of this list, when
 * a question has more than `MAX_CANDIDATES` combinations to tell apart, or when texts to be contained
 * do not fit side by side into the maximum length (overlapping they might).
 * Source: design, surveys ("unreachable questions and impossible conditions refused").
 */
import type { Answer } from "./answer";
import { addDays, readDay } from "./calendar-day";
import { foldText, testHolds, type Test } from "./condition";
import { choiceLimits, optionsOf, shapeOf, type Question } from "./question";

const MAX_CANDIDATES = 4096;

export type Representatives = {
  /** Undefined stands for a question that was skipped (or "prefer not to say"). */
  readonly answers: readonly (Answer | undefined)[];
  readonly exact: boolean;
};

type Candidates = { readonly answers: readonly Answer[]; readonly exact: boolean };

/**
 * One answer per group that the tests treat alike, each allowed by the question's own limits. A
 * required question that is not personal cannot be skipped.
 */
export function representativeAnswers(question: Question, tests: readonly Test[]): Representatives {
  const candidates = candidatesFor(question, tests);
  const maySkip = !question.required || question.personal || shapeOf(question) === "none";
  const all = maySkip ? [undefined, ...candidates.answers] : candidates.answers;
  const groups = new Map<string, Answer | undefined>();
  for (const answer of all) {
    const group = tests.map((test) => (testHolds(test, question, answer) ? "1" : "0")).join("");
    if (!groups.has(group)) groups.set(group, answer);
  }
  return { answers: [...groups.values()], exact: candidates.exact };
}

function candidatesFor(question: Question, tests: readonly Test[]): Candidates {
  switch (shapeOf(question)) {
    case "choice":
      return exactly(optionsOf(question).map(({ key }) => ({ shape: "choice", option: key })));
    case "choices":
      return choicesCandidates(question, tests);
    case "number":
      return numberCandidates(question, tests);
    case "date":
      return dateCandidates(question, tests);
    case "text":
      return textCandidates(question, tests);
    case "ranking":
      return rankingCandidates(question, tests);
    case "matrix":
      return matrixCandidates(question, tests);
    case "none":
      return exactly([]);
  }
}

function exactly(answers: readonly Answer[]): Candidates {
  return { answers, exact: true };
}

function valuesIn(tests: readonly Test[]): readonly (string | number)[] {
  return [...new Set(tests.flatMap((test) => ("value" in test ? [test.value] : [])))];
}

/** Every subset of the items; undefined when there are too many. */
function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] | undefined {
  if (2 ** items.length > MAX_CANDIDATES) return undefined;
  return items.reduce<readonly (readonly Item[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}

/** Options a test names, and the others, which all tests treat alike. */
function splitOptions(
  question: Question,
  tests: readonly Test[],
): { named: readonly string[]; rest: readonly string[] } {
  const values = new Set(valuesIn(tests));
  const keys = optionsOf(question).map((option) => option.key);
  return {
    named: keys.filter((key) => values.has(key)),
    rest: keys.filter((key) => !values.has(key)),
  };
}

/** Each set of named options, filled up with other options to the smallest size and one more. */
function choicesCandidates(question: Question, tests: readonly Test[]): Candidates {
  const { named, rest } = splitOptions(question, tests);
  const { min, max } = choiceLimits(question);
  const sets = subsets(named);
  if (sets === undefined) {
    const single = [...named, ...rest].map((key) => [key]);
    return { answers: single.map((options) => ({ shape: "choices", options })), exact: false };
  }
  const answers = sets.flatMap((set) => {
    const fewest = Math.max(0, min - set.length);
    return [fewest, fewest + 1]
      .filter((filler) => filler <= rest.length && set.length + filler <= max)
      .map((filler): Answer => ({ shape: "choices", options: [...set, ...rest.slice(0, filler)] }));
  });
  return exactly(answers);
}

/** Each number tested, its neighbours, the points in between, and the ends of the range. */
function numberCandidates(question: Question, tests: readonly Test[]): Candidates {
  if (question.kind !== "number") return exactly([]);
  const tested = valuesIn(tests).filter((value) => typeof value === "number");
  const ends = [question.min ?? 0, question.max ?? 0];
  const points = [...tested, ...ends].flatMap((value) =>
    question.integer
      ? [Math.floor(value) - 1, Math.floor(value), Math.ceil(value), Math.ceil(value) + 1]
      : [value - 1, value, value + 1],
  );
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const between = question.integer
    ? []
    : sorted.slice(1).map((value, index) => (value + (sorted[index] ?? value)) / 2);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = question;
  const allowed = [...sorted, ...between].filter((value) => value >= min && value <= max);
  return exactly(allowed.map((value) => ({ shape: "number", value })));
}

/** Each day tested, the day before and after, and the ends of the range. */
function dateCandidates(question: Question, tests: readonly Test[]): Candidates {
  if (question.kind !== "date") return exactly([]);
  const { min, max } = question;
  const tested = valuesIn(tests).flatMap((value) => readDay(String(value)) ?? []);
  const days = [...tested, ...[min, max].flatMap((day) => day ?? [])];
  const around = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const allowed = (around.length === 0 ? ["2020-01-01"] : around).filter(
    (day) => (min === undefined || day >= min) && (max === undefined || day <= max),
  );
  return exactly([...new Set(allowed)].map((value) => ({ shape: "date", value })));
}

/** Each whole text tested, and every set of contained texts joined by a sign that none of them has. */
function textCandidates(question: Question, tests: readonly Test[]): Candidates {
  const maxLength =
    question.kind === "shortText" || question.kind === "longText" ? question.maxLength : 0;
  const parts = tests.flatMap((test) => (test.operator === "contains" ? [test.value] : []));
  const contained = [...new Set(parts.map((part) => foldText(String(part))))];
  const whole = valuesIn(tests).map((value) => foldText(String(value)));
  const joiner =
    ["|", "·", "¦", "§", "¶"].find((sign) => !whole.some((text) => text.includes(sign))) ?? "|";
  const sets = subsets(contained);
  const joined = (sets ?? []).map((set) => `${set.join(joiner)}${joiner}`);
  const texts = [...new Set([...joined, ...whole])].filter((text) => text !== "");
  const fitting = texts.filter((text) => text.length <= maxLength);
  return {
    answers: fitting.map((value) => ({ shape: "text", value })),
    exact: sets !== undefined && fitting.length === texts.length,
  };
}

/** Each set of named options that is ranked, with each of them, or another option, in first place. */
function rankingCandidates(question: Question, tests: readonly Test[]): Candidates {
  const { named, rest } = splitOptions(question, tests);
  const count = named.length + rest.length;
  const most = question.kind === "ranking" ? (question.max ?? count) : count;
  const sets = subsets(named);
  const orders = (sets ?? named.map((key) => [key])).flatMap((set) => [
    ...set.map((first) => [first, ...set.filter((key) => key !== first)]),
    ...rest.slice(0, 1).map((first) => [first, ...set]),
  ]);
  const fitting = orders.filter((order) => order.length > 0 && order.length <= most);
  return {
    answers: fitting.map((order) => ({ shape: "ranking", order })),
    exact: sets !== undefined,
  };
}

/** Each combination of columns over the rows a test names; other rows are filled when required. */
function matrixCandidates(question: Question, tests: readonly Test[]): Candidates {
  if (question.kind !== "matrix") return exactly([]);
  const named = new Set(tests.flatMap((test) => test.row ?? []));
  const columns = question.columns.map((column) => column.key);
  const cells = question.required ? columns : [undefined, ...columns];
  const testedRows = question.rows.filter((row) => named.has(row.key));
  const exact = cells.length ** testedRows.length <= MAX_CANDIDATES;
  const plain = question.rows.filter((row) => !named.has(row.key)).map((row) => row.key);
  const first = columns[0] ?? "";
  let tables: readonly (readonly (readonly [string, string])[])[] = question.required
    ? [plain.map((row) => [row, first] as const)]
    : [[], plain.slice(0, 1).map((row) => [row, first] as const)];
  for (const row of exact ? testedRows : testedRows.slice(0, 1)) {
    tables = tables.flatMap((table) =>
      cells.map((column) =>
        column === undefined ? table : [...table, [row.key, column] as const],
      ),
    );
  }
  const answers = tables
    .filter((table) => table.length > 0)
    .map((table): Answer => ({ shape: "matrix", rows: new Map(table) }));
  return { answers, exact };
}

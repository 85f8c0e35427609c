/**
 * Rule: a relevance equation of LimeSurvey becomes a condition when it is built from comparisons of
 * earlier questions with fixed values, joined with and / or, negated and in brackets. Anything else (functions,
 * sums) is not taken over: guessing would ask people the wrong questions.
 *
 * Limit: there `Q1 != "A"` also holds when Q1 was skipped; here silence decides nothing. So a question is never shown
 * to more people than there.
 * Source: design, surveys (import of LimeSurvey's tab-separated structure).
 */
import { isGroup } from "./condition";
import type { Comparison, Condition, Test } from "./condition";
import { OTHER_KEY, NO_KEY, YES_KEY } from "./fixed-options";
import { isOrdinal, shapeOf, type Question } from "./question";

/** What a code of LimeSurvey stands for here: a question, and perhaps its option, row or place. */
export type ImportedName = {
  readonly question: Question;
  readonly part?: string | undefined;
};

type NameOf = (code: string) => ImportedName | undefined;
/** The key here of an answer code there. */
type OptionOf = (question: Question, code: string) => string;

/** Longer equations were made by programs, and reading one must not exhaust the server. */
const LONGEST_EQUATION = 2000;

/**
 * @returns the condition; "always" and "never" for an equation that always comes out so; undefined when it cannot be
 * taken over
 */
export function conditionFromRelevance(
  equation: string,
  nameOf: NameOf,
  optionOf: OptionOf,
): Condition | "always" | "never" | undefined {
  const trimmed = equation.trim();
  if (trimmed === "" || trimmed === "1") return "always";
  if (trimmed === "0") return "never";
  if (trimmed.length > LONGEST_EQUATION) return undefined;
  const tokens = tokenize(trimmed);
  if (tokens === undefined) return undefined;
  const reader = new RelevanceReader(tokens, nameOf, optionOf);
  const condition = reader.readAny();
  return reader.atEnd() ? condition : undefined;
}

type Token =
  | { readonly type: "name" | "text" | "operator"; readonly value: string }
  | { readonly type: "number"; readonly value: number };

function tokenize(equation: string): readonly Token[] | undefined {
  const pattern =
    /\s{0,64}(?:"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?)|([a-z]\w*(?:-\w+)*(?:\.\w+)*)|(&&|\|\||[=!<>]=|[<>()!]))/iy;
  const tokens: Token[] = [];
  const end = equation.trimEnd().length;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(equation);
    if (match === null) return undefined;
    const [, double, single, digits, name, operator] = match;
    const text = double ?? single;
    if (text !== undefined) tokens.push({ type: "text", value: text });
    else if (digits !== undefined) tokens.push({ type: "number", value: Number(digits) });
    else if (name !== undefined) tokens.push(nameToken(name));
    else tokens.push({ type: "operator", value: operator ?? "" });
  }
  return tokens;
}

const WORD_OPERATORS = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["eq", "=="],
  ["ne", "!="],
  ["gt", ">"],
  ["lt", "<"],
  ["ge", ">="],
  ["le", "<="],
  ["not", "!"],
]);

function nameToken(name: string): Token {
  const operator = WORD_OPERATORS.get(name.toLowerCase());
  return operator === undefined
    ? { type: "name", value: name.replace(/\.(?:NAOK|code|value)$/i, "") }
    : { type: "operator", value: operator };
}

class RelevanceReader {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly nameOf: NameOf,
    private readonly optionOf: OptionOf,
  ) {}

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  readAny(): Condition | undefined {
    return this.readJoined("||", "any", () => this.readAll());
  }

  private readAll(): Condition | undefined {
    return this.readJoined("&&", "all", () => this.readOne());
  }

  private readJoined(
    joiner: string,
    operator: "all" | "any",
    readPart: () => Condition | undefined,
  ): Condition | undefined {
    const conditions: Condition[] = [];
    do {
      const part = readPart();
      if (part === undefined) return undefined;
      conditions.push(part);
    } while (this.skip(joiner));
    return conditions.length === 1 ? conditions[0] : { operator, conditions };
  }

  private readOne(): Condition | undefined {
    const negated = this.skip("!");
    if (this.skip("(")) {
      const inner = this.readAny();
      if (inner === undefined || !this.skip(")")) return undefined;
      return negated ? negation(inner) : inner;
    }
    const first = this.take();
    if (first?.type !== "name") return undefined;
    if (first.value === "is_empty") return this.readEmptiness(negated);
    // There the sign belongs to the name and not to the comparison behind it, which then means something else.
    if (negated) return undefined;
    const operator = this.take();
    const value = this.take();
    if (operator?.type !== "operator" || value === undefined) return undefined;
    if (value.type !== "text" && value.type !== "number") return undefined;
    const name = this.nameOf(first.value);
    return name && comparison(name, operator.value, value.value, this.optionOf);
  }

  private readEmptiness(negated: boolean): Condition | undefined {
    if (!this.skip("(")) return undefined;
    const inner = this.take();
    const name = inner?.type === "name" ? this.nameOf(inner.value) : undefined;
    if (name === undefined || !this.skip(")")) return undefined;
    return emptiness(name, !negated);
  }

  private take(): Token | undefined {
    const token = this.tokens[this.position];
    this.position += 1;
    return token;
  }

  private skip(operator: string): boolean {
    const token = this.tokens[this.position];
    if (token?.type !== "operator" || token.value !== operator) return false;
    this.position += 1;
    return true;
  }
}

/** The tests that hold where these do not; none where silence would have to count as an answer. */
const OPPOSITES = new Map<string, Comparison>([
  ["equals", "notEquals"],
  ["notEquals", "equals"],
]);

function negation(condition: Condition): Condition | undefined {
  if (isGroup(condition)) {
    const conditions = condition.conditions.map(negation);
    if (conditions.some((each) => each === undefined)) return undefined;
    return {
      operator: condition.operator === "all" ? "any" : "all",
      conditions: conditions.filter((each) => each !== undefined),
    };
  }
  if (condition.operator === "answered") return { ...condition, operator: "notAnswered" };
  if (condition.operator === "notAnswered") return { ...condition, operator: "answered" };
  if (condition.operator === "greaterThan") {
    return atLeastOrMost(condition, "lessThan");
  }
  if (condition.operator === "lessThan") return atLeastOrMost(condition, "greaterThan");
  const opposite = OPPOSITES.get(condition.operator);
  return opposite && { ...condition, operator: opposite };
}

/** "At most" and "at least", of which the engine knows only the two halves. */
function atLeastOrMost(
  test: Extract<Test, { value: string | number }>,
  operator: "greaterThan" | "lessThan",
): Condition {
  return {
    operator: "any",
    conditions: [
      { ...test, operator },
      { ...test, operator: "equals" },
    ],
  };
}

function emptiness({ question, part }: ImportedName, empty: boolean): Condition | undefined {
  const shape = shapeOf(question);
  if (part === OTHER_KEY) {
    const chosen = shape === "choices" ? "contains" : "equals";
    return empty ? undefined : { operator: chosen, question: question.key, value: OTHER_KEY };
  }
  if (part !== undefined && shape !== "matrix") return undefined;
  const row = part === undefined ? {} : { row: part };
  return { operator: empty ? "notAnswered" : "answered", question: question.key, ...row };
}

function comparison(
  name: ImportedName,
  operator: string,
  value: string | number,
  optionOf: OptionOf,
): Condition | undefined {
  const { question, part } = name;
  if (value === "") {
    if (operator === "==") return emptiness(name, true);
    return operator === "!=" ? emptiness(name, false) : undefined;
  }
  switch (shapeOf(question)) {
    case "choices": {
      const chosen = part !== undefined && operator === "==" && value === "Y";
      return chosen ? { operator: "contains", question: question.key, value: part } : undefined;
    }
    case "ranking":
      return part === "1" && operator === "=="
        ? { operator: "equals", question: question.key, value: optionOf(question, String(value)) }
        : undefined;
    case "number":
    case "matrix":
    case "choice":
      return ordered(name, operator, value, optionOf);
    case "text": {
      const same = sameness(operator);
      return same && { operator: same, question: question.key, value: String(value) };
    }
    default:
      return undefined;
  }
}

function sameness(operator: string): "equals" | "notEquals" | undefined {
  if (operator === "==") return "equals";
  return operator === "!=" ? "notEquals" : undefined;
}

function ordered(
  { question, part }: ImportedName,
  operator: string,
  value: string | number,
  optionOf: OptionOf,
): Condition | undefined {
  const test = (comparisonOperator: Comparison, wanted: string | number): Condition => ({
    operator: comparisonOperator,
    question: question.key,
    value: wanted,
    ...(part === undefined ? {} : { row: part }),
  });
  const same = sameness(operator);
  const number = Number(value);
  if (same !== undefined) {
    if (question.kind !== "number") return test(same, choiceCode(question, value, optionOf));
    return Number.isFinite(number) ? test(same, number) : undefined;
  }
  const whole = isOrdinal(question) || (question.kind === "number" && question.integer);
  if (!Number.isFinite(number) || (question.kind !== "number" && !whole)) return undefined;
  if (operator === ">") return test("greaterThan", number);
  if (operator === "<") return test("lessThan", number);
  if (operator !== ">=" && operator !== "<=") return undefined;
  const atLeast = operator === ">=";
  if (whole) return atLeast ? test("greaterThan", number - 1) : test("lessThan", number + 1);
  const half = test(atLeast ? "greaterThan" : "lessThan", number);
  return { operator: "any", conditions: [half, test("equals", number)] };
}

function choiceCode(question: Question, value: string | number, optionOf: OptionOf): string {
  if (question.kind === "yesNo") return value === "Y" ? YES_KEY : NO_KEY;
  return value === "-oth-" ? OTHER_KEY : optionOf(question, String(value));
}

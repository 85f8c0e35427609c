/**
 * Rule: an answer is stored as one JSON string per question, in one fixed spelling (options in the
 * order of the questionnaire), so that the same answer always gives the same string: a repeated
 * submission changes nothing and a frozen export stays byte-identical. What is read back is checked
 * against the question again, because a questionnaire can have got a new version since.
 * Source: design, surveys ("Robustness and figures"); surface ("a repeat changes nothing").
 */
import { optionsOf, shapeOf, type Question } from "./question";

export type Answer =
  | { readonly shape: "choice"; readonly option: string; readonly other?: string | undefined }
  | {
      readonly shape: "choices";
      readonly options: readonly string[];
      readonly other?: string | undefined;
    }
  | { readonly shape: "number"; readonly value: number }
  /** `value` is a day, yyyy-mm-dd. */
  | { readonly shape: "date"; readonly value: string }
  | { readonly shape: "text"; readonly value: string }
  /** Best first; options left out were not ranked. */
  | { readonly shape: "ranking"; readonly order: readonly string[] }
  /** Row key to column key; rows left out were not answered. */
  | { readonly shape: "matrix"; readonly rows: ReadonlyMap<string, string> }
  | { readonly shape: "preferNotToSay" };

/** Answers by question key. A Map, so that a key like `__proto__` is only a key. */
export type Answers = ReadonlyMap<string, Answer>;

export const PREFER_NOT_TO_SAY: Answer = { shape: "preferNotToSay" };

/**
 * The stored form of an answer: JSON with one member named after the shape, for example
 * `{"choice":"a"}`, `{"choices":["a","other"],"other":"text"}`, `{"number":3}`,
 * `{"date":"2026-01-31"}`, `{"text":"..."}`, `{"ranking":["b","a"]}`, `{"matrix":{"row":"column"}}`,
 * `{"preferNotToSay":true}`. Equal answers to one question give equal strings.
 */
export function serializeAnswer(question: Question, answer: Answer): string {
  return JSON.stringify(storedForm(question, answer));
}

function storedForm(question: Question, answer: Answer): Record<string, unknown> {
  switch (answer.shape) {
    case "choice":
      return { choice: answer.option, ...otherMember(answer.other) };
    case "choices": {
      const chosen = new Set(answer.options);
      const inOrder = optionsOf(question).filter((option) => chosen.has(option.key));
      return { choices: inOrder.map((option) => option.key), ...otherMember(answer.other) };
    }
    case "number":
      return { number: answer.value };
    case "date":
      return { date: answer.value };
    case "text":
      return { text: answer.value };
    case "ranking":
      return { ranking: answer.order };
    case "matrix": {
      const rows = question.kind === "matrix" ? question.rows : [];
      const cells = rows.flatMap((row) => {
        const column = answer.rows.get(row.key);
        return column === undefined ? [] : [[row.key, column] as const];
      });
      return { matrix: Object.fromEntries(cells) };
    }
    case "preferNotToSay":
      return { preferNotToSay: true };
  }
}

function otherMember(other: string | undefined): { other?: string } {
  return other === undefined ? {} : { other };
}

export type StoredAnswerVerdict =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: "not_json" | "does_not_fit" };

/**
 * Reads a stored answer back for this wording of the question.
 * @returns the answer; or `not_json` for a damaged string, `does_not_fit` when the value has another
 * shape or names options this question does not have. Limits such as min and max are not judged
 * again: an answer that was valid when given stays readable.
 */
export function parseStoredAnswer(question: Question, stored: string): StoredAnswerVerdict {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return { ok: false, code: "not_json" };
  }
  const answer = isRecord(value) ? fromStoredForm(question, value) : undefined;
  return answer === undefined ? { ok: false, code: "does_not_fit" } : { ok: true, answer };
}

function fromStoredForm(question: Question, value: Record<string, unknown>): Answer | undefined {
  if (value["preferNotToSay"] === true) return question.personal ? PREFER_NOT_TO_SAY : undefined;
  const shape = shapeOf(question);
  const known = new Set(optionsOf(question).map((option) => option.key));
  const other = typeof value["other"] === "string" ? { other: value["other"] } : {};
  const content = Object.hasOwn(value, shape) ? value[shape] : undefined;
  switch (shape) {
    case "choice":
      return typeof content === "string" && known.has(content)
        ? { shape, option: content, ...other }
        : undefined;
    case "choices":
      return isListOf(content, known) ? { shape, options: content, ...other } : undefined;
    case "ranking":
      return isListOf(content, known) ? { shape, order: content } : undefined;
    case "number":
      return typeof content === "number" && Number.isFinite(content)
        ? { shape, value: content }
        : undefined;
    case "date":
    case "text":
      return typeof content === "string" ? { shape, value: content } : undefined;
    case "matrix":
      return isRecord(content) ? matrixFromStored(question, content, known) : undefined;
    case "none":
      return undefined;
  }
}

function matrixFromStored(
  question: Question,
  content: Record<string, unknown>,
  columns: ReadonlySet<string>,
): Answer | undefined {
  const rowKeys = new Set(question.kind === "matrix" ? question.rows.map((row) => row.key) : []);
  const rows = new Map<string, string>();
  for (const [row, column] of Object.entries(content)) {
    if (!rowKeys.has(row) || typeof column !== "string" || !columns.has(column)) return undefined;
    rows.set(row, column);
  }
  return rows.size > 0 ? { shape: "matrix", rows } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of known keys, none twice, at least one. */
function isListOf(value: unknown, known: ReadonlySet<string>): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((item) => typeof item === "string" && known.has(item))
  );
}

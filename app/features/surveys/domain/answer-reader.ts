/**
 * Rule: per shape of answer, what counts as an answer, what counts as skipped, and what is refused.
 * "Prefer not to say" and required are judged by the caller, for all shapes alike.
 * Source: design, surveys (types); surface ("Forms").
 */
import { fitsWithin } from "~/features/text/domain/text-length";
import type { Answer } from "./answer";
import { accept, refuse, type AnswerErrorCode, type AnswerVerdict } from "./answer-verdict";
import { readDay } from "./calendar-day";
import { OTHER_KEY, OTHER_MAX_LENGTH, PREFER_NOT_TO_SAY_KEY } from "./fixed-options";
import { fieldName, valuesOf, type RawForm } from "./form-fields";
import { choiceLimits, optionsOf, shapeOf, type Question } from "./question";

/** Reads the values of one question by the shape of its answer. */
export function readShape(question: Question, form: RawForm): AnswerVerdict {
  switch (shapeOf(question)) {
    case "choice":
      return readChoice(question, form);
    case "choices":
      return readChoices(question, form);
    case "number":
      return readNumber(question, form);
    case "date":
      return readDate(question, form);
    case "text":
      return readText(question, form);
    case "ranking":
      return readRanking(question, form);
    case "matrix":
      return readMatrix(question, form);
    case "none":
      return accept();
  }
}

function ownValues(question: Question, form: RawForm): readonly string[] {
  return valuesOf(form, fieldName(question.key)).filter(
    (value) => !(question.personal && value === PREFER_NOT_TO_SAY_KEY),
  );
}

function optionKeys(question: Question): ReadonlySet<string> {
  return new Set(optionsOf(question).map((option) => option.key));
}

/** One tidy spelling of what was typed: composed characters, one kind of line break, no outer space. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

function readChoice(question: Question, form: RawForm): AnswerVerdict {
  const chosen = [...new Set(ownValues(question, form))];
  const other = otherText(question, form);
  if (chosen.length > 1) return refuse(question, "moreThanOne");
  const option = chosen[0] ?? (other === undefined ? undefined : OTHER_KEY);
  if (option === undefined) return accept();
  if (!optionKeys(question).has(option)) return refuse(question, "unknownChoice");
  if (option !== OTHER_KEY) {
    if (other !== undefined) return refuse(question, "otherNotChosen", { part: OTHER_KEY });
    return accept({ shape: "choice", option });
  }
  return withOther(question, other, { shape: "choice", option });
}

function readChoices(question: Question, form: RawForm): AnswerVerdict {
  const chosen = new Set(ownValues(question, form));
  const other = otherText(question, form);
  if (other !== undefined) chosen.add(OTHER_KEY);
  if (chosen.size === 0) return accept();
  const known = optionKeys(question);
  if ([...chosen].some((key) => !known.has(key))) return refuse(question, "unknownChoice");
  const { min, max } = choiceLimits(question);
  if (chosen.size > max) return refuse(question, "tooMany", { limit: max });
  if (chosen.size < min) return refuse(question, "tooFew", { limit: min });
  const options = [...known].filter((key) => chosen.has(key));
  const answer: Answer = { shape: "choices", options };
  return chosen.has(OTHER_KEY) ? withOther(question, other, answer) : accept(answer);
}

/** Text typed beside "other"; undefined when the question has no such option or nothing was typed. */
function otherText(question: Question, form: RawForm): string | undefined {
  if (!optionKeys(question).has(OTHER_KEY)) return undefined;
  const text = tidy(valuesOf(form, fieldName(question.key, OTHER_KEY)).join(" "));
  return text === "" ? undefined : text;
}

function withOther(
  question: Question,
  other: string | undefined,
  answer: Extract<Answer, { shape: "choice" | "choices" }>,
): AnswerVerdict {
  if (other === undefined) {
    return question.required
      ? refuse(question, "otherMissing", { part: OTHER_KEY })
      : accept(answer);
  }
  if (!fitsWithin(other, OTHER_MAX_LENGTH)) {
    return refuse(question, "tooLong", { part: OTHER_KEY, limit: OTHER_MAX_LENGTH });
  }
  return accept({ ...answer, other });
}

type SingleValue = { readonly value: string | undefined } | { readonly code: AnswerErrorCode };

function singleValue(question: Question, form: RawForm): SingleValue {
  const values = ownValues(question, form).map(tidy);
  return values.length > 1 ? { code: "moreThanOne" } : { value: values[0] };
}

const PLAIN_NUMBER = /^-?\d{1,12}([.,]\d{1,6})?$/;

function readNumber(question: Question, form: RawForm): AnswerVerdict {
  const single = singleValue(question, form);
  if ("code" in single) return refuse(question, single.code);
  if (single.value === undefined || question.kind !== "number") return accept();
  if (!PLAIN_NUMBER.test(single.value)) return refuse(question, "notANumber");
  // Adding zero turns -0 into 0, which JSON would do anyway.
  const value = Number(single.value.replace(",", ".")) + 0;
  const { integer, min, max } = question;
  if (integer && !Number.isInteger(value)) return refuse(question, "notWhole");
  if (min !== undefined && value < min) return refuse(question, "tooSmall", { limit: min });
  if (max !== undefined && value > max) return refuse(question, "tooLarge", { limit: max });
  return accept({ shape: "number", value });
}

function readDate(question: Question, form: RawForm): AnswerVerdict {
  const single = singleValue(question, form);
  if ("code" in single) return refuse(question, single.code);
  if (single.value === undefined || question.kind !== "date") return accept();
  const value = readDay(single.value);
  if (value === undefined) return refuse(question, "notADate");
  const { min, max } = question;
  if (min !== undefined && value < min) return refuse(question, "tooEarly", { limit: min });
  if (max !== undefined && value > max) return refuse(question, "tooLate", { limit: max });
  return accept({ shape: "date", value });
}

function readText(question: Question, form: RawForm): AnswerVerdict {
  const single = singleValue(question, form);
  if ("code" in single) return refuse(question, single.code);
  if (single.value === undefined) return accept();
  const value = question.kind === "shortText" ? single.value.replace(/\n+/g, " ") : single.value;
  if (question.kind !== "shortText" && question.kind !== "longText") return accept();
  if (!fitsWithin(value, question.maxLength)) {
    return refuse(question, "tooLong", { limit: question.maxLength });
  }
  return accept({ shape: "text", value });
}

function readRanking(question: Question, form: RawForm): AnswerVerdict {
  const options = optionsOf(question);
  const most = question.kind === "ranking" ? (question.max ?? options.length) : options.length;
  const byRank = new Map<number, string>();
  for (const { key } of options) {
    const values = valuesOf(form, fieldName(question.key, key)).map(tidy);
    const typed = values[0];
    if (typed === undefined) continue;
    if (values.length > 1) return refuse(question, "moreThanOne", { part: key });
    const rank = /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : Number.NaN;
    if (!(rank <= options.length)) {
      return refuse(question, "notARank", { part: key, limit: options.length });
    }
    if (byRank.has(rank)) return refuse(question, "rankTwice", { part: key });
    byRank.set(rank, key);
  }
  if (byRank.size === 0) return accept();
  if (byRank.size > most) return refuse(question, "tooMany", { limit: most });
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  const gap = ranks.findIndex((rank, index) => rank !== index + 1);
  if (gap !== -1) {
    const part = byRank.get(ranks[gap] ?? 0);
    return refuse(question, "rankGap", { ...(part === undefined ? {} : { part }), limit: gap + 1 });
  }
  return accept({ shape: "ranking", order: ranks.flatMap((rank) => byRank.get(rank) ?? []) });
}

function readMatrix(question: Question, form: RawForm): AnswerVerdict {
  if (question.kind !== "matrix") return accept();
  const columns = optionKeys(question);
  const rows = new Map<string, string>();
  for (const { key } of question.rows) {
    const values = [...new Set(valuesOf(form, fieldName(question.key, key)))];
    const column = values[0];
    if (column === undefined) continue;
    if (values.length > 1) return refuse(question, "moreThanOne", { part: key });
    if (!columns.has(column)) return refuse(question, "unknownChoice", { part: key });
    rows.set(key, column);
  }
  if (rows.size === 0) return accept();
  const missing = question.rows.find((row) => !rows.has(row.key));
  if (question.required && missing !== undefined) {
    return refuse(question, "rowMissing", { part: missing.key });
  }
  return accept({ shape: "matrix", rows });
}

/**
 * Rule: a question type of LimeSurvey becomes the kind here that asks the same thing; a type without
 * such a kind is left out and named, because a changed question is a different question.
 * Source: design, surveys ("import ... for the types that exist here, with a list of what was not
 * taken over"); the LimeSurvey manual, "Question types".
 */
import { readDay } from "./calendar-day";
import type { RawPart, RawQuestion } from "./limesurvey-rows";
import type { LocalizedText } from "./localized-text";
import type { Option, OtherOption, Question } from "./question";
import { MOST_OPTIONS } from "./questionnaire-limits";

const DEFAULT_TEXT_LENGTH = { S: 300, T: 2000, U: 5000 } as const;
const OTHER: OtherOption = { label: { nl: "Anders, namelijk", en: "Other, namely" } };

/** What every question has, already read. */
export type ImportedBase = {
  readonly key: string;
  readonly page: string;
  readonly required: boolean;
  readonly personal: boolean;
  readonly label: LocalizedText;
  readonly help?: LocalizedText | undefined;
};

/** Turns parts into options, with keys that fit here. */
export type OptionReader = (parts: readonly RawPart[]) => readonly Option[];

/** The question here, or undefined when its type does not exist here. */
export function importQuestion(
  raw: RawQuestion,
  base: ImportedBase,
  optionsFrom: OptionReader,
): Question | undefined {
  const answers = (): readonly Option[] => optionsFrom(onFirstScale(raw.answers));
  const rows = (): readonly Option[] => optionsFrom(onFirstScale(raw.subquestions));
  const other = raw.settings.get("other") === "Y" ? { other: OTHER } : {};
  switch (raw.type) {
    case "L":
    case "O": {
      const options = answers();
      const kind = options.length > MOST_OPTIONS ? "dropdown" : "singleChoice";
      return { ...base, kind, options, ...other };
    }
    case "!":
      return { ...base, kind: "dropdown", options: answers(), ...other };
    case "M":
    case "P":
      return {
        ...base,
        kind: "multipleChoice",
        options: rows(),
        ...other,
        min: wholeNumber(raw, "min_answers"),
        max: wholeNumber(raw, "max_answers"),
      };
    case "Y":
      return { ...base, kind: "yesNo" };
    case "5":
      return { ...base, kind: "likert", options: numberedPoints(5) };
    case "N":
      return {
        ...base,
        kind: "number",
        integer: raw.settings.get("num_value_int_only") === "1",
        min: decimal(raw, "min_num_value_n"),
        max: decimal(raw, "max_num_value_n"),
      };
    case "D":
      return { ...base, kind: "date", min: day(raw, "date_min"), max: day(raw, "date_max") };
    case "S":
    case "T":
    case "U": {
      const maxLength = wholeNumber(raw, "maximum_chars") ?? DEFAULT_TEXT_LENGTH[raw.type];
      return { ...base, kind: raw.type === "S" ? "shortText" : "longText", maxLength };
    }
    case "R": {
      const items = raw.answers.length > 0 ? answers() : rows();
      return { ...base, kind: "ranking", options: items, max: wholeNumber(raw, "max_answers") };
    }
    case "F":
    case "H":
      return { ...base, kind: "matrix", rows: rows(), columns: answers() };
    case "A":
      return { ...base, kind: "matrix", rows: rows(), columns: numberedPoints(5) };
    case "B":
      return { ...base, kind: "matrix", rows: rows(), columns: numberedPoints(10) };
    case "C":
      return { ...base, kind: "matrix", rows: rows(), columns: YES_UNCERTAIN_NO };
    case "E":
      return { ...base, kind: "matrix", rows: rows(), columns: MORE_SAME_LESS };
    case "X":
      return { ...base, kind: "statement", required: false };
    default:
      return undefined;
  }
}

const YES_UNCERTAIN_NO: readonly Option[] = [
  { key: "Y", label: { nl: "Ja", en: "Yes" } },
  { key: "U", label: { nl: "Weet ik niet", en: "I do not know" } },
  { key: "N", label: { nl: "Nee", en: "No" } },
];

const MORE_SAME_LESS: readonly Option[] = [
  { key: "I", label: { nl: "Meer", en: "More" } },
  { key: "S", label: { nl: "Even veel", en: "The same" } },
  { key: "D", label: { nl: "Minder", en: "Less" } },
];

function numberedPoints(count: number): readonly Option[] {
  return Array.from({ length: count }, (_none, index) => {
    const point = String(index + 1);
    return { key: point, label: { nl: point, en: point } };
  });
}

/** Dual scales have a second list of answers; only the first scale exists here. */
function onFirstScale(parts: readonly RawPart[]): readonly RawPart[] {
  return parts.filter((part) => part.scale === "0");
}

function wholeNumber(raw: RawQuestion, name: string): number | undefined {
  const value = raw.settings.get(name) ?? "";
  return /^\d{1,6}$/.test(value) && value !== "0" ? Number(value) : undefined;
}

function decimal(raw: RawQuestion, name: string): number | undefined {
  const value = raw.settings.get(name) ?? "";
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}

function day(raw: RawQuestion, name: string): string | undefined {
  return readDay(raw.settings.get(name) ?? "");
}

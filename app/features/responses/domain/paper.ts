/**
 * Rule: a paper form has a number that is written on the sheet and can be taken once. Where the maker asks
 * for it, a form is typed in twice, and becomes a response only when both times say the same; what
 * differs is named by question, so that the sheet can be looked at again. A sheet is typed in with the
 * wording that is printed on it, whose version stands at its top: the newest may ask other things.
 * Source: design, surveys ("Paper: quick entry by staff, with double-entry check as an option").
 */
import type { StoredAnswers } from "./stored-answers";

/** What was typed from one sheet: answers in their stored form, and what the person told about themselves. */
export type PaperEntry = {
  /** The version of the questionnaire that is printed on the sheet. */
  readonly version: number;
  readonly answers: StoredAnswers;
  readonly about: Readonly<Record<string, string>>;
};

const MOST_SHEETS = 99_999;

/** The number on a sheet; undefined when it is none. */
export function readSheetNumber(typed: string): number | undefined {
  const number = Number(typed.trim());
  return /^\d{1,5}$/.test(typed.trim()) && number >= 1 && number <= MOST_SHEETS
    ? number
    : undefined;
}

export type Differences = {
  readonly questions: readonly string[];
  readonly about: readonly string[];
  readonly version: boolean;
};

/** The questions, and the fields about the person, that two entries of one sheet tell differently. */
function differencesOf(first: PaperEntry, second: PaperEntry): Differences {
  const between = (
    one: Readonly<Record<string, string>>,
    other: Readonly<Record<string, string>>,
  ) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (key) => (one[key] ?? "") !== (other[key] ?? ""),
    );
  return {
    questions: between(first.answers, second.answers),
    about: between(first.about, second.about),
    version: first.version !== second.version,
  };
}

export type PaperStep =
  | { readonly kind: "take" }
  | { readonly kind: "keepFirst" }
  | ({ readonly kind: "differs" } & Differences)
  | { readonly kind: "alreadyTaken" };

/**
 * What to do with an entry.
 * @param known what is there of this sheet; null when nothing is
 */
export function paperStep(
  known: { readonly taken: boolean; readonly first: PaperEntry } | null,
  entry: PaperEntry,
  doubleEntry: boolean,
): PaperStep {
  if (known?.taken) return { kind: "alreadyTaken" };
  if (!doubleEntry) return { kind: "take" };
  if (known === null) return { kind: "keepFirst" };
  const differences = differencesOf(known.first, entry);
  const { questions, about, version } = differences;
  const same = !version && questions.length + about.length === 0;
  return same ? { kind: "take" } : { kind: "differs", ...differences };
}

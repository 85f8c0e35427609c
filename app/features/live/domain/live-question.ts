/**
 * Rule: a poll in the room has one to five questions with choices, written before they are asked; once one was asked its
 * words and choices stay as they are, because votes rest on them. Source: the issue on the work itself (live in the room).
 */
import { fitsWithin } from "~/features/text/domain/text-length";

export const LIVE_KINDS = ["single", "multiple", "yesNo", "agree"] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export const LIVE_QUESTION_STATES = ["prepared", "open", "closed"] as const;
export type LiveQuestionState = (typeof LIVE_QUESTION_STATES)[number];

/** So many questions has the poll of one session at most: more is a survey. */
export const MOST_LIVE_QUESTIONS = 5;
/** Fewest and most choices that staff write: more cannot be read from the back of a room. */
export const OPTION_COUNT = { min: 2, max: 6 } as const;
export const LIVE_LIMITS = { question: 140, option: 60 } as const;

/** The choices of the kinds whose words the product has in every language. */
const FIXED_OPTIONS = {
  yesNo: ["yes", "no", "unsure"],
  agree: ["agreeFully", "agree", "disagree", "disagreeFully", "unsure"],
} as const;

export type FixedOptionKey = (typeof FIXED_OPTIONS)["yesNo" | "agree"][number];

/** One choice: with the words that staff wrote, or of the product itself. */
export type LiveOption =
  | { readonly key: string; readonly text: string; readonly fixed: null }
  | { readonly key: FixedOptionKey; readonly text: null; readonly fixed: FixedOptionKey };

export type LiveQuestionText = {
  readonly text: string;
  readonly kind: LiveKind;
  readonly options: readonly string[];
};

/** The choices of a question, in order. Those that staff wrote are known by their place, from 1. */
export function optionsOf({ kind, options }: Omit<LiveQuestionText, "text">): LiveOption[] {
  if (kind === "yesNo" || kind === "agree") {
    return FIXED_OPTIONS[kind].map((key) => ({ key, text: null, fixed: key }));
  }
  return options.map((text, index) => ({ key: String(index + 1), text, fixed: null }));
}

/** Whether staff write the choices of this kind. */
function hasOwnOptions(kind: LiveKind): boolean {
  return kind === "single" || kind === "multiple";
}

/** The choices out of a text with one on each line: without empty lines, each once. */
export function readOptionLines(lines: string): string[] {
  const read = lines
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [...new Set(read)];
}

export type LiveQuestionVerdict =
  | { ok: true; options: string[] }
  | { ok: false; code: "options_too_few" | "options_too_many" | "option_too_long" };

/** Whether the choices of a question can be put to a room. */
export function optionsVerdict(kind: LiveKind, lines: string): LiveQuestionVerdict {
  if (!hasOwnOptions(kind)) return { ok: true, options: [] };
  const options = readOptionLines(lines);
  if (options.length < OPTION_COUNT.min) return { ok: false, code: "options_too_few" };
  if (options.length > OPTION_COUNT.max) return { ok: false, code: "options_too_many" };
  if (!options.every((option) => fitsWithin(option, LIVE_LIMITS.option))) {
    return { ok: false, code: "option_too_long" };
  }
  return { ok: true, options };
}

/** Whether the words of a question may still change: nobody was asked yet. */
export function isEditable({ state }: { state: LiveQuestionState }): boolean {
  return state === "prepared";
}

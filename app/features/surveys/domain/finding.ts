/**
 * Rule: the check before opening gives findings. One that `refuse`s must be solved first; one that
 * `warn`s is for the maker to weigh. The words for each code are in the messages.
 * Source: design, surveys ("Check before opening").
 */
import type { Role } from "~/features/participation/domain/roles";

export type RefusingCode =
  | "badKey"
  | "duplicateKey"
  | "duplicatePage"
  | "unknownPage"
  | "textMissing"
  | "badOptionKey"
  | "duplicateOption"
  | "tooFewOptions"
  | "tooFewRows"
  | "minAboveMax"
  | "limitNotPossible"
  | "notADay"
  | "unknownQuestion"
  | "notEarlier"
  | "nothingToTest"
  | "operatorDoesNotFit"
  | "unknownOption"
  | "unknownRow"
  | "rowMissing"
  | "wrongValue"
  | "emptyGroup"
  | "tooDeep"
  | "impossibleCondition"
  | "unreachableQuestion"
  | "pipeUnknown"
  | "pipeNotEarlier"
  | "pipeSamePage"
  | "pipeNotWords";

export type WarningCode =
  | "emptyPage"
  | "englishMissing"
  | "undecidedCondition"
  | "pipeWithoutWords"
  | "hardText"
  | "longSentence"
  | "hardWord"
  | "glossaryWord"
  | "asksPersonalData"
  | "personalWithoutWhy";

/** Where it is: a question, a page, and the part of its text or condition. */
export type FindingPlace = {
  readonly question?: string;
  readonly page?: string;
  /** The role in whose words it is; left out where it is for everybody. */
  readonly role?: Role;
  /** For a condition: the way into its groups, from 0; empty for the whole condition. */
  readonly path?: readonly number[];
};

export type Finding = FindingPlace & {
  readonly severity: "refuse" | "warn";
  readonly code: RefusingCode | WarningCode;
  /** What it is about: the code, word, sentence or kind of personal data. */
  readonly about?: string;
  /** The plainer word, the score, or the limit that goes with it. */
  readonly detail?: string;
};

/** A finding that keeps a survey from opening. */
export function refusal(
  code: RefusingCode,
  place: FindingPlace,
  more: { readonly about?: string; readonly detail?: string } = {},
): Finding {
  return { severity: "refuse", code, ...place, ...more };
}

/** A finding for the maker to weigh. */
export function warning(
  code: WarningCode,
  place: FindingPlace,
  more: { readonly about?: string; readonly detail?: string } = {},
): Finding {
  return { severity: "warn", code, ...place, ...more };
}

/** Tips of one kind, in the order of the check. */
export type TipGroup = { readonly code: Finding["code"]; readonly tips: readonly Finding[] };

/** The tips by what they are about, so that a word or a language that is missing in twenty places is said once. */
export function tipGroups(findings: readonly Finding[]): readonly TipGroup[] {
  const groups = new Map<Finding["code"], Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== "warn") continue;
    groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  }
  return [...groups].map(([code, tips]) => ({ code, tips }));
}

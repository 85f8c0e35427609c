/**
 * Rule: a claim of involvement is judged for each group it names.
 *   unsupported when a claimed role has an upper bound of 0, or no evidence is published;
 *   partly supported when the lower bound of a claimed role is under the threshold, or less than a quarter of its
 *     people certainly came back, or less than half of its input certainly came before the scope was fixed;
 *   supported otherwise.
 * Shares, not existence: one more person among a hundred changes no verdict. The proof lies with whoever claims: what
 * the figures only leave possible does not carry a claim, and the reason says which of the two it is.
 * A sentence with a number is judged on that number and on nothing else.
 * Source: design, section 6 (claim verdict).
 */
import type { Figures, RoundFigures } from "./figures";
import type { Range } from "./interval";
import type { Role } from "./roles";
import type { Thresholds } from "./thresholds";

export type ClaimVerdict = "supported" | "partly" | "unsupported";

export type ClaimReasonCode =
  | "no_evidence_published"
  | "nobody_in_role"
  | "lower_bound_under_threshold"
  | "everybody_once"
  | "return_not_shown"
  | "all_after_frames"
  | "before_frames_not_shown";

/** Why a claim is not simply supported; `role` is null when the reason is about everybody. */
export interface ClaimReason {
  readonly code: ClaimReasonCode;
  readonly role: Role | null;
}

export interface ClaimEvidence {
  /** The roles the sentence covers; empty when it speaks of everybody together. */
  readonly roles: readonly Role[];
  readonly figures: RoundFigures;
  /** Whether a report or document shows the involvement. */
  readonly isEvidencePublished: boolean;
}

export interface ClaimJudgement {
  readonly verdict: ClaimVerdict;
  readonly reasons: readonly ClaimReason[];
  /** Shown with the verdict, because it is a setting. */
  readonly claimLowerBound: number;
}

/** At least this part of the people must certainly have come back. */
const RETURNED_SHARE = 1 / 4;
/** At least this part of the input must certainly have come before the scope was fixed. */
const IN_TIME_SHARE = 1 / 2;

interface Claimed {
  readonly role: Role | null;
  readonly figures: Figures<Range>;
}

function claimedFigures({ roles, figures }: ClaimEvidence): Claimed[] {
  if (roles.length === 0) return [{ role: null, figures: figures.total }];
  return figures.roles
    .filter((candidate) => roles.includes(candidate.role))
    .map((candidate) => ({ role: candidate.role, figures: candidate }));
}

/** Whether so many are certainly a share of a whole; of a whole without a known most they never are. */
function isShare(part: number, whole: Range, share: number): boolean {
  return whole.max !== null && part > 0 && part >= share * whole.max;
}

function weaknesses({ role, figures }: Claimed, claimLowerBound: number): ClaimReason[] {
  const reasons: ClaimReason[] = [];
  const { persons, contributions, repeat, frames } = figures;
  if (persons.min < claimLowerBound) reasons.push({ code: "lower_bound_under_threshold", role });
  if (repeat.max === 0) reasons.push({ code: "everybody_once", role });
  else if (!isShare(repeat.min, persons, RETURNED_SHARE)) {
    reasons.push({ code: "return_not_shown", role });
  }
  const { before, unknown } = frames;
  if (before.max === 0 && unknown.max === 0) reasons.push({ code: "all_after_frames", role });
  else if (!isShare(before.min, contributions, IN_TIME_SHARE)) {
    reasons.push({ code: "before_frames_not_shown", role });
  }
  return reasons;
}

/** Judges a claim on the figures of its round; every reason that applies is given. */
export function judgeClaim(
  evidence: ClaimEvidence,
  { claimLowerBound }: Pick<Thresholds, "claimLowerBound">,
): ClaimJudgement {
  const claimed = claimedFigures(evidence);
  const refuting: ClaimReason[] = claimed
    .filter(({ figures }) => figures.persons.max === 0)
    .map(({ role }) => ({ code: "nobody_in_role", role }));
  if (!evidence.isEvidencePublished) {
    refuting.unshift({ code: "no_evidence_published", role: null });
  }
  const weakening = claimed
    .filter(({ figures }) => figures.persons.max !== 0)
    .flatMap((each) => weaknesses(each, claimLowerBound));
  const reasons = [...refuting, ...weakening];
  if (refuting.length > 0) return { verdict: "unsupported", reasons, claimLowerBound };
  const verdict = weakening.length > 0 ? "partly" : "supported";
  return { verdict, reasons, claimLowerBound };
}

/** Whether a number in a sentence is right, wrong, or not to be told from what is known. */
export type NumberOutcome = "holds" | "fails" | "unknown";

/** Judges "at least so many" on a range. */
export function judgeNumber(atLeast: number, known: Range): NumberOutcome {
  if (known.min >= atLeast) return "holds";
  return known.max !== null && known.max < atLeast ? "fails" : "unknown";
}

/** The verdict on a sentence by its numbers: one that is wrong makes the sentence unsupported. */
export function verdictOfNumbers(outcomes: readonly NumberOutcome[]): ClaimVerdict {
  if (outcomes.includes("fails")) return "unsupported";
  return outcomes.includes("unknown") ? "partly" : "supported";
}

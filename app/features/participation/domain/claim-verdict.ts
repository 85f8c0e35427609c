/**
 * Rule: a claim of involvement is
 *   unsupported when a claimed role has an upper bound of 0, or no evidence is published;
 *   partly supported when the lower bound of a claimed role is under the threshold, or it took part
 *     only once, or all its input came after the scope was fixed;
 *   supported otherwise.
 * The proof lies with whoever claims: what the figures only leave possible (that somebody came back,
 * that input came in time) does not carry a claim, and the reason says which of the two it is.
 * Source: design, section 6 (claim verdict).
 */
import type { Figures, RoundFigures } from "./figures";
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
  /** The roles the sentence names; empty when it speaks of everybody. */
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

interface Claimed {
  readonly role: Role | null;
  readonly figures: Figures;
}

function claimedFigures({ roles, figures }: ClaimEvidence): Claimed[] {
  if (roles.length === 0) return [{ role: null, figures: figures.total }];
  return figures.roles
    .filter((candidate) => roles.includes(candidate.role))
    .map((candidate) => ({ role: candidate.role, figures: candidate }));
}

function weaknesses({ role, figures }: Claimed, claimLowerBound: number): ClaimReason[] {
  const reasons: ClaimReason[] = [];
  if (figures.persons.min < claimLowerBound) {
    reasons.push({ code: "lower_bound_under_threshold", role });
  }
  if (figures.repeat.max === 0) reasons.push({ code: "everybody_once", role });
  else if (figures.repeat.min === 0) reasons.push({ code: "return_not_shown", role });
  const { before, unknown } = figures.frames;
  if (before.max === 0 && unknown.max === 0) reasons.push({ code: "all_after_frames", role });
  else if (before.min === 0) reasons.push({ code: "before_frames_not_shown", role });
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
    .filter(({ figures }) => figures.persons.max > 0)
    .flatMap((each) => weaknesses(each, claimLowerBound));
  const reasons = [...refuting, ...weakening];
  if (refuting.length > 0) return { verdict: "unsupported", reasons, claimLowerBound };
  const verdict = weakening.length > 0 ? "partly" : "supported";
  return { verdict, reasons, claimLowerBound };
}

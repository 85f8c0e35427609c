/**
 * Rule: an advisory council or a participant can challenge a claim, with a reason, once at a time; staff answers every
 * challenge in words, and nobody answers an own one. Source: design, section 4 (challenge of a claim).
 */
import type { ClaimState } from "./claim";

export const CHALLENGE_STATES = ["submitted", "upheld", "dismissed"] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** Who comes with a challenge. Moderators and responders answer; they have the desk for their own doubts. */
export type Challenger = "participant" | "advisoryCouncil" | "otherStaff" | "public";

export type ChallengeVerdict =
  | { ok: true }
  | { ok: false; code: "forbidden" | "struck" | "already_challenged" | "reason_missing" };

/** Whether this challenge may be brought; `hasOpenChallenge` says that this challenger still waits for an answer on this claim. */
export function challengeVerdict(
  challenge: { challenger: Challenger; reason: string; hasOpenChallenge: boolean },
  claim: { state: ClaimState },
): ChallengeVerdict {
  if (challenge.challenger !== "participant" && challenge.challenger !== "advisoryCouncil") {
    return { ok: false, code: "forbidden" };
  }
  if (claim.state === "struck") return { ok: false, code: "struck" };
  if (challenge.hasOpenChallenge) return { ok: false, code: "already_challenged" };
  return challenge.reason.trim() === "" ? { ok: false, code: "reason_missing" } : { ok: true };
}

export type AnswerChallengeVerdict =
  | {
      ok: true;
      to: ChallengeState;
      /** An upheld challenge is not the end: the claim has to be judged again, amended or struck. */
      claimNeedsStep: boolean;
    }
  | { ok: false; code: "wrong_state" | "own_challenge" | "answer_missing" };

/** Whether a challenge can be answered this way. */
export function answerChallengeVerdict(
  challenge: { state: ChallengeState; ownChallenge: boolean },
  answer: { outcome: Exclude<ChallengeState, "submitted">; text: string },
): AnswerChallengeVerdict {
  if (challenge.state !== "submitted") return { ok: false, code: "wrong_state" };
  if (challenge.ownChallenge) return { ok: false, code: "own_challenge" };
  if (answer.text.trim() === "") return { ok: false, code: "answer_missing" };
  return { ok: true, to: answer.outcome, claimNeedsStep: answer.outcome === "upheld" };
}

/**
 * Rule: an advisory council or a participant can challenge a claim, with a reason, once at a time; staff answers every
 * challenge in words, and nobody answers an own one. One that suggests danger waits for the safety officer first, who
 * gives it to staff or back to its writer. Source: design, section 4 (challenge of a claim) and section 8 (safety).
 */
import type { ClaimState } from "./claim";

export const CHALLENGE_ANSWERS = ["upheld", "dismissed"] as const;
export type ChallengeAnswer = (typeof CHALLENGE_ANSWERS)[number];

export const CHALLENGE_STATES = ["submitted", "held", "returned", ...CHALLENGE_ANSWERS] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** The states in which a challenger waits for an answer. */
export const OPEN_CHALLENGE = ["submitted", "held"] as const satisfies readonly ChallengeState[];

/** Whether staff answered: from then on everyone reads both. */
export function isAnswered(state: ChallengeState): state is ChallengeAnswer {
  return CHALLENGE_ANSWERS.some((known) => known === state);
}

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
      to: ChallengeAnswer;
      /** An upheld challenge is not the end: the claim has to be judged again, amended or struck. */
      claimNeedsStep: boolean;
    }
  | { ok: false; code: "wrong_state" | "own_challenge" | "answer_missing" };

/** Whether a challenge can be answered this way. */
export function answerChallengeVerdict(
  challenge: { state: ChallengeState; ownChallenge: boolean },
  answer: { outcome: ChallengeAnswer; text: string },
): AnswerChallengeVerdict {
  if (challenge.state !== "submitted") return { ok: false, code: "wrong_state" };
  if (challenge.ownChallenge) return { ok: false, code: "own_challenge" };
  if (answer.text.trim() === "") return { ok: false, code: "answer_missing" };
  return { ok: true, to: answer.outcome, claimNeedsStep: answer.outcome === "upheld" };
}

/**
 * Rule: of each own thing the page says one status, and nothing beside it that contradicts it. An answer is shown only of
 * a proposal that stands on the site; after a no nothing is waited for; a day that has passed is not promised again; a
 * session that was, or does not happen, is none to come to.
 * Source: issue "everyone who can take part, does", C4 (no contradicting states).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import { cancelSignUpVerdict } from "~/features/sessions/domain/sign-up";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import { isApprovedProposal } from "~/features/vocabulary/domain/public-proposal";
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";

/** What is said to happen next; each is a sentence. */
export type ProposalNext =
  | ProposalState
  | "submittedBy"
  | "submittedLate"
  | "publishedBy"
  | "publishedLate"
  | "answeredNo"
  | "answeredElsewhere"
  | "merged";

export interface ProposalStatus {
  badge: ProposalState | "merged";
  /** The newest answer, where it still says something. */
  outcome: ReplyOutcome | null;
  next: ProposalNext;
}

export interface ProposalFacts {
  state: ProposalState;
  /** The newest public answer to it. */
  outcome: ReplyOutcome | null;
  /** It goes on in another proposal. */
  merged: boolean;
  /** Until when it is looked at, or answered. */
  dueAt: Date | null;
}

function waiting(state: "submitted" | "published", dueAt: Date | null, now: Date): ProposalNext {
  if (!dueAt) return state;
  return isOverdue(dueAt, now) ? `${state}Late` : `${state}By`;
}

function answered(outcome: ReplyOutcome): ProposalNext {
  if (promisesAction(outcome)) return "answered";
  return outcome === "no" ? "answeredNo" : "answeredElsewhere";
}

/** Where a proposal stands for who wrote it, and what comes next. */
export function proposalStatus(facts: ProposalFacts, now: Date): ProposalStatus {
  const { state, outcome, merged, dueAt } = facts;
  if (!isApprovedProposal(facts)) {
    const next = state === "submitted" ? waiting(state, dueAt, now) : state;
    return { badge: state, outcome: null, next };
  }
  if (merged) return { badge: "merged", outcome, next: "merged" };
  if (outcome !== null && !promisesAction(outcome)) {
    return { badge: "answered", outcome, next: answered(outcome) };
  }
  if (state === "followedUp") return { badge: state, outcome, next: state };
  if (outcome !== null) return { badge: "answered", outcome, next: answered(outcome) };
  if (state === "answered") return { badge: state, outcome, next: state };
  return { badge: "published", outcome, next: waiting("published", dueAt, now) };
}

/** What is said of a sign-up: its state, or what became of it when the session was or does not happen. */
export type SignUpStatusName = SignUpState | "wasConfirmed" | "noSeat" | "sessionCancelled";

export interface SignUpFacts {
  state: SignUpState;
  startsAt: Date;
  sessionCancelled: boolean;
}

/** Where a sign-up stands for whoever made it, and whether it can still be given up. */
export function signUpStatus(
  { state, startsAt, sessionCancelled }: SignUpFacts,
  now: Date,
): { status: SignUpStatusName; canCancel: boolean } {
  const isActive = state === "confirmed" || state === "waitlisted";
  if (!isActive) return { status: state, canCancel: false };
  if (sessionCancelled) return { status: "sessionCancelled", canCancel: false };
  if (cancelSignUpVerdict({ state }, { startsAt }, now).ok) {
    return { status: state, canCancel: true };
  }
  return { status: state === "confirmed" ? "wasConfirmed" : "noSeat", canCancel: false };
}

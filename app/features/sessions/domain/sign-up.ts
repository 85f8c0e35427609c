/**
 * Rule: one active sign-up per person and session; first come first served within the reserved seats; a full session
 * gives a place on the waitlist, and nobody overtakes those who wait for the same seat.
 * Source: design, section 3 (session, sign-up).
 */
import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import type { Role } from "~/features/participation/domain/roles";
import { isSignUpOpen, isToCome, type SessionState } from "./session";
import { seatFor, totalOf, type RoleCounts, type SeatKind, type SeatPlan } from "./seats";

export const SIGN_UP_STATES = [
  "confirmed",
  "waitlisted",
  "cancelled",
  "attended",
  "noShow",
] as const;
export type SignUpState = (typeof SIGN_UP_STATES)[number];

/** So many days after a session nobody needs to know any more what somebody needed or wanted to be called. */
export const NEEDS_DAYS_AFTER_SESSION = 14;

/** What belongs to the people of a session goes now when the session ended before this moment. */
export function needsEndedBefore(now: Date): Date {
  return daysBefore(now, NEEDS_DAYS_AFTER_SESSION);
}

/** What somebody wrote in their own words with a sign-up: what to be called, and what they need. */
export function needsWords(written: { nickname: string | null; needs: string | null }): {
  title: string;
  body: string;
} {
  return { title: written.nickname ?? "", body: written.needs ?? "" };
}

/** The session as it is inside the transaction that writes the sign-up. */
export interface SignUpSnapshot extends SeatPlan {
  sessionState: SessionState;
  startsAt: Date;
  /** When sign-up closes; null when it stays open until the start. */
  signUpClosesAt: Date | null;
  /** Of the way in which this person comes. */
  confirmed: RoleCounts;
  waitlisted: RoleCounts;
  /** The most people the waitlist takes: null without limit, 0 for a session without waitlist. */
  waitlistLimit: number | null;
  /** The state of the sign-up this person already has for this session, if any. */
  existing: SignUpState | null;
}

export type SignUpDecision =
  | { ok: true; outcome: "confirmed"; seat: SeatKind }
  /** `position` is the person's own place in the line, from 1. */
  | { ok: true; outcome: "waitlisted"; position: number }
  | { ok: false; code: "already_signed_up"; state: Exclude<SignUpState, "cancelled"> }
  | { ok: false; code: "closed"; because: "unpublished" | "cancelled" | "deadline" | "started" }
  | { ok: false; code: "full" };

/** Decides on one request to sign up. Somebody who cancelled may come back, at the end of the line. */
export function decideSignUp(
  request: { role: Role },
  snapshot: SignUpSnapshot,
  now: Date,
): SignUpDecision {
  if (snapshot.existing !== null && snapshot.existing !== "cancelled") {
    return { ok: false, code: "already_signed_up", state: snapshot.existing };
  }
  const closed = closedBecause(snapshot, now);
  if (closed) return { ok: false, code: "closed", because: closed };

  const seat = decideSeat(snapshot, request.role, snapshot);
  if (seat) return { ok: true, outcome: "confirmed", seat };
  const waiting = totalOf(snapshot.waitlisted);
  if (snapshot.waitlistLimit !== null && waiting >= snapshot.waitlistLimit) {
    return { ok: false, code: "full" };
  }
  return { ok: true, outcome: "waitlisted", position: waiting + 1 };
}

/** The seat for somebody in this role that nobody waits for; null when they have to wait. */
export function decideSeat(
  plan: SeatPlan,
  role: Role,
  { confirmed, waitlisted }: { confirmed: RoleCounts; waitlisted: RoleCounts },
): SeatKind | null {
  const seat = seatFor(plan, confirmed, role);
  const ahead = seat === "reserved" ? (waitlisted[role] ?? 0) : totalOf(waitlisted);
  return ahead === 0 ? seat : null;
}

function closedBecause(
  snapshot: SignUpSnapshot,
  now: Date,
): Extract<SignUpDecision, { code: "closed" }>["because"] | null {
  if (snapshot.sessionState === "cancelled") return "cancelled";
  if (snapshot.sessionState === "draft") return "unpublished";
  if (snapshot.sessionState !== "published" || snapshot.startsAt.getTime() <= now.getTime()) {
    return "started";
  }
  return isSignUpOpen(snapshot, now) ? null : "deadline";
}

/**
 * Whether what was said with a sign-up may still be changed: as long as somebody is expected or waits, and it has not
 * begun. The seat does not depend on it.
 */
export function changeSignUpVerdict(
  signUp: { state: SignUpState },
  session: { state: SessionState; startsAt: Date },
  now: Date,
): { ok: true } | { ok: false; code: "gone" } {
  const isExpected = signUp.state === "confirmed" || signUp.state === "waitlisted";
  return isExpected && isToCome(session, now) ? { ok: true } : { ok: false, code: "gone" };
}

export type CancelSignUpVerdict =
  { ok: true; freesSeat: boolean } | { ok: false; code: "already_cancelled" | "already_started" };

/** Whether a person may still give up a sign-up: until the start. Only a confirmed one frees a seat. */
export function cancelSignUpVerdict(
  signUp: { state: SignUpState },
  session: { startsAt: Date },
  now: Date,
): CancelSignUpVerdict {
  if (signUp.state === "cancelled") return { ok: false, code: "already_cancelled" };
  if (signUp.state === "attended" || signUp.state === "noShow") {
    return { ok: false, code: "already_started" };
  }
  if (session.startsAt.getTime() <= now.getTime()) return { ok: false, code: "already_started" };
  return { ok: true, freesSeat: signUp.state === "confirmed" };
}

/**
 * Rule: a message about a sign-up leaves only while what it says still holds: nobody is reminded of what was called off,
 * or told of a seat that was given back. What happened after it was queued has a message of its own.
 * Source: the issue on faults in the field (messages that no longer hold); design, section 3 (session).
 */

import { isOverdue } from "~/features/calendar/domain/deadline";
import { messagesEndAt } from "./session-message";
import type { SignUpState } from "./sign-up";

export const REGISTRANT_MESSAGES = [
  "confirmed",
  "waitlisted",
  "promoted",
  "lapsed",
  "changed",
  "cancelled",
  "reminder",
  "experience",
  "message",
] as const;
export type RegistrantMessageKind = (typeof REGISTRANT_MESSAGES)[number];

/** How a sign-up and its session stand at the moment a message leaves. */
export interface SignUpNow {
  readonly state: SignUpState;
  /** Until when a seat that came free has to be confirmed; null when nothing has to be. */
  readonly confirmBy: Date | null;
  /** When the term to confirm that seat began; null for whoever never waited. */
  readonly promotedAt: Date | null;
  readonly isCalledOff: boolean;
  readonly isPublished: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * Whether a queued message still holds.
 * @param once what the message was about when it was queued: a reminder the start of the session, a seat that came free
 *   the begin of the term to confirm it; it tells of that moment and no other
 */
export function messageHolds(
  kind: RegistrantMessageKind,
  signUp: SignUpNow,
  once: string,
  now: Date,
): boolean {
  const { state, confirmBy, promotedAt, isCalledOff, isPublished, startsAt, endsAt } = signUp;
  // What staff write may come after the session, or after it was called off; whom it is for is asked with its text.
  if (kind === "message") return state !== "cancelled" && messagesEndAt(endsAt) > now;
  // How it was is asked once it is over, while it is fresh.
  if (kind === "experience") {
    const wasThere = state === "confirmed" || state === "attended";
    return wasThere && !isCalledOff && endsAt <= now && messagesEndAt(endsAt) > now;
  }
  if (endsAt <= now) return false;
  if (kind === "cancelled") return isCalledOff && state !== "cancelled";
  if (!isPublished) return false;
  switch (kind) {
    case "confirmed":
      return state === "confirmed";
    case "waitlisted":
      return state === "waitlisted";
    case "promoted":
      if (state !== "confirmed" || confirmBy === null || isOverdue(confirmBy, now)) return false;
      return promotedAt?.toISOString() === once;
    case "lapsed":
      return state === "cancelled";
    case "changed":
      return state !== "cancelled";
    case "reminder":
      return state === "confirmed" && startsAt.toISOString() === once && startsAt > now;
  }
}

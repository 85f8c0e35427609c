/**
 * Rule: a session goes from planned, by announced and held, to reported; where it stands follows from its state
 * and the clock, never from what somebody ticked. Source: design, section 3 (session).
 */
import { sessionStateAt } from "./session";
import type { SessionState } from "./session";

export const SESSION_STEPS = ["planned", "announced", "held", "reported"] as const;
export type SessionStep = (typeof SESSION_STEPS)[number];

const STEP_OF_STATE = {
  draft: "planned",
  published: "announced",
  ended: "held",
  reported: "reported",
  cancelled: null,
} as const satisfies Record<SessionState, SessionStep | null>;

/** The step a session is at; null when it was called off. */
export function sessionStep(
  session: { state: SessionState; endsAt: Date },
  now: Date,
): SessionStep | null {
  return STEP_OF_STATE[sessionStateAt(session, now)];
}

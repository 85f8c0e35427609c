/**
 * Rule: the home of a session says the one thing to do next: fill in what publishing asks, publish, look who comes, close the
 * list of the day, write the report; nothing once the report is public or the session was called off.
 * Source: the issue on sessions (a session has a home of its own); design, section 3 (session).
 */
import type { SessionState } from "./session";

export type NextStep = "complete" | "publish" | "await" | "closeList" | "report" | "none";

/** What to do next with a session, which is told by the clock when it has ended. */
export function nextStep(session: {
  state: SessionState;
  /** Fields that publishing still asks. */
  missing: number;
  isListClosed: boolean;
}): NextStep {
  switch (session.state) {
    case "draft":
      return session.missing > 0 ? "complete" : "publish";
    case "published":
      return "await";
    case "ended":
      return session.isListClosed ? "report" : "closeList";
    case "reported":
    case "cancelled":
      return "none";
  }
}

/**
 * Rule: a session is there for everyone from the moment it is published, also when it is called off; a draft is not.
 * Source: design, section 3 (session).
 */
import type { SessionState } from "./session";

export const PUBLIC_SESSION_STATES = [
  "published",
  "ended",
  "reported",
  "cancelled",
] as const satisfies readonly SessionState[];

/** The filter of a query. */
export const PUBLIC_SESSION = { state: { in: [...PUBLIC_SESSION_STATES] } };

/** The filter of a query for sessions that take place or took place. */
export const SESSION_THAT_TAKES_PLACE = {
  state: { in: PUBLIC_SESSION_STATES.filter((state) => state !== "cancelled") },
};

/** Whether everyone may see this session. */
export function isPublicSession({ state }: { state: SessionState }): boolean {
  return PUBLIC_SESSION_STATES.some((known) => known === state);
}

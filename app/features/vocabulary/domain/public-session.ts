/**
 * Rule: a session is there for everyone from the moment it is published, also when it is called off; a draft is not.
 * A round shows its sessions, so this stands below both.
 * Source: design, section 3 (session).
 */

export const PUBLIC_SESSION_STATES = ["published", "ended", "reported", "cancelled"] as const;

/** The filter of a query. */
export const PUBLIC_SESSION = { state: { in: [...PUBLIC_SESSION_STATES] } };

/** The filter of a query for sessions that take place or took place. */
export const SESSION_THAT_TAKES_PLACE = {
  state: { in: PUBLIC_SESSION_STATES.filter((state) => state !== "cancelled") },
};

/** Whether everyone may see this session. */
export function isPublicSession({ state }: { state: string }): boolean {
  return PUBLIC_SESSION_STATES.some((known) => known === state);
}

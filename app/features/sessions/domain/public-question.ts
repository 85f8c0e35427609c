/**
 * Rule: a question is read by everyone once a moderator let it through, with its answer or before it.
 * Source: the issue on sessions (questions to a session).
 */

export const PUBLIC_QUESTION_STATES = ["published", "answered"] as const;

/** The filter of a query. */
export const PUBLIC_QUESTION = { state: { in: [...PUBLIC_QUESTION_STATES] } };

/** Whether everyone may read this question. */
export function isPublicQuestion({ state }: { state: string }): boolean {
  return PUBLIC_QUESTION_STATES.some((known) => known === state);
}

/** Questions that get an answer; cards stand on the wall of the room and with what was said. */
export const ASKED = { kind: "question" };
/** Cards for the wall of the room. */
export const ON_THE_WALL = { kind: "card" };

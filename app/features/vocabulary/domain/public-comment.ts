/**
 * Rule: a reaction, on a proposal or on the report of a session, is read by everyone once a moderator let it through.
 * Proposals own reactions and sessions show them, so the answer to "may everyone see this" stands below both.
 * Source: design, section 3 (reactions).
 */

/** The filter of a query. */
export const PUBLIC_COMMENT = { state: "published" } as const;

/** Whether everyone may read this reaction. */
export function isPublicComment({ state }: { state: string }): boolean {
  return state === PUBLIC_COMMENT.state;
}

/**
 * Rule: a claim that somebody sent in waits unseen until staff made it checkable. Whoever shows claims beside something
 * else asks this. Source: the issue on claims.
 */

/** The filter of a query. */
export const PUBLIC_CLAIM = { waiting: false };

/** Whether everyone may read this claim. */
export function isPublicClaim({ waiting }: { waiting: boolean }): boolean {
  return !waiting;
}

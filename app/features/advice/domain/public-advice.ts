/**
 * Rule: an advice is there for everyone once its council published it; before that only the council sees it.
 * Source: design, section 3 (advice).
 */

/** The filter of a query. */
export const PUBLIC_ADVICE = { state: { not: "received" } } as const;

/** Whether everyone may read this advice. */
export function isPublicAdvice({ state }: { state: string }): boolean {
  return state !== PUBLIC_ADVICE.state.not;
}

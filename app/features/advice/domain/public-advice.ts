/**
 * Rule: an advice is there for everyone once its council published it; before that only the council sees it.
 * Source: design, section 3 (advice).
 */
/** The filter of a query. */
export const PUBLIC_ADVICE = { state: { not: "received" } };

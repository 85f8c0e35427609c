/**
 * Rule: a theme and an answer are there for everyone once they are published. Pages of rounds, proposals, agreements and
 * principles show them, so the answer to "may everyone see this" stands below all of them.
 * Source: design, section 2 (theme, reply).
 */

/** The filter of a query for themes. */
export const PUBLIC_THEME = { state: "published" } as const;

/** The filter of a query for answers. */
export const PUBLIC_REPLY = { state: "published" } as const;

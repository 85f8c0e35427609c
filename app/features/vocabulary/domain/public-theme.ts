/**
 * Rule: a theme and an answer are there for everyone once they are published. Pages of rounds, proposals, agreements and
 * principles show them, so the answer to "may everyone see this" stands below all of them.
 * Source: design, section 2 (theme, reply).
 */

/** The filter of a query for themes. */
export const PUBLIC_THEME = { state: "published" } as const;

/** Whether everyone may read this theme. */
export function isPublicTheme({ state }: { state: string }): boolean {
  return state === PUBLIC_THEME.state;
}

/** The filter of a query for answers. */
export const PUBLIC_REPLY = { state: "published" } as const;

/** Whether everyone may read this answer. */
export function isPublicReply({ state }: { state: string }): boolean {
  return state === PUBLIC_REPLY.state;
}

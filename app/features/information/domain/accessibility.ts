/**
 * How far this site is for everybody. The page `/toegankelijkheid` and the model of the statement in `docs/privacy/` are made
 * of these lists, so that they say the same.
 *
 * Rule: programs that check pages prove faults, never that there are none; without a whole examination (WCAG-EM) nobody says
 * that all requirements are met. What nobody tried by hand is named.
 * Source: Besluit digitale toegankelijkheid overheid, and the statuses of DigiToegankelijk.
 */

/** What the site is made by. */
export const ACCESSIBILITY_STANDARD = { wcag: "2.2", level: "AA" } as const;

/** What works everywhere, because tests in a browser do it. */
export const WORKS_EVERYWHERE = ["Script", "Keyboard", "Small", "Dark"] as const;

/** What is known not to be good enough. */
export const KNOWN_LIMITS = ["texts", "files"] as const;

/** What nobody tried by hand yet. */
export const NEVER_TRIED = [
  "screenReader",
  "voice",
  "magnifier",
  "people",
  "mail",
  "browsers",
] as const;

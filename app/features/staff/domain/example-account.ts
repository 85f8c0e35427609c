/**
 * Rule: what opens every example account is public, so it exists only in a database that was made with examples, and nobody
 * relies on such a database.
 * Source: design, examples; decision 22.
 */

/** The password of all example accounts. */
export const EXAMPLE_PASSWORD = "inbreng voorbeeld 2026";

/**
 * Rule: texts are read in three ways: those nobody read yet, those that were read, and those that were
 * read and are in no theme, so that nothing people wrote is left lying.
 * Source: design, surveys ("themes to assign while reading").
 */
export const TEXT_VIEWS = ["waiting", "read", "untied"] as const;

export type TextView = (typeof TEXT_VIEWS)[number];

/**
 * Rule: what says nothing is not translated, and each text is known by the place where it stands in its thing.
 * Source: issue 20, part A.
 */

/** One text: where it stands in its thing, and what it says in Dutch. */
export interface TranslatableText {
  readonly field: string;
  readonly source: string;
}

/** The texts of a thing that say something, from its columns by name. */
export function textsOf(columns: Readonly<Record<string, string | null>>): TranslatableText[] {
  return Object.entries(columns).flatMap(([field, source]) =>
    source === null || source.trim() === "" ? [] : [{ field, source }],
  );
}

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

function isWritten(value: object): value is { nl: string } {
  return "nl" in value && typeof value.nl === "string";
}

/** Every Dutch text in a value that has languages beside each other, wherever it stands; also in what hangs under one. */
export function textsWithin(value: unknown, field: string): TranslatableText[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isWritten(value) ? textsOf({ [field]: value.nl }) : [];
  const parts = Object.entries(value).flatMap(([name, part]) =>
    textsWithin(part, `${field}.${name}`),
  );
  return [...own, ...parts];
}

/** The texts of the rows under a thing, each known by its place among them. */
export function textsOfEach<Row>(
  rows: readonly Row[],
  name: string,
  columns: (row: Row) => Readonly<Record<string, string | null>>,
): TranslatableText[] {
  return rows.flatMap((row, place) =>
    textsOf(columns(row)).map(({ field, source }) => ({
      field: `${name}.${place + 1}.${field}`,
      source,
    })),
  );
}

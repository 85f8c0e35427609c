import type { SourceReference, Text } from "../schema/fields";

/** A fact of a region file: a value with its sources, or none with a note that says so. */
export type Fact<Value> = {
  value: Value | null;
  note?: Text | undefined;
  sources?: SourceReference[] | undefined;
};

/** The columns of one text in both languages: `title` and `titleEn`. */
type TextColumns<Column extends string> = { [Key in Column]: string } & {
  [Key in `${Column}En`]: string;
};
type OptionalTextColumns<Column extends string> = {
  [Key in Column | `${Column}En`]: string | null;
};

/** Spreads a text over its two columns. */
export function textColumns<Column extends string>(
  column: Column,
  text: Text,
): TextColumns<Column> {
  // Branding: TypeScript does not follow computed keys of a generic name.
  return { [column]: text.nl, [`${column}En`]: text.en } as TextColumns<Column>;
}

/** The same for a text that may be missing: both columns are then empty. */
export function optionalTextColumns<Column extends string>(
  column: Column,
  text: Text | null | undefined,
): OptionalTextColumns<Column> {
  // Branding: as above.
  return {
    [column]: text?.nl ?? null,
    [`${column}En`]: text?.en ?? null,
  } as OptionalTextColumns<Column>;
}

/** What a reader gets to see of a fact: the value, or else the note that says why there is none. */
export function factText(fact: Fact<Text>): Text | undefined {
  return fact.value ?? fact.note;
}

/** Several texts behind one another, in both languages; gaps fall away. */
export function joinTexts(...texts: (Text | undefined)[]): Text | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  return {
    nl: present.map((text) => text.nl).join(" "),
    en: present.map((text) => text.en).join(" "),
  };
}

/** The `source` column: a JSON array of source references (`{ source, place?, quote? }`), or nothing. */
export function sourcesColumn(sources: readonly SourceReference[] | undefined): string | null {
  return sources === undefined || sources.length === 0 ? null : JSON.stringify(sources);
}

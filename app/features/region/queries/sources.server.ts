import { z } from "zod";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";

const localized = z.object({ nl: z.string(), en: z.string() });

const referencesSchema = z.array(
  z.object({ source: z.string(), place: localized.optional(), quote: localized.optional() }),
);

/** Where a fact was found: the source by name, the place in it, and at most a short quote. */
export type SourceDto = {
  key: string;
  title: LocalText;
  reference: string | null;
  /** Where everybody can read it. */
  url: string | null;
  dated: string | null;
  place: LocalText | null;
  quote: LocalText | null;
};

/** Where the file of a source is handed out. */
function sourceFilePath(fileId: string): string {
  return `/bronnen/${fileId}`;
}

/** Turns a `source` column (a JSON array of references) into what a reader sees. */
export type ReadSources = (column: string | null) => SourceDto[];

/** Reads the names of all sources once, and gives the function that resolves references to them. */
export async function sourceReader(client: Connection, language: Language): Promise<ReadSources> {
  const rows = await client.source.findMany({
    select: {
      key: true,
      title: true,
      titleEn: true,
      reference: true,
      url: true,
      dated: true,
      file: { select: { id: true } },
    },
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (column) => {
    if (column === null) return [];
    return referencesSchema.parse(JSON.parse(column)).map(({ source, place, quote }) => {
      const row = byKey.get(source);
      return {
        key: source,
        title: row ? localText(language, row.title, row.titleEn) : localText("nl", source, null),
        reference: row?.reference ?? null,
        url: row?.url ?? (row?.file ? sourceFilePath(row.file.id) : null),
        dated: row?.dated ?? null,
        place: place ? localText(language, place.nl, place.en) : null,
        quote: quote ? localText(language, quote.nl, quote.en) : null,
      };
    });
  };
}

/** The difficult words of the region, to explain them where they stand. */
import { z } from "zod";
import type { DifficultWord } from "~/features/region/domain/difficult-words";
import type { Language, LocalText } from "~/i18n/language";
import { LANGUAGES, localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

export type GlossaryWord = DifficultWord & { explanation: LocalText };

const aliasesSchema = z.array(z.string());

async function readWords(language: Language): Promise<GlossaryWord[]> {
  const client = await database();
  const rows = await client.glossaryTerm.findMany({
    select: {
      key: true,
      term: true,
      termEn: true,
      aliases: true,
      explanation: true,
      explanationEn: true,
    },
  });
  return rows.map((row) => ({
    key: row.key,
    names:
      language === "en"
        ? [row.termEn ?? row.term]
        : [row.term, ...aliasesSchema.parse(JSON.parse(row.aliases))],
    explanation: localText(language, row.explanation, row.explanationEn),
  }));
}

/** Every word with its names in one language; other names are Dutch. */
export const glossaryWords = cacheByTables(LANGUAGES.length, readWords);

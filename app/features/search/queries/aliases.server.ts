/** Names that were changed or are another word for the same: whoever types one is shown what it is called now. */
import { z } from "zod";
import { wordsOf } from "~/features/text/domain/words";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type KnownAlias = { typed: string; name: LocalText; path: string };

const aliasesSchema = z.array(z.string());

/** Without capitals, accents and signs, as the index reads it too. */
function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(" ");
}

/** What the typed words are called now; null when they are nobody's other name. */
export async function resolveAlias(typed: string, language: Language): Promise<KnownAlias | null> {
  const wanted = plain(typed);
  if (wanted === "") return null;
  const client = await database();
  const [bodies, terms] = await Promise.all([
    client.bodyAlias.findMany({
      select: { name: true, body: { select: { key: true, name: true, nameEn: true } } },
    }),
    client.glossaryTerm.findMany({
      select: { key: true, term: true, termEn: true, aliases: true },
    }),
  ]);
  const alias = bodies.find(({ name }) => plain(name) === wanted);
  if (alias) {
    const { key, name, nameEn } = alias.body;
    return { typed, name: localText(language, name, nameEn), path: `/wie-beslist#${key}` };
  }
  const term = terms.find((row) =>
    aliasesSchema.parse(JSON.parse(row.aliases)).some((name) => plain(name) === wanted),
  );
  if (!term) return null;
  return {
    typed,
    name: localText(language, term.term, term.termEn),
    path: `/begrippen#${term.key}`,
  };
}

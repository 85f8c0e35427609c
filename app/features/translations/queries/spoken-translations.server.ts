import { isTranslated } from "~/i18n/language";
import type { Language, TranslatedLanguage } from "~/i18n/language";
import { pictogramNamed } from "~/features/translations/domain/pictogram";
import { speakTranslations } from "~/i18n/translations";
import type { PublishedTranslation } from "~/i18n/translations";
import { database } from "~/platform/db.server";
import { tablesRead } from "~/platform/page-sources.server";
import { inPortionsById } from "~/platform/portions.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { TRANSLATED_LANGUAGES } from "../schema";

/** The table that everything in such a language rests on. */
const TABLE = ["Translation"];

async function readPublished(
  language: TranslatedLanguage,
): Promise<ReadonlyMap<string, PublishedTranslation>> {
  const client = await database();
  const published = new Map<string, PublishedTranslation>();
  const portions = inPortionsById(({ after, take }) =>
    client.translation.findMany({
      where: { language, state: { in: ["published", "checked"] }, id: { gt: after } },
      orderBy: { id: "asc" },
      take,
      select: { id: true, source: true, text: true, state: true, pictogram: true },
    }),
  );
  for await (const rows of portions) {
    for (const { source, text, state, pictogram } of rows) {
      const drawing = pictogramNamed(pictogram);
      published.set(source, { text, isChecked: state === "checked", pictogram: drawing });
    }
  }
  return published;
}

const publishedIn = cacheByTables(TRANSLATED_LANGUAGES.length, readPublished);

const noteRead = () => tablesRead(TABLE);

/** Has the texts of a language ready before a page in it is made; of Dutch and English there is nothing to do. */
export async function prepareTranslations(language: Language): Promise<void> {
  if (!isTranslated(language)) return;
  speakTranslations(language, await publishedIn(language), noteRead);
}

/** The same for every language, for what is written without a page, such as mail. */
export async function prepareEveryLanguage(): Promise<void> {
  for (const language of TRANSLATED_LANGUAGES) await prepareTranslations(language);
}

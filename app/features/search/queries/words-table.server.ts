import type { DeskLanguage } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The words of one language; names of tables cannot be parameters, so there are only these two. */
export function wordsTable(language: DeskLanguage): Sql {
  return language === "nl" ? sql`"SearchWordsNl"` : sql`"SearchWordsEn"`;
}

/** The parts of words of one language, for a second try. */
export function partsTable(language: DeskLanguage): Sql {
  return language === "nl" ? sql`"SearchWordsPartsNl"` : sql`"SearchWordsPartsEn"`;
}

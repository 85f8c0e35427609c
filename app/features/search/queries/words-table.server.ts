import type { Language } from "~/i18n/language";
import type { Prisma } from "~/platform/generated/client";
import { sqlName } from "~/platform/sql.server";

/** The words of one language; names of tables cannot be parameters, so there are only these two. */
export function wordsTable(language: Language): Prisma.Sql {
  return language === "nl" ? sqlName("SearchWordsNl") : sqlName("SearchWordsEn");
}

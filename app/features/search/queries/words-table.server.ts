import type { Language } from "~/i18n/language";
import { Prisma } from "~/platform/generated/client";

/** The words of one language; names of tables cannot be parameters, so there are only these two. */
export function wordsTable(language: Language): Prisma.Sql {
  return language === "nl" ? Prisma.raw('"SearchWordsNl"') : Prisma.raw('"SearchWordsEn"');
}

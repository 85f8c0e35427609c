import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type PrincipleChoice = { id: string; number: number; title: LocalText };

/** The principles, for a choice list. */
export async function principleChoices(language: Language): Promise<PrincipleChoice[]> {
  const client = await database();
  const rows = await client.principle.findMany({
    orderBy: { number: "asc" },
    select: { id: true, number: true, plainTitle: true, plainTitleEn: true },
  });
  return rows.map(({ id, number, plainTitle, plainTitleEn }) => ({
    id,
    number,
    title: localText(language, plainTitle, plainTitleEn),
  }));
}

import { languageNamed } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** How many texts are published in a language, and how many of them a speaker said to be right. */
export interface CheckedTexts {
  readonly total: number;
  readonly checked: number;
}

/** The same for each language that has any. */
export async function checkedTexts(): Promise<Partial<Record<Language, CheckedTexts>>> {
  const client = await database();
  const rows = await client.translation.groupBy({
    by: ["language", "state"],
    where: { state: { in: ["published", "checked"] } },
    _count: { _all: true },
  });
  const counted: Partial<Record<Language, CheckedTexts>> = {};
  for (const { language, state, _count } of rows) {
    const name = languageNamed(language);
    const { total, checked } = counted[name] ?? { total: 0, checked: 0 };
    const more = state === "checked" ? _count._all : 0;
    counted[name] = { total: total + _count._all, checked: checked + more };
  }
  return counted;
}

import type { BatchPage } from "~/features/moderation/queries/batch.server";
import { colleaguesOf } from "~/features/moderation/queries/colleagues.server";
import { regionSettings, settingText } from "~/features/region/queries.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";

/** So many themes stand in the list: those of the rounds of one batch. */
const MOST_THEMES = 300;

/** What can be chosen for a batch: a rule to return by, a colleague to ask, a theme to tie to. */
export async function batchChoices(
  actor: StaffActor,
  { action, roundIds }: Pick<BatchPage, "action" | "roundIds">,
  language: Language,
): Promise<{
  rules: { key: string; title: string }[];
  colleagues: { id: string; name: string }[];
  themes: { value: string; label: string }[];
}> {
  const client = await database();
  const region = await regionSettings();
  const colleagues = action === "assign" ? await colleaguesOf(client, actor) : [];
  const themes =
    action === "theme"
      ? await client.theme.findMany({
          where: { roundId: { in: [...roundIds] } },
          orderBy: [{ roundId: "asc" }, { position: "asc" }, { slug: "asc" }],
          take: MOST_THEMES,
          select: { slug: true, title: true, roundId: true },
        })
      : [];
  return {
    rules: region.houseRules.rules.map(({ key, title }) => ({
      key,
      title: settingText(language, title).text,
    })),
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    themes: themes.map(({ roundId, slug, title }) => ({
      value: `${roundId}:${slug}`,
      label: title,
    })),
  };
}

import type { Transaction } from "~/platform/db.server";
import type { HistoricalRound, Region } from "../region-schema";
import type { Text } from "../schema/fields";
import { activityId } from "./activities";
import type { RegionIds } from "./lookup";
import type { Recorded } from "./recorded";
import { joinTexts, optionalTextColumns, textColumns } from "./texts";

type ThemeEntry = HistoricalRound["themes"][number];

/** Where it is found that people asked for this: title and place of each source. */
function foundIn(theme: ThemeEntry, region: Region): Text | undefined {
  const titles = theme.sources.map(({ source, place }) => {
    const title = region.documents.sources.find(({ key }) => key === source)?.title;
    return {
      nl: [title?.nl, place?.nl].filter((part) => part !== undefined).join(", "),
      en: [title?.en, place?.en].filter((part) => part !== undefined).join(", "),
    };
  });
  return joinTexts(...titles.map(({ nl, en }) => ({ nl: `${nl}.`, en: `${en}.` })));
}

/**
 * Ties a theme to the activity where it was said. The role is known when everyone counted there had the same one; how
 * many of them said it is in no source, so the link carries no count.
 */
async function writeLink(
  transaction: Transaction,
  round: HistoricalRound,
  theme: ThemeEntry,
  themeId: string,
  note: Text | undefined,
): Promise<void> {
  const activity = round.activities.find(({ key }) => key === theme.activity);
  const roles = new Set(activity?.counts.flatMap((count) => count.roles) ?? []);
  const [role] = roles.size === 1 ? roles : [];
  const id = `${themeId}.${theme.activity}`;
  const data = {
    themeId,
    kind: "activity",
    targetId: activityId(round, theme.activity),
    role: role ?? null,
    ...optionalTextColumns("note", note),
  };
  await transaction.themeLink.upsert({ where: { id }, create: { id, ...data }, update: data });
}

async function writeThemePrinciples(
  transaction: Transaction,
  theme: ThemeEntry,
  themeId: string,
  ids: RegionIds,
): Promise<void> {
  const numbers = new Set(theme.echoes.flatMap(({ principle }) => principle ?? []));
  for (const number of numbers) {
    const key = { themeId, principleId: ids.principle(number) };
    await transaction.themePrinciple.upsert({
      where: { themeId_principleId: key },
      create: key,
      update: {},
    });
  }
}

/**
 * Writes what people asked for in a round of the past. Whether an answer was found, and where the words came back,
 * stands in words: a reply in the table is one that a body gave here, with its owner.
 */
export async function writeThemes(
  transaction: Transaction,
  region: Region,
  round: HistoricalRound,
  roundId: string,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const [position, theme] of round.themes.entries()) {
    const id = `${round.slug}.${theme.key}`;
    if (recorded(id, ["theme.changed", "theme.inputUntied"])) continue;
    const data = {
      roundId,
      slug: theme.key,
      ...textColumns("title", theme.title),
      ...textColumns("summary", theme.summary),
      asks: JSON.stringify(theme.asks),
      position: position + 1,
      ...optionalTextColumns(
        "noReplyNote",
        joinTexts(theme.reply.note, ...theme.echoes.map(({ text }) => text)),
      ),
    };
    await transaction.theme.upsert({
      where: { id },
      create: { id, state: "published", ...data },
      update: data,
    });
    await writeLink(transaction, round, theme, id, foundIn(theme, region));
    await writeThemePrinciples(transaction, theme, id, ids);
  }
}

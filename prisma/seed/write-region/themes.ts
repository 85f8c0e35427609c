import type { Transaction } from "~/platform/db.server";
import type { HistoricalRound } from "../region-schema";
import type { RegionIds } from "./lookup";
import { joinTexts, optionalTextColumns, textColumns } from "./texts";

type ThemeEntry = HistoricalRound["themes"][number];

/**
 * The sources a theme rests on. The role is known when everyone counted in the activity had the same one; how many of
 * them said it is in no source.
 */
async function writeLinks(
  transaction: Transaction,
  round: HistoricalRound,
  theme: ThemeEntry,
  themeId: string,
  ids: RegionIds,
): Promise<void> {
  const activity = round.activities.find(({ key }) => key === theme.activity);
  const roles = new Set(activity?.counts.flatMap((count) => count.roles) ?? []);
  const [role] = roles.size === 1 ? roles : [];
  for (const { source, place, quote } of theme.sources) {
    const id = `${themeId}.${source}`;
    const data = {
      themeId,
      kind: "sourceDocument",
      targetId: ids.source(source),
      role: role ?? null,
      ...optionalTextColumns("quote", quote),
      ...optionalTextColumns("note", joinTexts(activity?.title, place)),
    };
    await transaction.themeLink.upsert({ where: { id }, create: { id, ...data }, update: data });
  }
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
  round: HistoricalRound,
  roundId: string,
  ids: RegionIds,
): Promise<void> {
  for (const [position, theme] of round.themes.entries()) {
    const id = `${round.slug}.${theme.key}`;
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
    await writeLinks(transaction, round, theme, id, ids);
    await writeThemePrinciples(transaction, theme, id, ids);
  }
}

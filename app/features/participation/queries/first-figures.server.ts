import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { LANGUAGES, localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

async function readFirstRound(
  language: Language,
): Promise<{ slug: string; title: LocalText } | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { ...PUBLIC_ROUND, example: false, snapshots: { some: {} } },
    orderBy: [{ opensAt: "asc" }, { slug: "asc" }],
    select: { slug: true, title: true, titleEn: true },
  });
  return round === null
    ? null
    : { slug: round.slug, title: localText(language, round.title, round.titleEn) };
}

/** The first round of the region of which figures were published: who took part, for whoever asks why that matters. */
export const firstRoundWithFigures = cacheByTables(LANGUAGES.length, readFirstRound);

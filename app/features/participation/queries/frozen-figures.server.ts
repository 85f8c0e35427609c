import { COMBINED, OVERLAPS } from "~/features/participation/domain/assumptions";
import type { Figures } from "~/features/participation/domain/figures";
import type { Range } from "~/features/participation/domain/interval";
import { shownFigures } from "~/features/participation/queries/counted-figures.server";
import { readFigures, shownText } from "~/features/participation/queries/outdated-snapshots.server";
import { ROLE_TABLE } from "~/features/participation/queries/published-tables.server";
import { roundCounts } from "~/features/participation/queries/round-counts.server";
import { reachOfRounds } from "~/features/participation/queries/round-reach.server";
import type { FiguresSnapshot } from "~/features/participation/schema";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { regionSettings } from "~/features/region/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";

/** The kind of snapshot that holds the figures of people. */
export const FIGURES = "figures";

function groupFigures<Count extends Range>(figures: Figures<Count>) {
  const { persons, contributions, once, repeat, frames } = figures;
  return { persons, contributions, once, repeat, frames };
}

/** The figures of a round as they stand now, under every combination of assumptions, with all sources kept. */
export async function figuresToFreeze(
  client: Connection,
  roundId: string,
): Promise<FiguresSnapshot> {
  const [counts, { scope }, { thresholds }, reachOf] = await Promise.all([
    roundCounts(client, [roundId]),
    client.round.findUniqueOrThrow({ where: { id: roundId }, select: { scope: true } }),
    regionSettings(client),
    reachOfRounds(client, [roundId]),
  ]);
  const shown = { scope, threshold: thresholds.smallNumber };
  const variants = OVERLAPS.flatMap((overlap) =>
    COMBINED.map((combined) => {
      const { roles, total } = shownFigures(counts, { overlap, combined }, shown);
      return {
        overlap,
        combined,
        roles: roles.map((row) => ({ role: row.role, ...groupFigures(row) })),
        total: groupFigures(total),
      };
    }),
  );
  return { variants, municipalities: reachOf(roundId) };
}

/** One frozen publication in a list. */
export type FrozenEntry = { number: number; publishedAt: Date; hash: string };

/** Every publication of a round, the newest first; each keeps its address for good. */
export async function frozenEntries(client: Connection, roundId: string): Promise<FrozenEntry[]> {
  const [rows, { scope }, { thresholds }] = await Promise.all([
    client.figureSnapshot.findMany({
      where: { roundId, kind: FIGURES },
      orderBy: { number: "desc" },
    }),
    client.round.findUniqueOrThrow({ where: { id: roundId }, select: { scope: true } }),
    regionSettings(client),
  ]);
  const shown = { scope, threshold: thresholds.smallNumber };
  return rows.map((row) => ({
    number: row.number,
    publishedAt: row.publishedAt,
    hash: readFigures(row, shown).hash,
  }));
}

/** A frozen text with what proves that nobody changed it: its SHA-256. */
export type FrozenText = { text: string; hash: string };

export type FrozenPublication = {
  round: { id: string; slug: string; title: LocalText; example: boolean };
  number: number;
  publishedAt: Date;
  definitionVersion: string;
  figures: FiguresSnapshot;
  /** the figures were made by a definition that showed too much; these are what may be shown of them */
  isReplaced: boolean;
  /** exactly what was frozen */
  frozen: { figures: FrozenText; table: FrozenText | null };
};

/** One frozen publication of a public round; null when there is none of that number. */
export async function frozenPublication(
  slug: string,
  number: number,
  language: Language,
): Promise<FrozenPublication | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: { id: true, slug: true, title: true, titleEn: true, example: true, scope: true },
  });
  if (!round) return null;
  const rows = await client.figureSnapshot.findMany({
    where: { roundId: round.id, number, kind: { in: [FIGURES, ROLE_TABLE] } },
  });
  const figures = rows.find(({ kind }) => kind === FIGURES);
  const table = rows.find(({ kind }) => kind === ROLE_TABLE);
  if (!figures) return null;
  const { thresholds } = await regionSettings(client);
  const shown = readFigures(figures, { scope: round.scope, threshold: thresholds.smallNumber });
  return {
    round: {
      id: round.id,
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      example: round.example,
    },
    number,
    publishedAt: figures.publishedAt,
    definitionVersion: figures.definitionVersion,
    figures: shown.figures,
    isReplaced: shown.isReplaced,
    frozen: {
      figures: { text: shown.text, hash: shown.hash },
      table: table ? shownText(table) : null,
    },
  };
}

/** The list of publications of a public round; null when there is no such round. */
export async function frozenList(slug: string): Promise<FrozenEntry[] | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: { id: true },
  });
  return round ? frozenEntries(client, round.id) : null;
}

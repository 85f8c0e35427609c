import { account } from "~/features/participation/domain/accounting";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import type { Interval } from "~/features/participation/domain/interval";
import type { RoundCounts } from "~/features/participation/domain/round-counts";
import { silenceMap } from "~/features/participation/domain/silence";
import type { SilenceMap } from "~/features/participation/domain/silence";
import { newestTables } from "~/features/participation/queries/published-tables.server";
import { countsOfRounds } from "~/features/participation/queries/round-counts.server";
import type { PolicyPhase } from "~/features/vocabulary/domain/round-state";
import { POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { staleWhileRevalidate } from "~/platform/cache.server";

export type RoundAcross = {
  slug: string;
  title: LocalText;
  phase: PolicyPhase;
  example: boolean;
  openedOn: Date | null;
  figures: RoundFigures;
  municipalities: { reached: number; of: number };
};

export type FiguresAcross = {
  /** in the order in which they opened */
  rounds: RoundAcross[];
  /** everything that is not an example, taken together: a person who took part in two rounds counts once */
  together: RoundFigures;
  realRounds: number;
  /** per phase of policy, real and example rounds apart */
  phases: { phase: PolicyPhase; rounds: number; example: boolean; figures: RoundFigures }[];
  /** who was never heard, by the newest table of every round that has one; null when none has */
  silence: { map: SilenceMap; rounds: number; example: boolean } | null;
  municipalities: Record<string, string>;
};

/** Figures are computed anew after this long: the same as what caches of the open data keep. */
const TTL_MILLISECONDS = 60_000;
/** Computing all rounds takes long, so what is this old at most is shown while it goes on. */
const STALE_MILLISECONDS = 300_000;

function figuresOf(counts: RoundCounts): RoundFigures {
  const verdict = account(counts, LEAST_ASSUMPTIONS);
  if (!verdict.ok) throw new Error(`the counts do not fit: ${verdict.code}`);
  return verdict.figures;
}

async function readRounds() {
  const client = await database();
  const [rows, reached, municipalities] = await Promise.all([
    client.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: [{ opensAt: "asc" }, { slug: "asc" }],
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        phase: true,
        opensAt: true,
        example: true,
        activities: { select: { municipalitiesReached: true } },
      },
    }),
    client.participation.groupBy({
      by: ["roundId", "municipalityId"],
      where: { state: "counted", municipalityId: { not: null } },
    }),
    client.municipality.findMany({ select: { slug: true, name: true }, orderBy: { name: "asc" } }),
  ]);
  const named = new Map<string, number>();
  for (const { roundId } of reached) named.set(roundId, (named.get(roundId) ?? 0) + 1);
  const rounds = rows.map(({ activities, phase, ...row }) => ({
    ...row,
    phase: roundEnumColumns.shape.phase.parse(phase),
    municipalities: {
      reached: Math.max(
        named.get(row.id) ?? 0,
        ...activities.map((activity) => activity.municipalitiesReached ?? 0),
      ),
      of: municipalities.length,
    },
  }));
  return { rounds, municipalities };
}

type Rounds = Awaited<ReturnType<typeof readRounds>>["rounds"];

/** Real people and made-up ones are never added up. */
function figuresByPhase(rounds: Rounds, together: (ids: string[]) => RoundCounts) {
  return [false, true].flatMap((example) =>
    POLICY_PHASES.flatMap((phase) => {
      const those = rounds.filter((round) => round.phase === phase && round.example === example);
      if (those.length === 0) return [];
      const figures = figuresOf(together(those.map(({ id }) => id)));
      return [{ phase, rounds: those.length, example, figures }];
    }),
  );
}

async function silenceOf(rounds: Rounds): Promise<FiguresAcross["silence"]> {
  const tables = await newestTables(rounds.map(({ id }) => id));
  if (tables.size === 0) return null;
  return {
    map: silenceMap([...tables.values()]),
    rounds: tables.size,
    example: rounds.some(({ id, example }) => example && tables.has(id)),
  };
}

async function readAcross() {
  const client = await database();
  const { rounds, municipalities } = await readRounds();
  const counts = await countsOfRounds(
    client,
    rounds.map(({ id }) => id),
  );
  const real = rounds.filter((round) => !round.example).map(({ id }) => id);
  return {
    rounds: rounds.map((round) => ({ ...round, figures: figuresOf(counts.of(round.id)) })),
    together: figuresOf(counts.together(real)),
    realRounds: real.length,
    phases: figuresByPhase(rounds, counts.together),
    silence: await silenceOf(rounds),
    municipalities: Object.fromEntries(municipalities.map(({ slug, name }) => [slug, name])),
  };
}

const cachedAcross = staleWhileRevalidate(TTL_MILLISECONDS, STALE_MILLISECONDS, readAcross);

/** How many people took part in each public round, by its id; at most five minutes old. */
export async function personsByRound(now: Date): Promise<ReadonlyMap<string, Interval>> {
  const { rounds } = await cachedAcross(now);
  return new Map(rounds.map(({ id, figures }) => [id, figures.total.persons]));
}

/**
 * The figures of every public round, and of all real rounds together, with as few assumptions as possible; at most five
 * minutes old.
 */
export async function figuresAcrossRounds(language: Language, now: Date): Promise<FiguresAcross> {
  const across = await cachedAcross(now);
  return {
    ...across,
    rounds: across.rounds.map(
      ({ slug, title, titleEn, phase, example, opensAt, figures, municipalities }) => ({
        slug,
        title: localText(language, title, titleEn),
        phase,
        example,
        openedOn: opensAt,
        figures,
        municipalities,
      }),
    ),
  };
}

import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import { overTerms } from "~/features/participation/domain/ledger-term";
import type { Interval } from "~/features/participation/domain/interval";
import type { RoundCounts } from "~/features/participation/domain/round-counts";
import { silenceMap } from "~/features/participation/domain/silence";
import type { SilenceMap } from "~/features/participation/domain/silence";
import { endedTermsOf } from "~/features/participation/queries/ended-terms.server";
import { shownFigures } from "~/features/participation/queries/counted-figures.server";
import { reachOfRounds } from "~/features/participation/queries/round-reach.server";
import type { MunicipalityCount } from "~/features/participation/queries/round-reach.server";
import { regionSettings } from "~/features/region/queries.server";
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
import { oneByOne } from "~/platform/turns.server";

export type RoundAcross = {
  slug: string;
  title: LocalText;
  phase: PolicyPhase;
  example: boolean;
  openedOn: Date | null;
  figures: RoundFigures;
  municipalities: MunicipalityCount;
};

export type FiguresAcross = {
  /** in the order in which they opened */
  rounds: RoundAcross[];
  /** everything that is not an example, taken together: a person who took part in two rounds counts once */
  together: RoundFigures;
  /** those are rounds of several terms of the ledger, so that people may stand in more than one */
  severalTerms: boolean;
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

/** Sums are of regional rounds: beside the exact figures of those a sum with a local round would tell that one's. */
const REGIONAL = "regional";

type SumOf = (roundIds: readonly string[]) => Promise<RoundFigures>;

/** Figures of several rounds together; those of different terms of the ledger may share people. */
function sumsBy(
  together: (roundIds: readonly string[]) => RoundCounts,
  termOf: ReadonlyMap<string, string>,
): SumOf {
  const sumOf = (ids: readonly string[]) =>
    shownFigures(together(ids), LEAST_ASSUMPTIONS, { scope: REGIONAL, threshold: 0 });
  return async (roundIds) => {
    const terms = [...new Set(roundIds.map((id) => termOf.get(id)))];
    const sums = await oneByOne(terms, (term) =>
      sumOf(roundIds.filter((id) => termOf.get(id) === term)),
    );
    const [first = sumOf([]), ...later] = sums;
    return overTerms(first, ...later);
  };
}

async function readRounds() {
  const client = await database();
  const [rows, { thresholds }, municipalities] = await Promise.all([
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
        scope: true,
      },
    }),
    regionSettings(client),
    client.municipality.findMany({ select: { slug: true, name: true }, orderBy: { name: "asc" } }),
  ]);
  const reachOf = await reachOfRounds(
    client,
    rows.map(({ id }) => id),
  );
  const rounds = rows.map(({ phase, ...row }) => ({
    ...row,
    phase: roundEnumColumns.shape.phase.parse(phase),
    threshold: thresholds.smallNumber,
    municipalities: reachOf(row.id),
  }));
  return { rounds, municipalities };
}

type Rounds = Awaited<ReturnType<typeof readRounds>>["rounds"];

/** Real people and made-up ones are never added up. */
async function figuresByPhase(rounds: Rounds, sumOf: SumOf) {
  const phases = [false, true].flatMap((example) =>
    POLICY_PHASES.map((phase) => ({
      phase,
      example,
      those: rounds.filter(
        (round) => round.phase === phase && round.example === example && round.scope === REGIONAL,
      ),
    })),
  );
  return oneByOne(
    phases.filter(({ those }) => those.length > 0),
    async ({ phase, example, those }) => {
      const figures = await sumOf(those.map(({ id }) => id));
      return { phase, rounds: those.length, example, figures };
    },
  );
}

/** Made-up rounds are shown only where there is no real one, and never beside one. */
async function silenceOf(rounds: Rounds): Promise<FiguresAcross["silence"]> {
  const tables = await newestTables(rounds.map(({ id }) => id));
  const ofKind = (isExample: boolean) =>
    rounds.flatMap(({ id, example }) => (example === isExample ? (tables.get(id) ?? []) : []));
  const real = ofKind(false);
  const shown = real.length > 0 ? real : ofKind(true);
  if (shown.length === 0) return null;
  return { map: silenceMap(shown), rounds: shown.length, example: real.length === 0 };
}

async function readAcross() {
  const client = await database();
  const { rounds, municipalities } = await readRounds();
  const ids = rounds.map(({ id }) => id);
  const [counts, termOf] = await Promise.all([
    countsOfRounds(client, ids),
    endedTermsOf(client, ids),
  ]);
  const sumOf = sumsBy(counts.together, termOf);
  const real = rounds
    .filter(({ example, scope }) => !example && scope === REGIONAL)
    .map(({ id }) => id);
  return {
    rounds: await oneByOne(rounds, (round) => ({
      ...round,
      figures: shownFigures(counts.of(round.id), LEAST_ASSUMPTIONS, round),
    })),
    together: await sumOf(real),
    severalTerms: new Set(real.map((id) => termOf.get(id))).size > 1,
    realRounds: real.length,
    phases: await figuresByPhase(rounds, sumOf),
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

import type { Interval } from "~/features/participation/domain/interval";
import { ZERO } from "~/features/participation/domain/interval";
import { linkedInput } from "~/features/principles/queries/linked-input.server";
import type { LinkedInput } from "~/features/principles/queries/linked-input.server";
import { perRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { LANGUAGES, localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import type { Prisma } from "~/platform/generated/client";
import { principleCoverage } from "./domain/gaps";
import type { CoverageGap, PrincipleCoverage } from "./domain/gaps";

export const roundColumns = {
  where: { round: PUBLIC_ROUND },
  select: {
    reason: true,
    reasonEn: true,
    round: { select: { id: true, slug: true, title: true, titleEn: true, example: true } },
  },
} satisfies Prisma.Principle$roundsArgs;

/** One cell of the matrix: why a round is about a principle, and who gave input there. */
export type CoveredRound = {
  slug: string;
  title: LocalText;
  reason: LocalText;
  example: boolean;
  total: Interval;
  covered: readonly Role[];
};

export type PrincipleRow = {
  number: number;
  title: LocalText;
  plainTitle: LocalText;
  rounds: CoveredRound[];
  /** Contributions of real rounds; those of example rounds stand apart. */
  byRole: Record<Role, Interval>;
  exampleByRole: Record<Role, Interval>;
  gaps: readonly CoverageGap[];
};

type RoundLink = Prisma.RoundPrincipleGetPayload<{ select: (typeof roundColumns)["select"] }>;

export function coverageOf(
  number: number,
  links: readonly RoundLink[],
  contributions: LinkedInput,
): PrincipleCoverage | undefined {
  const rounds = links.map(({ round, reason }) => ({
    roundId: round.id,
    reason,
    contributions: contributions.of(number, round.id),
  }));
  return principleCoverage([{ number, rounds }])[0];
}

export function coveredRounds(
  links: readonly RoundLink[],
  coverage: PrincipleCoverage | undefined,
  language: Language,
): CoveredRound[] {
  return links.map(({ round, reason, reasonEn }) => {
    const cell = coverage?.rounds.find((candidate) => candidate.roundId === round.id);
    return {
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      reason: localText(language, reason, reasonEn),
      example: round.example,
      total: cell?.total ?? ZERO,
      covered: cell?.covered ?? [],
    };
  });
}

/** What counts for a principle: real rounds decide the figures and the gaps, example rounds are only shown. */
export function figuresByRole(
  number: number,
  links: readonly RoundLink[],
  contributions: LinkedInput,
): Pick<PrincipleRow, "byRole" | "exampleByRole" | "gaps"> {
  const of = (example: boolean) =>
    coverageOf(
      number,
      links.filter(({ round }) => round.example === example),
      contributions,
    );
  const real = of(false);
  return {
    byRole: real?.byRole ?? perRole(() => ZERO),
    exampleByRole: of(true)?.byRole ?? perRole(() => ZERO),
    gaps: real?.gaps ?? [],
  };
}

async function readMatrix(language: Language): Promise<PrincipleRow[]> {
  const client = await database();
  const [rows, contributions] = await Promise.all([
    client.principle.findMany({
      orderBy: { number: "asc" },
      select: {
        number: true,
        title: true,
        titleEn: true,
        plainTitle: true,
        plainTitleEn: true,
        rounds: roundColumns,
      },
    }),
    linkedInput(client, null),
  ]);
  return rows.map((row) => {
    const coverage = coverageOf(row.number, row.rounds, contributions);
    return {
      number: row.number,
      title: localText(language, row.title, row.titleEn),
      plainTitle: localText(language, row.plainTitle, row.plainTitleEn),
      rounds: coveredRounds(row.rounds, coverage, language),
      ...figuresByRole(row.number, row.rounds, contributions),
    };
  });
}

/** All principles with the rounds that asked about them: the matrix of rounds and principles. */
export const principleMatrix = cacheByTables(LANGUAGES.length, readMatrix);

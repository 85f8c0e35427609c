import { contributionsByRound } from "~/features/participation/stats.server";
import { perRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { ReadSources, SourceDto } from "~/features/region/queries/sources.server";
import { IS_PUBLIC } from "~/features/rounds/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { principleCoverage } from "./domain/gaps";
import type { CoverageGap, PrincipleCoverage } from "./domain/gaps";
import { actionWordsSchema, figuresSchema, partsSchema, pointsSchema } from "./schema";

const roundColumns = {
  where: { round: IS_PUBLIC },
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
  total: number;
  covered: readonly Role[];
};

export type PrincipleRow = {
  number: number;
  title: LocalText;
  plainTitle: LocalText;
  rounds: CoveredRound[];
  byRole: Record<Role, number>;
  gaps: readonly CoverageGap[];
};

type RoundLink = Prisma.RoundPrincipleGetPayload<{ select: (typeof roundColumns)["select"] }>;

function coverageOf(
  number: number,
  links: readonly RoundLink[],
  contributions: Map<string, Record<Role, number>>,
): PrincipleCoverage | undefined {
  const rounds = links.map(({ round, reason }) => ({
    roundId: round.id,
    reason,
    contributions: contributions.get(round.id) ?? {},
  }));
  return principleCoverage([{ number, rounds }])[0];
}

function coveredRounds(
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
      total: cell?.total ?? 0,
      covered: cell?.covered ?? [],
    };
  });
}

/** All principles with the rounds that asked about them: the matrix of rounds and principles. */
export async function principleMatrix(language: Language): Promise<PrincipleRow[]> {
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
    contributionsByRound(client),
  ]);
  return rows.map((row) => {
    const coverage = coverageOf(row.number, row.rounds, contributions);
    return {
      number: row.number,
      title: localText(language, row.title, row.titleEn),
      plainTitle: localText(language, row.plainTitle, row.plainTitleEn),
      rounds: coveredRounds(row.rounds, coverage, language),
      byRole: coverage?.byRole ?? perRole(() => 0),
      gaps: coverage?.gaps ?? [],
    };
  });
}

export type PrincipleActionDto = {
  key: string;
  text: LocalText;
  parts: LocalText[];
  owners: LocalText[];
  status: "open" | "running" | "done" | "notYet" | "unknown";
  basis: "law" | "choice" | "unknown";
  basisNote: LocalText | null;
  horizon: string | null;
  indicator: LocalText | null;
  notTestable: boolean;
  sources: SourceDto[];
};

export type PrinciplePage = PrincipleRow & {
  explanation: LocalText;
  opportunities: LocalText[];
  needs: LocalText[];
  figures: { key: string; label: LocalText; unit: LocalText; values: FigureValue[] }[];
  actions: PrincipleActionDto[];
  themes: { slug: string; title: LocalText; roundSlug: string; replied: boolean }[];
  agendaItems: { slug: string; what: LocalText; state: string }[];
  proposals: { id: string; title: string }[];
  sources: SourceDto[];
};

type FigureValue = {
  value: number;
  about: boolean;
  moment: string | null;
  note: LocalText | null;
  sources: SourceDto[];
};

const PROPOSALS_SHOWN = 10;

const pageColumns = {
  number: true,
  title: true,
  titleEn: true,
  plainTitle: true,
  plainTitleEn: true,
  explanation: true,
  explanationEn: true,
  opportunities: true,
  needs: true,
  figures: true,
  source: true,
  rounds: roundColumns,
  actions: {
    orderBy: { position: "asc" },
    include: { owners: { select: { body: { select: { name: true, nameEn: true } } } } },
  },
  themes: {
    where: { theme: { state: "published" } },
    select: {
      theme: {
        select: {
          slug: true,
          title: true,
          titleEn: true,
          round: { select: { slug: true } },
          replies: { select: { id: true }, take: 1 },
        },
      },
    },
  },
  agendaItems: {
    select: { item: { select: { slug: true, what: true, whatEn: true, state: true } } },
  },
  proposals: {
    where: { publicTitle: { not: null } },
    orderBy: { publishedAt: "desc" },
    take: PROPOSALS_SHOWN,
    select: { id: true, publicTitle: true },
  },
} satisfies Prisma.PrincipleSelect;

type PageRow = Prisma.PrincipleGetPayload<{ select: typeof pageColumns }>;

function textsOf(column: string, language: Language): LocalText[] {
  return pointsSchema.parse(JSON.parse(column)).map(({ nl, en }) => localText(language, nl, en));
}

function actionOf(
  action: PageRow["actions"][number],
  language: Language,
  read: ReadSources,
): PrincipleActionDto {
  const optional = (nl: string | null, en: string | null) =>
    nl === null ? null : localText(language, nl, en);
  return {
    key: action.key,
    text: localText(language, action.text, action.textEn),
    parts: partsSchema
      .parse(JSON.parse(action.parts))
      .map(({ nl, en }) => localText(language, nl, en)),
    owners: action.owners.map(({ body }) => localText(language, body.name, body.nameEn)),
    ...actionWordsSchema.parse(action),
    basisNote: optional(action.basisNote, action.basisNoteEn),
    horizon: action.horizon,
    indicator: optional(action.indicator, action.indicatorEn),
    notTestable: action.notTestable,
    sources: read(action.source),
  };
}

function figuresOf(row: PageRow, language: Language, read: ReadSources): PrinciplePage["figures"] {
  return figuresSchema.parse(JSON.parse(row.figures)).map((figure) => ({
    key: figure.key,
    label: localText(language, figure.label.nl, figure.label.en),
    unit: localText(language, figure.unit.nl, figure.unit.en),
    values: figure.values.map((value) => ({
      value: value.value,
      about: value.precision === "about",
      moment: value.moment,
      note: value.note ? localText(language, value.note.nl, value.note.en) : null,
      sources: read(JSON.stringify(value.sources)),
    })),
  }));
}

/** Everything the page of one principle shows; null when there is no such number. */
export async function principlePage(
  number: number,
  language: Language,
): Promise<PrinciplePage | null> {
  const client = await database();
  const [row, contributions, read] = await Promise.all([
    client.principle.findUnique({ where: { number }, select: pageColumns }),
    contributionsByRound(client),
    sourceReader(client, language),
  ]);
  if (!row) return null;
  const coverage = coverageOf(row.number, row.rounds, contributions);
  return {
    number: row.number,
    title: localText(language, row.title, row.titleEn),
    plainTitle: localText(language, row.plainTitle, row.plainTitleEn),
    explanation: localText(language, row.explanation, row.explanationEn),
    rounds: coveredRounds(row.rounds, coverage, language),
    byRole: coverage?.byRole ?? perRole(() => 0),
    gaps: coverage?.gaps ?? [],
    opportunities: textsOf(row.opportunities, language),
    needs: textsOf(row.needs, language),
    figures: figuresOf(row, language, read),
    actions: row.actions.map((action) => actionOf(action, language, read)),
    themes: row.themes.map(({ theme }) => ({
      slug: theme.slug,
      title: localText(language, theme.title, theme.titleEn),
      roundSlug: theme.round.slug,
      replied: theme.replies.length > 0,
    })),
    agendaItems: row.agendaItems.map(({ item }) => ({
      slug: item.slug,
      what: localText(language, item.what, item.whatEn),
      state: item.state,
    })),
    proposals: row.proposals.map(({ id, publicTitle }) => ({ id, title: publicTitle ?? "" })),
    sources: read(row.source),
  };
}

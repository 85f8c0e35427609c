/** Everything one principle shows: its actions, who spoke, what came of it, and the documents around it. */
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import {
  coverageOf,
  coveredRounds,
  figuresByRole,
  roundColumns,
} from "~/features/principles/queries.server";
import type { PrincipleRow } from "~/features/principles/queries.server";
import {
  actionEnumColumns,
  figuresSchema,
  partsSchema,
  pointsSchema,
} from "~/features/principles/schema";
import { linkedInput } from "~/features/principles/queries/linked-input.server";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { ReadSources, SourceDto } from "~/features/region/queries/sources.server";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { wordDiff } from "~/features/text/domain/word-diff";
import type { DiffPart } from "~/features/text/domain/word-diff";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import type { Prisma } from "~/platform/generated/client";

/** So many themes are named at a principle, the newest; each round shows its own. */
const MOST_THEMES_SHOWN = 50;

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
  themes: {
    slug: string;
    title: LocalText;
    roundSlug: string;
    replied: boolean;
    example: boolean;
  }[];
  agendaItems: { slug: string; what: LocalText; state: string; example: boolean }[];
  documents: PrincipleDocument[];
  wordingChanges: WordingChange[];
  proposals: { id: string; title: string; language: string; example: boolean }[];
  sources: SourceDto[];
};

/** A document that came of a round on this principle, with its versions. */
export type PrincipleDocument = {
  slug: string;
  title: LocalText;
  decided: boolean;
  versions: { label: string; dated: string | null; status: string; note: LocalText | null }[];
};

/** "Because of you": words of the principle that changed because of a theme. */
export type WordingChange = {
  id: string;
  pieces: DiffPart[];
  changedOn: string;
  theme: { title: LocalText; path: string };
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
    include: {
      owners: {
        orderBy: { body: { name: "asc" } },
        select: { body: { select: { name: true, nameEn: true } } },
      },
    },
  },
  themes: {
    where: { theme: PUBLIC_THEME },
    orderBy: [{ theme: { publishedAt: "desc" } }, { themeId: "asc" }],
    take: MOST_THEMES_SHOWN,
    select: {
      theme: {
        select: {
          slug: true,
          title: true,
          titleEn: true,
          round: { select: { slug: true, example: true } },
          replies: { select: { id: true }, take: 1 },
        },
      },
    },
  },
  agendaItems: {
    orderBy: { item: { slug: "asc" } },
    select: {
      item: { select: { slug: true, what: true, whatEn: true, state: true, example: true } },
    },
  },
  wordingChanges: {
    where: { theme: PUBLIC_THEME },
    orderBy: [{ changedOn: "desc" }, { id: "asc" }],
    select: {
      id: true,
      before: true,
      after: true,
      changedOn: true,
      theme: {
        select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
      },
    },
  },
  proposals: {
    where: LISTED_PROPOSAL,
    orderBy: { publishedAt: "desc" },
    take: PROPOSALS_SHOWN,
    select: { id: true, publicTitle: true, language: true, example: true },
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
    ...actionEnumColumns.parse(action),
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

/** Documents of the rounds on this principle; those that bodies decide on have a page of their own. */
async function documentsOf(
  client: Connection,
  principleNumber: number,
  language: Language,
): Promise<PrincipleDocument[]> {
  const rows = await client.document.findMany({
    where: {
      round: { ...PUBLIC_ROUND, principles: { some: { principle: { number: principleNumber } } } },
    },
    orderBy: { title: "asc" },
    select: {
      slug: true,
      title: true,
      titleEn: true,
      versions: { orderBy: [{ dated: "asc" }, { label: "asc" }] },
      _count: { select: { decisions: true } },
    },
  });
  return rows.map((row) => ({
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    decided: row._count.decisions > 0,
    versions: row.versions.map(({ label, dated, status, note, noteEn }) => ({
      label,
      dated,
      status,
      note: optionalText(language, note, noteEn),
    })),
  }));
}

async function readPrinciple(number: number, language: Language): Promise<PrinciplePage | null> {
  const client = await database();
  const [row, contributions, documents, read] = await Promise.all([
    client.principle.findUnique({ where: { number }, select: pageColumns }),
    linkedInput(client, number),
    documentsOf(client, number, language),
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
    ...figuresByRole(row.number, row.rounds, contributions),
    opportunities: textsOf(row.opportunities, language),
    needs: textsOf(row.needs, language),
    figures: figuresOf(row, language, read),
    actions: row.actions.map((action) => actionOf(action, language, read)),
    themes: row.themes.map(({ theme }) => ({
      slug: theme.slug,
      title: localText(language, theme.title, theme.titleEn),
      roundSlug: theme.round.slug,
      replied: theme.replies.length > 0,
      example: theme.round.example,
    })),
    agendaItems: row.agendaItems.map(({ item }) => ({
      slug: item.slug,
      what: localText(language, item.what, item.whatEn),
      state: item.state,
      example: item.example,
    })),
    documents,
    wordingChanges: row.wordingChanges.map(({ id, before, after, changedOn, theme }) => ({
      id,
      pieces: wordDiff(before, after),
      changedOn,
      theme: {
        title: localText(language, theme.title, theme.titleEn),
        path: themeAddress(theme.round.slug, theme.slug),
      },
    })),
    proposals: row.proposals.map(({ id, publicTitle, language: written, example }) => ({
      language: written,
      id,
      title: publicTitle ?? "",
      example,
    })),
    sources: read(row.source),
  };
}

/** Pages of principles that are remembered, in each language. */
const MOST_PRINCIPLES = 40;

/** Everything the page of one principle shows; null when there is no such number. */
export const principlePage = cacheByTables(MOST_PRINCIPLES, readPrinciple);

import { isWithinDeadline } from "~/features/calendar/domain/deadline";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import { effectiveInfluenceLevel } from "~/features/rounds/domain/scope";
import type { ScopeKind } from "~/features/rounds/domain/scope";
import type { InfluenceLevel, RoundState } from "~/features/vocabulary/domain/round-state";
import { roundThread } from "~/features/rounds/domain/thread";
import type { ThreadStep } from "~/features/rounds/domain/thread";
import { isPublicRound, PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { summaryColumns, summaryOf } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

/** One line of what is open or fixed, with the moments between which it stood. */
export type ScopeLine = {
  kind: ScopeKind;
  text: LocalText;
  version: number;
  validFrom: Date;
  validUntil: Date | null;
};

/** An organisation that a round names, with what it is there for. */
export type RoundBody = { key: string; name: LocalText; decides: LocalText | null };

export type RoundPage = RoundSummary & {
  influenceLevel: InfluenceLevel | null;
  thread: ThreadStep[];
  decider: RoundBody | null;
  answerer: RoundBody | null;
  deciderNote: LocalText | null;
  /** Who listens, by function, and what they look like. */
  listener: LocalText | null;
  listenerPicture: { id: string; alt: LocalText } | null;
  lundy: Record<"space" | "voice" | "audience" | "influence", LocalText | null>;
  decisionScope: { open: ScopeLine[]; fixed: ScopeLine[]; earlier: ScopeLine[] };
  framesFixedOn: string | null;
  framesFixedNote: LocalText | null;
  principles: { number: number; title: LocalText; reason: LocalText }[];
  surveys: {
    slug: string;
    title: LocalText;
    minutes: number | null;
    open: boolean;
    resultsPublic: boolean;
  }[];
  proposals: { open: boolean; count: number };
  activities: {
    title: LocalText;
    heldOn: string | null;
    note: LocalText | null;
    reportNote: LocalText | null;
  }[];
  themeCount: number;
  /** Whether people can say what they think of statements from proposals. */
  hasStatements: boolean;
  documents: { slug: string; title: LocalText }[];
};

const bodyColumns = {
  select: { key: true, name: true, nameEn: true, decides: true, decidesEn: true },
} as const satisfies { select: Prisma.BodySelect };

const pageColumns = {
  ...summaryColumns,
  deciderNote: true,
  deciderNoteEn: true,
  space: true,
  spaceEn: true,
  voice: true,
  voiceEn: true,
  audience: true,
  audienceEn: true,
  influence: true,
  influenceEn: true,
  listener: true,
  listenerEn: true,
  listenerPicture: { select: { id: true, altNl: true, altEn: true } },
  framesFixedOn: true,
  framesFixedNote: true,
  framesFixedNoteEn: true,
  decider: bodyColumns,
  answerer: bodyColumns,
  frameItems: { orderBy: { position: "asc" } },
  principles: {
    select: {
      reason: true,
      reasonEn: true,
      principle: { select: { number: true, plainTitle: true, plainTitleEn: true } },
    },
    orderBy: { principle: { number: "asc" } },
  },
  surveys: {
    where: PUBLIC_SURVEY,
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      title: true,
      titleEn: true,
      minutes: true,
      state: true,
      closesAt: true,
      resultsPublic: true,
    },
  },
  activities: {
    where: { survey: null, session: null, kind: { not: "proposals" } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
  documents: { orderBy: { slug: "asc" }, select: { slug: true, title: true, titleEn: true } },
  themes: {
    where: PUBLIC_THEME,
    select: { replies: { where: PUBLIC_REPLY, select: { id: true }, take: 1 } },
  },
  _count: {
    select: {
      themes: true,
      statements: { where: PUBLIC_STATEMENT },
      proposals: { where: LISTED_PROPOSAL },
    },
  },
} as const satisfies Prisma.RoundSelect;

type PageRow = Prisma.RoundGetPayload<{ select: typeof pageColumns }>;

function scopeOf(row: PageRow, language: Language): RoundPage["decisionScope"] {
  const lines = row.frameItems.map((item): ScopeLine => ({
    kind: item.kind === "open" ? "open" : "fixed",
    text: localText(language, item.text, item.textEn),
    version: item.version,
    validFrom: item.validFrom,
    validUntil: item.validUntil,
  }));
  const current = lines.filter((line) => line.validUntil === null);
  return {
    open: current.filter((line) => line.kind === "open"),
    fixed: current.filter((line) => line.kind === "fixed"),
    earlier: lines.filter((line) => line.validUntil !== null),
  };
}

function pictureOf(picture: PageRow["listenerPicture"], language: Language) {
  if (picture === null) return null;
  return { id: picture.id, alt: localText(language, picture.altNl, picture.altEn) };
}

function bodyOf(body: PageRow["decider"], language: Language): RoundBody | null {
  if (body === null) return null;
  const { key, name, nameEn, decides, decidesEn } = body;
  return {
    key,
    name: localText(language, name, nameEn),
    decides: optionalText(language, decides, decidesEn),
  };
}

function threadOf(row: PageRow, state: RoundState, now: Date): ThreadStep[] {
  const replied = row.themes.filter((theme) => theme.replies.length > 0).length;
  return roundThread(
    {
      state,
      opensAt: row.opensAt,
      closesAt: row.closesAt,
      replyDueAt: row.replyDueAt,
      reportedBackAt: row.reportedBackAt,
      evaluatedAt: row.evaluatedAt,
      themes: { total: row._count.themes, published: row.themes.length, replied },
    },
    now,
  );
}

/** Ways to take part, and what came in otherwise. */
function waysOf(row: PageRow, language: Language, open: boolean, now: Date) {
  return {
    surveys: row.surveys.map((survey) => ({
      slug: survey.slug,
      title: localText(language, survey.title, survey.titleEn),
      minutes: survey.minutes,
      open:
        survey.state === "open" &&
        (survey.closesAt === null || isWithinDeadline(survey.closesAt, now)),
      resultsPublic: survey.resultsPublic,
    })),
    proposals: { open, count: row._count.proposals },
    activities: row.activities.map((activity) => ({
      title: localText(language, activity.title, activity.titleEn),
      heldOn: activity.heldOn,
      note: optionalText(language, activity.heldOnNote, activity.heldOnNoteEn),
      reportNote: optionalText(language, activity.reportNote, activity.reportNoteEn),
    })),
  };
}

async function readRound(slug: string, language: Language, now: Date): Promise<RoundPage | null> {
  const client = await database();
  const row = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: pageColumns,
  });
  return row && pageOf(row, language, now);
}

/** The page of a round as visitors will see it, for whoever prepares it; null when they may not. */
export async function previewRound(
  grant: Authorized<"round.write">,
  slug: string,
  language: Language,
  now: Date,
): Promise<RoundPage | null> {
  const client = await database();
  const row = await client.round.findUnique({ where: { slug }, select: pageColumns });
  if (!row || !stillAllows(grant, { roundId: row.id })) return null;
  // What is prepared looks as it will once it is announced.
  const state = isPublicRound(row) ? row.state : "announced";
  return pageOf({ ...row, state }, language, now);
}

function pageOf(row: PageRow, language: Language, now: Date): RoundPage {
  const summary = summaryOf(row, language, now);
  const decisionScope = scopeOf(row, language);
  const { influenceLevel } = roundEnumColumns.parse(row);
  const texts = (lines: ScopeLine[]) => lines.map((line) => line.text.text);
  return {
    ...summary,
    influenceLevel: effectiveInfluenceLevel(influenceLevel, {
      open: texts(decisionScope.open),
      fixed: texts(decisionScope.fixed),
    }),
    thread: threadOf(row, summary.state, now),
    decider: bodyOf(row.decider, language),
    answerer: bodyOf(row.answerer, language),
    deciderNote: optionalText(language, row.deciderNote, row.deciderNoteEn),
    listener: optionalText(language, row.listener, row.listenerEn),
    listenerPicture: pictureOf(row.listenerPicture, language),
    lundy: {
      space: optionalText(language, row.space, row.spaceEn),
      voice: optionalText(language, row.voice, row.voiceEn),
      audience: optionalText(language, row.audience, row.audienceEn),
      influence: optionalText(language, row.influence, row.influenceEn),
    },
    decisionScope,
    framesFixedOn: row.framesFixedOn,
    framesFixedNote: optionalText(language, row.framesFixedNote, row.framesFixedNoteEn),
    principles: row.principles.map(({ principle, reason, reasonEn }) => ({
      number: principle.number,
      title: localText(language, principle.plainTitle, principle.plainTitleEn),
      reason: localText(language, reason, reasonEn),
    })),
    ...waysOf(row, language, summary.takesInput, now),
    themeCount: row.themes.length,
    hasStatements: row._count.statements > 0,
    documents: row.documents.map(({ slug: document, title, titleEn }) => ({
      slug: document,
      title: localText(language, title, titleEn),
    })),
  };
}

/** Pages of rounds that are remembered, in each language. */
const MOST_ROUNDS = 100;

/** Everything the page of one round shows; null when there is no such public round. */
export const publicRound = cacheByTables(MOST_ROUNDS, readRound);

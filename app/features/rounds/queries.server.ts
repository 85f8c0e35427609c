import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { effectiveInfluenceLevel } from "./domain/frames";
import type { FrameKind } from "./domain/frames";
import { takesInput } from "./domain/round";
import type { InfluenceLevel, PolicyPhase, RoundScope, RoundState } from "./domain/round";
import { roundThread } from "./domain/thread";
import type { ThreadStep } from "./domain/thread";
import { roundWordsSchema } from "./schema";

/** States in which a round is there for everyone to see; a round in preparation is not. */
export const PUBLIC_ROUND_STATES = [
  "announced",
  "open",
  "closed",
  "reportedBack",
  "evaluated",
] as const satisfies readonly RoundState[];

const summaryColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  question: true,
  questionEn: true,
  summary: true,
  summaryEn: true,
  state: true,
  scope: true,
  phase: true,
  influenceLevel: true,
  opensAt: true,
  closesAt: true,
  replyDueAt: true,
  reportedBackAt: true,
  evaluatedAt: true,
  example: true,
  municipality: { select: { name: true } },
} as const satisfies Prisma.RoundSelect;

type SummaryRow = Prisma.RoundGetPayload<{ select: typeof summaryColumns }>;

/** A round in a list. */
export type RoundSummary = {
  id: string;
  slug: string;
  title: LocalText;
  question: LocalText;
  summary: LocalText;
  state: RoundState;
  scope: RoundScope;
  phase: PolicyPhase;
  municipality: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  takesInput: boolean;
  example: boolean;
};

function summaryOf(row: SummaryRow, language: Language, now: Date): RoundSummary {
  const words = roundWordsSchema.parse(row);
  return {
    id: row.id,
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    question: localText(language, row.question, row.questionEn),
    summary: localText(language, row.summary, row.summaryEn),
    state: words.state,
    scope: words.scope,
    phase: words.phase,
    municipality: row.municipality?.name ?? null,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    replyDueAt: row.replyDueAt,
    reportedBackAt: row.reportedBackAt,
    takesInput: takesInput(
      { state: words.state, opensAt: row.opensAt, closesAt: row.closesAt },
      now,
    ),
    example: row.example,
  };
}

/** Every round that is public: what can be joined first, then the newest. */
export async function publicRounds(language: Language, now: Date): Promise<RoundSummary[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where: { state: { in: [...PUBLIC_ROUND_STATES] } },
    select: summaryColumns,
    orderBy: [{ opensAt: "desc" }, { createdAt: "desc" }],
  });
  const rounds = rows.map((row) => summaryOf(row, language, now));
  return [
    ...rounds.filter((round) => round.takesInput),
    ...rounds.filter((round) => !round.takesInput),
  ];
}

/** One line of what is open or fixed, with the moments between which it stood. */
export type FrameLine = {
  kind: FrameKind;
  text: LocalText;
  version: number;
  validFrom: Date;
  validUntil: Date | null;
};

export type RoundPage = RoundSummary & {
  influenceLevel: InfluenceLevel | null;
  thread: ThreadStep[];
  decider: LocalText | null;
  deciderNote: LocalText | null;
  lundy: Record<"space" | "voice" | "audience" | "influence", LocalText | null>;
  frames: { open: FrameLine[]; fixed: FrameLine[]; earlier: FrameLine[] };
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
  sessions: {
    slug: string;
    title: LocalText;
    startsAt: Date;
    state: string;
    place: string | null;
  }[];
  proposals: { open: boolean; count: number };
  activities: {
    title: LocalText;
    heldOn: string | null;
    note: LocalText | null;
    reportNote: LocalText | null;
  }[];
  themeCount: number;
  documents: { slug: string; title: LocalText }[];
};

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
  framesFixedOn: true,
  framesFixedNote: true,
  framesFixedNoteEn: true,
  decider: { select: { name: true, nameEn: true } },
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
    where: { state: { in: ["open", "closed", "reported"] } },
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
  sessions: {
    where: { state: { in: ["published", "held", "reported", "cancelled"] } },
    select: { slug: true, title: true, titleEn: true, startsAt: true, state: true, place: true },
    orderBy: { startsAt: "asc" },
  },
  activities: {
    where: { survey: null, session: null, kind: { not: "proposals" } },
    orderBy: { position: "asc" },
  },
  documents: { select: { slug: true, title: true, titleEn: true } },
  themes: { where: { state: "published" }, select: { replies: { select: { id: true }, take: 1 } } },
  _count: { select: { themes: true, proposals: { where: { publishedAt: { not: null } } } } },
} as const satisfies Prisma.RoundSelect;

type PageRow = Prisma.RoundGetPayload<{ select: typeof pageColumns }>;

function optionalText(language: Language, nl: string | null, en: string | null): LocalText | null {
  return nl === null ? null : localText(language, nl, en);
}

function framesOf(row: PageRow, language: Language): RoundPage["frames"] {
  const lines = row.frameItems.map((item): FrameLine => ({
    kind: item.kind === "open" ? "open" : "fixed",
    text: localText(language, item.text, item.textEn),
    version: item.version,
    validFrom: item.validFrom,
    validUntil: item.validUntil,
  }));
  const standing = lines.filter((line) => line.validUntil === null);
  return {
    open: standing.filter((line) => line.kind === "open"),
    fixed: standing.filter((line) => line.kind === "fixed"),
    earlier: lines.filter((line) => line.validUntil !== null),
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
      open: survey.state === "open" && (survey.closesAt === null || survey.closesAt >= now),
      resultsPublic: survey.resultsPublic,
    })),
    sessions: row.sessions.map((session) => ({
      slug: session.slug,
      title: localText(language, session.title, session.titleEn),
      startsAt: session.startsAt,
      state: session.state,
      place: session.place,
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

/** Everything the page of one round shows; null when there is no such public round. */
export async function publicRound(
  slug: string,
  language: Language,
  now: Date,
): Promise<RoundPage | null> {
  const client = await database();
  const row = await client.round.findFirst({
    where: { slug, state: { in: [...PUBLIC_ROUND_STATES] } },
    select: pageColumns,
  });
  if (!row) return null;
  const summary = summaryOf(row, language, now);
  const frames = framesOf(row, language);
  const { influenceLevel } = roundWordsSchema.parse(row);
  const texts = (lines: FrameLine[]) => lines.map((line) => line.text.text);
  return {
    ...summary,
    influenceLevel: effectiveInfluenceLevel(influenceLevel, {
      open: texts(frames.open),
      fixed: texts(frames.fixed),
    }),
    thread: threadOf(row, summary.state, now),
    decider: row.decider && localText(language, row.decider.name, row.decider.nameEn),
    deciderNote: optionalText(language, row.deciderNote, row.deciderNoteEn),
    lundy: {
      space: optionalText(language, row.space, row.spaceEn),
      voice: optionalText(language, row.voice, row.voiceEn),
      audience: optionalText(language, row.audience, row.audienceEn),
      influence: optionalText(language, row.influence, row.influenceEn),
    },
    frames,
    framesFixedOn: row.framesFixedOn,
    framesFixedNote: optionalText(language, row.framesFixedNote, row.framesFixedNoteEn),
    principles: row.principles.map(({ principle, reason, reasonEn }) => ({
      number: principle.number,
      title: localText(language, principle.plainTitle, principle.plainTitleEn),
      reason: localText(language, reason, reasonEn),
    })),
    ...waysOf(row, language, summary.takesInput, now),
    themeCount: row.themes.length,
    documents: row.documents.map(({ slug: document, title, titleEn }) => ({
      slug: document,
      title: localText(language, title, titleEn),
    })),
  };
}

/** An open round on the home page, with what can be done in it now. */
export type OpenRoundDto = RoundSummary & {
  thread: ThreadStep[];
  openSurveys: { slug: string; minutes: number | null }[];
  comingSessions: { slug: string; startsAt: Date }[];
};

/** The rounds in which people can take part now; the one that closes first stands first. */
export async function openRounds(language: Language, now: Date): Promise<OpenRoundDto[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where: { state: "open", OR: [{ closesAt: null }, { closesAt: { gte: now } }] },
    orderBy: { closesAt: "asc" },
    select: {
      ...summaryColumns,
      surveys: {
        where: { state: "open", OR: [{ closesAt: null }, { closesAt: { gte: now } }] },
        select: { slug: true, minutes: true },
      },
      sessions: {
        where: { state: "published", startsAt: { gt: now } },
        orderBy: { startsAt: "asc" },
        take: 1,
        select: { slug: true, startsAt: true },
      },
    },
  });
  return rows.map((row) => {
    const summary = summaryOf(row, language, now);
    return {
      ...summary,
      // An open round has not reached its themes: the first two steps are all the thread needs here.
      thread: roundThread(
        { ...row, state: summary.state, themes: { total: 0, published: 0, replied: 0 } },
        now,
      ),
      openSurveys: row.surveys,
      comingSessions: row.sessions,
    };
  });
}

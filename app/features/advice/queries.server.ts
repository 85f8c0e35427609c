import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { leadTimeDays, openPoints, reactionStatus } from "~/features/advice/domain/advice";
import type { AdviceState, ReactionKind, ReactionStatus } from "~/features/advice/domain/advice";
import { comparePointLabels } from "~/features/advice/domain/point-label";
import { adviceStateSchema, reactionKindSchema } from "~/features/advice/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Prisma } from "~/platform/generated/client";

const summaryColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  dated: true,
  state: true,
  reactionDueOn: true,
  from: { select: { name: true, nameEn: true } },
  to: { select: { name: true, nameEn: true } },
  points: { select: { id: true, label: true } },
  round: { select: { example: true } },
  reactions: { select: { kind: true, pointId: true, text: true } },
} satisfies Prisma.AdviceSelect;

type SummaryRow = Prisma.AdviceGetPayload<{ select: typeof summaryColumns }>;

export type AdviceSummary = {
  slug: string;
  title: LocalText;
  from: LocalText;
  to: LocalText;
  dated: string;
  state: AdviceState;
  status: ReactionStatus;
  points: number;
  open: number;
  /** About an example round, so made up as well. */
  example: boolean;
};

function givenReactions(rows: readonly { kind: string; pointId: string | null; text: string }[]) {
  return rows.map((row) => ({ ...row, kind: reactionKindSchema.parse(row.kind) }));
}

function summaryOf(row: SummaryRow, language: Language, now: Date): AdviceSummary {
  const state = adviceStateSchema.parse(row.state);
  return {
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    from: localText(language, row.from.name, row.from.nameEn),
    to: localText(language, row.to.name, row.to.nameEn),
    dated: row.dated,
    state,
    status: reactionStatus({ state, reactionDueOn: row.reactionDueOn }, amsterdamDate(now)),
    points: row.points.length,
    open: openPoints(row.points, givenReactions(row.reactions)).length,
    example: row.round?.example ?? false,
  };
}

const ADVICE_PER_PAGE = 20;

/** One page of the published advice, the newest first. */
export async function publishedAdvice(
  wanted: number,
  language: Language,
  now: Date,
): Promise<PagePlace & { advice: AdviceSummary[] }> {
  const client = await database();
  const total = await client.advice.count({ where: PUBLIC_ADVICE });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, ADVICE_PER_PAGE);
  const rows = await client.advice.findMany({
    where: PUBLIC_ADVICE,
    orderBy: [{ dated: "desc" }, { slug: "asc" }],
    skip,
    take,
    select: summaryColumns,
  });
  return { page, pageCount, advice: rows.map((row) => summaryOf(row, language, now)) };
}

export type ReactionDto = {
  id: string;
  kind: ReactionKind;
  body: LocalText;
  text: LocalText;
  /** The day on which it was recorded. */
  on: string;
  /** An earlier day on which it was given. */
  happenedOn: string | null;
  sources: SourceDto[];
};

export type PointDto = {
  id: string;
  label: string;
  heading: LocalText | null;
  text: LocalText;
  reactions: ReactionDto[];
  answered: boolean;
};

export type RecommendationDto = { id: string; label: string; text: LocalText; points: string[] };

export type AdvicePage = AdviceSummary & {
  summary: LocalText | null;
  reference: string | null;
  solicited: boolean;
  solicitedNote: LocalText | null;
  requestedOn: string | null;
  receivedOn: string | null;
  publishedOn: string | null;
  meetingOn: string | null;
  meetingNote: LocalText | null;
  leadTimeDays: number | null;
  reactionDueOn: string | null;
  dueUnknownReason: LocalText | null;
  round: { slug: string; title: LocalText } | null;
  document: { slug: string; title: LocalText } | null;
  pointList: PointDto[];
  recommendations: RecommendationDto[];
  general: ReactionDto[];
  claims: { slug: string; text: LocalText }[];
  sources: SourceDto[];
};

const pageColumns = {
  ...summaryColumns,
  summary: true,
  summaryEn: true,
  reference: true,
  solicited: true,
  solicitedNote: true,
  solicitedNoteEn: true,
  requestedOn: true,
  receivedOn: true,
  publishedOn: true,
  meetingOn: true,
  meetingNote: true,
  meetingNoteEn: true,
  dueUnknownReason: true,
  dueUnknownReasonEn: true,
  source: true,
  round: { select: { slug: true, title: true, titleEn: true, example: true } },
  document: { select: { slug: true, title: true, titleEn: true } },
  points: {
    include: {
      claims: {
        where: PUBLIC_CLAIM,
        orderBy: { slug: "asc" },
        select: { slug: true, text: true, textEn: true },
      },
    },
  },
  recommendations: {
    orderBy: { position: "asc" },
    include: { points: { select: { point: { select: { label: true } } } } },
  },
  reactions: { orderBy: [{ on: "asc" }, { id: "asc" }], include: { body: true } },
} satisfies Prisma.AdviceSelect;

type PageRow = Prisma.AdviceGetPayload<{ select: typeof pageColumns }>;

function pointsOf(row: PageRow, reactions: Map<string | null, ReactionDto[]>, language: Language) {
  return [...row.points]
    .sort((a, b) => comparePointLabels(a.label, b.label))
    .map((point): PointDto => {
      const own = reactions.get(point.id) ?? [];
      return {
        id: point.id,
        label: point.label,
        heading: optionalText(language, point.heading, point.headingEn),
        text: localText(language, point.text, point.textEn),
        reactions: own,
        answered: own.some((reaction) => reaction.kind === "written"),
      };
    });
}

/** How the advice came about: asked for or not, and the days on which it moved. */
function historyOf(row: PageRow, language: Language) {
  return {
    reference: row.reference,
    solicited: row.solicited,
    solicitedNote: optionalText(language, row.solicitedNote, row.solicitedNoteEn),
    requestedOn: row.requestedOn,
    receivedOn: row.receivedOn,
    publishedOn: row.publishedOn,
    meetingOn: row.meetingOn,
    meetingNote: optionalText(language, row.meetingNote, row.meetingNoteEn),
    leadTimeDays: leadTimeDays(row.requestedOn, row.meetingOn),
    reactionDueOn: row.reactionDueOn,
    dueUnknownReason: optionalText(language, row.dueUnknownReason, row.dueUnknownReasonEn),
  };
}

function named(
  language: Language,
  row: { slug: string; title: string; titleEn: string | null } | null,
) {
  return row && { slug: row.slug, title: localText(language, row.title, row.titleEn) };
}

/** Everything the page of one published advice shows; null when there is none of that name. */
export async function advicePage(
  slug: string,
  language: Language,
  now: Date,
): Promise<AdvicePage | null> {
  const client = await database();
  const [row, read] = await Promise.all([
    client.advice.findFirst({ where: { slug, ...PUBLIC_ADVICE }, select: pageColumns }),
    sourceReader(client, language),
  ]);
  if (!row) return null;
  const reactions = new Map<string | null, ReactionDto[]>();
  for (const { id, pointId, kind, body, text, textEn, source, ...days } of row.reactions) {
    const dto = {
      id,
      kind: reactionKindSchema.parse(kind),
      body: localText(language, body.name, body.nameEn),
      text: localText(language, text, textEn),
      on: days.on,
      happenedOn: days.happenedOn,
      sources: read(source),
    };
    reactions.set(pointId, [...(reactions.get(pointId) ?? []), dto]);
  }
  return {
    ...summaryOf(row, language, now),
    ...historyOf(row, language),
    summary: optionalText(language, row.summary, row.summaryEn),
    round: named(language, row.round),
    document: named(language, row.document),
    pointList: pointsOf(row, reactions, language),
    recommendations: row.recommendations.map(({ id, label, text, textEn, points }) => ({
      id,
      label,
      text: localText(language, text, textEn),
      points: points.map(({ point }) => point.label).sort(comparePointLabels),
    })),
    general: reactions.get(null) ?? [],
    claims: row.points.flatMap((point) =>
      point.claims.map((claim) => ({
        slug: claim.slug,
        text: localText(language, claim.text, claim.textEn),
      })),
    ),
    sources: read(row.source),
  };
}

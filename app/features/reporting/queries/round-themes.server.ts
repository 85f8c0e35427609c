/** The reporting back of a round: its themes with their answers, and what is missing before it counts as reported back. */
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { z } from "zod";
import type { TraceCount } from "~/features/reporting/domain/traced-share";
import { INFLUENCE_LEVELS } from "~/features/vocabulary/domain/round-state";
import type { ReportBackGap } from "~/features/rounds/domain/report-back";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { summaryColumns, summaryOf } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { reportBackGaps } from "~/features/rounds/queries/round-report-state.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { memoise, ttlCache } from "~/platform/cache.server";
import { traceOfRound } from "./trace.server";
import { threadColumns, threadsOf } from "./theme-thread.server";
import type { ThemeThread } from "./theme-thread.server";

/** Themes on one page: all of an ordinary round, and few enough to draw quickly for a large one. */
const THEMES_PER_PAGE = 20;

/** What a reader can ask to see: themes with one kind of answer, or those that wait. */
const THEME_FILTERS = ["all", "yes", "partly", "no", "elsewhere", "waiting"] as const;
export type ThemeFilter = (typeof THEME_FILTERS)[number];

export const themeFilterSchema = z.enum(THEME_FILTERS).catch("all");

export type RoundThemes = {
  round: RoundSummary & { decider: LocalText | null; influenceLevel: string | null };
  /** How many themes there are under each filter. */
  counts: Record<ThemeFilter, number>;
  filter: ThemeFilter;
  page: number;
  pageCount: number;
  themes: ThemeThread[];
  /** What has to be there before the round can be reported back; empty once it is. */
  missing: readonly ReportBackGap[];
  /** Null for a round from before this platform, whose inputs were never counted one by one. */
  trace: TraceCount | null;
  reports: { number: number; publishedAt: Date }[];
};

const ANSWERED = { some: PUBLIC_REPLY } as const;

function filterWhere(filter: ThemeFilter): Prisma.ThemeWhereInput {
  if (filter === "all") return {};
  if (filter === "waiting") return { replies: { none: PUBLIC_REPLY } };
  return { replies: { some: { ...PUBLIC_REPLY, outcome: filter } } };
}

async function countsOf(
  client: Connection,
  published: Prisma.ThemeWhereInput,
): Promise<RoundThemes["counts"]> {
  const [all, answered, outcomes] = await Promise.all([
    client.theme.count({ where: published }),
    client.theme.count({ where: { ...published, replies: ANSWERED } }),
    client.reply.groupBy({
      by: ["outcome"],
      where: { ...PUBLIC_REPLY, theme: published },
      _count: { _all: true },
    }),
  ]);
  const of = (outcome: string) => outcomes.find((row) => row.outcome === outcome)?._count._all ?? 0;
  return {
    all,
    yes: of("yes"),
    partly: of("partly"),
    no: of("no"),
    elsewhere: of("elsewhere"),
    waiting: all - answered,
  };
}

/** Counting tens of thousands of inputs takes longer than all the rest of the page, and the share hardly moves. */
const TRACE_MILLISECONDS = 60_000;

/** More than rounds that are looked at within that minute. */
const MOST_TRACES = 200;

/** How much of the input is traced, a minute old at most. */
const traceOf = memoise(MOST_TRACES, (roundId) =>
  ttlCache(TRACE_MILLISECONDS, async () => traceOfRound(await database(), roundId)),
);

const levelSchema = z.enum(INFLUENCE_LEVELS).nullable();

/** One page of the reporting back of a public round; null when there is no such round. */
export async function roundThemes(
  slug: string,
  view: { filter: ThemeFilter; page: number },
  language: Language,
  now: Date,
): Promise<RoundThemes | null> {
  const client = await database();
  const row = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: {
      ...summaryColumns,
      decider: { select: { name: true, nameEn: true } },
      reports: { orderBy: { number: "desc" }, select: { number: true, publishedAt: true } },
    },
  });
  if (!row) return null;
  const summary = summaryOf(row, language, now);
  const published = { roundId: row.id, ...PUBLIC_THEME };
  const counts = await countsOf(client, published);
  const pageCount = Math.max(1, Math.ceil(counts[view.filter] / THEMES_PER_PAGE));
  const page = Math.min(Math.max(1, view.page), pageCount);
  const [rows, missing, trace] = await Promise.all([
    client.theme.findMany({
      where: { ...published, ...filterWhere(view.filter) },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      skip: (page - 1) * THEMES_PER_PAGE,
      take: THEMES_PER_PAGE,
      select: threadColumns,
    }),
    summary.state === "closed" ? reportBackGaps(client, row.id) : [],
    traceOf(row.id)(now),
  ]);
  return {
    round: {
      ...summary,
      decider: row.decider && localText(language, row.decider.name, row.decider.nameEn),
      influenceLevel: levelSchema.parse(row.influenceLevel),
    },
    counts,
    filter: view.filter,
    page,
    pageCount,
    themes: await threadsOf(client, rows, language, now),
    missing,
    trace: trace.total === 0 ? null : trace,
    reports: row.reports,
  };
}

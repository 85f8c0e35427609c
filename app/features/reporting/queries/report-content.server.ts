/** The report of a round as it would be frozen now: its thread in both languages, its figures, its open ends. */
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { ROLES } from "~/features/participation/domain/roles";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import type {
  ReportReply,
  ReportText,
  ReportTheme,
  RoundReportContent,
} from "~/features/reporting/domain/round-report";
import type { LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { threadColumns, threadsOf } from "./theme-thread.server";
import type { ReplyDto, ThemeThread } from "./theme-thread.server";
import { traceOfRound } from "./trace.server";

const named = { select: { name: true, nameEn: true } } as const;

/** What reads as Dutch in the English thread has no English. */
function pair(dutch: LocalText, english: LocalText | undefined): ReportText {
  return { nl: dutch.text, en: english?.language === "en" ? english.text : null };
}

function optionalPair(dutch: LocalText | null, english: LocalText | null | undefined) {
  return dutch && pair(dutch, english ?? undefined);
}

function replyOf(dutch: ReplyDto, english: ReplyDto | undefined): ReportReply {
  return {
    outcome: dutch.outcome,
    reason: pair(dutch.reason, english?.reason),
    elsewhere: optionalPair(dutch.elsewhere, english?.elsewhere),
    body: pair(dutch.body, english?.body),
    owner: dutch.owner,
    repliedOn: dutch.repliedOn,
    agreements: dutch.agreements.map(({ slug, what, state, dueOn }, index) => ({
      slug,
      what: pair(what, english?.agreements[index]?.what),
      state,
      dueOn,
    })),
  };
}

function weightOf({ weight }: ThemeThread): ReportTheme["weight"] {
  const roles = ROLES.map((role) => ({ role, pieces: weight.byRole[role] }));
  return [...roles, { role: null, pieces: weight.roleUnknown }].filter(({ pieces }) => pieces > 0);
}

function themeOf(dutch: ThemeThread, english: ThemeThread | undefined): ReportTheme {
  return {
    slug: dutch.slug,
    title: pair(dutch.title, english?.title),
    summary: pair(dutch.summary, english?.summary),
    asks: dutch.asks.map((ask, index) => pair(ask, english?.asks[index])),
    weight: weightOf(dutch),
    replies: dutch.replies.map((reply, index) => replyOf(reply, english?.replies[index])),
    noReplyNote: optionalPair(dutch.noReplyNote, english?.noReplyNote),
    principles: dutch.principles.map(({ number, title }, index) => ({
      number,
      title: pair(title, english?.principles[index]?.title),
    })),
  };
}

async function themesOf(client: Connection, roundId: string, now: Date): Promise<ReportTheme[]> {
  const rows = await client.theme.findMany({
    where: { roundId, ...PUBLIC_THEME },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: threadColumns,
  });
  const dutch = await threadsOf(client, rows, "nl", now);
  const english = await threadsOf(client, rows, "en", now);
  return dutch.map((theme, index) => themeOf(theme, english[index]));
}

async function sessionsOf(client: Connection, roundId: string) {
  const rows = await client.activity.findMany({
    where: {
      roundId,
      OR: [{ session: { state: { in: ["ended", "reported"] } } }, { survey: null }],
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      title: true,
      titleEn: true,
      heldOn: true,
      reportStatus: true,
      session: { select: { report: { select: { publishedAt: true } }, state: true } },
    },
  });
  return rows
    .filter(({ session, heldOn }) => session !== null || heldOn !== null)
    .filter(({ session }) => !session || session.state === "ended" || session.state === "reported")
    .map(({ title, titleEn, heldOn, reportStatus, session }) => ({
      title: { nl: title, en: titleEn },
      heldOn,
      reported: session ? isPublicReport(session.report) : reportStatus === "published",
    }));
}

/**
 * The content of a report at `now`; null when there is no such public round.
 * @param summary what staff says in its own words
 */
export async function reportContent(
  client: Connection,
  slug: string,
  summary: ReportText | null,
  now: Date,
): Promise<RoundReportContent | null> {
  const round = await client.round.findUnique({
    where: { slug },
    select: {
      id: true,
      title: true,
      titleEn: true,
      question: true,
      questionEn: true,
      decider: named,
    },
  });
  const page = await roundFigures(slug, {}, "nl", client);
  if (!round || !page) return null;
  const trace = await traceOfRound(client, round.id);
  const { figures, municipalities } = page;
  return {
    summary,
    round: {
      slug,
      title: { nl: round.title, en: round.titleEn },
      question: { nl: round.question, en: round.questionEn },
      decider: round.decider && { nl: round.decider.name, en: round.decider.nameEn },
    },
    takenPart: {
      total: figures.total.persons,
      roles: figures.roles
        .filter(({ persons }) => persons.max !== 0)
        .map(({ role, persons, contributions }) => ({ role, persons, contributions })),
      municipalities,
    },
    sessions: await sessionsOf(client, round.id),
    trace: trace.total === 0 ? null : { total: trace.total, traced: trace.traced },
    themes: await themesOf(client, round.id, now),
  };
}

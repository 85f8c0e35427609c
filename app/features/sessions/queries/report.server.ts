import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { regionSettings } from "~/features/region/queries.server";
import type { Role } from "~/features/participation/domain/roles";
import { attendanceFigures, publicAttendance } from "~/features/sessions/domain/attendance";
import type { AttendanceFigures, PublicAttendance } from "~/features/sessions/domain/attendance";
import { recordingVerdict } from "~/features/sessions/domain/report";
import { byUpvotes } from "~/features/sessions/domain/questions";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema, seatWaySchema } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { questionColumns, questionSegments, questionWords } from "./question-words.server";
import { isSessionOfOneMunicipality, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

const reportColumns = {
  ...summaryColumns,
  supervisors: true,
  activityId: true,
  minors: true,
  _count: { select: { signUps: { where: { state: "noShow" } } } },
  report: {
    select: {
      id: true,
      said: true,
      saidEn: true,
      answered: true,
      answeredEn: true,
      next: true,
      nextEn: true,
      recordingUrl: true,
      publishedAt: true,
      version: true,
      materials: {
        select: { id: true, title: true, kind: true, mediaType: true, size: true },
        orderBy: { createdAt: "asc" },
      },
    },
  },
  inputCards: {
    include: {
      themeLinks: {
        orderBy: { theme: { slug: "asc" } },
        select: { theme: { select: { id: true, slug: true, title: true } } },
      },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  questions: {
    where: { ...ASKED, ...PUBLIC_QUESTION, bundledWithId: null },
    select: questionColumns,
  },
} as const satisfies Prisma.SessionSelect;

type ReportRow = Prisma.SessionGetPayload<{ select: typeof reportColumns }>;

/** A file beside a report. */
export type Material = {
  id: string;
  title: string;
  kind: string;
  mediaType: string;
  size: number;
};

export type ReportedQuestion = {
  id: string;
  body: readonly RedactedSegment[];
  answer: string | null;
  votes: number;
};

/** A question at the desk, in plain words. */
export type AnsweredQuestion = { id: string; body: string; answer: string | null; votes: number };

/** A report as everyone reads it; without `texts` it is still owed. */
export type PublicReport = {
  session: SessionSummary;
  texts: {
    said: LocalText;
    answered: LocalText;
    next: LocalText;
    publishedAt: Date;
    recordingUrl: string | null;
  } | null;
  figures: PublicAttendance;
  quotes: { id: string; text: string; role: Role | null }[];
  questions: ReportedQuestion[];
  materials: Material[];
  themes: { slug: string; title: LocalText; round: string }[];
};

/** Who was there, counted by the database. */
async function attendedAt(client: Connection, sessionId: string) {
  const counts = await client.attendance.groupBy({
    by: ["role", "walkIn", "way"],
    where: { sessionId },
    _count: { _all: true },
  });
  return counts.flatMap(({ role, walkIn, way, _count }) =>
    Array.from({ length: _count._all }, () => ({
      role: roleSchema.parse(role),
      walkIn,
      way: seatWaySchema.parse(way),
    })),
  );
}

async function figuresOf(client: Connection, row: ReportRow): Promise<AttendanceFigures> {
  return attendanceFigures({
    attended: await attendedAt(client, row.id),
    noShows: row._count.signUps,
    supervisors: row.supervisors,
  });
}

function questionsOf<Body>(
  row: ReportRow,
  bodyOf: (question: { body: string; redactions: string }) => Body,
) {
  return byUpvotes(row.questions).map((question) => {
    const { id, answer, votes } = question;
    return { id, body: bodyOf(question), answer, votes };
  });
}

/** So many themes are named beside a report; a round has no more. */
const MOST_THEMES_NAMED = 100;

/** Public themes that rest on this session or on what was said in it. */
async function themesOf(
  client: Connection,
  row: ReportRow,
  language: Language,
): Promise<PublicReport["themes"]> {
  const themes = await client.theme.findMany({
    where: {
      ...PUBLIC_THEME,
      links: {
        some: {
          OR: [
            { kind: "activity", targetId: row.activityId },
            { inputCardId: { in: row.inputCards.map(({ id }) => id) } },
          ],
        },
      },
    },
    select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: MOST_THEMES_NAMED,
  });
  return themes.map(({ slug, title, titleEn, round }) => ({
    slug,
    title: localText(language, title, titleEn),
    round: round.slug,
  }));
}

const cardRole = (role: string | null): Role | null =>
  role === null ? null : roleSchema.parse(role);

/** The report of a public session; null when there is no such session. */
export async function publicReport(
  slug: string,
  language: Language,
  now: Date,
): Promise<PublicReport | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: reportColumns,
  });
  if (!row) return null;
  const { terms, thresholds } = await regionSettings(client);
  const session = summaryOf(row, [], terms, language, now);
  const isOne = isSessionOfOneMunicipality(row);
  const { report } = row;
  // Until it is published nothing of a report is shown: a draft is not a promise kept.
  const published = session.state === "reported" && isPublicReport(report) ? report : null;
  return {
    session,
    texts: published
      ? {
          said: localText(language, published.said, published.saidEn),
          answered: localText(language, published.answered, published.answeredEn),
          next: localText(language, published.next, published.nextEn),
          publishedAt: published.publishedAt,
          recordingUrl: recordingVerdict(row).ok ? published.recordingUrl : null,
        }
      : null,
    figures: publicAttendance(await figuresOf(client, row), isOne, thresholds.smallNumber),
    quotes: published
      ? row.inputCards
          .filter((card) => card.inReport && card.quoteConsent && !card.hidden)
          .map(({ id, text, role }) => ({ id, text, role: isOne ? null : cardRole(role) }))
      : [],
    questions: published ? questionsOf(row, questionSegments) : [],
    materials: published ? published.materials : [],
    themes: published ? await themesOf(client, row, language) : [],
  };
}

/** A card at the desk. */
export type DeskCard = {
  id: string;
  text: string;
  role: Role | null;
  quoteConsent: boolean;
  inReport: boolean;
  proposalId: string | null;
  /** Themes that rest on it. */
  themes: { id: string; slug: string; title: string }[];
};

/** The report as the desk writes it. */
export type DeskReport = {
  session: SessionSummary & { minors: boolean; attendanceClosed: boolean };
  values: Record<string, string[]>;
  version: number;
  publishedAt: Date | null;
  figures: AttendanceFigures;
  cards: DeskCard[];
  /** Slug of the round, whose themes a card can support. */
  round: string;
  questions: AnsweredQuestion[];
  materials: Material[];
};

/** The report of a session for writing; null when there is none the asker may write. */
export async function deskReport(
  grant: Authorized<"session.report">,
  id: string,
  language: Language,
  now: Date,
): Promise<DeskReport | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: {
      ...reportColumns,
      roundId: true,
      attendanceClosedAt: true,
      round: { select: { slug: true, scope: true } },
    },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const { terms } = await regionSettings(client);
  const { report } = row;
  const text = (value: string | null | undefined) => (value ? [value] : []);
  return {
    session: {
      ...summaryOf(row, [], terms, language, now),
      minors: row.minors,
      attendanceClosed: row.attendanceClosedAt !== null,
    },
    values: {
      said: text(report?.said),
      saidEn: text(report?.saidEn),
      answered: text(report?.answered),
      answeredEn: text(report?.answeredEn),
      next: text(report?.next),
      nextEn: text(report?.nextEn),
      recordingUrl: text(report?.recordingUrl),
      quotes: row.inputCards.filter((card) => card.inReport).map((card) => card.id),
    },
    version: report?.version ?? 0,
    publishedAt: report?.publishedAt ?? null,
    figures: await figuresOf(client, row),
    cards: row.inputCards.map((card) => ({
      id: card.id,
      text: card.text,
      role: cardRole(card.role),
      quoteConsent: card.quoteConsent,
      inReport: card.inReport,
      proposalId: card.proposalId,
      themes: card.themeLinks.map(({ theme }) => theme),
    })),
    round: row.round.slug,
    questions: questionsOf(row, questionWords),
    materials: report?.materials ?? [],
  };
}

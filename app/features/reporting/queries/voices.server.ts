/**
 * Follow my voice: for each own contribution the themes it went into, and how far those have come.
 *
 * A survey can be followed answer by answer as long as its round has its secret; after that only the themes of the
 * whole survey are shown, because nobody can tell any more which answers were whose.
 */
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { followVoice } from "~/features/reporting/domain/voice";
import type { VoiceStep } from "~/features/reporting/domain/voice";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { replyColumns, replyOf } from "~/features/reporting/queries/theme-thread.server";
import type { ReplyDto } from "~/features/reporting/queries/theme-thread.server";
import {
  linkColumns,
  restingOnAnswers,
  restingOnSession,
  restingOnSurvey,
  themesOfWholes,
} from "~/features/reporting/queries/voice-links.server";
import type { OwnAnswer, Resting } from "~/features/reporting/queries/voice-links.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow, splitWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { hashUnder } from "~/platform/secret.server";

const VOICES_PER_PAGE = 20;

/** How far one contribution has come, with the answers there are, the newest first. */
export type VoiceProgress = { replies: ReplyDto[]; steps: VoiceStep[] };

export type VoiceTheme = VoiceProgress & { path: string; title: LocalText };

export type Voice = {
  key: string;
  kind: "survey" | "session" | "proposal";
  title: LocalText;
  path: string;
  /** Nobody can tell any more which answers were this person's. */
  unlinked: boolean;
  themes: VoiceTheme[];
  /** The way as long as no theme rests on it, and for a proposal that was answered by itself. */
  own: VoiceProgress;
};

const repliesColumns = {
  where: PUBLIC_REPLY,
  orderBy: { repliedOn: "desc" },
  select: replyColumns,
} as const;

const themeColumns = {
  slug: true,
  title: true,
  titleEn: true,
  round: { select: { slug: true } },
  replies: repliesColumns,
} as const satisfies Prisma.ThemeSelect;

type ThemeRow = Prisma.ThemeGetPayload<{ select: typeof themeColumns }>;
type ReplyRows = ThemeRow["replies"];
/** A contribution before its themes are known. */
type Contribution = Omit<Voice, "themes"> & { resting: Resting };

function progressOf(rows: ReplyRows, language: Language): VoiceProgress {
  const replies = rows.map((row) => replyOf(row, language));
  const outcome = replies[0]?.outcome ?? null;
  const agendaStates = replies.flatMap(({ agreements }) => agreements.map(({ state }) => state));
  return { replies, steps: followVoice({ published: true, outcome, agendaStates }) };
}

const taken = {
  select: {
    id: true,
    activityId: true,
    round: { select: { secret: true } },
    activity: {
      select: {
        survey: { select: { id: true, slug: true, title: true, titleEn: true } },
        session: { select: { id: true, slug: true, title: true, titleEn: true } },
      },
    },
  },
} as const;

type TakenRow = Prisma.ParticipationGetPayload<typeof taken>;

async function ownAnswers(
  client: Connection,
  rows: readonly TakenRow[],
  personId: string,
): Promise<OwnAnswer[]> {
  const surveys = rows.flatMap(({ activity: { survey }, round: { secret } }) =>
    survey && secret !== null
      ? [{ surveyId: survey.id, respondentKey: hashUnder(secret, personId) }]
      : [],
  );
  if (surveys.length === 0) return [];
  return client.answer.findMany({
    where: {
      OR: surveys.map(({ surveyId, respondentKey }) => ({
        response: { surveyId, respondentKey, state: "sent" },
      })),
    },
    select: { id: true, surveyId: true, questionKey: true, role: true },
  });
}

function contributionOf(
  { id, activityId, activity: { survey, session }, round: { secret } }: TakenRow,
  answers: readonly OwnAnswer[],
  language: Language,
): Contribution[] {
  const own = { replies: [], steps: followVoice(null) };
  if (survey) {
    const resting =
      secret === null
        ? restingOnSurvey(survey.id)
        : restingOnAnswers(answers.filter(({ surveyId }) => surveyId === survey.id));
    const title = localText(language, survey.title, survey.titleEn);
    const path = `/vragenlijsten/${survey.slug}`;
    return [{ key: id, kind: "survey", title, path, unlinked: secret === null, own, resting }];
  }
  if (!session) return [];
  const resting = restingOnSession(session.id, activityId);
  const title = localText(language, session.title, session.titleEn);
  const path = `/bijeenkomsten/${session.slug}`;
  return [{ key: id, kind: "session", title, path, unlinked: false, own, resting }];
}

const proposalColumns = {
  id: true,
  title: true,
  language: true,
  replies: repliesColumns,
} as const satisfies Prisma.ProposalSelect;

function proposalOf(
  row: Prisma.ProposalGetPayload<{ select: typeof proposalColumns }>,
  language: Language,
): Contribution {
  return {
    key: row.id,
    kind: "proposal",
    title: { text: row.title, language: row.language === "en" ? "en" : "nl" },
    path: `/voorstellen/${row.id}`,
    unlinked: false,
    // A proposal is heard as soon as it is published: its answer can come without a theme.
    own: progressOf(row.replies, language),
    resting: {
      where: [{ proposalId: row.id }],
      holds: ({ proposalId }) => proposalId === row.id,
    },
  };
}

/** So many themes are named on one page of contributions: of each round all it can have. */
const MOST_THEMES_OF_A_PAGE = 1_000;

/** The themes that rest on any of the contributions, read together. */
async function withThemes(
  client: Connection,
  contributions: readonly Contribution[],
  language: Language,
): Promise<Voice[]> {
  const any = { OR: contributions.flatMap(({ resting }) => resting.where) };
  const wholes = await themesOfWholes(
    client,
    contributions.flatMap(({ resting }) => resting.whole ?? []),
  );
  const rows = await client.theme.findMany({
    where: {
      ...PUBLIC_THEME,
      OR: [{ links: { some: any } }, { id: { in: wholes.map(({ themeId }) => themeId) } }],
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: MOST_THEMES_OF_A_PAGE,
    select: { id: true, ...themeColumns, links: { where: any, select: linkColumns } },
  });
  return contributions.map(({ resting, ...voice }) => ({
    ...voice,
    themes: rows
      .filter(
        ({ id, links }) =>
          links.some(resting.holds) ||
          wholes.some(({ themeId, whole }) => themeId === id && whole === resting.whole),
      )
      .map((row) => ({
        path: themeAddress(row.round.slug, row.slug),
        title: localText(language, row.title, row.titleEn),
        ...progressOf(row.replies, language),
      })),
  }));
}

/**
 * What became of what one person contributed: answers and sessions with the newest first, then proposals likewise.
 * @param wanted the page of it, from 1
 */
export async function voicesOf(
  personId: string,
  wanted: number,
  language: Language,
): Promise<PagePlace & { voices: Voice[] }> {
  const client = await database();
  const counted = { personKey: await ledgerKey(client, personId), state: "counted" };
  const written = { authors: { some: { personId } }, publishedAt: { not: null } };
  const [parts, proposalCount] = await Promise.all([
    client.participation.count({ where: counted }),
    client.proposal.count({ where: written }),
  ]);
  const window = pageWindow(parts + proposalCount, wanted, VOICES_PER_PAGE);
  const [ofParts, ofProposals] = splitWindow(window, [parts, proposalCount]);
  const [rows, proposals] = await Promise.all([
    client.participation.findMany({
      where: counted,
      orderBy: [{ day: "desc" }, { id: "asc" }],
      skip: ofParts?.skip ?? 0,
      take: ofParts?.take ?? 0,
      ...taken,
    }),
    client.proposal.findMany({
      where: written,
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      skip: ofProposals?.skip ?? 0,
      take: ofProposals?.take ?? 0,
      select: proposalColumns,
    }),
  ]);
  const answers = await ownAnswers(client, rows, personId);
  const contributions = [
    ...rows.flatMap((row) => contributionOf(row, answers, language)),
    ...proposals.map((row) => proposalOf(row, language)),
  ];
  const { page, pageCount } = window;
  return { page, pageCount, voices: await withThemes(client, contributions, language) };
}

/**
 * Follow my voice: for each own contribution the themes it went into, and how far those have come.
 *
 * A survey can be followed answer by answer as long as its round has its secret; after that only the themes of the
 * whole survey are shown, because nobody can tell any more which answers were whose.
 */
import { goOnIn } from "~/features/proposals/queries/merged.server";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
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
import { languageNamed, localText } from "~/i18n/language";
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
  /** The day of the newest that happened with it. */
  newestOn: string;
  /** Its round has reported back: what did not come of it until then does not come any more. */
  isOver: boolean;
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
type Contribution = Omit<Voice, "themes" | "newestOn"> & {
  resting: Resting;
  /** The day it was given. */
  since: string;
  /** The answers to it by itself, which hold whatever theme it went into. */
  ownRows: ReplyRows;
};

function progressOf(rows: ReplyRows, language: Language, isOver = false): VoiceProgress {
  const replies = rows
    .map((row) => replyOf(row, language))
    .sort((one, other) => other.repliedOn.localeCompare(one.repliedOn));
  const outcome = replies[0]?.outcome ?? null;
  const agendaStates = replies.flatMap(({ agreements }) => agreements.map(({ state }) => state));
  return { replies, steps: followVoice({ published: true, outcome, agendaStates }, { isOver }) };
}

const taken = {
  select: {
    id: true,
    day: true,
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
  { id, day, activityId, activity: { survey, session }, round: { secret } }: TakenRow,
  answers: readonly OwnAnswer[],
  language: Language,
): Contribution[] {
  const isOver = secret === null;
  const own = { replies: [], steps: followVoice(null, { isOver }) };
  const known = { key: id, since: day, isOver, ownRows: [], own };
  if (survey) {
    const resting = isOver
      ? restingOnSurvey(survey.id)
      : restingOnAnswers(answers.filter(({ surveyId }) => surveyId === survey.id));
    const title = localText(language, survey.title, survey.titleEn);
    const path = `/vragenlijsten/${survey.slug}`;
    return [{ ...known, kind: "survey", title, path, unlinked: isOver, resting }];
  }
  if (!session) return [];
  const resting = restingOnSession(session.id, activityId);
  const title = localText(language, session.title, session.titleEn);
  const path = `/bijeenkomsten/${session.slug}`;
  return [{ ...known, kind: "session", title, path, unlinked: false, resting }];
}

const proposalColumns = {
  id: true,
  title: true,
  language: true,
  publishedAt: true,
  state: true,
  mergedIntoId: true,
  replies: repliesColumns,
} as const satisfies Prisma.ProposalSelect;

type ProposalRow = Prisma.ProposalGetPayload<{ select: typeof proposalColumns }>;
/** What a proposal went into, through any number of merges: it is answered there. */
type WentInto = { ids: readonly string[]; replies: ReplyRows };

async function wentInto(
  client: Connection,
  rows: readonly ProposalRow[],
): Promise<(row: ProposalRow) => WentInto> {
  const goingOn = await goOnIn(client, rows);
  const answered = await client.proposal.findMany({
    where: { id: { in: [...goingOn.values()].flatMap(({ way }) => way) } },
    select: { id: true, replies: repliesColumns },
  });
  return ({ id }) => {
    const ids = goingOn.get(id)?.way ?? [];
    return {
      ids,
      replies: answered.filter((row) => ids.includes(row.id)).flatMap(({ replies }) => replies),
    };
  };
}

function proposalOf(row: ProposalRow, into: WentInto, language: Language): Contribution {
  const ids = [row.id, ...into.ids];
  // A proposal is heard as soon as it is published: its answer can come without a theme.
  const ownRows = [...row.replies, ...into.replies];
  return {
    key: row.id,
    kind: "proposal",
    title: { text: row.title, language: languageNamed(row.language) },
    path: `/voorstellen/${row.id}`,
    since: row.publishedAt ? amsterdamDate(row.publishedAt) : "",
    isOver: false,
    unlinked: false,
    ownRows,
    own: progressOf(ownRows, language),
    resting: {
      where: [{ proposalId: { in: ids } }],
      holds: ({ proposalId }) => proposalId !== null && ids.includes(proposalId),
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
  return contributions.map(({ resting, ownRows, since, ...voice }) => {
    const themes = rows
      .filter(
        ({ id, links }) =>
          links.some(resting.holds) ||
          wholes.some(({ themeId, whole }) => themeId === id && whole === resting.whole),
      )
      .map((row) => ({
        path: themeAddress(row.round.slug, row.slug),
        title: localText(language, row.title, row.titleEn),
        ...progressOf([...ownRows, ...row.replies], language, voice.isOver),
      }));
    const days = [voice.own, ...themes].flatMap(({ replies }) =>
      replies.map(({ repliedOn }) => repliedOn),
    );
    return { ...voice, themes, newestOn: [since, ...days].sort().at(-1) ?? since };
  });
}

/**
 * What became of what one person contributed, on each page what happened last first.
 * @param wanted the page of it, from 1
 */
export async function voicesOf(
  personId: string,
  wanted: number,
  language: Language,
): Promise<PagePlace & { voices: Voice[] }> {
  const client = await database();
  const counted = { personKey: await ledgerKey(client, personId), state: "counted" };
  const written = { authors: { some: { personId } }, ...PUBLIC_PROPOSAL };
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
  const [answers, into] = await Promise.all([
    ownAnswers(client, rows, personId),
    wentInto(client, proposals),
  ]);
  const contributions = [
    ...rows.flatMap((row) => contributionOf(row, answers, language)),
    ...proposals.map((row) => proposalOf(row, into(row), language)),
  ];
  const { page, pageCount } = window;
  const voices = await withThemes(client, contributions, language);
  voices.sort((one, other) => other.newestOn.localeCompare(one.newestOn));
  return { page, pageCount, voices };
}

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
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { hashUnder } from "~/platform/secret.server";

/** Contributions shown, the newest first; somebody with more finds the rest on the pages of the rounds. */
const MOST_VOICES = 50;

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

type ReplyRows = Prisma.ThemeGetPayload<{ select: typeof themeColumns }>["replies"];

function progressOf(rows: ReplyRows, language: Language): VoiceProgress {
  const replies = rows.map((row) => replyOf(row, language));
  const outcome = replies[0]?.outcome ?? null;
  const agendaStates = replies.flatMap(({ agreements }) => agreements.map(({ state }) => state));
  return { replies, steps: followVoice({ published: true, outcome, agendaStates }) };
}

async function themesResting(
  client: Connection,
  links: Prisma.ThemeLinkWhereInput,
  language: Language,
): Promise<VoiceTheme[]> {
  const rows = await client.theme.findMany({
    where: { ...PUBLIC_THEME, links: { some: links } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: themeColumns,
  });
  return rows.map((row) => ({
    path: themeAddress(row.round.slug, row.slug),
    title: localText(language, row.title, row.titleEn),
    ...progressOf(row.replies, language),
  }));
}

/** Links that rest on what this person answered, or on the whole survey once that can no longer be told. */
async function surveyLinks(
  client: Connection,
  survey: { id: string; secret: string | null },
  personId: string,
): Promise<Prisma.ThemeLinkWhereInput> {
  if (survey.secret === null) {
    return {
      OR: [
        { answer: { surveyId: survey.id } },
        { kind: "surveyAnswers", targetId: { startsWith: `${survey.id}.` } },
      ],
    };
  }
  const respondentKey = hashUnder(survey.secret, personId);
  const answers = await client.answer.findMany({
    where: { surveyId: survey.id, response: { respondentKey, state: "sent" } },
    select: { id: true, questionKey: true, role: true },
  });
  return {
    OR: [
      { answerId: { in: answers.map(({ id }) => id) } },
      {
        kind: "surveyAnswers",
        targetId: { in: answers.map(({ questionKey }) => `${survey.id}.${questionKey}`) },
        role: { in: answers.map(({ role }) => role) },
      },
    ],
  };
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

async function voiceOf(
  client: Connection,
  row: TakenRow,
  personId: string,
  language: Language,
): Promise<Voice[]> {
  const { survey, session } = row.activity;
  const subject = survey ?? session;
  if (!subject) return [];
  const { secret } = row.round;
  const links = survey
    ? await surveyLinks(client, { id: survey.id, secret }, personId)
    : {
        OR: [
          { inputCard: { sessionId: subject.id } },
          { kind: "activity", targetId: row.activityId },
        ],
      };
  return [
    {
      key: row.id,
      kind: survey ? "survey" : "session",
      title: localText(language, subject.title, subject.titleEn),
      path: `/${survey ? "vragenlijsten" : "bijeenkomsten"}/${subject.slug}`,
      unlinked: survey !== null && secret === null,
      themes: await themesResting(client, links, language),
      own: { replies: [], steps: followVoice(null) },
    },
  ];
}

async function proposalVoices(
  client: Connection,
  personId: string,
  language: Language,
): Promise<Voice[]> {
  const rows = await client.proposal.findMany({
    where: { authors: { some: { personId } }, publishedAt: { not: null } },
    orderBy: { publishedAt: "desc" },
    take: MOST_VOICES,
    select: { id: true, title: true, language: true, replies: repliesColumns },
  });
  return Promise.all(
    rows.map(async ({ id, title, language: written, replies }): Promise<Voice> => ({
      key: id,
      kind: "proposal",
      title: { text: title, language: written === "en" ? "en" : "nl" },
      path: `/voorstellen/${id}`,
      unlinked: false,
      themes: await themesResting(client, { proposalId: id }, language),
      // A proposal is heard as soon as it is published: its answer can come without a theme.
      own: progressOf(replies, language),
    })),
  );
}

/** What became of everything one person contributed, the newest contribution first. */
export async function voicesOf(personId: string, language: Language): Promise<Voice[]> {
  const client = await database();
  const [rows, proposals] = await Promise.all([
    client.participation.findMany({
      where: { personKey: ledgerKey(personId), state: "counted" },
      orderBy: [{ day: "desc" }, { id: "asc" }],
      take: MOST_VOICES,
      ...taken,
    }),
    proposalVoices(client, personId, language),
  ]);
  const voices = await Promise.all(rows.map((row) => voiceOf(client, row, personId, language)));
  return [...voices.flat(), ...proposals];
}

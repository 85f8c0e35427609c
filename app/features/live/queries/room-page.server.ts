/** What everybody sees of a room: on the screen, and on each phone with their own vote beside it. */
import { z } from "zod";
import { optionsOf } from "~/features/live/domain/live-question";
import type { LiveKind, LiveOption } from "~/features/live/domain/live-question";
import { shownResult } from "~/features/live/domain/live-result";
import type { ShownResult } from "~/features/live/domain/live-result";
import type { RoomState, Stage } from "~/features/live/domain/live-room";
import { votesOfVoter } from "~/features/live/domain/live-vote";
import { readRoomWord } from "~/features/live/domain/room-word";
import { questionEnumColumns, readCount, readKeys, roomEnumColumns } from "~/features/live/schema";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { regionSettings } from "~/features/region/queries.server";
import { ASKED, ON_THE_WALL, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import {
  questionColumns,
  questionSegments,
} from "~/features/sessions/queries/question-words.server";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { readRows, sql } from "~/platform/statements.server";
import { MOST_LIVE_QUESTIONS } from "../domain/live-question";
import { roomIdOf } from "./room-of-address.server";
import { voterOf } from "./voter-keys.server";

/** So many questions from the room fit on a screen that is read from the back. */
const QUESTIONS_ON_SCREEN = 6;
/** So many cards fit on the wall; the newest ones. */
const CARDS_ON_SCREEN = 12;
/** So many rooms are remembered: more are not led at once. */
const MOST_REMEMBERED = 40;

const voteSchema = z.object({
  voterKey: z.string(),
  personKey: z.string().nullable(),
  choices: z.string(),
});

export type ShownQuestion = {
  id: string;
  text: string;
  kind: LiveKind;
  options: LiveOption[];
  isOpen: boolean;
  /** Its place in the poll, from 1, and how many there are. */
  number: number;
  of: number;
  /** Null as long as it is open. */
  result: ShownResult | null;
};

export type AskedInRoom = { id: string; body: readonly RedactedSegment[]; votes: number };

export type WallCard = { id: string; body: readonly RedactedSegment[] };

export type RoomPage = {
  id: string;
  session: { slug: string; title: LocalText; roundSlug: string };
  word: string;
  state: RoomState;
  stage: Stage;
  question: ShownQuestion | null;
  asked: AskedInRoom[];
  wall: WallCard[];
  timerEndsAt: Date | null;
  version: number;
};

async function askedQuestions(client: Connection, sessionId: string): Promise<AskedInRoom[]> {
  const rows = await client.sessionQuestion.findMany({
    where: { sessionId, ...ASKED, ...PUBLIC_QUESTION, bundledWithId: null },
    orderBy: [{ votes: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    take: QUESTIONS_ON_SCREEN,
    select: questionColumns,
  });
  return rows.map((row) => ({ id: row.id, body: questionSegments(row), votes: row.votes }));
}

async function wallCards(client: Connection, sessionId: string): Promise<WallCard[]> {
  const rows = await client.sessionQuestion.findMany({
    where: { sessionId, ...ON_THE_WALL, ...PUBLIC_QUESTION },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: CARDS_ON_SCREEN,
    select: questionColumns,
  });
  return rows.map((row) => ({ id: row.id, body: questionSegments(row) }));
}

async function readRoom(id: string, language: Language): Promise<RoomPage | null> {
  const client = await database();
  const row = await client.liveRoom.findFirst({
    where: { id, session: PUBLIC_SESSION },
    select: {
      word: true,
      state: true,
      stage: true,
      shownQuestionId: true,
      timerEndsAt: true,
      version: true,
      session: {
        select: {
          id: true,
          slug: true,
          title: true,
          titleEn: true,
          round: { select: { slug: true } },
        },
      },
      questions: {
        select: {
          id: true,
          text: true,
          kind: true,
          options: true,
          state: true,
          sensitive: true,
          result: true,
        },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: MOST_LIVE_QUESTIONS,
      },
    },
  });
  if (!row) return null;
  const { state, stage } = roomEnumColumns.parse(row);
  const { thresholds } = await regionSettings(client);
  const place = row.questions.findIndex((question) => question.id === row.shownQuestionId);
  const found = stage === "question" ? row.questions[place] : undefined;
  let question: ShownQuestion | null = null;
  if (found) {
    const words = questionEnumColumns.parse(found);
    const options = optionsOf({ kind: words.kind, options: readKeys(found.options) });
    const isOpen = words.state === "open";
    const keys = options.map(({ key }) => key);
    const limits = { sensitive: found.sensitive, threshold: thresholds.answersGroup };
    question = {
      id: found.id,
      text: found.text,
      kind: words.kind,
      options,
      isOpen,
      number: place + 1,
      of: row.questions.length,
      result: isOpen ? null : shownResult(readCount(found.result), keys, limits),
    };
  }
  return {
    id,
    session: {
      slug: row.session.slug,
      title: localText(language, row.session.title, row.session.titleEn),
      roundSlug: row.session.round.slug,
    },
    word: row.word,
    state,
    stage,
    question,
    asked: stage === "questions" ? await askedQuestions(client, row.session.id) : [],
    wall: stage === "wall" ? await wallCards(client, row.session.id) : [],
    timerEndsAt: row.timerEndsAt,
    version: row.version,
  };
}

const rememberedRoom = cacheByTables(MOST_REMEMBERED, readRoom);

/** The room of a session as everybody sees it; null when it has none. */
export async function roomPage(slug: string, language: Language): Promise<RoomPage | null> {
  const id = await roomIdOf(slug);
  return id === null ? null : rememberedRoom(id, language);
}

/** How many phones voted on a question by now. */
export async function votesNow(questionId: string): Promise<number> {
  const client = await database();
  return client.liveVote.count({ where: { questionId } });
}

/** What this phone, or its person, chose on a question; nothing when they did not vote. */
export async function ownVote(
  questionId: string,
  browser: string | null,
  personId: string | null,
): Promise<string[]> {
  const voter = voterOf(questionId, browser ?? "", personId);
  // Every phone asks this right after its vote, so it goes past Prisma.
  const votes = await readRows(
    sql`SELECT "voterKey", "personKey", "choices" FROM "LiveVote"
      WHERE "questionId" = ${questionId}
        AND ("voterKey" = ${voter.voterKey} OR "personKey" = ${voter.personKey})`,
    voteSchema,
  );
  const [own] = votesOfVoter(votes, voter);
  const found = votes.find(({ voterKey: key }) => key === own?.voterKey);
  return found ? readKeys(found.choices) : [];
}

/** The number that moves on with every step in a room, for phones that follow along; null without a room. */
export async function roomVersion(slug: string): Promise<number | null> {
  const room = await roomPage(slug, "nl");
  return room?.version ?? null;
}

/** The slug of the session whose room has this word; null when there is none. */
export async function sessionOfWord(typed: string): Promise<string | null> {
  const word = readRoomWord(typed);
  const client = await database();
  const room = await client.liveRoom.findFirst({
    where: { word, session: PUBLIC_SESSION },
    select: { session: { select: { slug: true } } },
  });
  return room?.session.slug ?? null;
}

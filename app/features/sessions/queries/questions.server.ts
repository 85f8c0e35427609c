import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { regionSettings } from "~/features/region/queries.server";
import { askVerdict } from "~/features/sessions/domain/questions";
import type { QuestionState } from "~/features/sessions/domain/questions";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { questionStateSchema, sessionEnumColumns } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { questionColumns, questionSegments, questionWords } from "./question-words.server";
import { summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

/** A question as everyone sees it. */
export type PublicQuestion = {
  id: string;
  body: readonly RedactedSegment[];
  answer: string | null;
  votes: number;
  /** Whether this visitor asked or supported it. */
  mine: boolean;
};

export type QuestionsPage = PagePlace & {
  session: SessionSummary;
  questions: PublicQuestion[];
  /** Own questions that a moderator has not looked at yet. */
  waiting: number;
  /** Own questions that were not placed, with why. */
  returned: { id: string; body: string; reason: string | null }[];
  /** Whether questions can be sent in now. */
  open: boolean;
};

/** So many questions are on one page. */
const PAGE_SIZE = 50;
/** So many own questions that were not placed are told, the last ones. */
const MOST_RETURNED = 20;

/** One page of the questions for a session, most supported first; null when there is no such session. */
export async function questionsPage(
  slug: string,
  personId: string | null,
  language: Language,
  now: Date,
  wanted = 1,
): Promise<QuestionsPage | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: { ...summaryColumns, liveRoom: { select: { state: true } } },
  });
  if (!row) return null;
  const listed = { sessionId: row.id, ...ASKED, ...PUBLIC_QUESTION, bundledWithId: null };
  const total = await client.sessionQuestion.count({ where: listed });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, PAGE_SIZE);
  const [questions, waiting, returned, { terms }] = await Promise.all([
    client.sessionQuestion.findMany({
      where: listed,
      orderBy: [{ votes: "desc" }, { createdAt: "asc" }, { id: "asc" }],
      skip,
      take,
      select: {
        ...questionColumns,
        personId: true,
      },
    }),
    client.sessionQuestion.count({
      where: {
        sessionId: row.id,
        ...ASKED,
        personId: personId ?? "",
        state: { in: ["submitted", "held"] },
      },
    }),
    client.sessionQuestion.findMany({
      where: { sessionId: row.id, ...ASKED, personId: personId ?? "", state: "returned" },
      select: { id: true, body: true, returnReason: true },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: MOST_RETURNED,
    }),
    regionSettings(client),
  ]);
  const supported = await client.sessionQuestionVote.findMany({
    where: { personId: personId ?? "", questionId: { in: questions.map(({ id }) => id) } },
    select: { questionId: true },
  });
  const mine = new Set(supported.map(({ questionId }) => questionId));
  const { state } = sessionEnumColumns.parse(row);
  const isLedInRoom = row.liveRoom?.state === "live";
  return {
    session: summaryOf(row, [], terms, language, now),
    page,
    pageCount,
    questions: questions.map(({ id, body, redactions, answer, votes, personId: asker }) => ({
      id,
      body: questionSegments({ body, redactions }),
      answer,
      votes,
      mine: mine.has(id) || (personId !== null && asker === personId),
    })),
    waiting,
    returned: returned.map(({ id, body, returnReason }) => ({ id, body, reason: returnReason })),
    // Any words will do here: whether it is the right moment is what counts.
    open: askVerdict("?", { state, endsAt: row.endsAt, isLedInRoom }, now).ok,
  };
}

/** A question at the desk. */
export type DeskQuestion = {
  id: string;
  body: string;
  answer: string | null;
  votes: number;
  state: QuestionState;
  bundled: string[];
};

export type DeskQuestions = PagePlace & {
  session: SessionSummary;
  questions: DeskQuestion[];
  /** Questions a moderator still has to look at. */
  waiting: number;
  /** Address of the page on which people ask, for a code on the wall. */
  askUrl: string;
};

/** One page of the questions of a session for whoever answers them; null when there is none the asker may see. */
export async function deskQuestions(
  grant: Authorized<"session.report">,
  id: string,
  language: Language,
  now: Date,
  wanted = 1,
): Promise<DeskQuestions | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: { ...summaryColumns, roundId: true },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const listed = { sessionId: id, ...ASKED, ...PUBLIC_QUESTION, bundledWithId: null };
  const total = await client.sessionQuestion.count({ where: listed });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, PAGE_SIZE);
  const [questions, waiting, { terms }] = await Promise.all([
    client.sessionQuestion.findMany({
      where: listed,
      orderBy: [{ votes: "desc" }, { createdAt: "asc" }, { id: "asc" }],
      skip,
      take,
      select: {
        ...questionColumns,
        state: true,
        bundled: { select: { body: true, redactions: true } },
      },
    }),
    client.sessionQuestion.count({ where: { sessionId: id, state: "submitted" } }),
    regionSettings(client),
  ]);
  return {
    session: summaryOf(row, [], terms, language, now),
    page,
    pageCount,
    questions: questions.map((question) => ({
      id: question.id,
      body: questionWords(question),
      answer: question.answer,
      votes: question.votes,
      state: questionStateSchema.parse(question.state),
      bundled: question.bundled.map(questionWords),
    })),
    waiting,
    askUrl: `${publicUrl()}${localPath(language, `/bijeenkomsten/${row.slug}/vragen`)}`,
  };
}

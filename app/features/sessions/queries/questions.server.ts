import { PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { regionSettings } from "~/features/region/queries.server";
import { askVerdict, byUpvotes } from "~/features/sessions/domain/questions";
import type { QuestionState } from "~/features/sessions/domain/questions";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { questionStateSchema, sessionEnumColumns } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

/** A question as everyone sees it. */
export type PublicQuestion = {
  id: string;
  body: string;
  answer: string | null;
  votes: number;
  /** Whether this visitor asked or supported it. */
  mine: boolean;
};

export type QuestionsPage = {
  session: SessionSummary;
  questions: PublicQuestion[];
  /** Own questions that a moderator has not looked at yet. */
  waiting: number;
  /** Own questions that were not placed, with why. */
  returned: { id: string; body: string; reason: string | null }[];
  /** Whether questions can be sent in now. */
  open: boolean;
};

/** The questions for a session, most supported first; null when there is no such session. */
export async function questionsPage(
  slug: string,
  personId: string | null,
  language: Language,
  now: Date,
): Promise<QuestionsPage | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: summaryColumns,
  });
  if (!row) return null;
  const [questions, supported, waiting, returned, { terms }] = await Promise.all([
    client.sessionQuestion.findMany({
      where: {
        sessionId: row.id,
        ...PUBLIC_QUESTION,
        bundledWithId: null,
      },
      select: {
        id: true,
        body: true,
        answer: true,
        votes: true,
        createdAt: true,
        personId: true,
      },
    }),
    client.sessionQuestionVote.findMany({
      where: { personId: personId ?? "", question: { sessionId: row.id } },
      select: { questionId: true },
    }),
    client.sessionQuestion.count({
      where: { sessionId: row.id, personId: personId ?? "", state: { in: ["submitted", "held"] } },
    }),
    client.sessionQuestion.findMany({
      where: { sessionId: row.id, personId: personId ?? "", state: "returned" },
      select: { id: true, body: true, returnReason: true },
      orderBy: { createdAt: "asc" },
    }),
    regionSettings(client),
  ]);
  const mine = new Set(supported.map(({ questionId }) => questionId));
  const { state } = sessionEnumColumns.parse(row);
  return {
    session: summaryOf(row, {}, terms, language, now),
    questions: byUpvotes(questions).map(({ id, body, answer, votes, personId: asker }) => ({
      id,
      body,
      answer,
      votes,
      mine: mine.has(id) || (personId !== null && asker === personId),
    })),
    waiting,
    returned: returned.map(({ id, body, returnReason }) => ({ id, body, reason: returnReason })),
    // Any words will do here: whether it is the right moment is what counts.
    open: askVerdict("?", { state, endsAt: row.endsAt }, now).ok,
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

export type DeskQuestions = {
  session: SessionSummary;
  questions: DeskQuestion[];
  /** Questions a moderator still has to look at. */
  waiting: number;
  /** Address of the page on which people ask, for a code on the wall. */
  askUrl: string;
};

/** The questions of a session for whoever answers them; null when there is none the asker may see. */
export async function deskQuestions(
  grant: Authorized<"session.report">,
  id: string,
  language: Language,
  now: Date,
): Promise<DeskQuestions | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: { ...summaryColumns, roundId: true },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const [questions, waiting, { terms }] = await Promise.all([
    client.sessionQuestion.findMany({
      where: { sessionId: id, ...PUBLIC_QUESTION, bundledWithId: null },
      select: {
        id: true,
        body: true,
        answer: true,
        votes: true,
        state: true,
        createdAt: true,
        bundled: { select: { body: true } },
      },
    }),
    client.sessionQuestion.count({ where: { sessionId: id, state: "submitted" } }),
    regionSettings(client),
  ]);
  return {
    session: summaryOf(row, {}, terms, language, now),
    questions: byUpvotes(questions).map((question) => ({
      id: question.id,
      body: question.body,
      answer: question.answer,
      votes: question.votes,
      state: questionStateSchema.parse(question.state),
      bundled: question.bundled.map(({ body }) => body),
    })),
    waiting,
    askUrl: `${publicUrl()}${localPath(language, `/bijeenkomsten/${row.slug}/vragen`)}`,
  };
}

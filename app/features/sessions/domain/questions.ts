/**
 * Rule: questions and cards come in before and during a session, a moderator looks at each before it shows, others can support
 * one once, and it is answered in the report. Source: the issue on sessions.
 */
import { sessionStateAt, type SessionState } from "./session";

/** A question, which gets an answer, or a card for the wall in the room, which goes with what was said. */
export type QuestionKind = "question" | "card";

/** Held: the text suggests danger and waits with the safety officer. */
export const QUESTION_STATES = [
  "submitted",
  "published",
  "answered",
  "returned",
  "held",
  "withdrawn",
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export type AskVerdict =
  { ok: true } | { ok: false; code: "question_missing" | "session_not_open" | "session_over" };

/**
 * Whether a question may be sent in at `now`: from publication until the end, and after the planned end for as long as
 * somebody still leads the room.
 */
export function askVerdict(
  body: string,
  session: { state: SessionState; endsAt: Date; isLedInRoom: boolean },
  now: Date,
): AskVerdict {
  const atClock = sessionStateAt(session, now);
  const state = atClock === "ended" && session.isLedInRoom ? "published" : atClock;
  if (state === "ended" || state === "reported") return { ok: false, code: "session_over" };
  if (state !== "published") return { ok: false, code: "session_not_open" };
  return body.trim() === "" ? { ok: false, code: "question_missing" } : { ok: true };
}

export type QuestionReview =
  { verb: "publish" } | { verb: "return"; reason: string } | { verb: "answer"; answer: string };

export type QuestionReviewVerdict =
  | { ok: true; to: QuestionState }
  | { ok: false; code: "wrong_state" | "own_question" | "reason_missing" | "answer_missing" };

/** What a moderator may do with a question; nobody reviews an own one. */
export function reviewQuestion(
  question: { state: QuestionState; ownQuestion: boolean },
  review: QuestionReview,
): QuestionReviewVerdict {
  if (question.ownQuestion) return { ok: false, code: "own_question" };
  const expected: QuestionState = review.verb === "answer" ? "published" : "submitted";
  if (question.state !== expected) return { ok: false, code: "wrong_state" };
  switch (review.verb) {
    case "publish":
      return { ok: true, to: "published" };
    case "return":
      return review.reason.trim() === ""
        ? { ok: false, code: "reason_missing" }
        : { ok: true, to: "returned" };
    case "answer":
      return review.answer.trim() === ""
        ? { ok: false, code: "answer_missing" }
        : { ok: true, to: "answered" };
  }
}

/** Questions as a page shows them: most supported first, then in order of arrival. */
export function byUpvotes<Q extends { votes: number; createdAt: Date }>(
  questions: readonly Q[],
): Q[] {
  return [...questions].sort(
    (a, b) => b.votes - a.votes || a.createdAt.getTime() - b.createdAt.getTime(),
  );
}

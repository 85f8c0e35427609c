/**
 * Rule: the room shows one thing at a time, chosen by whoever leads it. Only the question that is shown takes votes, so
 * leaving it closes it. The last step can be undone. Source: the issue on the work itself (live in the room).
 */
import { sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionState } from "~/features/sessions/domain/session";
import type { LiveQuestionState } from "./live-question";

export const ROOM_STATES = ["prepared", "live", "ended"] as const;
export type RoomState = (typeof ROOM_STATES)[number];

/** What can be shown: how to take part, a question of the poll, the questions from the room, the wall of cards. */
export const STAGES = ["join", "question", "questions", "wall"] as const;
export type Stage = (typeof STAGES)[number];

/** What stands on the screen for as long as it is chosen, without an item of its own. */
export const PLAIN_STAGES = ["join", "questions", "wall"] as const satisfies readonly Stage[];
export type PlainStage = (typeof PLAIN_STAGES)[number];

/** So long a timer runs at most, in minutes. */
const MOST_TIMER_MINUTES = 60;

export interface RoomStatus {
  readonly state: RoomState;
  readonly stage: Stage;
  readonly shownQuestionId: string | null;
  readonly timerEndsAt: Date | null;
}

export interface QuestionStatus {
  readonly id: string;
  readonly state: LiveQuestionState;
}

/** How a room stands, with its questions in the order in which they are asked. */
export interface RoomBoard {
  readonly room: RoomStatus;
  readonly questions: readonly QuestionStatus[];
}

export const PLAIN_VERBS = ["begin", "close", "reopen", "next", "stopTimer", "end"] as const;

export type RoomStep =
  | { readonly verb: (typeof PLAIN_VERBS)[number] }
  | { readonly verb: "show"; readonly stage: PlainStage }
  | { readonly verb: "ask"; readonly questionId: string }
  | { readonly verb: "timer"; readonly minutes: number };

export type StepVerdict =
  | { ok: true; board: RoomBoard }
  | { ok: false; code: "wrong_state" | "nothing_next" | "not_found" | "minutes_out_of_range" };

const WRONG: StepVerdict = { ok: false, code: "wrong_state" };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** So long before its start and after its end a session can be led: to try it out, and when it takes longer. */
const AROUND_SESSION_HOURS = 12;

/** Whether a session can be led in the room now: its people know of it, and it is that day. */
export function mayBegin(
  session: { state: SessionState; startsAt: Date; endsAt: Date },
  now: Date,
): boolean {
  const state = sessionStateAt(session, now);
  const around = AROUND_SESSION_HOURS * HOUR;
  const isNear =
    now.getTime() >= session.startsAt.getTime() - around &&
    now.getTime() <= session.endsAt.getTime() + around;
  return isNear && (state === "published" || state === "ended" || state === "reported");
}

function withState(
  questions: readonly QuestionStatus[],
  id: string | null,
  state: LiveQuestionState,
): readonly QuestionStatus[] {
  return questions.map((question) => (question.id === id ? { ...question, state } : question));
}

/** Whoever moves on closes the question that was open. */
function leave({ questions }: RoomBoard): readonly QuestionStatus[] {
  return questions.map((question) =>
    question.state === "open" ? { ...question, state: "closed" } : question,
  );
}

function showQuestion(board: RoomBoard, id: string): StepVerdict {
  const question = board.questions.find((known) => known.id === id);
  if (!question) return { ok: false, code: "not_found" };
  const isShown = board.room.stage === "question" && board.room.shownQuestionId === id;
  if (isShown && question.state !== "prepared") return { ok: true, board };
  // One that was answered before is shown with its result.
  const state = question.state === "prepared" ? "open" : question.state;
  const room: RoomStatus = { ...board.room, stage: "question", shownQuestionId: id };
  return { ok: true, board: { room, questions: withState(leave(board), id, state) } };
}

function turnShown(board: RoomBoard, from: LiveQuestionState, to: LiveQuestionState): StepVerdict {
  const { stage, shownQuestionId } = board.room;
  const shown = board.questions.find(({ id }) => id === shownQuestionId);
  if (stage !== "question" || shown?.state !== from) return WRONG;
  return {
    ok: true,
    board: { ...board, questions: withState(board.questions, shownQuestionId, to) },
  };
}

function askNext(board: RoomBoard): StepVerdict {
  const next = board.questions.find(({ state }) => state === "prepared");
  return next ? showQuestion(board, next.id) : { ok: false, code: "nothing_next" };
}

function startTimer(board: RoomBoard, minutes: number, now: Date): StepVerdict {
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_TIMER_MINUTES;
  if (!fits) return { ok: false, code: "minutes_out_of_range" };
  const timerEndsAt = new Date(now.getTime() + minutes * MINUTE);
  return { ok: true, board: { ...board, room: { ...board.room, timerEndsAt } } };
}

/**
 * What a step makes of the room.
 * @returns the room after it, or why it cannot be done now
 */
export function stepVerdict(board: RoomBoard, step: RoomStep, now: Date): StepVerdict {
  const { room } = board;
  if (step.verb === "begin") {
    if (room.state === "live") return WRONG;
    const begun: RoomStatus = { ...room, state: "live", stage: "join", shownQuestionId: null };
    return { ok: true, board: { ...board, room: begun } };
  }
  if (room.state !== "live") return WRONG;
  switch (step.verb) {
    case "show": {
      const shown: RoomStatus = { ...room, stage: step.stage, shownQuestionId: null };
      return { ok: true, board: { room: shown, questions: leave(board) } };
    }
    case "ask":
      return showQuestion(board, step.questionId);
    case "next":
      return askNext(board);
    case "close":
      return turnShown(board, "open", "closed");
    case "reopen":
      return turnShown(board, "closed", "open");
    case "timer":
      return startTimer(board, step.minutes, now);
    case "stopTimer":
      return { ok: true, board: { ...board, room: { ...room, timerEndsAt: null } } };
    case "end": {
      const ended: RoomStatus = {
        state: "ended",
        stage: "join",
        shownQuestionId: null,
        timerEndsAt: null,
      };
      return { ok: true, board: { room: ended, questions: leave(board) } };
    }
  }
}

/** Whether the shown question takes votes: it is the one that is asked, and it is open. */
export function takesVotes({ room, questions }: RoomBoard, questionId: string): boolean {
  if (room.state !== "live" || room.stage !== "question") return false;
  const isShown = room.shownQuestionId === questionId;
  return isShown && questions.some(({ id, state }) => id === questionId && state === "open");
}

/**
 * Rule: whoever runs a round reads at every moment which steps are done, which one is now, what comes later, what is late and
 * whose turn it is. Reading and answering go on as long as something waits, also while another step is now; what was promised
 * for a day that has passed is late. Source: the issue on the workplace (the round is one place) and design, section 3 (round).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { RoundState } from "~/features/vocabulary/domain/round-state";

export const WORK_STEPS = [
  "prepare",
  "announce",
  "open",
  "collect",
  "read",
  "summarise",
  "answer",
  "reportBack",
  "evaluate",
] as const;
export type WorkStepName = (typeof WORK_STEPS)[number];

/** Whose turn it is: who works on the round, the bodies that owe an answer, or nobody because the clock does it. */
export type StepTaker = "moderators" | "bodies" | "clock";

export interface WorkStep {
  step: WorkStepName;
  state: "done" | "now" | "later";
  late: boolean;
  /** The day it happened or is promised for; null when nobody has named one. */
  date: Date | null;
  by: StepTaker;
  /** What still waits in it. */
  count: number;
}

/** Something that waits, and how much of it waits too long. */
export interface Waiting {
  count: number;
  late: number;
}

export interface RoundAtWork {
  state: RoundState;
  announcedAt: Date | null;
  opensAt: Date | null;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  evaluatedAt: Date | null;
  /** What the next step still asks: announcing or opening, and once the round has closed reporting back. */
  gaps: number;
  /** What only opening asks of a round that is not announced yet. */
  gapsLater: number;
  queue: Waiting;
  themes: { total: number; toDo: number };
  owed: Waiting;
}

const ORDER: readonly RoundState[] = [
  "prepared",
  "announced",
  "open",
  "closed",
  "reportedBack",
  "evaluated",
];

/** Whether a round has come as far as a state. */
function isPast(state: RoundState, reached: RoundState): boolean {
  return ORDER.indexOf(state) >= ORDER.indexOf(reached);
}

function stateOf(step: WorkStepName, round: RoundAtWork): WorkStep["state"] {
  const { state, gaps, gapsLater, queue, themes, owed } = round;
  const isFrom = (reached: RoundState) => isPast(state, reached);
  switch (step) {
    case "prepare":
      return isFrom("open") || gaps + gapsLater === 0 ? "done" : "now";
    case "announce":
      if (isFrom("announced")) return "done";
      return gaps === 0 ? "now" : "later";
    case "open":
      if (isFrom("open")) return "done";
      return state === "announced" && gaps + gapsLater === 0 ? "now" : "later";
    case "collect":
      if (isFrom("closed")) return "done";
      return state === "open" ? "now" : "later";
    case "read":
      if (queue.count > 0) return "now";
      return isFrom("closed") ? "done" : "later";
    case "summarise":
      if (isFrom("reportedBack")) return "done";
      if (state !== "closed") return "later";
      return themes.total > 0 && themes.toDo === 0 ? "done" : "now";
    case "answer":
      if (owed.count > 0) return isFrom("closed") ? "now" : "later";
      return isFrom("reportedBack") || (state === "closed" && themes.total > 0) ? "done" : "later";
    case "reportBack":
      if (isFrom("reportedBack")) return "done";
      return state === "closed" && gaps === 0 ? "now" : "later";
    case "evaluate":
      if (state === "evaluated") return "done";
      return state === "reportedBack" ? "now" : "later";
  }
}

function dateOf(step: WorkStepName, round: RoundAtWork): Date | null {
  switch (step) {
    case "announce":
      return round.announcedAt;
    case "open":
      return round.opensAt;
    case "collect":
      return round.closesAt;
    case "answer":
      return round.replyDueAt;
    case "reportBack":
      return round.reportedBackAt ?? round.replyDueAt;
    case "evaluate":
      return round.evaluatedAt;
    case "prepare":
    case "read":
    case "summarise":
      return null;
  }
}

const COUNTS: Partial<Record<WorkStepName, (round: RoundAtWork) => Waiting>> = {
  prepare: ({ gaps, gapsLater }) => ({ count: gaps + gapsLater, late: 0 }),
  read: ({ queue }) => queue,
  summarise: ({ themes }) => ({ count: themes.toDo, late: 0 }),
  answer: ({ owed }) => owed,
};

function takerOf(step: WorkStepName, { closesAt }: RoundAtWork): StepTaker {
  if (step === "answer") return "bodies";
  return step === "collect" && closesAt !== null ? "clock" : "moderators";
}

/** The steps of a round for those who run it, in their order, at `now`. */
export function workSteps(round: RoundAtWork, now: Date): WorkStep[] {
  return WORK_STEPS.map((step) => {
    const state = stateOf(step, round);
    const date = dateOf(step, round);
    const waiting = COUNTS[step]?.(round) ?? { count: 0, late: 0 };
    const isPromised = state !== "done" && date !== null && isOverdue(date, now);
    return {
      step,
      state,
      late: isPromised || (state === "now" && waiting.late > 0),
      date,
      by: takerOf(step, round),
      count: state === "done" ? 0 : waiting.count,
    };
  });
}

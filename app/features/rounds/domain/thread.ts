/**
 * Rule: the red thread shows where a round stands in five steps: open, you take part, we listen, answer, what
 * changes. A knot for what happened, an open ring for what is to come, at most one step is now.
 * Source: design, look (the red thread).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { RoundState } from "~/features/vocabulary/domain/round-state";

export const THREAD_STEPS = ["open", "takePart", "listen", "answer", "change"] as const;
export type ThreadStepName = (typeof THREAD_STEPS)[number];
export type ThreadStepState = "done" | "current" | "toCome";

export interface RoundOnThread {
  state: RoundState;
  opensAt: Date | null;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  evaluatedAt: Date | null;
  themes: { total: number; published: number; replied: number };
}

export interface ThreadStep {
  step: ThreadStepName;
  state: ThreadStepState;
  /** The moment it happened, or is planned for; null when nobody has named one. */
  date: Date | null;
  /** A planned moment that has passed while the step is not done. */
  late: boolean;
}

/** How many steps are done, and whether the step after them is under way. */
function progress(round: RoundOnThread): { done: number; underWay: boolean } {
  const { total, published, replied } = round.themes;
  const hasListened = total > 0 && published === total;
  switch (round.state) {
    case "prepared":
      return { done: 0, underWay: false };
    case "announced":
      return { done: 0, underWay: true };
    case "open":
      return { done: 1, underWay: true };
    case "closed":
      return { done: hasListened || replied > 0 ? 3 : 2, underWay: true };
    case "reportedBack":
      return { done: 4, underWay: true };
    case "evaluated":
      return { done: 5, underWay: false };
  }
}

function dateOf(step: ThreadStepName, round: RoundOnThread): Date | null {
  switch (step) {
    case "open":
      return round.opensAt;
    case "takePart":
      return round.closesAt;
    case "listen":
      return null;
    case "answer":
      return round.reportedBackAt ?? round.replyDueAt;
    case "change":
      return round.evaluatedAt;
  }
}

/** The five steps of the thread at `now`, in order. */
export function roundThread(round: RoundOnThread, now: Date): ThreadStep[] {
  const { done, underWay } = progress(round);
  return THREAD_STEPS.map((step, index) => {
    const date = dateOf(step, round);
    const state = index < done ? "done" : index === done && underWay ? "current" : "toCome";
    return { step, state, date, late: state !== "done" && date !== null && isOverdue(date, now) };
  });
}

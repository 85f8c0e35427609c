/**
 * Rule: some sessions take speakers: registration until a deadline that counts to the second, at most so many minutes
 * each, one registration per person, in order of arrival. Source: the issue on sessions.
 */
import { isOverdue } from "~/features/calendar/domain/deadline";

export interface SpeakingRules {
  startsAt: Date;
  /** Until when people register to speak; null when the session takes no speakers. */
  speakersUntil: Date | null;
  /** The most minutes one person may speak. */
  speakerMinutes: number | null;
}

/** Whether somebody asked to speak and did not take it back; one that is held waits for the safety officer first. */
export function isOnList(state: string): boolean {
  return state === "registered" || state === "held";
}

export type SpeakingVerdict =
  | { ok: true; position: number }
  | { ok: false; code: "no_speaking" }
  | { ok: false; code: "already_registered" | "subject_missing" }
  | { ok: false; code: "closed"; closedAt: Date }
  | { ok: false; code: "minutes_out_of_range"; max: number };

/** Decides on a request to speak. `lastPosition` is the highest place given out so far, 0 for none. */
export function registerSpeaker(
  request: { subject: string; minutes: number },
  rules: SpeakingRules,
  list: { lastPosition: number; alreadyRegistered: boolean },
  now: Date,
): SpeakingVerdict {
  if (rules.speakersUntil === null || rules.speakerMinutes === null) {
    return { ok: false, code: "no_speaking" };
  }
  if (list.alreadyRegistered) return { ok: false, code: "already_registered" };
  if (isOverdue(rules.speakersUntil, now)) {
    return { ok: false, code: "closed", closedAt: rules.speakersUntil };
  }
  if (request.subject.trim() === "") return { ok: false, code: "subject_missing" };
  const { minutes } = request;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > rules.speakerMinutes) {
    return { ok: false, code: "minutes_out_of_range", max: rules.speakerMinutes };
  }
  return { ok: true, position: list.lastPosition + 1 };
}

export interface SpeakingTurn {
  id: string;
  subject: string;
  minutes: number;
  /** Minutes after the first speaker begins. */
  afterMinutes: number;
}

/** The speaking list in order, with how far into it each turn begins. */
export function speakingList(
  registrations: readonly { id: string; subject: string; minutes: number; position: number }[],
): { turns: readonly SpeakingTurn[]; totalMinutes: number } {
  let totalMinutes = 0;
  const turns = [...registrations]
    .sort((a, b) => a.position - b.position)
    .map(({ id, subject, minutes }) => {
      const turn = { id, subject, minutes, afterMinutes: totalMinutes };
      totalMinutes += minutes;
      return turn;
    });
  return { turns, totalMinutes };
}

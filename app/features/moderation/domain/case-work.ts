/**
 * Rule: whoever is on a case says so, and colleagues see who and since when; nobody is kept out by it, and it runs out by
 * itself, so that a case is never stuck with somebody who went home.
 * Source: issue 19, C ("I am on it"), and the collision sign of Zendesk.
 */
import { notTheirsToDecide } from "./decide-case";
import type { CaseModerator, ModerationCase } from "./moderation-case";

/** So long somebody counts as busy with a case after saying so. */
const WORK_MINUTES = 30;
const MILLISECONDS_PER_MINUTE = 60_000;

/** Who is on a case, and since when. */
export interface CaseWork {
  readonly workerId: string | null;
  readonly workingSince: Date | null;
}

/** Whether somebody is on it now. */
function isBeingHandled({ workerId, workingSince }: CaseWork, now: Date): boolean {
  if (workerId === null || workingSince === null) return false;
  return now.getTime() - workingSince.getTime() < WORK_MINUTES * MILLISECONDS_PER_MINUTE;
}

/** What somebody who comes to a case finds: nobody, a colleague, or themselves. */
export function workOn(work: CaseWork, staffId: string, now: Date): "free" | "theirs" | "mine" {
  if (!isBeingHandled(work, now)) return "free";
  return work.workerId === staffId ? "mine" : "theirs";
}

export type TakeVerdict =
  | { ok: true }
  | { ok: false; code: "already_taken" | "needs_other_moderator" | "needs_second_moderator" };

/** Whether somebody may say that they are on a case: only who may decide it, and nobody while a colleague is. */
export function takeUp(
  { case: moderationCase, work }: { case: ModerationCase; work: CaseWork },
  moderator: CaseModerator,
  now: Date,
): TakeVerdict {
  const refused = notTheirsToDecide(moderationCase, moderator);
  if (refused?.code === "needs_other_moderator" || refused?.code === "needs_second_moderator") {
    return { ok: false, code: refused.code };
  }
  return workOn(work, moderator.staffId, now) === "theirs"
    ? { ok: false, code: "already_taken" }
    : { ok: true };
}

/** Fewest and most characters of a note between colleagues. */
export const NOTE_LENGTH = { min: 1, max: 2_000 } as const;

/** So many notes of one case: a talk, no archive. */
export const MOST_NOTES = 50;

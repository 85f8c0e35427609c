/**
 * Rule: one queue, oldest first, each item with its age against the promised term. Held items stand in
 * the safety officer's queue and nowhere else. "Overdue" is computed, never stored.
 * Source: design, section 3 (overdue is computed) and section 4 (who may what).
 */
import { amsterdamDate, daysBetween } from "~/features/calendar/domain/amsterdam-time";
import { daysLeft, isOverdue } from "~/features/calendar/domain/deadline";
import { notTheirsToDecide } from "./decide-case";
import { isOpen, type CaseModerator, type ModerationCase } from "./moderation-case";
import { medianOf } from "./median";

export interface QueueEntry {
  readonly case: ModerationCase;
  /** Calendar days since it was sent: 0 today. */
  readonly ageDays: number;
  /** Calendar days until the promised day: 0 on that day, negative when late. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Own items and items this moderator judged before are shown with why they are locked. */
  readonly locked: "ownItem" | "judgedBefore" | null;
}

/**
 * The queue of one staff member.
 *
 * @param cases open and closed cases, in any order.
 * @returns the open ones this role may see, oldest first; ties by id, so that the order is stable.
 */
export function queueFor(
  cases: readonly ModerationCase[],
  moderator: CaseModerator,
  now: Date,
): readonly QueueEntry[] {
  return cases
    .filter((one) => isOpen(one) && maySee(one, moderator))
    .sort(
      (one, other) =>
        one.openedAt.getTime() - other.openedAt.getTime() || (one.id < other.id ? -1 : 1),
    )
    .map((one) => ({
      case: one,
      ageDays: daysBetween(amsterdamDate(one.openedAt), amsterdamDate(now)),
      daysLeft: daysLeft(one.dueAt, now),
      overdue: isOverdue(one.dueAt, now),
      locked: lockFor(one, moderator),
    }));
}

/** Held items are for the safety officer alone, all others for moderators. */
export function maySee(moderationCase: ModerationCase, moderator: CaseModerator): boolean {
  return moderationCase.state === "held"
    ? moderator.role === "safetyOfficer"
    : moderator.role === "moderator";
}

/** Fewest decided items before a usual waiting time is promised to anyone. */
const USUAL_WAIT_MINIMUM = 5;

/**
 * The usual waiting time, shown to people whose item waits.
 *
 * @param decided recently decided cases; moments of sending and deciding.
 * @returns the median in calendar days, rounded up, or null when too few items are known.
 */
export function usualWaitDays(
  decided: readonly { readonly openedAt: Date; readonly decidedAt: Date }[],
): number | null {
  if (decided.length < USUAL_WAIT_MINIMUM) return null;
  const days = medianOf(
    decided.map(({ openedAt, decidedAt }) =>
      daysBetween(amsterdamDate(openedAt), amsterdamDate(decidedAt)),
    ),
  );
  return days === null ? null : Math.ceil(days);
}

function lockFor(moderationCase: ModerationCase, moderator: CaseModerator): QueueEntry["locked"] {
  const refused = notTheirsToDecide(moderationCase, moderator);
  if (refused?.code === "own_item") return "ownItem";
  return refused?.code.startsWith("needs_") === true ? "judgedBefore" : null;
}

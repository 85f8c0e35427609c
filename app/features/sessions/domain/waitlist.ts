/**
 * Rule: each freed seat promotes exactly one, the first on the waitlist who may take it; that person has a set time to
 * confirm, else the seat passes on. Who left no address cannot be asked, so the seat is theirs at once and never lapses:
 * it would stand empty until a term that nobody knew of had run out, and keep those waiting who can be asked. Whoever
 * was asked to confirm gets a new term when the session moves, because they were asked about another moment.
 * Source: design, section 3 (sign-up) and the issues on sessions and on faults in the field.
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { RegionTerms } from "~/features/calendar/domain/terms";
import type { Role } from "~/features/participation/domain/roles";
import { MAX_SEATS, seatFor, type RoleCounts, type SeatKind, type SeatPlan } from "./seats";

/** Somebody waiting; `position` is the order of arrival in the session, unique but with gaps. */
export interface Waiting {
  id: string;
  role: Role;
  position: number;
  /** Whether a message can reach them: they left an address. */
  canBeAsked: boolean;
}

export interface Promotion {
  id: string;
  role: Role;
  seat: SeatKind;
  canBeAsked: boolean;
}

const inOrder = (waitlist: readonly Waiting[]): Waiting[] =>
  [...waitlist].sort((a, b) => a.position - b.position);

/** Who gets the next free seat: the first on the waitlist whose role may take one; null when nobody can. */
export function promote(
  plan: SeatPlan,
  confirmed: RoleCounts,
  waitlist: readonly Waiting[],
): Promotion | null {
  for (const { id, role, canBeAsked } of inOrder(waitlist)) {
    const seat = seatFor(plan, confirmed, role);
    if (seat) return { id, role, seat, canBeAsked };
  }
  return null;
}

/** Everybody who gets a seat now, in order: one after a cancellation, more after the capacity was raised. */
export function promoteAll(
  plan: SeatPlan,
  confirmed: RoleCounts,
  waitlist: readonly Waiting[],
): Promotion[] {
  const promotions: Promotion[] = [];
  let counts = confirmed;
  // Seats only fill up while going down the line, so somebody passed over once cannot be seated later on.
  for (const { id, role, canBeAsked } of inOrder(waitlist)) {
    const seat = seatFor(plan, counts, role);
    if (!seat) continue;
    promotions.push({ id, role, seat, canBeAsked });
    counts = { ...counts, [role]: (counts[role] ?? 0) + 1 };
  }
  return promotions;
}

/** Until when somebody who moves up at `now` can confirm: the set time, but never beyond the start. */
export function confirmBy(
  now: Date,
  startsAt: Date,
  terms: Pick<RegionTerms, "waitlistConfirmHours">,
): Date {
  const term = now.getTime() + terms.waitlistConfirmHours * 3_600_000;
  return new Date(Math.min(term, startsAt.getTime()));
}

export type ConfirmSeatVerdict =
  { ok: true } | { ok: false; code: "nothing_to_confirm" | "too_late" };

/** Whether somebody who moved up may confirm the seat at `now`. */
export function confirmSeatVerdict(
  signUp: { state: string; confirmBy: Date | null },
  now: Date,
): ConfirmSeatVerdict {
  if (signUp.state !== "confirmed" || signUp.confirmBy === null) {
    return { ok: false, code: "nothing_to_confirm" };
  }
  return isOverdue(signUp.confirmBy, now) ? { ok: false, code: "too_late" } : { ok: true };
}

/**
 * What becomes of a promoted seat at `now`: it waits to be confirmed, it lapsed and passes on to the next in line, or it
 * is theirs for good because the address by which they were to be asked is gone. Null when nothing has to be confirmed.
 */
export function promotedSeatAt(
  signUp: { state: string; confirmBy: Date | null; canBeAsked: boolean },
  now: Date,
): "waits" | "lapsed" | "theirs" | null {
  if (signUp.state !== "confirmed" || signUp.confirmBy === null) return null;
  if (!isOverdue(signUp.confirmBy, now)) return "waits";
  return signUp.canBeAsked ? "lapsed" : "theirs";
}

/** Whether somebody has a seat that came free and was not asked about it, because they left no address. */
export function movedUpUntold(signUp: {
  state: string;
  promotedAt: Date | null;
  confirmBy: Date | null;
  canBeAsked: boolean;
}): boolean {
  const { state, promotedAt, confirmBy, canBeAsked } = signUp;
  return state === "confirmed" && promotedAt !== null && confirmBy === null && !canBeAsked;
}

/** Why staff let somebody go before others in line; a fixed list, because words about a person do not belong in the log. */
export const MOVE_UP_REASONS = ["agreed", "roleMissing", "needsSupport", "missedBefore"] as const;
export type MoveUpReason = (typeof MOVE_UP_REASONS)[number];

export type MoveUpVerdict =
  { ok: true; isExtraSeat: boolean } | { ok: false; code: "not_waiting" | "no_seat" | "closed" };

/**
 * Whether staff may seat this person before others in line. Nobody loses a seat for it: either one is free for their role,
 * or staff say that the room has one more, and the session has one seat for everyone more from then on.
 */
export function moveUpVerdict(
  signUp: { state: string; role: Role },
  session: { isToCome: boolean; hasExtraSeat: boolean },
  plan: SeatPlan,
  confirmed: RoleCounts,
): MoveUpVerdict {
  if (!session.isToCome) return { ok: false, code: "closed" };
  if (signUp.state !== "waitlisted") return { ok: false, code: "not_waiting" };
  if (seatFor(plan, confirmed, signUp.role) !== null) return { ok: true, isExtraSeat: false };
  if (!session.hasExtraSeat) return { ok: false, code: "no_seat" };
  const larger = { ...plan, capacity: plan.capacity + 1 };
  const isRoom = larger.capacity <= MAX_SEATS && seatFor(larger, confirmed, signUp.role) !== null;
  return isRoom ? { ok: true, isExtraSeat: true } : { ok: false, code: "no_seat" };
}

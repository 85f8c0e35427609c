/**
 * Rule: confirmed never exceeds capacity; a number of seats can be reserved per role, the others are for everyone.
 * A role first uses its own seats, then the general ones; nobody uses seats reserved for another role. A companion
 * takes no seat of a participant. Source: design, section 3 (session) and the issue on sessions.
 */
import { ROLES, type Role } from "~/features/participation/domain/roles";

/** The most seats a session can have. */
export const MAX_SEATS = 1000;

/** A count per role; a role that is left out counts zero. */
export type RoleCounts = Readonly<Partial<Record<Role, number>>>;

export interface SeatPlan {
  capacity: number;
  reserved: RoleCounts;
}

/** Whether a seat comes out of the role's own reservation or out of the seats for everyone. */
export type SeatKind = "reserved" | "general";

/** The sum over all roles. */
export function totalOf(counts: RoleCounts): number {
  return ROLES.reduce((sum, role) => sum + (counts[role] ?? 0), 0);
}

/** Seats for everyone that are in use: what each role takes beyond its own reservation. */
function generalUsed(plan: SeatPlan, confirmed: RoleCounts): number {
  return ROLES.reduce(
    (sum, role) => sum + Math.max(0, (confirmed[role] ?? 0) - (plan.reserved[role] ?? 0)),
    0,
  );
}

/** The seat that somebody in this role would get now; null when there is none. */
export function seatFor(plan: SeatPlan, confirmed: RoleCounts, role: Role): SeatKind | null {
  if (totalOf(confirmed) >= plan.capacity) return null;
  if ((confirmed[role] ?? 0) < (plan.reserved[role] ?? 0)) return "reserved";
  const general = plan.capacity - totalOf(plan.reserved);
  return generalUsed(plan, confirmed) < general ? "general" : null;
}

export interface SeatsLeft {
  total: number;
  /** Free seats for everyone. */
  general: number;
  /** Free seats reserved per role, only for roles with a reservation. */
  reserved: readonly { role: Role; left: number; of: number }[];
}

/** What is still free, as the page of the session shows it. */
export function seatsLeft(plan: SeatPlan, confirmed: RoleCounts): SeatsLeft {
  const general = plan.capacity - totalOf(plan.reserved) - generalUsed(plan, confirmed);
  return {
    total: Math.max(0, plan.capacity - totalOf(confirmed)),
    general: Math.max(0, general),
    reserved: ROLES.flatMap((role) => {
      const of = plan.reserved[role] ?? 0;
      return of > 0 ? [{ role, left: Math.max(0, of - (confirmed[role] ?? 0)), of }] : [];
    }),
  };
}

export type CapacityRefusal =
  | { code: "capacity_not_positive" }
  | { code: "reserved_over_capacity"; reserved: number }
  | { code: "capacity_below_confirmed"; confirmed: number }
  /** Those confirmed in general seats and the reservations together need this many seats. */
  | { code: "reserved_seats_taken"; needed: number };

export type CapacityVerdict = { ok: true } | { ok: false; refusal: CapacityRefusal };

/** Whether the seats of a session can become this plan, given who is confirmed already. */
export function capacityVerdict(plan: SeatPlan, confirmed: RoleCounts): CapacityVerdict {
  if (!Number.isInteger(plan.capacity) || plan.capacity < 1) {
    return { ok: false, refusal: { code: "capacity_not_positive" } };
  }
  const reserved = totalOf(plan.reserved);
  if (reserved > plan.capacity) {
    return { ok: false, refusal: { code: "reserved_over_capacity", reserved } };
  }
  if (totalOf(confirmed) > plan.capacity) {
    return {
      ok: false,
      refusal: { code: "capacity_below_confirmed", confirmed: totalOf(confirmed) },
    };
  }
  const needed = generalUsed(plan, confirmed) + reserved;
  if (needed > plan.capacity)
    return { ok: false, refusal: { code: "reserved_seats_taken", needed } };
  return { ok: true };
}

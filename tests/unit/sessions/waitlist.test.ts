import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "~/features/participation/domain/roles";
import { seatFor, totalOf, type SeatPlan } from "~/features/sessions/domain/seats";
import { decideSignUp, type SignUpState } from "~/features/sessions/domain/sign-up";
import {
  confirmBy,
  confirmSeatVerdict,
  movedUpUntold,
  promote,
  promoteAll,
  promotedSeatAt,
  type Waiting,
} from "~/features/sessions/domain/waitlist";

const now = new Date("2027-03-01T09:00:00Z");
const startsAt = new Date("2027-03-20T18:00:00Z");

interface Row {
  id: string;
  role: Role;
  position: number;
  state: SignUpState;
}

/** A session as the commands keep it: every step decides on the rows as they are and writes at once. */
class Simulation {
  rows: Row[] = [];
  arrivals = 0;

  constructor(readonly plan: SeatPlan) {}

  counts(state: SignUpState) {
    const counts: Partial<Record<Role, number>> = {};
    for (const row of this.rows) {
      if (row.state === state) counts[row.role] = (counts[row.role] ?? 0) + 1;
    }
    return counts;
  }

  waitlist(): Waiting[] {
    return this.rows
      .filter((row) => row.state === "waitlisted")
      .map(({ id, role, position }) => ({ id, role, position, canBeAsked: true }));
  }

  signUp(role: Role) {
    const decision = decideSignUp(
      { role },
      {
        ...this.plan,
        sessionState: "published",
        startsAt,
        signUpClosesAt: null,
        confirmed: this.counts("confirmed"),
        waitlisted: this.counts("waitlisted"),
        waitlistLimit: null,
        existing: null,
      },
      now,
    );
    if (!decision.ok) throw new Error(`refused: ${decision.code}`);
    this.arrivals += 1;
    const row: Row = {
      id: `p${this.arrivals}`,
      role,
      position: this.arrivals,
      state: decision.outcome,
    };
    this.rows.push(row);
    return { row, decision };
  }

  cancel(row: Row): Row[] {
    const hadSeat = row.state === "confirmed";
    row.state = "cancelled";
    if (!hadSeat) return [];
    const promotions = promoteAll(this.plan, this.counts("confirmed"), this.waitlist());
    const promoted = this.rows.filter((other) => promotions.some(({ id }) => id === other.id));
    for (const other of promoted) other.state = "confirmed";
    return promoted;
  }
}

const roleArbitrary = fc.constantFrom(...ROLES);
const planArbitrary = fc
  .record({
    youth: fc.nat({ max: 6 }),
    parent: fc.nat({ max: 4 }),
    general: fc.integer({ min: 0, max: 6 }),
  })
  .filter(({ youth, parent, general }) => youth + parent + general > 0)
  .map(({ youth, parent, general }): SeatPlan => ({
    capacity: youth + parent + general,
    reserved: { youth, parent },
  }));
const stepArbitrary = fc.oneof(
  fc.record({ kind: fc.constant("signUp" as const), role: roleArbitrary }),
  fc.record({ kind: fc.constant("cancel" as const), pick: fc.nat({ max: 200 }) }),
);

describe("any sequence of signing up and cancelling", () => {
  it("never overbooks, never leaves a seat that somebody waits for, and promotes at most one per freed seat", () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(stepArbitrary, { maxLength: 80 }), (plan, steps) => {
        const session = new Simulation(plan);
        for (const step of steps) {
          if (step.kind === "signUp") {
            const { decision } = session.signUp(step.role);
            if (decision.outcome === "waitlisted") {
              expect(decision.position).toBe(session.waitlist().length);
            }
          } else {
            const active = session.rows.filter((row) => row.state !== "cancelled");
            const row = active[step.pick % Math.max(1, active.length)];
            if (row) expect(session.cancel(row).length).toBeLessThanOrEqual(1);
          }
          const confirmed = session.counts("confirmed");
          const waitlist = session.waitlist();
          expect(totalOf(confirmed)).toBeLessThanOrEqual(plan.capacity);
          expect(waitlist.filter(({ role }) => seatFor(plan, confirmed, role))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the seats reserved for a role free for that role", () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(roleArbitrary, { maxLength: 60 }), (plan, roles) => {
        const session = new Simulation(plan);
        for (const role of roles.filter((other) => other !== "youth")) session.signUp(role);
        for (let seat = 0; seat < (plan.reserved.youth ?? 0); seat += 1) {
          expect(session.signUp("youth").decision.outcome).toBe("confirmed");
        }
      }),
    );
  });

  it("serves each role in order of arrival", () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(stepArbitrary, { maxLength: 80 }), (plan, steps) => {
        const session = new Simulation(plan);
        for (const step of steps) {
          if (step.kind === "signUp") session.signUp(step.role);
          else {
            const row = session.rows[step.pick % Math.max(1, session.rows.length)];
            if (row && row.state !== "cancelled") session.cancel(row);
          }
        }
        for (const role of ROLES) {
          const own = session.rows.filter((row) => row.role === role && row.state !== "cancelled");
          const firstWaiting = own.findIndex((row) => row.state === "waitlisted");
          if (firstWaiting < 0) continue;
          expect(own.slice(firstWaiting).every((row) => row.state === "waitlisted")).toBe(true);
        }
      }),
    );
  });
});

describe("a busy session", () => {
  it("confirms one of 200 for the last seat and ranks 199 without a gap", () => {
    const session = new Simulation({ capacity: 1, reserved: {} });
    const decisions = Array.from({ length: 200 }, () => session.signUp("parent").decision);
    expect(decisions[0]).toMatchObject({ outcome: "confirmed" });
    expect(decisions.slice(1)).toEqual(
      Array.from({ length: 199 }, (_, index) => ({
        ok: true,
        outcome: "waitlisted",
        position: index + 1,
      })),
    );
  });

  it("answers 20 cancellations with 20 promotions in order", () => {
    const session = new Simulation({ capacity: 20, reserved: { youth: 5 } });
    for (let seat = 0; seat < 15; seat += 1) session.signUp("parent");
    for (let seat = 0; seat < 5; seat += 1) session.signUp("youth");
    const seated = session.rows.filter((row) => row.state === "confirmed");
    for (let waiting = 0; waiting < 30; waiting += 1) {
      session.signUp(waiting % 3 === 0 ? "youth" : "parent");
    }
    const waitlistBefore = session.waitlist().map((row) => row.id);
    const promoted = seated.flatMap((row) => session.cancel(row).map(({ id }) => id));
    expect(promoted).toHaveLength(20);
    expect(new Set(promoted).size).toBe(20);
    // The first fifteen freed seats are for everyone, so they follow the line exactly.
    expect(promoted.slice(0, 15)).toEqual(waitlistBefore.slice(0, 15));
    expect(totalOf(session.counts("confirmed"))).toBe(20);
  });
});

describe("promoting", () => {
  const plan: SeatPlan = { capacity: 2, reserved: { youth: 1 } };
  const waitlist: Waiting[] = [
    { id: "second", role: "youth", position: 9, canBeAsked: true },
    { id: "first", role: "parent", position: 4, canBeAsked: false },
  ];

  it("passes over somebody who may not take the freed seat", () => {
    expect(promote(plan, { parent: 1 }, waitlist)).toEqual({
      id: "second",
      role: "youth",
      seat: "reserved",
      canBeAsked: true,
    });
    expect(promote(plan, { youth: 1 }, waitlist)).toMatchObject({ id: "first", seat: "general" });
    expect(promote(plan, { youth: 1, parent: 1 }, waitlist)).toBeNull();
  });

  it("fills every seat that a higher capacity gives, in order", () => {
    const raised = { capacity: 4, reserved: { youth: 1 } };
    expect(promoteAll(raised, { parent: 1 }, waitlist).map(({ id }) => id)).toEqual([
      "first",
      "second",
    ]);
  });

  it("is the same as promoting one by one", () => {
    const waiting = fc.uniqueArray(
      fc.record({ position: fc.nat({ max: 99 }), role: roleArbitrary }),
      { selector: ({ position }) => position, maxLength: 20 },
    );
    fc.assert(
      fc.property(planArbitrary, waiting, (seats, people) => {
        const all = people.map((person) => ({
          id: `p${person.position}`,
          canBeAsked: true,
          ...person,
        }));
        const oneByOne: string[] = [];
        let confirmed: Partial<Record<Role, number>> = {};
        let rest = all;
        for (;;) {
          const next = promote(seats, confirmed, rest);
          if (!next) break;
          oneByOne.push(next.id);
          confirmed = { ...confirmed, [next.role]: (confirmed[next.role] ?? 0) + 1 };
          rest = rest.filter(({ id }) => id !== next.id);
        }
        expect(promoteAll(seats, {}, all).map(({ id }) => id)).toEqual(oneByOne);
      }),
    );
  });
});

describe("the time to confirm", () => {
  const terms = { waitlistConfirmHours: 48 };

  it("ends after the set hours, and never after the start", () => {
    expect(confirmBy(now, startsAt, terms)).toEqual(new Date("2027-03-03T09:00:00Z"));
    expect(confirmBy(new Date("2027-03-20T10:00:00Z"), startsAt, terms)).toEqual(startsAt);
  });

  it("is inclusive; after it the seat passes on", () => {
    const signUp = { state: "confirmed", confirmBy: new Date("2027-03-03T09:00:00Z") };
    const late = new Date("2027-03-03T09:00:01Z");
    expect(confirmSeatVerdict(signUp, signUp.confirmBy)).toEqual({ ok: true });
    expect(confirmSeatVerdict(signUp, late)).toEqual({ ok: false, code: "too_late" });
    const asked = { ...signUp, canBeAsked: true };
    expect(promotedSeatAt(asked, signUp.confirmBy)).toBe("waits");
    expect(promotedSeatAt(asked, late)).toBe("lapsed");
    expect(promotedSeatAt({ ...asked, state: "cancelled" }, late)).toBe(null);
    expect(promotedSeatAt({ ...asked, confirmBy: null }, late)).toBe(null);
    expect(promotedSeatAt({ ...asked, canBeAsked: false }, late)).toBe("theirs");
    expect(confirmSeatVerdict({ state: "confirmed", confirmBy: null }, now)).toEqual({
      ok: false,
      code: "nothing_to_confirm",
    });
  });

  it("is not there for whoever cannot be asked: the seat is theirs, and they were not told", () => {
    const seat = { state: "confirmed", promotedAt: now, confirmBy: null, canBeAsked: false };
    expect(movedUpUntold(seat)).toBe(true);
    expect(movedUpUntold({ ...seat, canBeAsked: true })).toBe(false);
    expect(movedUpUntold({ ...seat, promotedAt: null })).toBe(false);
    expect(movedUpUntold({ ...seat, confirmBy: startsAt })).toBe(false);
    expect(movedUpUntold({ ...seat, state: "cancelled" })).toBe(false);
  });
});

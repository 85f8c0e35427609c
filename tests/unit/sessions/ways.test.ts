import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "~/features/participation/domain/roles";
import { totalOf } from "~/features/sessions/domain/seats";
import { decideSeat, type SignUpState } from "~/features/sessions/domain/sign-up";
import { switchWayVerdict } from "~/features/sessions/domain/switch-way";
import { promote } from "~/features/sessions/domain/waitlist";
import {
  chosenWay,
  countsOf,
  placesOf,
  placesVerdict,
  planOf,
  wayAfterChange,
  WAYS,
  type SeatWay,
  type SessionPlaces,
  type Way,
  type WayCounts,
} from "~/features/sessions/domain/ways";

const now = new Date("2027-03-01T09:00:00Z");
const HYBRID: SessionPlaces = {
  format: "hybrid",
  capacity: 3,
  onlineCapacity: 2,
  reserved: { youth: 1 },
};
const toCome = (places: SessionPlaces) => ({
  ...places,
  state: "published" as const,
  startsAt: new Date("2027-03-20T18:00:00Z"),
});

interface Row {
  id: number;
  role: Role;
  way: Way;
  state: SignUpState;
  position: number;
}

/** A session in a room and online as the commands keep it: every step decides on the rows as they are. */
class Simulation {
  rows: Row[] = [];
  arrivals = 0;

  constructor(readonly places: SessionPlaces) {}

  counts(state: SignUpState): WayCounts {
    return this.rows
      .filter((row) => row.state === state)
      .map(({ way, role }) => ({ way, role, people: 1 }));
  }

  both() {
    return { confirmed: this.counts("confirmed"), waitlisted: this.counts("waitlisted") };
  }

  signUp(role: Role, way: Way) {
    const { confirmed, waitlisted } = this.both();
    const seat = decideSeat(planOf(this.places, way), role, {
      confirmed: countsOf(confirmed, way),
      waitlisted: countsOf(waitlisted, way),
    });
    this.arrivals += 1;
    const state = seat ? "confirmed" : "waitlisted";
    this.rows.push({ id: this.arrivals, role, way, state, position: this.arrivals });
  }

  next(way: Way) {
    const line = this.rows
      .filter((row) => row.state === "waitlisted" && row.way === way)
      .map(({ id, role, position }) => ({ id: String(id), role, position, canBeAsked: true }));
    const confirmed = countsOf(this.counts("confirmed"), way);
    const first = promote(planOf(this.places, way), confirmed, line);
    const row = this.rows.find(({ id }) => String(id) === first?.id);
    if (row) row.state = "confirmed";
  }

  cancel(row: Row) {
    const freed = row.state === "confirmed";
    row.state = "cancelled";
    if (freed) this.next(row.way);
  }

  change(row: Row) {
    const from = row.way;
    const to = from === "room" ? "online" : "room";
    const before = { ...row };
    const verdict = switchWayVerdict(row, to, toCome(this.places), this.both(), now);
    if (!verdict.ok) return { before, verdict };
    row.way = to;
    row.state = verdict.outcome;
    if (verdict.outcome === "waitlisted") row.position = this.arrivals += 1;
    if (verdict.freesSeat) this.next(from);
    return { before, verdict };
  }
}

const placesArbitrary = fc
  .record({
    youth: fc.nat({ max: 4 }),
    general: fc.integer({ min: 1, max: 5 }),
    onlineCapacity: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ youth, general, onlineCapacity }): SessionPlaces => ({
    format: "hybrid",
    capacity: youth + general,
    onlineCapacity,
    reserved: { youth },
  }));
const stepArbitrary = fc.oneof(
  fc.record({
    kind: fc.constant("signUp" as const),
    role: fc.constantFrom(...ROLES),
    way: fc.constantFrom(...WAYS),
  }),
  fc.record({ kind: fc.constantFrom("cancel" as const, "switch" as const), pick: fc.nat() }),
);

function play(check: (session: Simulation) => void) {
  fc.assert(
    fc.property(placesArbitrary, fc.array(stepArbitrary, { maxLength: 80 }), (any, steps) => {
      const session = new Simulation(any);
      for (const one of steps) {
        if (one.kind === "signUp") session.signUp(one.role, one.way);
        else {
          const active = session.rows.filter(({ state }) => state !== "cancelled");
          const row = active[one.pick % Math.max(1, active.length)];
          if (row && one.kind === "cancel") session.cancel(row);
          else if (row) session.change(row);
        }
        check(session);
      }
    }),
    { numRuns: 300 },
  );
}

describe("a session in a room and online", () => {
  it("overbooks neither way, whatever people do, and leaves no seat that somebody waits for", () => {
    play((session) => {
      for (const way of WAYS) {
        const plan = planOf(session.places, way);
        const confirmed = countsOf(session.counts("confirmed"), way);
        expect(totalOf(confirmed)).toBeLessThanOrEqual(plan.capacity);
        const waiting = session.rows.filter((row) => row.state === "waitlisted" && row.way === way);
        const line = waiting.map(({ id, role, position }) => ({
          id: String(id),
          role,
          position,
          canBeAsked: true,
        }));
        expect(promote(plan, confirmed, line)).toBeNull();
      }
    });
  });

  it("never takes a place from somebody for a place in line", () => {
    fc.assert(
      fc.property(
        placesArbitrary,
        fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...WAYS)), { maxLength: 40 }),
        (places, people) => {
          const session = new Simulation(places);
          for (const [role, way] of people) session.signUp(role, way);
          for (const row of [...session.rows]) {
            const { before, verdict } = session.change(row);
            if (before.state === "confirmed") expect(row.state).toBe("confirmed");
            if (!verdict.ok) expect(row).toEqual(before);
          }
        },
      ),
    );
  });

  it("has as many places as both ways together, and a full one does not fill the other", () => {
    expect(placesOf(HYBRID)).toBe(5);
    const session = new Simulation(HYBRID);
    for (let count = 0; count < 5; count += 1) session.signUp("parent", "online");
    session.signUp("parent", "room");
    expect(session.rows.map(({ state }) => state)).toEqual([
      ...["confirmed", "confirmed", "waitlisted", "waitlisted", "waitlisted", "confirmed"],
    ]);
  });
});

describe("the way somebody comes", () => {
  it("is asked where each way has its own places, and only there", () => {
    expect(chosenWay(HYBRID, null)).toEqual({ ok: false, code: "way_missing" });
    expect(chosenWay(HYBRID, "online")).toEqual({ ok: true, way: "online" });
    const undivided = { format: "hybrid", onlineCapacity: null } as const;
    expect(chosenWay(undivided, null)).toEqual({ ok: true, way: null });
    expect(chosenWay(undivided, "online")).toEqual({ ok: true, way: null });
  });

  it("is not taken silently for another one when the session changed meanwhile", () => {
    const room = { format: "onSite", onlineCapacity: null } as const;
    expect(chosenWay(room, "online")).toEqual({ ok: false, code: "way_gone" });
    expect(chosenWay(room, "room")).toEqual({ ok: true, way: null });
    const online = { format: "online", onlineCapacity: null } as const;
    expect(chosenWay(online, "room")).toEqual({ ok: false, code: "way_gone" });
    expect(chosenWay(online, "online")).toEqual({ ok: true, way: null });
  });

  it("stays what it was when a session gets places of each way, and goes when it loses them", () => {
    expect(wayAfterChange({ format: "onSite" }, HYBRID, null)).toBe("room");
    expect(wayAfterChange({ format: "online" }, HYBRID, null)).toBe("online");
    expect(wayAfterChange({ format: "hybrid" }, HYBRID, null)).toBe("room");
    expect(wayAfterChange({ format: "hybrid" }, HYBRID, "online")).toBe("online");
    const room = { format: "onSite", onlineCapacity: null } as const;
    expect(wayAfterChange({ format: "hybrid" }, room, "online")).toBeNull();
  });

  it("cannot lose places that people have, and says in which way", () => {
    const people = (way: SeatWay, count: number): WayCounts => [
      { way, role: "parent", people: count },
    ];
    expect(placesVerdict(HYBRID, people("online", 2))).toEqual({ ok: true });
    expect(placesVerdict(HYBRID, people("online", 3))).toEqual({
      ok: false,
      way: "online",
      refusal: { code: "capacity_below_confirmed", confirmed: 3 },
    });
    expect(placesVerdict({ ...HYBRID, onlineCapacity: 0 }, [])).toMatchObject({
      way: "online",
      refusal: { code: "capacity_not_positive" },
    });
  });
});

describe("coming the other way", () => {
  const session = toCome(HYBRID);
  const counts = { confirmed: [], waitlisted: [] };
  const seated = { state: "confirmed", role: "parent", way: "online" } as const;

  it("is for who comes, to a session that has to begin, and is no change when they come that way", () => {
    expect(switchWayVerdict(seated, "room", session, counts, now)).toEqual({
      ok: true,
      to: "room",
      outcome: "confirmed",
      freesSeat: true,
    });
    const code = (verdict: ReturnType<typeof switchWayVerdict>) => (verdict.ok ? "" : verdict.code);
    expect(code(switchWayVerdict(seated, "online", session, counts, now))).toBe("same_way");
    const gone = { ...seated, state: "cancelled" } as const;
    expect(code(switchWayVerdict(gone, "room", session, counts, now))).toBe("closed");
    expect(code(switchWayVerdict(seated, "room", session, counts, session.startsAt))).toBe(
      "closed",
    );
    const one = { ...session, format: "onSite" } as const;
    expect(code(switchWayVerdict(seated, "room", one, counts, now))).toBe("not_asked");
  });

  it("passes nobody who waits for that place; who waits elsewhere goes to the end of the line", () => {
    const line = { ...counts, waitlisted: [{ way: "room", role: "parent", people: 1 }] } as const;
    expect(switchWayVerdict(seated, "room", session, line, now)).toEqual({
      ok: false,
      code: "full",
    });
    const waits = { ...seated, state: "waitlisted" } as const;
    expect(switchWayVerdict(waits, "room", session, line, now)).toEqual({
      ok: true,
      to: "room",
      outcome: "waitlisted",
      freesSeat: false,
    });
  });
});

import { describe, expect, it } from "vitest";
import {
  capacityVerdict,
  seatFor,
  seatsLeft,
  type SeatPlan,
} from "~/features/sessions/domain/seats";

const plan: SeatPlan = { capacity: 10, reserved: { youth: 6 } };

describe("a seat", () => {
  it("comes first out of the own reservation, then out of the seats for everyone", () => {
    expect(seatFor(plan, { youth: 5 }, "youth")).toBe("reserved");
    expect(seatFor(plan, { youth: 6 }, "youth")).toBe("general");
    expect(seatFor(plan, { youth: 6 }, "parent")).toBe("general");
  });

  it("is never one reserved for another role", () => {
    expect(seatFor(plan, { parent: 4 }, "parent")).toBeNull();
    expect(seatFor(plan, { parent: 4 }, "youth")).toBe("reserved");
  });

  it("never goes over capacity, even under a plan that no longer fits", () => {
    expect(seatFor({ capacity: 8, reserved: { youth: 6 } }, { parent: 8 }, "youth")).toBeNull();
  });
});

describe("what is left", () => {
  it("is shown in all, for everyone, and per reserved role", () => {
    expect(seatsLeft(plan, { youth: 2, parent: 3 })).toEqual({
      total: 5,
      general: 1,
      reserved: [{ role: "youth", left: 4, of: 6 }],
    });
    expect(seatsLeft(plan, { youth: 7, parent: 3 })).toEqual({
      total: 0,
      general: 0,
      reserved: [{ role: "youth", left: 0, of: 6 }],
    });
  });
});

describe("changing the seats", () => {
  const refusal = (next: SeatPlan, confirmed = {}) => {
    const verdict = capacityVerdict(next, confirmed);
    return verdict.ok ? null : verdict.refusal;
  };

  it("cannot go below what is confirmed", () => {
    expect(refusal({ capacity: 4, reserved: {} }, { parent: 5 })).toEqual({
      code: "capacity_below_confirmed",
      confirmed: 5,
    });
    expect(refusal({ capacity: 5, reserved: {} }, { parent: 5 })).toBeNull();
  });

  it("cannot reserve seats that others sit in", () => {
    expect(refusal({ capacity: 8, reserved: { youth: 6 } }, { parent: 4 })).toEqual({
      code: "reserved_seats_taken",
      needed: 10,
    });
  });

  it("needs a whole number of seats and no more reserved than there are", () => {
    expect(refusal({ capacity: 0, reserved: {} })).toEqual({ code: "capacity_not_positive" });
    expect(refusal({ capacity: 2.5, reserved: {} })).toEqual({ code: "capacity_not_positive" });
    expect(refusal({ capacity: 5, reserved: { youth: 4, parent: 2 } })).toEqual({
      code: "reserved_over_capacity",
      reserved: 6,
    });
  });
});

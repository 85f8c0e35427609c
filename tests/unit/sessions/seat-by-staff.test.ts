import { describe, expect, test } from "vitest";
import { MAX_SEATS } from "~/features/sessions/domain/seats";
import { sessionStep } from "~/features/sessions/domain/session-progress";
import { moveUpVerdict } from "~/features/sessions/domain/waitlist";

const NOW = new Date("2027-03-01T12:00:00Z");
const OPEN = { isToCome: true, hasExtraSeat: false };
const WAITING = { state: "waitlisted", role: "youth" } as const;
const PLAN = { capacity: 3, reserved: { parent: 1 } };

describe("giving somebody in line a seat before others", () => {
  test("a seat has to be free for their role", () => {
    expect(moveUpVerdict(WAITING, OPEN, PLAN, { youth: 1 })).toEqual({
      ok: true,
      isExtraSeat: false,
    });
    // The last seat is kept for a parent.
    expect(moveUpVerdict(WAITING, OPEN, PLAN, { youth: 2 })).toEqual({
      ok: false,
      code: "no_seat",
    });
    const parent = { ...WAITING, role: "parent" } as const;
    expect(moveUpVerdict(parent, OPEN, PLAN, { youth: 2 })).toEqual({
      ok: true,
      isExtraSeat: false,
    });
  });

  test("a seat is put there only when staff say so and none is free", () => {
    const room = { ...OPEN, hasExtraSeat: true };
    expect(moveUpVerdict(WAITING, room, PLAN, { youth: 1 })).toEqual({
      ok: true,
      isExtraSeat: false,
    });
    expect(moveUpVerdict(WAITING, room, PLAN, { youth: 2 })).toEqual({
      ok: true,
      isExtraSeat: true,
    });
    const largest = { capacity: MAX_SEATS, reserved: {} };
    expect(moveUpVerdict(WAITING, room, largest, { youth: MAX_SEATS })).toEqual({
      ok: false,
      code: "no_seat",
    });
  });

  test("only of somebody who waits, and before it begins", () => {
    const confirmed = { ...WAITING, state: "confirmed" };
    expect(moveUpVerdict(confirmed, OPEN, PLAN, {})).toEqual({ ok: false, code: "not_waiting" });
    expect(moveUpVerdict(WAITING, { ...OPEN, isToCome: false }, PLAN, {})).toEqual({
      ok: false,
      code: "closed",
    });
  });
});

test("the step of a session follows from its state and the clock", () => {
  const later = new Date(NOW.getTime() + 1);
  expect(sessionStep({ state: "draft", endsAt: later }, NOW)).toBe("planned");
  expect(sessionStep({ state: "published", endsAt: later }, NOW)).toBe("announced");
  expect(sessionStep({ state: "published", endsAt: NOW }, NOW)).toBe("held");
  expect(sessionStep({ state: "ended", endsAt: NOW }, NOW)).toBe("held");
  expect(sessionStep({ state: "reported", endsAt: NOW }, NOW)).toBe("reported");
  expect(sessionStep({ state: "cancelled", endsAt: later }, NOW)).toBeNull();
});

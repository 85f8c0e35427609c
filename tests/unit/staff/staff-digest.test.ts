import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToDate, amsterdamDate, dayOfWeek } from "~/features/calendar/domain/amsterdam-time";
import { digestDay, digestOf } from "~/features/staff/domain/staff-digest";
import type { LastDigest, WorkTerm } from "~/features/staff/domain/staff-digest";
import { DIGEST_PARTS } from "~/features/staff/domain/staff-notices";
import { WORK_KINDS } from "~/features/staff/domain/staff-work";
import type { OpenWork } from "~/features/staff/domain/staff-work";

const MONDAY = new Date("2027-03-01T07:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const place = fc.constantFrom("a", "b", null);
const work = fc.array(
  fc.record({
    kind: fc.constantFrom(...WORK_KINDS),
    count: fc.integer({ min: 0, max: 5 }),
    roundId: place,
    bodyId: place,
    notBy: fc.constant([]),
    since: fc.string(),
  }),
  { maxLength: 6 },
);
const terms = fc.array(
  fc.record({
    kind: fc.constantFrom(...WORK_KINDS),
    count: fc.integer({ min: 0, max: 5 }),
    roundId: place,
    bodyId: place,
    notBy: fc.constant([]),
    dueAt: fc.integer({ min: -40, max: 40 }).map((days) => new Date(MONDAY.getTime() + days * DAY)),
  }),
  { maxLength: 6 },
);
const heard = fc.subarray([...DIGEST_PARTS]);
const moment = fc
  .integer({ min: 0, max: 24 * 60 })
  .map((hours) => new Date(MONDAY.getTime() + hours * HOUR));

/** Every digest that is sent while nothing changes, asked at each of these moments. */
function sentAt(
  moments: readonly Date[],
  open: readonly OpenWork[],
  due: readonly WorkTerm[],
  parts: readonly (typeof DIGEST_PARTS)[number][],
) {
  let last = null as LastDigest | null;
  const sent: string[] = [];
  for (const now of moments) {
    const day = digestDay(now);
    if (day === null || day === last?.day) continue;
    const digest = digestOf(open, due, parts, last, now);
    if (digest.isDue) sent.push(day);
    last = { day, told: digest.told };
  }
  return sent;
}

describe("a digest", () => {
  test("comes on working days only, in the day of Amsterdam", () => {
    fc.assert(
      fc.property(moment, (now) => {
        const day = digestDay(now);
        if (day === null) return;
        expect(day).toBe(amsterdamDate(now));
        expect(dayOfWeek(day)).toBeLessThanOrEqual(5);
      }),
    );
    expect(digestDay(new Date("2027-03-01T06:59:59Z"))).toBeNull();
    expect(digestDay(new Date("2027-03-01T07:00:00Z"))).toBe("2027-03-01");
    expect(digestDay(new Date("2027-07-05T06:00:00Z"))).toBe("2027-07-05");
    expect(digestDay(new Date("2027-03-06T09:00:00Z"))).toBeNull();
    expect(digestDay(new Date("2027-03-01T17:00:00Z"))).toBeNull();
  });

  test("holds only what somebody wants to hear, and never an empty line", () => {
    fc.assert(
      fc.property(work, terms, heard, moment, (open, due, parts, now) => {
        const { lines, isDue } = digestOf(open, due, parts, null, now);
        for (const line of lines) {
          expect(parts).toContain(line.part);
          expect(line.count).toBeGreaterThan(0);
        }
        expect(isDue).toBe(lines.length > 0);
      }),
    );
  });

  test("of the same is sent once a week, however often the clock asks", () => {
    const hours = Array.from(
      { length: 24 * 21 },
      (_, hour) => new Date(MONDAY.getTime() + hour * HOUR),
    );
    fc.assert(
      fc.property(work, heard, (open, parts) => {
        const sent = sentAt(hours, open, [], parts);
        expect(new Set(sent).size).toBe(sent.length);
        expect(sent.length === 0 || sent.length === 3).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("tells of what became overdue on the first working day after it, also over a weekend", () => {
    const due = {
      ...{ kind: "replies" as const, count: 1, roundId: null, bodyId: "a", notBy: [] },
    };
    const friday = new Date("2027-03-05T22:59:59Z");
    const mornings = Array.from({ length: 14 }, (_, day) => new Date(MONDAY.getTime() + day * DAY));
    const sent = sentAt(mornings, [], [{ ...due, dueAt: friday }], ["overdue"]);
    expect(sent).toEqual(["2027-03-08"]);
  });

  test("says nothing again of less, and tells of more", () => {
    const one = {
      ...{ kind: "cases" as const, count: 2, roundId: "a", bodyId: null, notBy: [] },
      since: "",
    };
    const first = digestOf([one], [], ["waiting"], null, MONDAY);
    const last = { day: "2027-03-01", told: first.told };
    const tuesday = new Date(MONDAY.getTime() + DAY);
    expect(digestOf([{ ...one, count: 1 }], [], ["waiting"], last, tuesday).isDue).toBe(false);
    expect(digestOf([{ ...one, count: 3 }], [], ["waiting"], last, tuesday).isDue).toBe(true);
    expect(digestOf([], [], ["waiting"], last, tuesday)).toEqual({
      isDue: false,
      lines: [],
      told: {},
    });
  });

  test("counts each piece of work that is due once: it is overdue, or due within seven days, or not told yet", () => {
    fc.assert(
      fc.property(terms, moment, (due, now) => {
        const { lines } = digestOf([], due, [...DIGEST_PARTS], null, now);
        const lastDay = addToDate(amsterdamDate(now), { days: 7 });
        const inTime = due.filter(({ dueAt }) => amsterdamDate(dueAt) <= lastDay);
        const total = (all: readonly { count: number }[]) =>
          all.reduce((sum, { count }) => sum + count, 0);
        expect(total(lines)).toBe(total(inTime));
      }),
    );
  });
});

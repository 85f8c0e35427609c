import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protectCounts } from "~/features/moderation/domain/protected-counts";
import {
  LOGGED_OUTCOMES,
  publicLog,
  type LoggedDecision,
} from "~/features/moderation/domain/public-log";

const decision = (facts: Partial<LoggedDecision> = {}): LoggedDecision => ({
  openedAt: new Date("2026-03-02T09:00:00Z"),
  decidedAt: new Date("2026-03-04T09:00:00Z"),
  outcome: "publish",
  rule: null,
  appealResult: null,
  ...facts,
});
const times = (count: number, facts: Partial<LoggedDecision> = {}) =>
  Array.from({ length: count }, () => decision(facts));

describe("the public log", () => {
  it("tells each month of Amsterdam, newest first", () => {
    // Half past eleven in the evening in UTC is already April in Amsterdam.
    const late = decision({ decidedAt: new Date("2026-03-31T22:30:00Z") });
    const log = publicLog([...times(6), late], 5);
    expect(log.map(({ month, decided }) => [month, decided])).toEqual([
      ["2026-04", 1],
      ["2026-03", 6],
    ]);
    expect(log[1]).toMatchObject({ medianWaitDays: 2, outcomes: { shown: { publish: 6 } } });
    expect(log[0]?.medianWaitDays).toBeNull();
  });

  it("shows reasons only where the number of returns is shown", () => {
    const returned = { outcome: "return", rule: "privateData" } as const;
    const many = publicLog([...times(20), ...times(6, returned)], 5)[0];
    expect(many?.outcomes.shown.return).toBe(6);
    expect(many?.reasons?.shown.privateData).toBe(6);
    const few = publicLog([...times(20), ...times(2, returned)], 5)[0];
    expect(few?.outcomes.shown).not.toHaveProperty("return");
    expect(few?.reasons).toBeNull();
  });

  it("counts appeals apart, with small results together", () => {
    const appeals = [
      ...times(6, { appealResult: "upheld", outcome: "return", rule: "abuse" }),
      ...times(1, { appealResult: "overturned" }),
    ];
    expect(publicLog([...times(9), ...appeals], 5)[0]).toMatchObject({
      decided: 9,
      appeals: 7,
      appealResults: { shown: {}, together: { keys: ["upheld", "overturned"], count: 7 } },
    });
  });
});

describe("protecting a row of counts", () => {
  const rows = fc.array(fc.nat(12), { minLength: 6, maxLength: 6 });
  const keyed = (counts: readonly number[]) =>
    LOGGED_OUTCOMES.map((key, index) => [key, counts[index] ?? 0] as const);

  it("shows all when nothing is small", () => {
    expect(protectCounts(keyed([9, 0, 5, 0, 0, 7]), 5).together.keys).toEqual([]);
  });

  it("never shows a small count, keeps the total, and never hides one count alone", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 6 }), (counts, threshold) => {
        const { shown, together } = protectCounts(keyed(counts), threshold);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const visible = Object.values(shown);
        for (const count of visible) {
          expect(count === 0 || count >= threshold).toBe(true);
        }
        expect(visible.reduce((sum, count) => sum + count, 0) + together.count).toBe(total);
        expect(together.keys.length).not.toBe(1);
        if (together.keys.length > 0 && visible.length > 0) {
          expect(together.count).toBeGreaterThanOrEqual(threshold);
          expect(visible).not.toContain(0);
        }
      }),
    );
  });
});

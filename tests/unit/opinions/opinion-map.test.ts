import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  mayShowGroups,
  shownShares,
  tellingOpinions,
  unitingStatements,
  votersOf,
} from "~/features/opinions/domain/opinion-map";
import type { ChoiceCounts } from "~/features/opinions/domain/opinion-map";
import { checkStatement } from "~/features/opinions/domain/opinion-statement";

const counts = (agree: number, disagree: number, pass = 0): ChoiceCounts => ({
  agree,
  disagree,
  pass,
});

describe("a statement", () => {
  it.each([
    ["  Een   huisdier mag mee. ", { ok: true, text: "Een huisdier mag mee." }],
    ["Te kort", { ok: false, code: "statement_too_short" }],
    ["x".repeat(141), { ok: false, code: "statement_too_long" }],
  ])("%j", (written, verdict) => {
    expect(checkStatement(written)).toEqual(verdict);
  });
});

describe("shares", () => {
  it("are hidden below the threshold and rounded to five percent above it", () => {
    expect(shownShares(counts(5, 4), 10)).toBeNull();
    expect(shownShares(counts(0, 0), 0)).toBeNull();
    expect(shownShares(counts(21, 9, 3), 10)).toEqual({
      agree: { min: 0.65, max: 0.65 },
      disagree: { min: 0.25, max: 0.25 },
      pass: { min: 0.1, max: 0.1 },
    });
  });

  test("no share can be told from one with one person more or less in large groups", () => {
    const count = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(count, count, (agree, disagree) => {
        const share = shownShares(counts(agree, disagree), 10)?.agree.min ?? 0;
        expect(votersOf(counts(agree, disagree))).toBe(agree + disagree);
        expect(share * 20).toBeCloseTo(Math.round(share * 20));
      }),
      { numRuns: 40 },
    );
  });
});

describe("groups", () => {
  it.each([
    [[10, 10], true],
    [[10, 9], false],
    [[30], false],
    [[10, 10, 10, 10, 10], false],
  ])("of %j may be shown: %j", (sizes, shown) => {
    expect(mayShowGroups(sizes, 10)).toBe(shown);
  });
});

describe("what unites and what tells apart", () => {
  const statements = [
    { id: "both", all: counts(36, 4), groups: [counts(19, 1), counts(17, 3)] },
    { id: "first", all: counts(20, 20), groups: [counts(19, 1), counts(1, 19)] },
    { id: "small", all: counts(20, 0), groups: [counts(15, 0), counts(5, 0)] },
    { id: "most", all: counts(30, 10), groups: [counts(20, 0), counts(10, 10)] },
  ];

  it("needs most of every group, each large enough, the least of them first", () => {
    expect(unitingStatements(statements, 10)).toEqual(["both"]);
    const alone = statements.map((statement) => ({ ...statement, groups: [] }));
    expect(unitingStatements(alone, 10)).toEqual(["small", "both", "most"]);
  });

  it("tells a group by what it says far more often than all others", () => {
    expect(tellingOpinions(statements, 0, 10, 3)).toEqual([
      { id: "first", choice: "agree", share: { min: 0.8, max: 1 } },
      { id: "most", choice: "agree", share: { min: 0.8, max: 1 } },
    ]);
    expect(tellingOpinions(statements, 1, 10, 1)).toEqual([
      { id: "first", choice: "disagree", share: { min: 0.8, max: 1 } },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  dividingStatements,
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
      pass: { min: 0, max: 0.1 },
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

/** Every way in which so many people can have answered. */
function* everyAnswer(voters: number): Generator<ChoiceCounts> {
  for (let agree = 0; agree <= voters; agree += 1) {
    for (let disagree = 0; agree + disagree <= voters; disagree += 1) {
      yield counts(agree, disagree, voters - agree - disagree);
    }
  }
}

describe("no reader can tell what everybody said", () => {
  const choices = ["agree", "disagree", "pass"] as const;
  const sizes = [10, 11, 14, 20, 29, 30, 31, 37, 50, 99, 150];

  it.each(sizes)("of %i people, also not one of them who knows the own answer", (voters) => {
    const explanations = new Map<string, ChoiceCounts[]>();
    for (const answer of everyAnswer(voters)) {
      const shown = JSON.stringify(shownShares(answer, 10));
      explanations.set(shown, [...(explanations.get(shown) ?? []), answer]);
    }
    const isCertain = (
      answers: readonly ChoiceCounts[],
      people: number,
      mine?: keyof ChoiceCounts,
    ) =>
      choices.some((choice) => {
        const others = answers.map((answer) => answer[choice] - (choice === mine ? 1 : 0));
        return others.length > 0 && others.every((number) => number === people);
      });
    const certain = [...explanations].filter(
      ([, answers]) =>
        isCertain(answers, voters) ||
        choices.some((mine) =>
          isCertain(
            answers.filter((answer) => answer[mine] > 0),
            voters - 1,
            mine,
          ),
        ),
    );
    expect(certain.map(([shown]) => shown)).toEqual([]);
  });

  test("no share is 100 % or 0 %, in groups of any size", () => {
    const some = fc.nat(400);
    fc.assert(
      fc.property(some, some, some, (agree, disagree, pass) => {
        const shares = Object.values(shownShares(counts(agree, disagree, pass), 10) ?? {});
        for (const { min, max } of shares) {
          expect(min).toBeLessThan(1);
          expect(max).toBeGreaterThan(0);
        }
      }),
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
    expect(unitingStatements(alone, 10)).toEqual(["both", "small", "most"]);
  });

  it("calls nothing uniting that stands elsewhere as less, and nothing dividing that unites", () => {
    const nearly = { id: "nearly", all: counts(34, 11), groups: [counts(14, 10), counts(20, 1)] };
    expect(unitingStatements([nearly], 10)).toEqual([]);
    const unites = { id: "unites", all: counts(36, 9), groups: [counts(15, 9), counts(21, 0)] };
    expect(unitingStatements([unites], 10)).toEqual(["unites"]);
    expect(dividingStatements([unites], 10, 5)).toEqual([]);
  });

  it("divides where one group agrees far more than another, and says nothing of a small group", () => {
    expect(dividingStatements(statements, 10, 5)).toEqual([
      {
        id: "first",
        agree: [
          { min: 0.8, max: 1 },
          { min: 0, max: 0.2 },
        ],
      },
      {
        id: "most",
        agree: [
          { min: 0.8, max: 1 },
          { min: 0.4, max: 0.6 },
        ],
      },
    ]);
    expect(dividingStatements(statements, 10, 1).map(({ id }) => id)).toEqual(["first"]);
    expect(dividingStatements(statements, 30, 5)).toEqual([]);
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

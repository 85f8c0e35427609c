import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import { countLedger } from "~/features/participation/domain/ledger";
import { isTermOver, overTerms } from "~/features/participation/domain/ledger-term";

describe("a term of the ledger", () => {
  test.each([
    ["2026-11-02", 4, "2030-11-01", false],
    ["2026-11-02", 4, "2030-11-02", true],
    ["2028-02-29", 1, "2029-02-28", true],
    ["2026-11-02", 1, "2040-01-01", true],
  ])("that began on %s for %i years is over on %s: %s", (began, years, today, over) => {
    expect(isTermOver(began, years, today)).toBe(over);
  });
});

/** Who took part in which of two surveys of two terms, and how often people did so in all. */
const world = fc.array(
  fc.record({
    role: fc.constantFrom("youth" as const, "parent" as const),
    surveys: fc.uniqueArray(fc.constantFrom("a1", "a2", "b1", "b2"), { minLength: 1 }),
  }),
  { minLength: 1, maxLength: 9 },
);
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function figuresOf(people: World, term: "a" | "b"): RoundFigures {
  const activities = [`${term}1`, `${term}2`].map((activityId) => ({
    activityId,
    channel: "online" as const,
    sources: [],
    sourceTiming: "unknown" as const,
  }));
  const entries = people.flatMap(({ role, surveys }, index) => {
    const own = surveys.filter((survey) => survey.startsWith(term));
    // Whoever comes twice within a term is linked there; the other term does not know.
    return own.map((activityId) => ({
      activityId,
      role,
      personKey: `${term}${index}`,
      linked: own.length > 1,
      timing: "unknown" as const,
    }));
  });
  const verdict = account(countLedger(activities, entries), LEAST_ASSUMPTIONS);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.figures;
}

const holds = ({ min, max }: { min: number; max: number | null }, truth: number) =>
  min <= truth && (max === null || truth <= max);

test("figures over two terms hold what is true, whoever was in both", () => {
  fc.assert(
    fc.property(world, (people) => {
      const { total, roles, everybody } = overTerms(figuresOf(people, "a"), figuresOf(people, "b"));
      const repeat = people.filter(({ surveys }) => surveys.length > 1).length;
      expect(holds(total.persons, people.length)).toBe(true);
      expect(holds(everybody, people.length)).toBe(true);
      expect(holds(total.repeat, repeat)).toBe(true);
      expect(holds(total.once, people.length - repeat)).toBe(true);
      const contributions = people.flatMap(({ surveys }) => surveys).length;
      expect(total.contributions).toEqual({ min: contributions, max: contributions });
      for (const row of roles) {
        const own = people.filter(({ role }) => role === row.role);
        expect(holds(row.persons, own.length)).toBe(true);
        expect(holds(row.repeat, own.filter(({ surveys }) => surveys.length > 1).length)).toBe(
          true,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("figures of one term stay as they are", () => {
  const figures = figuresOf([{ role: "youth", surveys: ["a1", "a2"] }], "a");
  expect(overTerms(figures)).toBe(figures);
});

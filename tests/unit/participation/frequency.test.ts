import { describe, expect, test } from "vitest";
import type { Figures } from "~/features/participation/domain/figures";
import { contributionsPerPerson, repeatingShare } from "~/features/participation/domain/frequency";

const ZERO = { min: 0, max: 0 };

function figures(parts: Partial<Figures>): Figures {
  const frames = { before: ZERO, after: ZERO, unknown: ZERO };
  return { persons: ZERO, contributions: ZERO, once: ZERO, repeat: ZERO, frames, ...parts };
}

describe("contributions per person", () => {
  test("says nothing when nobody can have taken part", () => {
    expect(contributionsPerPerson(figures({}), "none")).toBeNull();
    expect(repeatingShare(figures({}))).toBeNull();
  });

  test("is exactly one when nobody can have come back, however wide the number of people is", () => {
    const once = figures({ persons: { min: 12, max: 13 }, contributions: { min: 12, max: 13 } });
    expect(contributionsPerPerson(once, "none")).toEqual({ min: 1, max: 1 });
    expect(repeatingShare(once)).toEqual({ min: 0, max: 0 });
  });

  test("spreads a certain surplus over the number of people when nobody overlaps", () => {
    const some = figures({
      persons: { min: 10, max: 20 },
      contributions: { min: 15, max: 25 },
      repeat: { min: 5, max: 5 },
    });
    expect(contributionsPerPerson(some, "none")).toEqual({ min: 1.25, max: 1.5 });
    expect(repeatingShare(some)).toEqual({ min: 0.25, max: 0.5 });
  });

  test("is never below one and has no upper bound when nobody is certain", () => {
    const perhaps = figures({
      persons: { min: 0, max: 4 },
      contributions: { min: 0, max: 4 },
      repeat: { min: 0, max: 2 },
    });
    expect(contributionsPerPerson(perhaps, "possible")).toEqual({ min: 1, max: null });
    expect(repeatingShare(perhaps)).toEqual({ min: 0, max: 1 });
  });

  test("keeps to the outer bounds when overlap is possible", () => {
    const possible = figures({
      persons: { min: 8, max: 12 },
      contributions: { min: 12, max: 12 },
      repeat: { min: 0, max: 4 },
    });
    expect(contributionsPerPerson(possible, "possible")).toEqual({ min: 1, max: 1.5 });
    expect(repeatingShare(possible)).toEqual({ min: 0, max: 0.5 });
  });
});

/** What people notice of the promises: counted in steps, shown by the engine of answers. */
import { describe, expect, test } from "vitest";
import { shownExperience } from "~/features/experiences/domain/experienced";
import { isNextStep } from "~/features/experiences/domain/experience-step";

const THRESHOLD = 10;

describe("steps", () => {
  test.each([
    { answered: 9, counted: 0, next: false },
    { answered: 10, counted: 0, next: true },
    { answered: 35, counted: 0, next: true },
    { answered: 19, counted: 10, next: false },
    { answered: 20, counted: 10, next: true },
    { answered: 30, counted: 20, next: false },
    { answered: 49, counted: 20, next: false },
    { answered: 50, counted: 20, next: true },
    { answered: 8, counted: 12, next: false },
  ])("$answered after $counted: $next", ({ answered, counted, next }) => {
    expect(isNextStep(answered, counted, THRESHOLD)).toBe(next);
  });

  test("never tell what one person answered: no two steps differ by fewer people than a share may be of", () => {
    let counted = 0;
    for (let answered = 0; answered < 500; answered += 1) {
      if (!isNextStep(answered, counted, THRESHOLD)) continue;
      const isExact = answered >= 30 && counted > 0;
      expect(answered - counted).toBeGreaterThanOrEqual(isExact ? 30 : THRESHOLD);
      counted = answered;
    }
    expect(counted).toBeGreaterThan(400);
  });
});

describe("what is shown", () => {
  test("is nothing of fewer than ten people, however they answered", () => {
    expect(shownExperience("space", { yes: 9 }, THRESHOLD)).toBeNull();
    expect(shownExperience("space", {}, THRESHOLD)).toBeNull();
  });

  test("is fifths of fewer than thirty, and no number of people but the threshold", () => {
    const shown = shownExperience("influence", { yes: 29 }, THRESHOLD);
    expect(shown).toMatchObject({ people: THRESHOLD, isInFifths: true });
    expect(shown?.shares.yes).toEqual({ min: 0.8, max: 1 });
    expect(shown?.shares.no).toEqual({ min: 0, max: 0.2 });
  });

  test("is a twentieth of thirty and more", () => {
    const shown = shownExperience("voice", { yes: 19, no: 12 }, THRESHOLD);
    expect(shown).toMatchObject({ people: 31, isInFifths: false });
    expect(shown?.shares.yes).toEqual({ min: 0.6, max: 0.6 });
    expect(shown?.shares.no).toEqual({ min: 0.4, max: 0.4 });
  });
});

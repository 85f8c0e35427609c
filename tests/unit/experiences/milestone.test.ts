/** What people notice of agreements: about which steps they are asked, and what is shown. */
import { describe, expect, test } from "vitest";
import { shownNoticed } from "~/features/experiences/domain/experienced";
import { askedAbout } from "~/features/experiences/domain/milestone";

const THRESHOLD = 10;
const history = [
  { id: "done", state: "done", on: "2026-03-01" },
  { id: "put-off", state: "notYet", on: "2026-02-01" },
  { id: "running", state: "running", on: "2026-01-01" },
  { id: "made", state: "open", on: "2025-12-01" },
];

describe("what is asked", () => {
  const idsSince = (since: string | null) => askedAbout(history, since).map(({ id }) => id);

  test("is about each step but that on which nothing was begun", () => {
    expect(idsSince(null)).toEqual(["done", "put-off", "running"]);
  });

  test("is about no step from before the keys of people changed, or they would count twice", () => {
    expect(idsSince("2026-02-01")).toEqual(["done", "put-off"]);
    expect(idsSince("2026-03-02")).toEqual([]);
  });
});

describe("what is shown", () => {
  test("is nothing of fewer than ten people", () => {
    expect(shownNoticed({ yes: 5, no: 4 }, THRESHOLD)).toBeNull();
  });

  test("is three answers, in fifths for fewer than thirty people", () => {
    expect(shownNoticed({ yes: 3, partly: 4, no: 5 }, THRESHOLD)).toEqual({
      people: THRESHOLD,
      isInFifths: true,
      shares: {
        yes: { min: 0.2, max: 0.4 },
        partly: { min: 0.2, max: 0.4 },
        no: { min: 0.4, max: 0.6 },
      },
    });
  });
});

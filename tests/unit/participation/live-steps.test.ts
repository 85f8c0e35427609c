import { expect, test } from "vitest";
import { lastStep } from "~/features/participation/domain/live-steps";

const TODAY = "2026-03-10";

test("figures of an open round move by whole days, once five new people came", () => {
  const arrivals = [
    { day: "2026-03-01", people: 4 },
    { day: "2026-03-02", people: 1 },
    { day: "2026-03-04", people: 6 },
    { day: "2026-03-05", people: 4 },
  ];
  expect(lastStep(arrivals, TODAY, 5)).toBe("2026-03-04");
  expect(lastStep([...arrivals, { day: "2026-03-06", people: 1 }], TODAY, 5)).toBe("2026-03-06");
});

test("today is not over, and fewer than five people are no figure", () => {
  expect(lastStep([{ day: TODAY, people: 9 }], TODAY, 5)).toBeNull();
  expect(lastStep([{ day: "2026-03-01", people: 4 }], TODAY, 5)).toBeNull();
});

test("every step shows at least five people who were not there before, whoever looks on whichever day", () => {
  const days = Array.from({ length: 28 }, (_, index) => ({
    day: `2026-03-${String(index + 1).padStart(2, "0")}`,
    people: [1, 0, 3, 2, 7][index % 5] ?? 0,
  }));
  let shown = 0;
  for (const { day } of days) {
    const step = lastStep(days, day, 5);
    const now = days
      .filter((each) => step !== null && each.day <= step)
      .reduce((sum, { people }) => sum + people, 0);
    expect(now === shown || now - shown >= 5, day).toBe(true);
    shown = now;
  }
  expect(shown).toBeGreaterThan(40);
});

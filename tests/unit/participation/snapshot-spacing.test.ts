import { expect, test } from "vitest";
import { waitsUntil } from "~/features/participation/domain/snapshot-spacing";

const DAY = 86_400_000;
const SPACING = { snapshotDays: 7, snapshotPeople: 10 };
const last = { takenAt: 10 * DAY, people: 40 };

test("a snapshot follows after a week or with ten new people, and says from when otherwise", () => {
  expect(waitsUntil(last, { takenAt: 17 * DAY - 1, people: 49 }, SPACING)).toBe(17 * DAY);
  expect(waitsUntil(last, { takenAt: 17 * DAY, people: 40 }, SPACING)).toBeNull();
  expect(waitsUntil(last, { takenAt: 11 * DAY, people: 50 }, SPACING)).toBeNull();
});

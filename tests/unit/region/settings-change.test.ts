import fc from "fast-check";
import { expect, test } from "vitest";
import { checkThresholds, settingChanges } from "~/features/region/domain/settings-change";

const thresholds = fc.record({
  smallNumber: fc.integer({ min: 5, max: 50 }),
  answersGroup: fc.integer({ min: 10, max: 50 }),
  claimLowerBound: fc.integer({ min: 5, max: 50 }),
  snapshotDays: fc.integer({ min: 7, max: 50 }),
  snapshotPeople: fc.integer({ min: 10, max: 50 }),
});

test("a change of thresholds is accepted exactly when none goes down", () => {
  fc.assert(
    fc.property(thresholds, thresholds, (before, after) => {
      const rises =
        after.smallNumber >= before.smallNumber &&
        after.answersGroup >= before.answersGroup &&
        after.claimLowerBound >= before.claimLowerBound &&
        after.snapshotDays >= before.snapshotDays &&
        after.snapshotPeople >= before.snapshotPeople;
      expect(checkThresholds(before, after).ok).toBe(rises);
    }),
  );
});

test("only what differs is a change", () => {
  expect(settingChanges({ a: 1, b: 2, c: "x" }, { a: 1, b: 3, c: "y" })).toEqual([
    { field: "b", before: 2, after: 3 },
    { field: "c", before: "x", after: "y" },
  ]);
});

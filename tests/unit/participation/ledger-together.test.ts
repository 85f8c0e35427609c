/** People who took part in exactly the same are counted together: the counts are those of each of them by himself. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { countLedger } from "~/features/participation/domain/ledger";
import type { LedgerEntry } from "~/features/participation/domain/ledger";
import type { RoundCounts } from "~/features/participation/domain/round-counts";

const ACTIVITIES = ["a", "b", "c"].map((activityId) => ({
  activityId,
  channel: "online" as const,
  sources: [],
  sourceTiming: "unknown" as const,
}));

/** What one person gave: from one contribution to a few, each in a role. */
const way = fc.uniqueArray(
  fc.record({
    activityId: fc.constantFrom("a", "b", "c"),
    role: fc.constantFrom("youth" as const, "parent" as const),
    timing: fc.constantFrom("before" as const, "after" as const, "unknown" as const),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  {
    minLength: 1,
    maxLength: 4,
    selector: ({ activityId, role, timing }) => `${activityId} ${role} ${timing}`,
  },
);
const group = fc.record({ way, persons: fc.integer({ min: 1, max: 5 }), linked: fc.boolean() });

type Group = typeof group extends fc.Arbitrary<infer Value> ? Value : never;

function apart({ way: entries, persons, linked }: Group, index: number): LedgerEntry[] {
  return Array.from({ length: persons }, (_, person) =>
    entries.map((entry) => ({ ...entry, linked, personKey: `${index}-${person}` })),
  ).flat();
}

function together({ way: entries, persons, linked }: Group, index: number): LedgerEntry[] {
  return entries.map((entry) =>
    linked
      ? { ...entry, linked, personKey: String(index), persons }
      : { ...entry, linked, personKey: "", times: entry.times * persons },
  );
}

function inOrder(counts: RoundCounts): RoundCounts {
  const sorted = <Row>(rows: readonly Row[]) =>
    [...rows].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
  return {
    ...counts,
    linkedHistogram: sorted(counts.linkedHistogram),
    linkedRoles: sorted(counts.linkedRoles),
    activities: counts.activities.map((one) => ({ ...one, ledger: sorted(one.ledger) })),
  };
}

test("counts of people who took part in the same are those of each by himself", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      expect(inOrder(countLedger(ACTIVITIES, groups.flatMap(together)))).toEqual(
        inOrder(countLedger(ACTIVITIES, groups.flatMap(apart))),
      );
    }),
    { numRuns: 500 },
  );
});

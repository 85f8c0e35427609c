import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import { COMBINED, OVERLAPS } from "~/features/participation/domain/assumptions";
import type { Interval, Range } from "~/features/participation/domain/interval";
import type { CountedActivity, LedgerEntry } from "~/features/participation/domain/ledger";
import { countLedger } from "~/features/participation/domain/ledger";
import type { Role } from "~/features/participation/domain/roles";
import { ROLES } from "~/features/participation/domain/roles";
import { smallestCover } from "~/features/participation/domain/smallest-cover";
import { enumerateWorlds } from "./enumerate-worlds";

const SMALL_ROLES: readonly Role[] = ["youth", "parent", "nextOfKin"];
const ACTIVITIES = ["a", "b", "c"] as const;

const source = fc.record({
  activityId: fc.constantFrom(...ACTIVITIES),
  subject: fc.constantFrom("x", "x", "y"),
  roles: fc.subarray([...SMALL_ROLES]),
  persons: fc.integer({ min: 0, max: 3 }),
});

const linkedPerson = fc.uniqueArray(
  fc.record({ activityId: fc.constantFrom(...ACTIVITIES), role: fc.constantFrom(...SMALL_ROLES) }),
  { minLength: 1, maxLength: 2, selector: (entry) => entry.activityId },
);

const guest = fc.record({
  activityId: fc.constantFrom(...ACTIVITIES),
  role: fc.constantFrom(...SMALL_ROLES),
});

const round = fc
  .record({
    sources: fc.array(source, { maxLength: 3 }),
    linked: fc.array(linkedPerson, { maxLength: 2 }),
    guests: fc.array(guest, { maxLength: 2 }),
  })
  .map(({ sources, linked, guests }) => {
    const activities = ACTIVITIES.map((activityId): CountedActivity => ({
      activityId,
      channel: "online",
      sourceTiming: "unknown",
      sources: sources.flatMap((count, index) =>
        count.activityId === activityId
          ? [
              {
                sourceId: `s${index}`,
                subject: count.subject,
                roles: count.roles,
                persons: count.persons,
              },
            ]
          : [],
      ),
    }));
    const entries: LedgerEntry[] = [
      ...linked.flatMap((contributions, person) =>
        contributions.map((entry) => ({
          ...entry,
          personKey: `linked${person}`,
          linked: true,
          timing: "before" as const,
        })),
      ),
      ...guests.map((entry, index) => ({
        ...entry,
        personKey: `guest${index}`,
        linked: false,
        timing: "unknown" as const,
      })),
    ];
    return { activities, entries };
  });

const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  overlap: fc.constantFrom(...OVERLAPS),
  combined: fc.constantFrom(...COMBINED),
});

function extremes(values: readonly number[]): Interval {
  // There can be more worlds than a call can take as its arguments.
  const [first = 0] = values;
  return {
    min: values.reduce((least, value) => Math.min(least, value), first),
    max: values.reduce((most, value) => Math.max(most, value), first),
  };
}

function contains(outer: Range, inner: Interval): boolean {
  return outer.min <= inner.min && (outer.max === null || inner.max <= outer.max);
}

describe("the accounting engine agrees with every world the sources allow", () => {
  it("on persons, totals, contributions and impossible pairs", () => {
    fc.assert(
      fc.property(round, assumptions, ({ activities, entries }, chosen) => {
        const worlds = enumerateWorlds(activities, entries, chosen);
        const verdict = account(countLedger(activities, entries), chosen);
        if (!verdict.ok) throw new Error(verdict.code);
        const { figures } = verdict;
        expect(figures.total.persons).toEqual(extremes(worlds.map((world) => world.total)));
        expect(figures.total.contributions).toEqual(
          extremes(worlds.map((world) => world.contributions)),
        );
        for (const { role, persons, contributions, once, repeat } of figures.roles) {
          const own = worlds
            .map((world) => world.roles[role])
            .filter((found) => found !== undefined);
          const people = extremes(own.map((world) => world.persons));
          const given = extremes(own.map((world) => world.contributions));
          // Without a known most, only the least is asked: there may be any number of people.
          expect(persons).toEqual({
            min: people.min,
            max: persons.max === null ? null : people.max,
          });
          expect(contributions).toEqual({
            min: given.min,
            max: contributions.max === null ? null : given.max,
          });
          expect(contains(once, extremes(own.map((world) => world.once)))).toBe(true);
          expect(contains(repeat, extremes(own.map((world) => world.repeat)))).toBe(true);
        }
        const impossible = new Set(figures.notJointly.map((pair) => JSON.stringify(pair)));
        const rangeOf = new Map(figures.roles.map(({ role, persons }) => [role, persons]));
        for (const left of ROLES) {
          for (const right of ROLES.slice(ROLES.indexOf(left) + 1)) {
            for (const leftExtreme of ["min", "max"] as const) {
              for (const rightExtreme of ["min", "max"] as const) {
                const pair = {
                  left: { role: left, extreme: leftExtreme },
                  right: { role: right, extreme: rightExtreme },
                };
                const ends = [rangeOf.get(left)?.[leftExtreme], rangeOf.get(right)?.[rightExtreme]];
                if (ends.includes(null)) continue;
                const seen = worlds.some(
                  (world) => world.persons[left] === ends[0] && world.persons[right] === ends[1],
                );
                expect(impossible.has(JSON.stringify(pair)), JSON.stringify(pair)).toBe(!seen);
              }
            }
          }
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

/** Either the ledger or documents speak about an activity, and no two sources contradict. */
function hasOneMeasurement(activity: CountedActivity, entries: readonly LedgerEntry[]): boolean {
  const subjects = activity.sources.map((counted) => counted.subject);
  const inLedger = entries.some((entry) => entry.activityId === activity.activityId);
  return new Set(subjects).size === subjects.length && !(inLedger && subjects.length > 0);
}

describe("who took part once or more often", () => {
  it("is exact where one measurement speaks about each activity and nobody is linked", () => {
    fc.assert(
      fc.property(round, assumptions, ({ activities, entries }, chosen) => {
        const guests = entries.filter((entry) => !entry.linked);
        fc.pre(activities.every((activity) => hasOneMeasurement(activity, guests)));
        const worlds = enumerateWorlds(activities, guests, chosen);
        const verdict = account(countLedger(activities, guests), chosen);
        if (!verdict.ok) throw new Error(verdict.code);
        for (const { role, once, repeat } of verdict.figures.roles) {
          const own = extremes(worlds.map((world) => world.roles[role]?.repeat ?? 0));
          const single = extremes(worlds.map((world) => world.roles[role]?.once ?? 0));
          if (once.max === null) {
            expect([once.min, repeat.min, repeat.max]).toEqual([single.min, own.min, null]);
            continue;
          }
          expect(once).toEqual(single);
          expect(repeat).toEqual(own);
          if (chosen.overlap === "none") expect(repeat).toEqual({ min: 0, max: 0 });
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe("smallestCover", () => {
  const none = { youth: 0, parent: 0, nextOfKin: 0, professional: 0, other: 0 };

  function bruteForce(demand: readonly number[], most: number): number {
    let best = Number.POSITIVE_INFINITY;
    const visit = (index: number, chosen: number[]): void => {
      if (index === ROLES.length) {
        const fits = demand.every((needed, set) => {
          const room = chosen.reduce(
            (sum, value, role) => ((set & (1 << role)) === 0 ? sum : sum + value),
            0,
          );
          return room >= needed;
        });
        if (fits)
          best = Math.min(
            best,
            chosen.reduce((sum, value) => sum + value, 0),
          );
        return;
      }
      for (let value = 0; value <= most; value += 1) visit(index + 1, [...chosen, value]);
    };
    visit(0, []);
    return best;
  }

  it("finds the fewest people for arbitrary demands over five roles", () => {
    const demand = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 32, maxLength: 32 })
      .map((values) => values.map((value, set) => (set === 0 ? 0 : value)));
    fc.assert(
      fc.property(demand, (values) => {
        expect(smallestCover(values, none)).toBe(bruteForce(values, 3));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

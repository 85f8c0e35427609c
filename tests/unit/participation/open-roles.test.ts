import { describe, expect, it } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import { countLedger } from "~/features/participation/domain/ledger";
import type { CountedActivity } from "~/features/participation/domain/ledger";
import type { SourceCount } from "~/features/participation/domain/round-counts";

describe("a linked person with two roles", () => {
  it("is one person in a room that a document counted", () => {
    const activity = { channel: "session" as const, sourceTiming: "unknown" as const };
    const entry = { personKey: "p", linked: true, timing: "unknown" as const };
    const counts = countLedger(
      [
        { ...activity, activityId: "a", sources: [] },
        { ...activity, activityId: "b", sources: [] },
        {
          ...activity,
          activityId: "room",
          sources: [{ sourceId: "s", subject: "all", roles: ["youth", "parent"], persons: 2 }],
        },
      ],
      [
        { ...entry, activityId: "a", role: "youth" },
        { ...entry, activityId: "b", role: "parent" },
      ],
    );
    const verdict = account(counts, { overlap: "possible", combined: "any" });
    expect(verdict.ok && verdict.figures.total.persons).toEqual({ min: 2, max: 3 });
  });
});

describe("never a zero that no source gives", () => {
  const survey = {
    activityId: "survey",
    channel: "online" as const,
    sourceTiming: "unknown" as const,
  };
  const most = (activities: readonly CountedActivity[]) => {
    const verdict = account(countLedger(activities, []), { overlap: "none", combined: "any" });
    if (!verdict.ok) throw new Error(verdict.code);
    const { roles, everybody } = verdict.figures;
    return {
      everybody,
      ...Object.fromEntries(roles.map(({ role, persons }) => [role, persons.max])),
    };
  };

  it("leaves the most open of roles that the same source did not count", () => {
    const sources: SourceCount[] = [
      { sourceId: "S0", subject: "named", roles: ["parent", "youth"], persons: 4 },
      { sourceId: "S0", subject: "others", roles: [], persons: 88 },
    ];
    expect(most([{ ...survey, sources }])).toEqual({
      everybody: { min: 92, max: 92 },
      ...{ youth: 4, parent: 4, nextOfKin: null, professional: null, other: null },
    });
  });

  it("leaves it open for everybody where an activity has no count", () => {
    const talks = { ...survey, activityId: "talks", sources: [], isUncounted: true };
    expect(most([{ ...survey, sources: [] }, talks])).toEqual({
      everybody: { min: 0, max: null },
      ...{ youth: null, parent: null, nextOfKin: null, professional: null, other: null },
    });
  });

  it("says nobody only where every activity was counted by role", () => {
    expect(most([{ ...survey, sources: [] }])).toMatchObject({ youth: 0, professional: 0 });
  });
});

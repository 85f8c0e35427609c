import { describe, expect, it } from "vitest";
import { findings } from "~/features/participation/domain/finding";
import type { SourceReading } from "~/features/participation/domain/figures";
import type { Role } from "~/features/participation/domain/roles";

function reading(
  activityId: string,
  roles: readonly Role[],
  min: number,
  max: number,
): SourceReading {
  return {
    ...{ activityId, subject: roles.join(), persons: { min, max }, sources: [] },
    roles: roles.map((role) => ({ role, persons: { min: 0, max } })),
  };
}

describe("the finding of a round", () => {
  it("says of how many people so many were of a group, and of how many nobody knows", () => {
    const sourceReadings = [
      reading("survey", ["youth", "parent"], 4, 4),
      reading("survey", [], 88, 88),
      reading("session", ["youth"], 8, 9),
    ];
    expect(findings({ sourceReadings })).toEqual([
      {
        activityId: "survey",
        roles: ["youth", "parent"],
        persons: { min: 4, max: 4 },
        among: { min: 92, max: 92 },
        roleUnknown: { min: 88, max: 88 },
      },
      {
        activityId: "session",
        roles: ["youth"],
        persons: { min: 8, max: 9 },
        among: null,
        roleUnknown: null,
      },
    ]);
  });

  it("of people of whom nobody wrote down the group says just that", () => {
    expect(findings({ sourceReadings: [reading("survey", [], 92, 92)] })).toMatchObject([
      { roles: [], persons: { min: 92, max: 92 } },
    ]);
  });
});

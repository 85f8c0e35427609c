import { describe, expect, it } from "vitest";
import { exactly } from "~/features/participation/domain/interval";
import { principleCoverage, type RoundOnPrinciple } from "~/features/principles/domain/gaps";

const vision: RoundOnPrinciple = {
  roundId: "regiovisie-2021",
  reason: "It set the principle",
  contributions: { youth: exactly(8), professional: exactly(40) },
};
const living: RoundOnPrinciple = {
  roundId: "wonen-en-verblijf",
  reason: "Living at home",
  contributions: { parent: exactly(3), youth: exactly(2) },
};

describe("the coverage of principles", () => {
  it("adds up the rounds by role and shows each cell", () => {
    const [first] = principleCoverage([{ number: 4, rounds: [vision, living] }]);
    expect(first).toMatchObject({
      number: 4,
      total: exactly(53),
      byRole: {
        youth: exactly(10),
        parent: exactly(3),
        nextOfKin: exactly(0),
        professional: exactly(40),
        other: exactly(0),
      },
      gaps: [],
    });
    expect(first?.rounds).toEqual([
      {
        roundId: "regiovisie-2021",
        reason: "It set the principle",
        total: exactly(48),
        covered: ["youth", "professional"],
      },
      {
        roundId: "wonen-en-verblijf",
        reason: "Living at home",
        total: exactly(5),
        covered: ["youth", "parent"],
      },
    ]);
  });

  it("names the largest gap, and silence of professionals is none", () => {
    const gaps = principleCoverage([
      { number: 1, rounds: [] },
      { number: 2, rounds: [{ ...vision, contributions: {} }] },
      { number: 6, rounds: [vision] },
      { number: 7, rounds: [{ ...vision, contributions: { professional: exactly(3) } }] },
      { number: 8, rounds: [living] },
    ]).map((principle) => principle.gaps);
    expect(gaps).toEqual([
      [{ code: "no_round" }],
      [{ code: "no_input" }],
      [{ code: "role_missing", role: "parent" }],
      [
        { code: "role_missing", role: "youth" },
        { code: "role_missing", role: "parent" },
      ],
      [],
    ]);
  });
});

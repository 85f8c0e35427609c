import { describe, expect, it } from "vitest";
import {
  keptRate,
  keptRatesByBody,
  listCommitments,
  commitmentState,
  type DatedCommitment,
} from "~/features/reporting/domain/commitment";

const now = new Date("2027-03-10T09:00:00Z");
const on = (date: string) => new Date(`${date}T12:00:00Z`);
const commitment = (
  subjectId: string,
  dueOn: string | null,
  keptOn: string | null,
  ownerBodyId = "ozjt",
): DatedCommitment => ({
  kind: "themeReply",
  subjectId,
  title: subjectId,
  ownerBodyId,
  dueAt: dueOn === null ? null : on(dueOn),
  keptAt: keptOn === null ? null : on(keptOn),
});

describe("a promise", () => {
  it.each([
    ["2027-03-11", null, "open"],
    ["2027-03-09", null, "overdue"],
    ["2027-03-09", "2027-03-09", "kept"],
    ["2027-03-08", "2027-03-09", "keptLate"],
    [null, null, "undated"],
    [null, "2027-03-09", "kept"],
  ])("due %s and kept %s is %s", (dueOn, keptOn, state) => {
    expect(commitmentState(commitment("p", dueOn, keptOn), now)).toBe(state);
  });
});

describe("the list of promises", () => {
  it("has the longest overdue on top, then undated, then the nearest, then the newest kept", () => {
    const list = listCommitments(
      [
        commitment("kept-old", "2027-02-01", "2027-01-20"),
        commitment("far", "2027-09-01", null),
        commitment("overdue", "2027-03-01", null),
        commitment("late", "2027-02-01", "2027-02-10"),
        commitment("undated", null, null),
        commitment("near", "2027-03-12", null),
        commitment("long-overdue", "2026-12-01", null),
        commitment("kept-new", "2027-03-05", "2027-03-01"),
      ],
      now,
    );
    expect(list.map(({ subjectId }) => subjectId)).toEqual([
      "long-overdue",
      "overdue",
      "undated",
      "near",
      "far",
      "kept-new",
      "late",
      "kept-old",
    ]);
  });
});

describe("the kept rate", () => {
  const items = [
    { ownerBodyId: "ozjt", state: "kept", year: 2026, count: 1 },
    { ownerBodyId: "ozjt", state: "keptLate", year: 2026, count: 1 },
    { ownerBodyId: "ozjt", state: "overdue", year: 2027, count: 1 },
    { ownerBodyId: "ozjt", state: "open", year: 2027, count: 1 },
    { ownerBodyId: "hengelo", state: "undated", year: null, count: 1 },
  ] as const;

  it("is what was kept in time of all that had to be", () => {
    expect(keptRate(items)).toEqual({ kept: 1, keptLate: 1, overdue: 1, rate: 1 / 3 });
    expect(keptRate([]).rate).toBeNull();
  });

  it("is there per body and per year", () => {
    const bodies = keptRatesByBody(items);
    expect(bodies.find((body) => body.ownerBodyId === "hengelo")).toEqual({
      ownerBodyId: "hengelo",
      kept: 0,
      keptLate: 0,
      overdue: 0,
      rate: null,
      years: [],
    });
    expect(bodies.find((body) => body.ownerBodyId === "ozjt")?.years).toEqual([
      { year: 2026, kept: 1, keptLate: 1, overdue: 0, rate: 0.5 },
      { year: 2027, kept: 0, keptLate: 0, overdue: 1, rate: 0 },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  contradictionsAdded,
  contradictionsOf,
  type RoundPromises,
} from "~/features/rounds/domain/contradictions";
import { dayFromNow } from "../../support/days";

const now = new Date("2027-02-20T09:00:00Z");

const sound: RoundPromises = {
  state: "announced",
  influenceLevel: "advise",
  opensAt: new Date("2027-03-01T08:00:00Z"),
  closesAt: new Date("2027-04-30T21:59:59Z"),
  replyDueAt: new Date("2027-06-11T21:59:59Z"),
  framesFixedOn: "2027-06-25",
  decisionScope: { open: ["Where small homes come"], fixed: ["The budget"] },
  parts: [],
};

describe("a round that contradicts itself", () => {
  it("is not one whose dates follow each other", () => {
    expect(contradictionsOf(sound, now)).toEqual([]);
  });

  test.each([
    ["closes before it opens", { closesAt: new Date("2027-02-25") }, ["closes_before_opens"]],
    [
      "answers before it closes",
      { replyDueAt: new Date("2027-04-15T21:59:59Z") },
      ["reply_date_before_close"],
    ],
    [
      "fixes the plan while people take part",
      { framesFixedOn: "2027-04-29" },
      ["plan_fixed_before_input", "plan_fixed_before_reply"],
    ],
    [
      "fixes the plan while people take part, without a day to close or answer",
      { framesFixedOn: "2027-02-28", closesAt: null, replyDueAt: null },
      ["plan_fixed_before_input"],
    ],
    [
      "fixes the plan before people hear",
      { framesFixedOn: "2027-06-10" },
      ["plan_fixed_before_reply"],
    ],
    [
      "only informs, about something that is open",
      { influenceLevel: "inform" as const },
      ["informed_while_open"],
    ],
    [
      "gives influence over nothing",
      { decisionScope: { open: [], fixed: ["The budget"] } },
      ["open_list_empty"],
    ],
    [
      "closes and answers in the past",
      { opensAt: null, closesAt: new Date("2027-02-01"), replyDueAt: new Date("2027-02-02") },
      ["closing_date_past", "reply_date_past"],
    ],
  ])("%s", (_what, change, found) => {
    expect(contradictionsOf({ ...sound, ...change }, now)).toEqual(found);
  });

  it("may fix the plan on the day people hear, and beforehand where nothing is open", () => {
    expect(contradictionsOf({ ...sound, framesFixedOn: "2027-06-11" }, now)).toEqual([]);
    const informed = {
      ...sound,
      influenceLevel: "inform" as const,
      decisionScope: { open: [], fixed: ["Everything"] },
      framesFixedOn: "2027-01-01",
    };
    expect(contradictionsOf(informed, now)).toEqual([]);
  });

  it("has dates in the past once it is over", () => {
    for (const state of ["closed", "reportedBack", "evaluated"] as const) {
      expect(contradictionsOf({ ...sound, state }, new Date("2029-01-01"))).toEqual([]);
    }
  });

  it("may say its level before its lists while it is prepared, and not lose them without a word later", () => {
    const emptied = { ...sound, decisionScope: { open: [], fixed: ["The budget"] } };
    for (const state of ["announced", "open", "closed"] as const) {
      const added = contradictionsAdded({ ...sound, state }, { ...emptied, state }, now);
      expect(added).toEqual(["open_list_empty"]);
    }
    const prepared = { state: "prepared" as const };
    expect(
      contradictionsAdded({ ...sound, ...prepared }, { ...emptied, ...prepared }, now),
    ).toEqual([]);
  });

  it("may stay as it is while something else is mended, and may not get worse", () => {
    const past = { ...sound, framesFixedOn: "2027-04-29" };
    expect(contradictionsAdded(past, { ...past, framesFixedOn: "2027-04-28" }, now)).toEqual([]);
    const worse = { ...past, replyDueAt: new Date("2027-04-15T21:59:59Z") };
    expect(contradictionsAdded(past, worse, now)).toEqual(["reply_date_before_close"]);
  });

  test("whatever the dates, what is left is in order: open, close, answer, plan", () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => new Date(Date.UTC(2027, 2, 1 + days)));
    fc.assert(
      fc.property(day, day, day, day, (opensAt, closesAt, replyDueAt, fixed) => {
        const framesFixedOn = dayFromNow(0, fixed);
        const found = contradictionsOf(
          { ...sound, opensAt, closesAt, replyDueAt, framesFixedOn },
          now,
        );
        const inOrder = opensAt <= closesAt && closesAt <= replyDueAt && replyDueAt <= fixed;
        expect(found.length === 0).toBe(inOrder);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  DECISION_STATES,
  recordDecisionVerdict,
  type DecisionToRecord,
} from "~/features/decisions/domain/decision";
import {
  bodiesToAlert,
  documentStatus,
  type BodyDecision,
} from "~/features/decisions/domain/document-status";

const today = "2022-02-01";
const dinkelland: DecisionToRecord = {
  stage: "decision",
  state: "adoptedWithPoints",
  decidedOn: "2022-01-25",
  decidedOnNote: null,
  wording: "instemmen",
  localPoints: ["Report on the other municipalities"],
};
const codes = (change: Partial<DecisionToRecord>) => {
  const verdict = recordDecisionVerdict({ ...dinkelland, ...change }, today);
  return verdict.ok ? [] : verdict.missing.map(({ code }) => code);
};

describe("recording a decision", () => {
  it("takes the wording, the day and the local points", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ localPoints: [" "] })).toEqual(["local_point_missing"]);
    expect(codes({ state: "adopted" })).toEqual(["local_point_unexpected"]);
  });

  it("never guesses a day: a source, or a note that it was not found", () => {
    expect(codes({ decidedOn: null })).toEqual(["date_or_note_missing"]);
    expect(codes({ decidedOn: null, decidedOnNote: "In no source" })).toEqual([]);
    expect(codes({ decidedOn: "2022-02-02" })).toEqual(["date_in_future"]);
    expect(codes({ state: "unknown", decidedOn: null, localPoints: [] })).toEqual([]);
  });

  it("schedules for a day to come", () => {
    const scheduled = { state: "scheduled" as const, localPoints: [] };
    expect(codes({ ...scheduled, decidedOn: "2022-02-02" })).toEqual([]);
    expect(codes({ ...scheduled, decidedOn: "2022-01-12" })).toEqual(["date_past"]);
    expect(codes({ ...scheduled, decidedOn: null })).toEqual(["date_missing"]);
  });

  it("of an opinion-forming meeting decides nothing", () => {
    for (const state of ["adopted", "adoptedWithPoints", "rejected"] as const) {
      expect(codes({ stage: "opinion", state })).toContain("opinion_decides_nothing");
    }
    expect(codes({ stage: "opinion", state: "unknown", localPoints: [] })).toEqual([]);
  });
});

describe("the status of a document", () => {
  const councils = Array.from({ length: 14 }, (_, index) => `council-${index + 1}`);
  const adoptedBy = (count: number): BodyDecision[] =>
    councils.slice(0, count).map((bodyId, index) => ({
      bodyId,
      stage: "decision",
      state: index === 0 ? "adoptedWithPoints" : "adopted",
    }));

  it("is final only when all fourteen adopted", () => {
    expect(documentStatus(councils, adoptedBy(11))).toMatchObject({
      status: "definitiveConcept",
      adopted: 11,
      of: 14,
      counts: { adopted: 10, adoptedWithPoints: 1, unknown: 3 },
    });
    expect(documentStatus(councils, adoptedBy(13)).status).toBe("definitiveConcept");
    expect(documentStatus(councils, adoptedBy(14))).toMatchObject({ status: "final", adopted: 14 });
  });

  it("stays a concept for every other state of the last one", () => {
    for (const state of DECISION_STATES) {
      const last: BodyDecision = { bodyId: "council-14", stage: "decision", state };
      const { status } = documentStatus(councils, [...adoptedBy(13), last]);
      expect(status === "final").toBe(state === "adopted" || state === "adoptedWithPoints");
    }
  });

  it("does not count opinions or bodies that are not asked", () => {
    const decisions: BodyDecision[] = [
      { bodyId: "council-1", stage: "decision", state: "scheduled" },
      { bodyId: "council-1", stage: "opinion", state: "adopted" },
      { bodyId: "college-1", stage: "decision", state: "adopted" },
    ];
    expect(documentStatus(["council-1"], decisions)).toMatchObject({
      adopted: 0,
      of: 1,
      bodies: [{ bodyId: "council-1", state: "scheduled" }],
    });
    expect(documentStatus([], decisions).status).toBe("definitiveConcept");
  });
});

describe("telling of a decision", () => {
  it("reaches bodies that asked to hear of the others, once, not of their own", () => {
    const decision = { bodyId: "hengelo", state: "adopted" as const };
    expect(bodiesToAlert(decision, ["dinkelland", "hengelo", "dinkelland"])).toEqual([
      "dinkelland",
    ]);
    expect(bodiesToAlert({ ...decision, state: "scheduled" }, ["dinkelland"])).toEqual([]);
  });
});

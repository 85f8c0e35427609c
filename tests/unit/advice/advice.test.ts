import { describe, expect, it } from "vitest";
import {
  ADVICE_STATES,
  adviceStateAfter,
  followUpAdviceVerdict,
  leadTimeDays,
  openPoints,
  publishAdviceVerdict,
  reactionStatus,
  registerAdviceVerdict,
  type AdviceToRegister,
  type GivenReaction,
} from "~/features/advice/domain/advice";

const points = [
  { id: "p3", label: "integrality" },
  { id: "p2", label: "10a" },
  { id: "p1", label: "2b" },
];
const written = (pointId: string | null): GivenReaction => ({
  kind: "written",
  pointId,
  text: "Yes",
});
const oral = (pointId: string | null): GivenReaction => ({ kind: "oral", pointId, text: "Said" });
const all = points.map(({ id }) => written(id));

describe("registering an advice", () => {
  const advice: AdviceToRegister = {
    reactionDueOn: "2027-04-01",
    receivedOn: "2027-02-15",
    historical: false,
    dueUnknownReason: null,
    points: [{ label: "1a", text: "Involve parents" }],
  };
  const missing = (change: Partial<AdviceToRegister>) => {
    const verdict = registerAdviceVerdict({ ...advice, ...change }, "2027-03-01");
    return verdict.ok ? [] : verdict.missing;
  };

  it("needs a due date that is still to come", () => {
    expect(missing({})).toEqual([]);
    expect(missing({ reactionDueOn: null })).toEqual([{ code: "due_date_missing" }]);
    expect(missing({ reactionDueOn: null, dueUnknownReason: "Not said" })).toEqual([
      { code: "due_date_missing" },
    ]);
    expect(missing({ reactionDueOn: "2027-02-28" })).toEqual([{ code: "due_date_past" }]);
    expect(missing({ reactionDueOn: "2027-02-14" })).toEqual([{ code: "due_before_receipt" }]);
  });

  it("accepts an imported advice without one, with the reason why", () => {
    const imported = { historical: true, reactionDueOn: null };
    expect(missing(imported)).toEqual([{ code: "due_reason_missing" }]);
    expect(missing({ ...imported, dueUnknownReason: "Announced without a day" })).toEqual([]);
    expect(missing({ historical: true, reactionDueOn: "2027-02-28" })).toEqual([]);
  });

  it("needs points with a text and a label of their own", () => {
    expect(missing({ points: [] })).toEqual([{ code: "point_missing" }]);
    expect(
      missing({
        points: [
          { label: "1a", text: "One" },
          { label: "1a", text: " " },
        ],
      }),
    ).toEqual([
      { code: "point_text_missing", label: "1a" },
      { code: "point_label_duplicate", label: "1a" },
    ]);
  });
});

describe("open points", () => {
  it("stand in the order of the document and are closed only in writing", () => {
    const labels = (...reactions: GivenReaction[]) =>
      openPoints(points, reactions).map(({ label }) => label);
    expect(labels()).toEqual(["2b", "10a", "integrality"]);
    expect(labels(oral("p1"), written(null))).toEqual(["2b", "10a", "integrality"]);
    expect(labels(written("p2"), { ...written("p1"), text: " " })).toEqual(["2b", "integrality"]);
  });
});

describe("the state of an advice", () => {
  it("follows from the reactions given", () => {
    expect(adviceStateAfter("received", points, [])).toBe("received");
    expect(adviceStateAfter("published", points, [])).toBe("published");
    expect(adviceStateAfter("published", points, [oral(null)])).toBe("orallyAnswered");
    expect(adviceStateAfter("published", points, [written("p1")])).toBe("published");
    expect(adviceStateAfter("published", points, all)).toBe("formallyAnswered");
    expect(
      adviceStateAfter(
        "published",
        points,
        points.map(({ id }) => oral(id)),
      ),
    ).toBe("orallyAnswered");
    expect(adviceStateAfter("formallyAnswered", points, all.slice(1))).toBe("published");
    expect(adviceStateAfter("followedUp", points, [])).toBe("followedUp");
    expect(adviceStateAfter("published", [], [])).toBe("published");
  });

  it("is published by the council that wrote it and followed up with a note", () => {
    const advice = { state: "received" as const, fromBodyId: "adviesraad" };
    expect(publishAdviceVerdict(advice, "adviesraad")).toEqual({ ok: true, to: "published" });
    expect(publishAdviceVerdict(advice, "college")).toMatchObject({ code: "other_body" });
    for (const state of ADVICE_STATES) {
      const expected = state === "formallyAnswered" ? { ok: true } : { code: "wrong_state" };
      expect(followUpAdviceVerdict({ state }, "Taken into the agenda")).toMatchObject(expected);
    }
    expect(followUpAdviceVerdict({ state: "formallyAnswered" }, "")).toMatchObject({
      code: "note_missing",
    });
  });
});

describe("days of an advice", () => {
  it("between request and debate are the lead time", () => {
    expect(leadTimeDays("2021-12-13", "2021-12-21")).toBe(8);
    expect(leadTimeDays(null, "2021-12-21")).toBeNull();
  });

  it("left count to the due day itself", () => {
    const advice = { state: "published" as const, reactionDueOn: "2027-03-31" };
    expect(reactionStatus(advice, "2027-03-27")).toEqual({ status: "due", daysLeft: 4 });
    expect(reactionStatus(advice, "2027-03-31")).toEqual({ status: "due", daysLeft: 0 });
    expect(reactionStatus(advice, "2027-04-02")).toEqual({ status: "overdue", daysLate: 2 });
    expect(reactionStatus({ ...advice, state: "orallyAnswered" }, "2027-04-02")).toMatchObject({
      status: "overdue",
    });
    expect(reactionStatus({ ...advice, state: "formallyAnswered" }, "2027-04-02")).toEqual({
      status: "answered",
    });
    expect(reactionStatus({ ...advice, reactionDueOn: null }, "2027-04-02")).toEqual({
      status: "undated",
    });
  });
});

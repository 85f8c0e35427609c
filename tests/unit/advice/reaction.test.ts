import { describe, expect, it } from "vitest";
import { nextPointLabel } from "~/features/advice/domain/point-label";
import { reactVerdict, registerReceiptVerdict } from "~/features/advice/domain/reaction";

const TODAY = "2026-03-10";
const advice = {
  state: "published",
  toBodyId: "college",
  dated: "2026-03-01",
  pointIds: ["p1"],
} as const;
const reaction = {
  kind: "written",
  text: "Wij nemen dit over.",
  happenedOn: null,
  pointId: "p1",
} as const;

describe("a reaction to an advice", () => {
  it("comes from the body that was advised, on a point of the advice", () => {
    expect(reactVerdict(reaction, advice, "college", TODAY)).toEqual({ ok: true });
    expect(reactVerdict(reaction, advice, "raad", TODAY)).toMatchObject({ code: "other_body" });
    expect(reactVerdict({ ...reaction, pointId: "p9" }, advice, "college", TODAY)).toMatchObject({
      code: "unknown_point",
    });
    expect(reactVerdict({ ...reaction, pointId: null }, advice, "college", TODAY)).toEqual({
      ok: true,
    });
  });

  it("waits for publication and ends with the follow-up", () => {
    for (const state of ["received", "followedUp"] as const) {
      expect(reactVerdict(reaction, { ...advice, state }, "college", TODAY)).toMatchObject({
        code: "wrong_state",
      });
    }
  });

  it("says something, on a day that was not before the advice and is not to come", () => {
    const wrong = { ...reaction, text: " ", happenedOn: "2026-03-11" };
    expect(reactVerdict(wrong, advice, "college", TODAY)).toMatchObject({
      missing: [{ code: "text_missing" }, { code: "date_in_future" }],
    });
    expect(
      reactVerdict({ ...reaction, happenedOn: "2026-02-28" }, advice, "college", TODAY),
    ).toMatchObject({ missing: [{ code: "before_advice" }] });
  });
});

it("the receipt is registered once, by the body it is addressed to", () => {
  const arrived = { ...advice, receivedOn: null };
  expect(registerReceiptVerdict(arrived, "college")).toEqual({ ok: true });
  expect(registerReceiptVerdict(arrived, "raad").ok).toBe(false);
  expect(registerReceiptVerdict({ ...arrived, receivedOn: TODAY }, "college")).toEqual({
    ok: false,
    code: "already_registered",
  });
});

it("a point without a label gets the number after the highest", () => {
  expect(nextPointLabel([])).toBe("1");
  expect(nextPointLabel(["1a", "1b", "10", "integraliteit"])).toBe("11");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePointLabels, pointGroup } from "~/features/advice/domain/point-label";
import { recommendationVerdict } from "~/features/advice/domain/recommendation";

describe("the labels of points", () => {
  it("sort by number, then letter, words last", () => {
    const ordered = ["1", "1a", "1a.1", "1a.2", "1b", "2a", "3e", "10a", "integrality"];
    const shuffled = ["10a", "integrality", "3e", "1b", "1a.2", "1", "2a", "1a.1", "1a"];
    expect(shuffled.sort(comparePointLabels)).toEqual(ordered);
  });

  it("are compared without regard to case", () => {
    expect(comparePointLabels("1A", "1a")).toBe(0);
  });

  it("have one order, whichever way they are compared", () => {
    const label = fc.constantFrom("1", "1a", "1b", "2", "2a", "10", "10c", "x", "x1", "", "1a.2");
    fc.assert(
      fc.property(label, label, label, (a, b, c) => {
        const sign = (x: string, y: string) => Math.sign(comparePointLabels(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("group by their number", () => {
    expect(["1a", "12c", "integrality"].map(pointGroup)).toEqual(["1", "12", null]);
  });
});

describe("recommendations", () => {
  const points = [
    { id: "p2", label: "2b" },
    { id: "p1", label: "2a" },
    { id: "p3", label: "3" },
  ];

  it("say something about points of the same advice", () => {
    expect(recommendationVerdict({ text: "Strike it", pointIds: ["p1"] }, points)).toEqual({
      ok: true,
    });
    expect(recommendationVerdict({ text: " ", pointIds: ["p1"] }, points)).toMatchObject({
      code: "text_missing",
    });
    expect(recommendationVerdict({ text: "Strike it", pointIds: [] }, points)).toMatchObject({
      code: "no_point",
    });
    expect(recommendationVerdict({ text: "Strike it", pointIds: ["p9"] }, points)).toEqual({
      ok: false,
      code: "unknown_point",
      pointId: "p9",
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Band } from "~/features/participation/domain/bands";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { compareWithReference } from "~/features/participation/domain/representativeness";
import { silenceMap } from "~/features/participation/domain/silence";
import { countTable } from "./table-makers";

const NOBODY = { min: 0, max: 0 };
const SOME = { min: 1, max: 5 };

/** A table by its columns; null is a role that is not divided over municipalities. */
function published(columns: readonly (readonly Band[] | null)[]): PublishedTable {
  const { rows, takenAt, ...frame } = countTable([
    [0, 0],
    [0, 0],
  ]);
  return {
    ...frame,
    rows,
    takenAt,
    divisions: columns.map((bands) => ({
      total: 9,
      bands,
      dividedAt: takenAt,
      divided: 9,
      weighed: 9,
    })),
    rowTotals: rows.map(() => SOME),
    total: 9,
    reached: 1,
    isReachExact: true,
  };
}

describe("silence", () => {
  it("is a band of zero, never a role that is not divided", () => {
    const map = silenceMap([published([[NOBODY, SOME], null])]);
    expect(map.rows.map(({ voices }) => voices.map(({ voice }) => voice))).toEqual([
      ["silent", "notShown"],
      ["heard", "notShown"],
    ]);
    expect(map).toMatchObject({ silent: 1, notShown: 2, of: 4 });
  });

  it("holds over rounds only where every round was silent", () => {
    const one = published([
      [NOBODY, NOBODY],
      [NOBODY, NOBODY],
    ]);
    const other = published([[NOBODY, SOME], null]);
    const map = silenceMap([one, other]);
    expect(map.rows.map(({ voices }) => voices.map(({ voice }) => voice))).toEqual([
      ["silent", "notShown"],
      ["heard", "notShown"],
    ]);
  });
});

describe("comparison with a population", () => {
  const reference = (key: string, count: number) => ({
    key,
    count,
    sourceId: "cbs",
    dated: "2026",
  });
  const exactly = (value: number) => ({ min: value, max: value });

  it("is absent without a reference", () => {
    expect(compareWithReference([{ key: "a", persons: exactly(4) }], exactly(4), [])).toEqual({
      ok: false,
      code: "no_reference",
    });
  });

  it("tells who is under and over, with the shares it rests on", () => {
    const verdict = compareWithReference(
      [
        { key: "a", persons: exactly(30) },
        { key: "b", persons: exactly(10) },
        { key: "c", persons: exactly(99) },
      ],
      exactly(139),
      [reference("a", 500), reference("b", 500)],
    );
    if (!verdict.ok) throw new Error(verdict.code);
    expect(verdict.groups).toMatchObject([
      { key: "a", share: { min: 0.75, max: 0.75 }, referenceShare: 0.5, balance: "over" },
      { key: "b", ratio: { min: 0.5, max: 0.5 }, balance: "under" },
      { key: "c", share: null, reference: null, balance: "undecided" },
    ]);
  });

  it("says nothing of a hidden group and widens the others by what it may hold", () => {
    const verdict = compareWithReference(
      [
        { key: "a", persons: exactly(30) },
        { key: "b", persons: null },
      ],
      { min: 30, max: 40 },
      [reference("a", 500), reference("b", 500)],
    );
    if (!verdict.ok) throw new Error(verdict.code);
    expect(verdict.groups[0]?.share).toEqual({ min: 0.75, max: 1 });
    expect(verdict.groups[1]).toMatchObject({ share: null, ratio: null, balance: "undecided" });
  });

  it("is no wider than the bands and their exact total allow", () => {
    const verdict = compareWithReference(
      [
        { key: "almelo", persons: { min: 6, max: 10 } },
        { key: "borne", persons: { min: 1, max: 50 } },
        { key: "not given", persons: { min: 1, max: 5 } },
      ],
      exactly(45),
      [reference("almelo", 500), reference("borne", 500)],
    );
    if (!verdict.ok) throw new Error(verdict.code);
    // Both together are 40 to 44: by their own bands alone it would be 11 to 91 per cent.
    expect(verdict.groups[0]?.share).toEqual({ min: 6 / 44, max: 10 / 40 });
    expect(verdict.groups[2]).toMatchObject({ share: null, reference: null });
  });

  it("refuses a reference that is no count", () => {
    expect(
      compareWithReference([{ key: "a", persons: exactly(4) }], exactly(4), [reference("a", -1)]),
    ).toEqual({ ok: false, code: "invalid_reference", key: "a" });
  });
});

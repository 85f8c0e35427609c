import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeToScope } from "~/features/participation/domain/before-frames";
import {
  allowsInvolvementClaims,
  effectiveInfluenceLevel,
  scopeAt,
  scopeVersions,
  reviseScope,
  type ScopeItem,
  type ScopeLists,
} from "~/features/rounds/domain/scope";

const day = (number: number) => new Date(Date.UTC(2027, 0, number));

/** Stores a revision the way a command does: end what ended, add what was added. */
function apply(items: readonly ScopeItem[], next: ScopeLists, now: Date): ScopeItem[] {
  const verdict = reviseScope(items, next, now);
  if (!verdict.ok) return [...items];
  return [
    ...items.map((item) =>
      verdict.ended.includes(item) ? { ...item, validUntil: verdict.validFrom } : item,
    ),
    ...verdict.added.map((item) => ({
      ...item,
      version: verdict.version,
      validFrom: verdict.validFrom,
      validUntil: null,
    })),
  ];
}

describe("revising the lists", () => {
  const first: ScopeLists = { open: ["Place", "Rules"], fixed: ["Budget"] };
  const items = apply([], first, day(1));

  it("keeps old versions readable", () => {
    const later = apply(items, { open: ["Rules"], fixed: ["Budget", "Place"] }, day(9));
    expect(scopeAt(later, day(5))).toEqual(first);
    expect(scopeAt(later)).toEqual({ open: ["Rules"], fixed: ["Budget", "Place"] });
    expect(scopeVersions(later)).toEqual([
      { version: 1, validFrom: day(1), ...first },
      { version: 2, validFrom: day(9), open: ["Rules"], fixed: ["Budget", "Place"] },
    ]);
  });

  it("refuses a change that changes nothing, blank items and doubles", () => {
    expect(reviseScope(items, first, day(2))).toEqual({ ok: false, code: "unchanged" });
    expect(reviseScope(items, { open: [" "], fixed: [] }, day(2))).toEqual({
      ok: false,
      code: "blank_item",
    });
    expect(reviseScope(items, { open: ["Budget"], fixed: ["Budget"] }, day(2))).toEqual({
      ok: false,
      code: "duplicate_item",
      text: "Budget",
    });
  });

  it("cannot be dated before the version that stands", () => {
    expect(reviseScope(items, { open: ["Place"], fixed: ["Budget"] }, new Date(0))).toEqual({
      ok: false,
      code: "before_last_version",
      lastVersionAt: day(1),
    });
  });

  it("rebuilds every version of any history", () => {
    const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 6 }), (openLists) => {
        let stored: ScopeItem[] = [];
        const history: { at: Date; open: string[] }[] = [];
        for (const [index, open] of openLists.entries()) {
          stored = apply(stored, { open, fixed: ["fixed"] }, day(index + 1));
          history.push({ at: day(index + 1), open });
        }
        for (const { at, open } of history) {
          expect([...scopeAt(stored, at).open].sort()).toEqual([...open].sort());
        }
      }),
    );
  });
});

describe("nothing open", () => {
  const nothing: ScopeLists = { open: [], fixed: ["Everything"] };
  const something: ScopeLists = { open: ["Place"], fixed: [] };

  it("forces level inform and forbids claims of involvement", () => {
    expect(effectiveInfluenceLevel("coDecide", nothing)).toBe("inform");
    expect(allowsInvolvementClaims("coDecide", nothing)).toBe(false);
    expect(effectiveInfluenceLevel("coDecide", something)).toBe("coDecide");
    expect(allowsInvolvementClaims("coDecide", something)).toBe(true);
    expect(allowsInvolvementClaims("inform", something)).toBe(false);
    expect(allowsInvolvementClaims(null, something)).toBe(false);
  });
});

describe("input and the day the frames were fixed", () => {
  it("compares dates and admits what is unknown", () => {
    expect(relativeToScope("2021-09-13", "2021-11-02")).toBe("before");
    expect(relativeToScope("2021-11-02", "2021-11-02")).toBe("before");
    expect(relativeToScope("2021-11-10", "2021-11-02")).toBe("after");
    expect(relativeToScope("2021-11-10", null)).toBe("unknown");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  INPUT_KINDS,
  tracedShare,
  type TraceableInput,
} from "~/features/reporting/domain/traced-share";

const input = (kind: TraceableInput["kind"], id: string): TraceableInput => ({ kind, id });

describe("the traced share", () => {
  it("is a number, with the list of what no theme rests on", () => {
    const inputs = [
      input("textAnswer", "1"),
      input("textAnswer", "2"),
      input("proposal", "1"),
      input("inputCard", "1"),
    ];
    const result = tracedShare(
      inputs,
      [inputs[0], inputs[2], inputs[2]].flatMap((i) => i ?? []),
    );
    expect(result).toMatchObject({ total: 4, traced: 2, share: 0.5 });
    expect(result.byKind.textAnswer).toEqual({ total: 2, traced: 1, share: 0.5 });
    expect(result.byKind.proposal.share).toBe(1);
    expect(result.untraced).toEqual([input("textAnswer", "2"), input("inputCard", "1")]);
  });

  it("keeps inputs of different kinds with the same id apart", () => {
    expect(tracedShare([input("proposal", "1")], [input("textAnswer", "1")]).traced).toBe(0);
  });

  it("of nothing is not a number", () => {
    expect(tracedShare([], []).share).toBeNull();
  });

  it("always splits into traced and untraced, and adds up over the kinds", () => {
    const inputs = fc.uniqueArray(
      fc.record({ kind: fc.constantFrom(...INPUT_KINDS), id: fc.constantFrom("1", "2", "3", "4") }),
      { selector: ({ kind, id }) => `${kind}${id}` },
    );
    fc.assert(
      fc.property(inputs, inputs, (all, links) => {
        const result = tracedShare(all, links);
        expect(result.traced + result.untraced.length).toBe(all.length);
        expect(INPUT_KINDS.reduce((sum, kind) => sum + result.byKind[kind].traced, 0)).toBe(
          result.traced,
        );
      }),
    );
  });
});

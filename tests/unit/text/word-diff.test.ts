import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff, type DiffPart } from "~/features/text/domain/word-diff";

const join = (parts: readonly DiffPart[], ...kinds: DiffPart["kind"][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("");

describe("the difference between two versions", () => {
  it("is shown word by word", () => {
    expect(
      wordDiff("We build six homes this year.", "We build two homes in Almelo this year."),
    ).toEqual([
      { kind: "same", text: "We build " },
      { kind: "removed", text: "six " },
      { kind: "added", text: "two " },
      { kind: "same", text: "homes " },
      { kind: "added", text: "in Almelo " },
      { kind: "same", text: "this year." },
    ]);
  });

  it("is nothing between equal texts", () => {
    expect(wordDiff("Same words", "Same words")).toEqual([{ kind: "same", text: "Same words" }]);
    expect(wordDiff("", "")).toEqual([]);
  });

  it("always gives both texts back", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", " ", "\n", "dd "), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(join(parts, "same", "removed")).toBe(before);
        expect(join(parts, "same", "added")).toBe(after);
      }),
    );
  });
});

/** Characters as a reader sees them, counted in pieces: the pieces never show. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { lengthOf } from "~/features/text/domain/text-length";

const FAMILY = "\u{1F468}‍\u{1F469}‍\u{1F467}‍\u{1F466}";
const FLAG = "\u{1F1F3}\u{1F1F1}";
const PIECES = [
  "a",
  "é",
  "\r\n",
  FAMILY,
  FLAG,
  "e\u0301",
  "\u{1F44D}\u{1F3FD}",
  "क्षि",
  "\u{1F1F3}",
];

function inOneGo(text: string): number {
  return Array.from(new Intl.Segmenter("nl", { granularity: "grapheme" }).segment(text)).length;
}

describe("the length of a text", () => {
  test("is the same in pieces as in one go, wherever the cuts fall", () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.nat(400)))
      .map((runs) => runs.map(([piece, times]) => piece.repeat(times)).join(""));
    fc.assert(
      fc.property(text, (anything) => lengthOf(anything) === inOneGo(anything)),
      { numRuns: 60 },
    );
  });

  test("is one where one character is longer than a piece", () => {
    expect(lengthOf(`a${"\u0301".repeat(5_000)}b`)).toBe(2);
  });

  test("is nothing of an empty text", () => {
    expect(lengthOf("")).toBe(0);
  });

  test("is counted in pieces that do not grow with it", () => {
    const longestPiece = (count: number): number => {
      const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
      lengthOf(FAMILY.repeat(count));
      const lengths = segment.mock.calls.map(([piece]) => piece.length);
      segment.mockRestore();
      return Math.max(...lengths);
    };
    expect(longestPiece(20_000)).toBeLessThanOrEqual(longestPiece(1_000));
  });
});

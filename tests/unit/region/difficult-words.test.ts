import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDifficultWords } from "~/features/region/domain/difficult-words";

const WORDS = [
  { key: "verblijf", names: ["verblijf", "residentiële zorg"] },
  { key: "gezinshuis", names: ["gezinshuis", "gezinshuizen"] },
  { key: "huis", names: ["huis"] },
];

const keys = (text: string) =>
  findDifficultWords(text, WORDS).flatMap(({ word, text: part }) => (word ? [[word, part]] : []));

describe("difficult words in a text", () => {
  it("are found whole, in any case, by any of their names, the first time only", () => {
    expect(keys("Verblijf in een gezinshuis, of residentiële zorg in een gezinshuis.")).toEqual([
      ["verblijf", "Verblijf"],
      ["gezinshuis", "gezinshuis"],
    ]);
    expect(keys("Het verblijfje in huizen")).toEqual([]);
    expect(keys("(huis)")).toEqual([["huis", "huis"]]);
  });

  it("leave the text as it was", () => {
    const text = fc.array(fc.constantFrom("huis", "gezinshuis", " ", "(", "é", ".", "verblijf"));
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const pieces = findDifficultWords(whole, WORDS);
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("are none without a glossary", () => {
    expect(findDifficultWords("huis", [])).toEqual([{ word: null, text: "huis" }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findDanger,
  readDangerList,
  signalsFound,
  type DangerList,
} from "~/features/moderation/domain/danger-terms";

/** A short list in the notation of a region; the real one is data and has its own test. */
const LIST: DangerList = {
  phrases: [
    { signal: "suicide", patterns: ["wil dood", "niet meer leven", "zelfmoord*"] },
    { signal: "violence", patterns: ["mishandel*", "slaat mij", "slaat me"] },
    { signal: "sexualAbuse", patterns: ["zat aan mij"] },
  ],
  combinations: [
    {
      signal: "violence",
      groups: [
        ["vader", "stiefvader", "groepsleid*"],
        ["slaat", "sloeg", "schopt*"],
      ],
      withinWords: 8,
    },
    {
      signal: "suicide",
      groups: [["wil", "wilde"], ["dood"]],
      withinWords: 4,
    },
  ],
  exceptions: [
    { patterns: ["dood van", "zelfmoordpreventie", "slaat nergens op", "meldcode mishandel*"] },
    { patterns: ["wil niet dood", "slaat mij niet", "slaat mij nooit"] },
  ],
};

const matcher = readDangerList(LIST);
const signalsIn = (text: string) => signalsFound(findDanger(text, matcher));

describe("texts that suggest danger", () => {
  it.each([
    ["Ik wil dood.", "suicide"],
    ["IK WIL DOOD", "suicide"],
    ["ik wíl écht dóód", "suicide"],
    ["Ik wil niet meer leven", "suicide"],
    ["Ik denk aan zelfmoordplannen", "suicide"],
    ["Elke dag slaat mij iemand", "violence"],
    ["Hij slaat mij niet meer, maar schreeuwt nog wel", "violence"],
    ["Hij slaat mij niet alleen, hij dreigt ook", "violence"],
    ["Op de groep word je mishandeld", "violence"],
    ["Mijn vader is vaak boos. Dan schopt hij.", "violence"],
    ["Toen sloeg een groepsleidster hem", "violence"],
    ["Hij zat aan mij.", "sexualAbuse"],
  ])("holds %j", (text, signal) => {
    expect(signalsIn(text)).toEqual([signal]);
  });

  it.each([
    "Ik wil niet dood",
    "Ik wilde dood van schaamte zijn",
    "Bel 113 Zelfmoordpreventie",
    "Dat mijn vader dit zegt slaat nergens op",
    "Hij slaat mij nooit",
    "Volgens de meldcode mishandeling",
    "Ik wil dat iemand nu eindelijk luistert. Dood spoor, dit plan.",
    "Wie slaat? Mij niet gezien.",
    "Ik zat aan tafel",
    "De dooddoener van dit jaar die ik wil noemen",
    "Mijn vader werkt al jaren bij een voetbalclub en die sloeg alle records",
  ])("leaves %j alone", (text) => {
    expect(signalsIn(text)).toEqual([]);
  });

  it("marks the words themselves, wherever they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (before) => {
        const text = `${before}. Hij SLÁÁT, mij! En verder.`;
        const marked = findDanger(text, matcher).map((span) => text.slice(span.start, span.end));
        expect(marked).not.toContain("SLÁÁT, mij!");
        expect(marked).toContain("SLÁÁT, mij");
      }),
    );
  });

  it("marks a combination from its first to its last word", () => {
    const text = "Gisteren: mijn stiefvader kwam thuis en sloeg alles stuk.";
    const [span] = findDanger(text, matcher);
    expect(text.slice(span?.start, span?.end)).toBe("stiefvader kwam thuis en sloeg");
  });

  it("counts the words between, both ends included", () => {
    const between = (words: number) => `vader ${"en ".repeat(words)}slaat`;
    expect(signalsIn(between(6))).toEqual(["violence"]);
    expect(signalsIn(between(7))).toEqual([]);
  });

  it("finds danger beside an everyday expression", () => {
    expect(signalsIn("Dat slaat nergens op. Hij slaat mij.")).toEqual(["violence"]);
    expect(signalsIn("Ik wil niet dood maar soms ook: ik wil dood")).toEqual(["suicide"]);
  });

  it("never finds anything without a list", () => {
    const empty = readDangerList({ phrases: [], combinations: [], exceptions: [] });
    expect(findDanger("ik wil dood", empty)).toEqual([]);
  });

  it("comes to an end on a long text full of half matches", () => {
    expect(signalsFound(findDanger("ik wil ".repeat(20_000), matcher))).toEqual([]);
    expect(findDanger("vader wil slaat dood ".repeat(10_000), matcher).length).toBeGreaterThan(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPhrase } from "~/features/moderation/domain/danger-phrase";
import {
  findDanger,
  readDangerTerms,
  type DangerMatcher,
  type DangerTerm,
} from "~/features/moderation/domain/danger-terms";

/** A short list in the notation of a region; the real one is data and has its own test. */
const TERMS: readonly DangerTerm[] = [
  {
    id: "wants-to-die",
    concern: "selfHarm",
    phrase: "wil|wilde|wou ... dood|doodgaan",
    unless: ["dood van", "dood gewoon"],
    deniable: true,
  },
  { id: "does-not-want-to-live", concern: "selfHarm", phrase: "wil niet meer leven" },
  { id: "suicide", concern: "selfHarm", phrase: "zelfmoord*", unless: ["zelfmoordpreventie"] },
  {
    id: "is-hit",
    concern: "violence",
    phrase: "slaat|slaan|sloeg ... mij|me|ons|hem|haar",
    unless: ["slaat ... nergens op", "slaan ... over"],
    deniable: true,
  },
  { id: "abuse", concern: "violence", phrase: "mishandel*", unless: ["meldcode ... mishandel*"] },
  { id: "touched", concern: "sexualAbuse", phrase: "zit|zat aan mij|me" },
];

function matchersOf(terms: readonly DangerTerm[]): readonly DangerMatcher[] {
  const verdict = readDangerTerms(terms);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.matchers;
}

const matchers = matchersOf(TERMS);
const termsFoundIn = (text: string) => findDanger(text, matchers).map((span) => span.termId);

describe("texts that suggest danger", () => {
  it.each([
    ["Ik wil gewoon dood.", "wants-to-die"],
    ["IK WIL DOOD", "wants-to-die"],
    ["ik wíl écht dóód", "wants-to-die"],
    ["Ik wil niet meer leven", "does-not-want-to-live"],
    ["Ik denk aan zelfmoordplannen", "suicide"],
    ["Mijn vader slaat me elke dag", "is-hit"],
    ["Hij slaat mij niet meer, maar schreeuwt nog wel", "is-hit"],
    ["Niet alleen slaat hij mij, hij dreigt ook", "is-hit"],
    ["Op de groep word je mishandeld", "abuse"],
    ["Hij zat aan mij.", "touched"],
    ["Slaan ze jou ook? Ze slaan mij.", "is-hit"],
  ])("holds %j", (text, termId) => {
    expect(termsFoundIn(text)).toEqual([termId]);
  });

  it.each([
    "Ik wil niet dood",
    "Ik wilde dood van schaamte zijn",
    "Bel 113 Zelfmoordpreventie",
    "De regel slaat voor mij nergens op",
    "Mijn vader slaat mij nooit",
    "Ze slaan me niet",
    "Volgens de meldcode huiselijk geweld en mishandeling",
    "Ik wil dat iemand luistert. Dood spoor, dit plan.",
    "Ik zat aan tafel",
    "Dat voorstel staat mij aan, het slaat aan bij ouders",
    "De dooddoener van dit jaar",
  ])("leaves %j alone", (text) => {
    expect(termsFoundIn(text)).toEqual([]);
  });

  it("marks the words themselves, wherever they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (before) => {
        const text = `${before}. Hij slaat hard op mij! En verder.`;
        const spans = findDanger(text, matchers);
        const marked = spans.map((span) => text.slice(span.start, span.end));
        expect(marked).toContain("slaat hard op mij");
      }),
    );
  });

  it("finds a second danger behind an idiom", () => {
    const text = "Dat slaat nergens op. Hij slaat mij.";
    expect(termsFoundIn(text)).toEqual(["is-hit"]);
  });

  it("stays quick on a long text", () => {
    const started = performance.now();
    findDanger("ik wil ".repeat(20_000), matchers);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the region's list", () => {
  it.each([
    ["", "phrase_empty"],
    ["... dood", "gap_without_words"],
    ["dood ...", "gap_without_words"],
    ["wil ... ... dood", "gap_without_words"],
    ["wil (dood)", "word_not_readable"],
    ["do*d", "word_not_readable"],
    ["a||b", "word_not_readable"],
    ["*", "word_not_readable"],
  ])("refuses the phrase %j", (phrase, code) => {
    expect(readPhrase(phrase)).toMatchObject({ ok: false, code });
  });

  it("names the line that cannot be read, idioms included", () => {
    expect(
      readDangerTerms([
        { id: "fine", concern: "threat", phrase: "maak* ... af" },
        { id: "broken", concern: "threat", phrase: "dood", unless: ["..."] },
      ]),
    ).toEqual({
      ok: false,
      code: "danger_term_unreadable",
      termId: "broken",
      phrase: "...",
      why: "gap_without_words",
    });
  });

  it("refuses one name for two lines", () => {
    const twice = { id: "same", concern: "neglect", phrase: "geen eten" } as const;
    expect(readDangerTerms([twice, twice])).toMatchObject({ code: "danger_term_twice" });
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  MOST_TELLING_WORDS,
  likenessOf,
  mostAlike,
  tellingWords,
} from "~/features/text/domain/likeness";
import { stemOf } from "~/features/text/domain/stem";

const words = (title: string, body = "") => tellingWords({ title, body });

describe("a word without its endings", () => {
  it.each([
    ["kamers", "kamer"],
    ["groepen", "groep"],
    ["zussen", "zus"],
    ["zusjes", "zus"],
    ["huisdieren", "huisdier"],
    ["school", "schol"],
    ["scholen", "schol"],
  ])("%s is %s", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe("texts about the same", () => {
  const candidates = [
    { id: "siblings", words: words("Laat broers en zussen bij elkaar wonen") },
    { id: "pets", words: words("Mijn huisdier mag mee", "Een hond of kat naar de groep.") },
    { id: "quiet", words: words("Een stille kamer op elke groep", "Op de groep is het druk.") },
  ];
  const found = (title: string, body = "") =>
    mostAlike(words(title, body), candidates, 5).map(({ id }) => id);

  it.each([
    ["Broertjes en zusjes horen samen te wonen", ["siblings"]],
    ["Huisdieren mogen mee naar de groep", ["pets"]],
    ["Op elke groep een kamer waar het stil is", ["quiet"]],
    ["Betere bussen naar Almelo", []],
    ["De groep", []],
    ["", []],
  ])("%s", (title, ids) => {
    expect(found(title)).toEqual(ids);
  });
});

test("likeness is the same both ways, from 0 to 1, and 1 for the same words", () => {
  const text = fc.array(fc.constantFrom("kamer", "groep", "hond", "bus", "school", "hulp"));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [first, second] = [words(one.join(" ")), words(other.join(" "))];
      const likeness = likenessOf(first, second);
      expect(likeness).toBeCloseTo(likenessOf(second, first));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      if (first.length > 1) expect(likenessOf(first, first)).toBeCloseTo(1);
    }),
    { numRuns: 60 },
  );
});

test("a long text is cut to its first words, and nothing but letters and digits is in them", () => {
  const many = words(
    "begin",
    Array.from({ length: 200 }, (_, index) => `woord${index}"; DROP`).join(" "),
  );
  expect(many).toHaveLength(MOST_TELLING_WORDS);
  expect(many.join("")).toMatch(/^[\p{L}\p{N}']+$/u);
});

import { describe, expect, it } from "vitest";
import {
  fleschDouma,
  glossaryTermsIn,
  measureReadability,
  sentencesIn,
  wordsIn,
} from "~/features/surveys/domain/readability";
import { countSyllables } from "~/features/surveys/domain/syllables";

describe("syllables of Dutch words", () => {
  it.each([
    ["je", 1],
    ["jeugd", 1],
    ["nieuw", 1],
    ["leeuw", 1],
    ["mooi", 1],
    ["ijs", 1],
    ["groeien", 2],
    ["jeugdhulp", 2],
    ["gemeente", 3],
    ["ideeën", 3],
    ["creëren", 3],
    ["kopie", 2],
    ["beantwoorden", 4],
    ["beïnvloeden", 4],
    ["situatie", 4],
    ["financieel", 4],
    ["organisatie", 5],
    ["ervaringsdeskundige", 7],
    ["2026", 1],
    ["yoghurt", 2],
  ])("%s has %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe("words and sentences", () => {
  it("does not end a sentence at an abbreviation or a decimal point", () => {
    expect(sentencesIn("Denk aan geld, bijv. 2.50 euro. En dan? Klaar!\nOok dit")).toEqual([
      "Denk aan geld, bijv. 2.50 euro.",
      "En dan?",
      "Klaar!",
      "Ook dit",
    ]);
    expect(sentencesIn(" ... ")).toEqual([]);
  });

  it("keeps joined words together", () => {
    expect(wordsIn("Foto's en/of video's: 16-jarigen, ok?")).toEqual([
      "Foto's",
      "en/of",
      "video's",
      "16-jarigen",
      "ok",
    ]);
  });
});

describe("the Flesch-Douma score", () => {
  it("is the formula of 1960", () => {
    expect(fleschDouma(100, 10, 150)).toBe(82);
    expect(fleschDouma(100, 4, 200)).toBe(29.6);
    expect(fleschDouma(0, 0, 0)).toBeUndefined();
  });

  it("puts plain text above policy text, and is silent about a few words", () => {
    const plain = measureReadability(
      "We willen weten wat jij vindt. Wat gaat goed? Wat moet beter? Vul de vragen in. Je mag stoppen. " +
        "Ga later weer door. We lezen alles. Daarna hoor je wat we doen. Zo wordt de hulp beter voor jou.",
    );
    const policy = measureReadability(
      "Ten behoeve van de implementatie van de regionale samenwerkingsagenda inventariseert de " +
        "organisatie middels onderhavige vragenlijst de ervaringen van jeugdigen en verzorgers " +
        "aangaande de beschikbaarheid, toegankelijkheid en kwaliteit van specialistische voorzieningen.",
    );
    expect(plain.score).toBeGreaterThan(80);
    expect(policy.words).toBeGreaterThanOrEqual(30);
    expect(policy.score).toBeLessThan(0);
    expect(plain.longSentences).toEqual([]);
    expect(policy.longSentences).toHaveLength(1);
    expect(measureReadability("Hoe gaat het met je?").score).toBeUndefined();
  });
});

describe("hard words", () => {
  it("offers a plainer word for whole words and phrases only", () => {
    const { hardWords } = measureReadability("Dit is ten behoeve van de jeugdigen, niet middelst.");
    expect(hardWords).toEqual([
      { word: "ten behoeve van", plain: "voor" },
      { word: "jeugdigen", plain: "kinderen en jongeren" },
    ]);
  });

  it("points at long words once", () => {
    const { hardWords } = measureReadability("De samenwerkingsagenda. Samenwerkingsagenda!");
    expect(hardWords).toEqual([{ word: "samenwerkingsagenda", plain: undefined }]);
  });

  it("finds the words the site explains, under any of their names", () => {
    const glossary = [
      { term: "leidend principe", aliases: ["leidende principes"] },
      { term: "ronde", aliases: [] },
    ];
    const found = glossaryTermsIn("Dit zijn de leidende principes; rondes niet.", glossary);
    expect(found.map(({ term }) => term)).toEqual(["leidend principe"]);
  });
});

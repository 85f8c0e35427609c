import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { personalDataAskedIn } from "~/features/surveys/domain/personal-data-question";
import {
  checkQuestionnaire,
  countRefusals,
  measureQuestionnaire,
} from "~/features/surveys/domain/questionnaire-check";
import { LOWEST_GOOD_SCORE } from "~/features/surveys/domain/readability";
import { TEMPLATE_KEYS, templateByKey } from "~/features/surveys/domain/templates";
import { loadRegion } from "../../../prisma/seed/load-region";
import { choice, is, questionnaire, shared, text } from "./questionnaires";

describe("questions that ask who someone is", () => {
  const kinds = (label: string): readonly string[] =>
    personalDataAskedIn(text("q", { label: { nl: label } }));

  it.each([
    ["Wat is je naam?", ["name"]],
    ["Hoe heet je?", ["name"]],
    ["Vul je voornaam en achternaam in", ["name"]],
    ["Wat is je postcode en huisnummer?", ["address"]],
    ["Wanneer ben je geboren?", ["birthDate"]],
    ["Op welk nummer? Geef je 06-nummer", ["telephone"]],
    ["Wat is je e-mailadres?", ["email"]],
    ["Wat is je BSN?", ["citizenNumber"]],
    ["Hoe vind je ons op Instagram?", ["socialAccount"]],
  ])("%s", (label, expected) => {
    expect(kinds(label)).toEqual(expected);
  });

  it.each([
    "Wat gaat goed?",
    "Wie nam jou serieus?",
    "Namens wie doe je mee?",
    "Heeft deelname je geholpen?",
    "Wie was er bij de aanname van het plan?",
  ])("leaves alone: %s", (label) => {
    expect(kinds(label)).toEqual([]);
  });

  it("reads the English text and the help as well", () => {
    const question = text("q", {
      label: { nl: "Wie ben je?", en: "What is your first name?" },
      help: { nl: "Je mag ook je telefoonnummer geven." },
    });
    expect(personalDataAskedIn(question)).toEqual(["name", "telephone"]);
    expect(
      personalDataAskedIn({ ...shared("q"), kind: "statement", label: { nl: "naam" } }),
    ).toEqual([]);
  });
});

describe("the check before opening", () => {
  const asked = questionnaire(
    text("name", { label: { nl: "Wat is je naam?" } }),
    choice("role", { personal: true, label: { nl: "Wie ben je?" } }),
    text("more", { label: { nl: "Vertel middels een verhaal." }, condition: is("role", "z") }),
  );

  it("puts what refuses first and leaves the rest to the maker", () => {
    const findings = checkQuestionnaire(asked, []);
    const refused = findings.filter(({ severity }) => severity === "refuse");
    expect(findings.slice(0, refused.length)).toEqual(refused);
    expect(refused.map(({ code, question }) => `${code} ${question}`)).toEqual([
      "unknownOption more",
    ]);
    expect(countRefusals(findings)).toBe(1);
    const warned = findings.filter(({ severity, code }) => {
      return severity === "warn" && code !== "englishMissing";
    });
    expect(warned.map(({ code, about, detail }) => [code, about, detail])).toEqual([
      ["asksPersonalData", "name", undefined],
      ["personalWithoutWhy", undefined, undefined],
      ["hardWord", "middels", "met"],
    ]);
  });

  it("suggests the glossary instead of calling an explained word hard", () => {
    const one = questionnaire(text("q", { label: { nl: "Wat vind je van de regiovisie?" } }));
    const glossary = [{ term: "Regiovisie", aliases: [] }];
    const codes = checkQuestionnaire(one, glossary).map(({ code, about }) => `${code} ${about}`);
    expect(codes).toContain("glossaryWord Regiovisie");
  });
});

describe("the templates", () => {
  it.each(TEMPLATE_KEYS)("%s opens as it is, in two languages and plain words", (key) => {
    const { questionnaire: template } = templateByKey(key);
    expect(checkQuestionnaire(template, [])).toEqual([]);
    const { score } = measureQuestionnaire(template);
    if (score !== undefined) expect(score).toBeGreaterThan(LOWEST_GOOD_SCORE);
  });

  it.each(["twente", "waterrand"])(
    "have no tips of their own with the words of %s either",
    (name) => {
      const folder = join(import.meta.dirname, "../../../prisma/seed/regions", name);
      const glossary = loadRegion(folder).glossary.terms.map(({ term, aliases }) => ({
        term: term.nl,
        aliases,
      }));
      expect(glossary.length).toBeGreaterThan(0);
      for (const key of TEMPLATE_KEYS) {
        expect(checkQuestionnaire(templateByKey(key).questionnaire, glossary), key).toEqual([]);
      }
    },
  );

  it("ask the questions of 2021", () => {
    const { questionnaire: template } = templateByKey("wellBetterFuture");
    expect(template.pages.map((page) => page.key)).toEqual(["well", "better", "future"]);
  });
});

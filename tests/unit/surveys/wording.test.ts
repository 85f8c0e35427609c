import { describe, expect, it } from "vitest";
import { ROLES } from "~/features/participation/domain/roles";
import { codebook, exportColumns } from "~/features/surveys/domain/export-columns";
import { personalDataAskedIn } from "~/features/surveys/domain/personal-data-question";
import { pipeAnswers } from "~/features/surveys/domain/piping";
import { questionByKey, type Questionnaire } from "~/features/surveys/domain/question";
import { applyChange } from "~/features/surveys/domain/questionnaire-edit";
import type { QuestionnaireChange } from "~/features/surveys/domain/questionnaire-edit";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import { spssSyntax } from "~/features/surveys/domain/spss-syntax";
import { comparableQuestions } from "~/features/surveys/domain/survey-state";
import { inWordsOf, wordingsOf } from "~/features/surveys/domain/wording";
import { readSurveyFile } from "~/features/surveys/schema/survey-file";
import { answers, choice, questionnaire, text } from "./questionnaires";

const GENERAL = { nl: "Waar woon jij, of je kind?", en: "Where do you, or does your child, live?" };
const OF_YOUTH = { nl: "Waar woon jij?", en: "Where do you live?" };
const OF_PARENT = { nl: "Waar woont je kind?", en: "Where does your child live?" };
const HELP = { nl: "Kies er één.", en: "Choose one." };

const asked = questionnaire(
  choice("where", {
    label: GENERAL,
    help: HELP,
    wordings: {
      parent: { label: OF_PARENT, help: { nl: "Denk aan je kind.", en: "Think of your child." } },
      youth: { label: OF_YOUTH },
    },
  }),
  text("why", {
    label: { nl: "Waarom {{where}}?", en: "Why {{where}}?" },
    wordings: { parent: { label: { nl: "Waarom {{where}} voor je kind?" } } },
  }),
);

const labelFor = (key: string, words: Questionnaire) => questionByKey(words, key)?.label.nl;

function changed(before: Questionnaire, change: QuestionnaireChange): Questionnaire {
  const verdict = applyChange(before, change);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.questionnaire;
}

describe("a question in the words of a role", () => {
  it("reads as it was written for that role, and in general for everybody else", () => {
    expect(labelFor("where", inWordsOf(asked, "youth"))).toBe(OF_YOUTH.nl);
    expect(labelFor("where", inWordsOf(asked, "parent"))).toBe(OF_PARENT.nl);
    for (const role of ["nextOfKin", "professional", "other", null] as const) {
      expect(labelFor("where", inWordsOf(asked, role))).toBe(GENERAL.nl);
    }
  });

  it("keeps the general help where the role has none of its own", () => {
    const help = (role: "youth" | "parent") =>
      questionByKey(inWordsOf(asked, role), "where")?.help?.nl;
    expect(help("youth")).toBe("Kies er één.");
    expect(help("parent")).toBe("Denk aan je kind.");
  });

  it("changes words only: codes, options and conditions stay", () => {
    for (const role of ROLES) {
      const worded = inWordsOf(asked, role);
      const without = (words: Questionnaire) =>
        words.questions.map((question) => ({ ...question, label: null, help: null }));
      expect(without(worded)).toEqual(without(asked));
    }
  });

  it("repeats earlier answers too", () => {
    const given = answers({ where: { shape: "choice", option: "a" } });
    const worded = inWordsOf(asked, "parent");
    const why = questionByKey(worded, "why");
    expect(why && pipeAnswers(why.label, worded, given, "nl")).toBe("Waarom Keuze a voor je kind?");
  });

  it("lists its wordings in the order of the roles", () => {
    const [where] = asked.questions;
    expect(where && wordingsOf(where).map(({ role }) => role)).toEqual(["youth", "parent"]);
  });
});

describe("wordings elsewhere", () => {
  it("stand in the codebook as rows of their own, with their role", () => {
    const rows = codebook(exportColumns(asked), "nl");
    expect(
      rows.filter(({ column }) => column === "where").map(({ role, label }) => [role, label]),
    ).toEqual([
      ["", GENERAL.nl],
      ["youth", OF_YOUTH.nl],
      ["parent", OF_PARENT.nl],
    ]);
    // English falls back to Dutch, as on the page.
    const english = codebook(exportColumns(asked), "en").filter(({ column }) => column === "why");
    expect(english.map(({ label }) => label)).toEqual(["Why …?", "Waarom … voor je kind?"]);
  });

  it("are attributes of the variable in SPSS", () => {
    const syntax = spssSyntax("antwoorden.csv", [], exportColumns(asked), "nl");
    expect(syntax).toContain(
      'VARIABLE ATTRIBUTE VARIABLES=where ATTRIBUTE=Wording_youth("Waar woon jij?").',
    );
    expect(syntax).toContain('Wording_parent("Waar woont je kind?")');
    const plain = spssSyntax("a.csv", [], exportColumns(questionnaire(choice("a"))), "nl");
    expect(plain).not.toContain("ATTRIBUTE");
  });

  it("come back whole from a survey file, and a role that is none is refused with its path", () => {
    const file = (words: unknown) =>
      readSurveyFile(
        JSON.stringify({
          format: "inbreng-survey",
          formatVersion: 1,
          title: { nl: "Titel" },
          intro: { nl: "" },
          minutes: null,
          questionnaire: words,
        }),
      );
    expect(file(asked)).toMatchObject({ ok: true, file: { questionnaire: asked } });
    const wrong = structuredClone(asked) as unknown as {
      questions: { wordings: Record<string, unknown> }[];
    };
    const [first] = wrong.questions;
    if (first) first.wordings = { uncle: { label: { nl: "Oom" } } };
    expect(file(wrong)).toEqual({
      ok: false,
      code: "does_not_fit",
      path: "questionnaire.questions.0.wordings",
    });
  });

  it("make two versions that differ in them not to be added up", () => {
    const other = questionnaire(choice("where", { label: GENERAL, help: HELP }));
    expect(comparableQuestions(asked, other)).toEqual([]);
    expect(comparableQuestions(asked, asked)).toEqual(["where", "why"]);
  });

  it("are checked like every other text: words, English, repeated answers, personal data", () => {
    const checked = questionnaire(
      choice("where", {
        wordings: {
          youth: { label: { nl: "Wat is je telefoonnummer, {{nobody}}?" } },
          parent: { label: { nl: "" } },
          professional: {
            label: {
              nl: "Welke jeugdbeschermingsmaatregelen zijn er genomen?",
              en: "Which measures were taken?",
            },
          },
        },
      }),
    );
    const found = checkQuestionnaire(checked, []).map(({ code, role, about }) => [
      code,
      role,
      about,
    ]);
    expect(found).toContainEqual(["pipeUnknown", "youth", "nobody"]);
    expect(found).toContainEqual(["textMissing", "parent", undefined]);
    expect(found).toContainEqual([
      "englishMissing",
      "youth",
      "Wat is je telefoonnummer, {{nobody}}?",
    ]);
    expect(found).toContainEqual(["hardWord", "professional", "jeugdbeschermingsmaatregelen"]);
    const [question] = checked.questions;
    expect(question && personalDataAskedIn(question)).toEqual(["telephone"]);
  });

  it("stay with a copy and another kind, and follow a new code", () => {
    const copied = changed(asked, { kind: "duplicateQuestion", key: "where" });
    expect(copied.questions[1]).toMatchObject({ wordings: { youth: { label: OF_YOUTH } } });
    const dropdown = changed(asked, { kind: "changeKind", key: "where", to: "dropdown" });
    expect(dropdown.questions[0]).toMatchObject({ wordings: { youth: { label: OF_YOUTH } } });
    const [where] = asked.questions;
    if (!where) throw new Error("There is no first question");
    const renamed = changed(asked, {
      kind: "replaceQuestion",
      key: "where",
      question: { ...where, key: "place" },
    });
    expect(renamed.questions[1]?.wordings?.parent?.label?.nl).toBe(
      "Waarom {{place}} voor je kind?",
    );
  });
});

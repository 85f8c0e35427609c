/** Questionnaires from LimeSurvey as others really made them: they come in as far as they can, and nobody is asked more. */
import { describe, expect, it } from "vitest";
import { settleAnswers } from "~/features/surveys/domain/branching";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import { readImport } from "~/features/surveys/schema/import-form";
import { answer, file, GROUP, imported, question, YES_NO } from "../support/limesurvey-file";
import type { Row } from "../support/limesurvey-file";

describe("long lists", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_none, index) => answer(`A${index + 1}`));

  it("of all municipalities or countries become a dropdown, and the file comes in", () => {
    const read = readImport(file(GROUP, question("gemeente"), ...many(342)));
    if (!read.ok) throw new Error(read.error);
    expect(read.imported.questionnaire.questions[0]).toMatchObject({ kind: "dropdown" });
    expect(read.imported.notTaken).toEqual([]);
  });

  it("that fit nowhere leave out their question by name, never the file", () => {
    const rows = [GROUP, question("breed", { "type/scale": "R" }), ...many(90), YES_NO];
    const read = readImport(file(...rows));
    if (!read.ok) throw new Error(read.error);
    expect(read.imported.questionnaire.questions.map(({ key }) => key)).toEqual(["q1"]);
    expect(read.imported.notTaken).toMatchObject([{ code: "tooMany", question: "breed", line: 4 }]);
  });
});

describe("who gets a question", () => {
  const undecided: readonly [string, readonly Row[]][] = [
    ["relevance 0", [question("later", { relevance: "0" })]],
    ["a hidden question", [question("later", { hidden: "1" })]],
    ["a condition nobody can read", [question("later", { relevance: "sum(q1, 3) > 4" })]],
    ["a condition on a question that is not there", [question("later", { relevance: 'x == "Y"' })]],
    [
      "a condition of one of its rows",
      [
        question("later", { "type/scale": "M" }),
        { ...answer("S1"), class: "SQ", relevance: 'q1 == "Y"' },
      ],
    ],
  ];

  it.each(undecided)("is nobody for %s, until somebody decides", (_what, rows) => {
    const { questionnaire, notTaken } = imported(
      GROUP,
      YES_NO,
      ...rows,
      answer("A1"),
      answer("A2"),
    );
    const shown = settleAnswers(questionnaire, new Map()).visible.map(({ key }) => key);
    expect(shown).toEqual(["q1"]);
    expect(notTaken.map(({ code }) => code)).toContain("switchedOff");
    const refusals = checkQuestionnaire(questionnaire, []).filter(
      ({ code }) => code === "emptyGroup",
    );
    expect(refusals).toMatchObject([{ severity: "refuse", question: "later" }]);
  });

  const ROW = { ...answer("S1"), class: "SQ" };
  const FILTERED: readonly [string, readonly Row[]][] = [
    // Rows that were shown only for what somebody had chosen before, were shown to all.
    [
      "rows filtered by an earlier answer",
      [question("later", { "type/scale": "M", array_filter: "q1" }), ROW],
    ],
    [
      "rows left out by an earlier answer",
      [question("later", { "type/scale": "M", array_filter_exclude: "q1" }), ROW],
    ],
    // Hidden by a class of the design, as forums advise.
    ["a class that hides it", [question("later", { "type/scale": "Y", cssclass: "ls-x d-none" })]],
    // There the sign binds to the name: it came out so for nobody. Read over the comparison it came out for most.
    [
      "a not before a comparison without brackets",
      [question("later", { "type/scale": "Y", relevance: '!q1 == "Y"' })],
    ],
    [
      "a question of a type that was left out",
      [
        question("som", { "type/scale": "*" }),
        question("later", { "type/scale": "Y", relevance: "som > 3" }),
      ],
    ],
  ];

  it.each(FILTERED)("is nobody for %s either", (_what, rows) => {
    const { questionnaire, notTaken } = imported(GROUP, YES_NO, ...rows);
    expect(settleAnswers(questionnaire, new Map()).visible.map(({ key }) => key)).toEqual(["q1"]);
    const yes = new Map([["q1", { shape: "choice", option: "no" } as const]]);
    expect(settleAnswers(questionnaire, yes).visible.map(({ key }) => key)).toEqual(["q1"]);
    expect(notTaken.map(({ code }) => code)).toContain("switchedOff");
  });

  it("is read from codes that are numbers", () => {
    const { questionnaire } = imported(
      GROUP,
      question("q1"),
      answer("1"),
      answer("2"),
      question("later", { "type/scale": "Y", relevance: "((q1.NAOK == 2))" }),
    );
    const [first, later] = questionnaire.questions;
    const second = first && "options" in first ? first.options[1]?.key : undefined;
    expect(second).toBeDefined();
    expect(later?.condition).toEqual({ operator: "equals", question: "q1", value: second });
  });

  const NUMBER = question("n", { "type/scale": "N" });
  const OTHERS = [question("kies", { other: "Y" }), answer("A1"), answer("A2")];

  it.each([
    [
      "at least, of any number",
      [NUMBER],
      "n >= 2.5",
      {
        operator: "any",
        conditions: [
          { operator: "greaterThan", question: "n", value: 2.5 },
          { operator: "equals", question: "n", value: 2.5 },
        ],
      },
    ],
    ["not", [YES_NO], '!(q1 == "Y")', { operator: "notEquals", question: "q1", value: "yes" }],
    [
      "not, of two",
      [YES_NO, NUMBER],
      'not (q1 == "Y" and n > 3)',
      {
        operator: "any",
        conditions: [
          { operator: "notEquals", question: "q1", value: "yes" },
          {
            operator: "any",
            conditions: [
              { operator: "lessThan", question: "n", value: 3 },
              { operator: "equals", question: "n", value: 3 },
            ],
          },
        ],
      },
    ],
    ["other", OTHERS, 'kies == "-oth-"', { operator: "equals", question: "kies", value: "other" }],
    [
      "other, filled in",
      OTHERS,
      "!is_empty(kies_other)",
      { operator: "equals", question: "kies", value: "other" },
    ],
  ])("is read from %s", (_what, before, relevance, condition) => {
    const { questionnaire } = imported(
      GROUP,
      ...before,
      question("later", { relevance }),
      answer("B1"),
    );
    expect(questionnaire.questions.at(-1)?.condition).toEqual(condition);
  });
});

describe("two languages", () => {
  it("are matched by code, also when the second has another order", () => {
    const en = { language: "en" };
    const { questionnaire } = imported(
      GROUP,
      { ...GROUP, id: "2", name: "Tweede" },
      question("b"),
      answer("A1"),
      { ...GROUP, ...en, id: "2", name: "Second" },
      question("b", { ...en, text: "Question b?" }),
      answer("A1", { ...en, text: "Answer one" }),
      { ...GROUP, ...en, name: "First" },
    );
    expect(questionnaire.pages.map(({ title }) => title)).toEqual([
      { nl: "Groep", en: "First" },
      { nl: "Tweede", en: "Second" },
    ]);
    expect(questionnaire.questions[0]?.label).toEqual({ nl: "Vraag b?", en: "Question b?" });
  });

  it("include informal Dutch", () => {
    const nl = { language: "nl-informal" };
    const { questionnaire, notTaken } = imported(
      { ...GROUP, ...nl },
      question("a", nl),
      answer("A1", nl),
    );
    expect(questionnaire.questions[0]?.label.nl).toBe("Vraag a?");
    expect(notTaken.filter(({ code }) => code === "language")).toEqual([]);
  });
});

describe("texts", () => {
  it("come with their entities as letters", () => {
    const text = "Co&ouml;rdinatie &ndash; &lsquo;zo&rsquo; &Eacute;&eacute;n &shy;x";
    const { questionnaire } = imported(GROUP, question("a", { text }), answer("A1"));
    expect(questionnaire.questions[0]?.label.nl).toBe("Coördinatie – ‘zo’ Één x");
  });

  it("of the survey itself are taken or named", () => {
    const { title, intro, notTaken } = imported(
      { class: "SL", name: "surveyls_title", text: "Thuis in Twente", language: "nl" },
      {
        class: "SL",
        name: "surveyls_welcometext",
        text: "<p>Fijn dat je er bent</p>",
        language: "nl",
      },
      { class: "SL", name: "surveyls_endtext", text: "Dank je wel", language: "nl" },
      { class: "SL", name: "surveyls_email_invite", text: "Hallo", language: "nl" },
      GROUP,
      YES_NO,
    );
    expect(title?.nl).toBe("Thuis in Twente");
    expect(intro?.nl).toBe("Fijn dat je er bent");
    expect(notTaken).toMatchObject([
      { code: "setting", about: "surveyls_endtext = Dank je wel", line: 5 },
    ]);
  });

  it("name a question that is only softly mandatory, and do not force it", () => {
    const { questionnaire, notTaken } = imported(
      GROUP,
      question("a", { mandatory: "S" }),
      answer("A1"),
    );
    expect(questionnaire.questions[0]?.required).toBe(false);
    expect(notTaken).toMatchObject([{ code: "setting", about: "mandatory = S", question: "a" }]);
  });
});

describe("a structure file in XML", () => {
  it("is refused with the name of the right export", () => {
    const lss = '<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey';
    expect(readImport(lss)).toEqual({ ok: false, error: "surveyImport.isLss" });
  });
});

/** Questionnaires from LimeSurvey as others really made them: they come in as far as they can, and nobody is asked more. */
import { describe, expect, it } from "vitest";
import { settleAnswers } from "~/features/surveys/domain/branching";
import { importLimeSurvey } from "~/features/surveys/domain/limesurvey";
import { checkQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import { readImport } from "~/features/surveys/schema/import-form";

const COLUMNS =
  "id related_id class type/scale name relevance text help language mandatory other hidden".split(
    " ",
  );

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

function file(...rows: readonly Row[]): string {
  const all: Row[] = [{ class: "S", name: "language", text: "nl" }, ...rows];
  const lines = all.map((row) => COLUMNS.map((name) => row[name] ?? "").join("\t"));
  return [COLUMNS.join("\t"), ...lines].join("\n");
}

function imported(...rows: readonly Row[]) {
  const verdict = importLimeSurvey(file(...rows));
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict;
}

const GROUP: Row = { class: "G", id: "1", name: "Groep", relevance: "1", language: "nl" };
const question = (name: string, more: Row = {}): Row => ({
  class: "Q",
  "type/scale": "L",
  name,
  text: `Vraag ${name}?`,
  relevance: "1",
  language: "nl",
  ...more,
});
const answer = (name: string, more: Row = {}): Row => ({
  class: "A",
  "type/scale": "0",
  name,
  text: `Antwoord ${name}`,
  language: "nl",
  ...more,
});
const YES_NO = question("q1", { "type/scale": "Y" });

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

import { describe, expect, it } from "vitest";
import { checkQuestionnaire, countRefusals } from "~/features/surveys/domain/questionnaire-check";
import { FOR_NOBODY } from "~/features/surveys/domain/condition";
import { importLimeSurvey } from "~/features/surveys/domain/limesurvey";
import { conditionFromRelevance } from "~/features/surveys/domain/limesurvey-relevance";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { readTabSeparated } from "~/features/surveys/domain/tab-separated";
import { shared } from "./questionnaires";

const COLUMNS =
  "class type/scale name relevance text help language validation mandatory other default hidden";

/** A structure file with these rows; each row is `class|type|name|relevance|text|...`. */
function structure(...rows: string[]): string {
  const lines = [COLUMNS.split(" "), ["S", "", "language", "", "nl"]];
  for (const row of rows) lines.push(row.split("|"));
  return lines.map((cells) => cells.join("\t")).join("\n");
}

function imported(...rows: string[]): { questionnaire: Questionnaire; notTaken: string[] } {
  const verdict = importLimeSurvey(structure(...rows));
  if (!verdict.ok) throw new Error(verdict.code);
  const notTaken = verdict.notTaken.map(({ code, line, about }) => `${code} ${line}: ${about}`);
  return { questionnaire: verdict.questionnaire, notTaken };
}

function conditionOf(relevance: string, ...before: string[]): unknown {
  const rows = ["G|0|Groep||", ...before, `Q|S|last|${relevance}|Laatste?||nl`];
  return imported(...rows).questionnaire.questions.at(-1)?.condition;
}

const YES_NO = "Q|Y|Q1|1|Hulp gehad?||nl";
const LIST = ["Q|L|Q2|1|Waar?||nl", "A|0|A1||Thuis||nl", "A|0|A2||School||nl"];
const MULTI = ["Q|M|Q3|1|Wat?||nl", "SQ|0|S1||Een||nl", "SQ|0|S2||Twee||nl"];

describe("the structure file of LimeSurvey", () => {
  it("refuses a file that is something else", () => {
    expect(importLimeSurvey("naam;adres\nx;y")).toEqual({ ok: false, code: "not_limesurvey" });
    expect(importLimeSurvey("")).toEqual({ ok: false, code: "not_limesurvey" });
  });

  it("takes over pages, kinds, options and settings, and what comes out can open", () => {
    const { questionnaire, notTaken } = imported(
      "G|0|Begin||Welkom<br>allemaal",
      "Q|L|Q1|1|<p>Waar <b>woon</b> je&nbsp;nu?</p>|Kies er een|nl||Y|Y",
      "A|0|A1||Thuis||nl",
      "A|0|A2||Ergens anders||nl",
      "Q|F|Q2|1|Klopt dit?||nl",
      "SQ|0|S1||Veilig||nl",
      "A|0|1||Nee||nl",
      "A|0|2||Ja||nl",
      "G|1|Einde||",
      "Q|R|Q3|1|Volgorde?||nl",
      "A|0|X||Eerst||nl",
      "A|0|Y||Dan||nl",
      "Q|X|Q4|1|Dank je||nl||Y",
    );
    expect(notTaken).toEqual([]);
    expect(questionnaire.pages.map(({ key, title }) => `${key} ${title.nl}`)).toEqual([
      "page1 Begin",
      "page2 Einde",
    ]);
    expect(questionnaire.pages[0]?.intro).toEqual({ nl: "Welkom\nallemaal" });
    expect(questionnaire.questions.map(({ kind }) => kind)).toEqual([
      "singleChoice",
      "matrix",
      "ranking",
      "statement",
    ]);
    expect(questionnaire.questions[0]).toMatchObject({
      key: "Q1",
      required: true,
      label: { nl: "Waar woon je nu?" },
      help: { nl: "Kies er een" },
      options: [
        { key: "A1", label: { nl: "Thuis" } },
        { key: "A2", label: { nl: "Ergens anders" } },
      ],
      other: { label: { nl: "Anders, namelijk" } },
    });
    expect(countRefusals(checkQuestionnaire(questionnaire, []))).toBe(0);
  });

  it("lists what exists only there, with its line", () => {
    const { questionnaire, notTaken } = imported(
      "G|0|Groep||",
      "Q||;upload|1|Stuur een foto||nl",
      "Q|*|calc|1|{1+1}||nl",
      "Q|S|word|1|Zeg {sum(1,2)} iets||nl|/^a/||||1",
      "QTA||quota||",
    );
    expect(questionnaire.questions.map(({ key, label }) => `${key} ${label.nl}`)).toEqual([
      "word Zeg iets",
    ]);
    expect(notTaken).toContain("questionType 5: *");
    expect(notTaken).toContain("setting 6: validation = /^a/");
    expect(notTaken.some((line) => line.startsWith("switchedOff 6"))).toBe(true);
    expect(notTaken).toContain("row 7: QTA");
    expect(notTaken.filter((line) => line.startsWith("expression 6"))).toHaveLength(1);
  });

  it("puts two languages side by side and names a third", () => {
    const rows = (language: string, question: string, answer: string): string[] => [
      `G|G0|${question}||||${language}`,
      `Q|L|Q1|1|${question}||${language}`,
      `A|0|A1||${answer}||${language}`,
      `A|0|A2||2||${language}`,
    ];
    const { questionnaire, notTaken } = imported(
      ...rows("nl", "Waar?", "Thuis"),
      ...rows("en", "Where?", "Home"),
      ...rows("de", "Wo?", "Zuhause"),
    );
    expect(notTaken).toEqual(["language 1: de"]);
    expect(questionnaire.questions).toHaveLength(1);
    expect(questionnaire.questions[0]).toMatchObject({
      label: { nl: "Waar?", en: "Where?" },
      options: [{ label: { nl: "Thuis", en: "Home" } }, { label: { nl: "2", en: "2" } }],
    });
  });

  it("gives codes that do not fit here a new one, and says so", () => {
    const { questionnaire, notTaken } = imported(
      "G|0|Groep||",
      "Q|L|Q_1|1|Waar?||nl",
      "A|0|other||Elders||nl",
      "A|0|A-2||Thuis||nl",
      "Q|S|q1|1|En? {Q_1}||nl",
    );
    expect(questionnaire.questions.map(({ key }) => key)).toEqual(["Q1", "q12"]);
    expect(questionnaire.questions[1]?.label.nl).toBe("En? {{Q1}}");
    expect(notTaken.filter((line) => line.startsWith("renamed"))).toEqual([
      "renamed 4: Q_1 > Q1",
      "renamed 5: other > optionother",
      "renamed 6: A-2 > A2",
      "renamed 7: q1 > q12",
    ]);
  });
});

describe("relevance equations", () => {
  it("become conditions when they only compare", () => {
    expect(conditionOf('Q1 == "Y"', YES_NO)).toEqual({
      operator: "equals",
      question: "Q1",
      value: "yes",
    });
    expect(conditionOf("((Q2.NAOK != 'A1' and !is_empty(Q1)))", YES_NO, ...LIST)).toEqual({
      operator: "all",
      conditions: [
        { operator: "notEquals", question: "Q2", value: "A1" },
        { operator: "answered", question: "Q1" },
      ],
    });
    expect(conditionOf('Q3_S2 == "Y" or Q2 == ""', ...LIST, ...MULTI)).toEqual({
      operator: "any",
      conditions: [
        { operator: "contains", question: "Q3", value: "S2" },
        { operator: "notAnswered", question: "Q2" },
      ],
    });
    expect(conditionOf("Q5 >= 3", "Q|5|Q5|1|Hoe?||nl")).toEqual({
      operator: "greaterThan",
      question: "Q5",
      value: 2,
    });
    const array = ["Q|A|Q6|1|Hoe?||nl", "SQ|0|S1||Veilig||nl"];
    expect(conditionOf("Q6_S1 < 3", ...array)).toEqual({
      operator: "lessThan",
      question: "Q6",
      row: "S1",
      value: 3,
    });
  });

  it("keep and before or, and brackets before both, in signs and in words", () => {
    const question = { ...shared("Q1"), kind: "yesNo" } as const;
    const read = (equation: string): unknown =>
      conditionFromRelevance(
        equation,
        () => ({ question }),
        (_question, code) => code,
      );
    const loose = { operator: "any", conditions: [{}, { operator: "all" }] };
    expect(read('Q1 == "Y" || Q1 == "N" && Q1 == "Y"')).toMatchObject(loose);
    expect(read('Q1 eq "Y" or Q1 eq "N" AND Q1 eq "Y"')).toMatchObject(loose);
    expect(read('(Q1 == "Y" || Q1 == "N") && Q1 == "Y"')).toMatchObject({
      operator: "all",
      conditions: [{ operator: "any" }, {}],
    });
  });

  it.each([
    "count(Q1) > 1",
    'Q3_S1 != "Y"',
    'Q9 == "Y"',
    "Q1 == Q1",
    'Q1 == "Y" extra',
    '(Q1 == "Y"',
    "Q1 == 'Y",
    '"Y" == Q1',
    "(".repeat(5000),
  ])("are listed instead of guessed: %s", (relevance) => {
    const last = `Q|S|last|${relevance}|Laatste?||nl`;
    const { questionnaire, notTaken } = imported("G|0|Groep||", YES_NO, ...MULTI, last);
    expect(questionnaire.questions.at(-1)?.condition).toEqual(FOR_NOBODY);
    expect(notTaken.some((line) => line.startsWith("relevance"))).toBe(true);
  });

  it("of a group hold for each of its questions", () => {
    const { questionnaire } = imported(
      "G|0|Een||",
      YES_NO,
      'G|1|Twee|Q1 == "Y"|',
      "Q|S|Q7|1|Wat?||nl",
      'Q|S|Q8|Q7 != ""|Waarom?||nl',
    );
    const yes = { operator: "equals", question: "Q1", value: "yes" };
    expect(questionnaire.questions.map(({ condition }) => condition)).toEqual([
      undefined,
      yes,
      { operator: "all", conditions: [yes, { operator: "answered", question: "Q7" }] },
    ]);
  });
});

describe("tab-separated text", () => {
  it("reads quotes, line breaks inside them, and a byte order mark", () => {
    const rows = readTabSeparated('\uFEFFa\tb\r\n"x ""y""\tz"\t2\r\n\r\n"een\ntwee"\t\r\n3');
    expect(rows.map(({ line, values }) => [line, Object.fromEntries(values)])).toEqual([
      [2, { a: 'x "y"\tz', b: "2" }],
      [4, { a: "een\ntwee" }],
      [6, { a: "3" }],
    ]);
  });

  it("ends, also when a quote never closes or text follows a closing quote", () => {
    expect(readTabSeparated('a\n"open').map(({ values }) => values.get("a"))).toEqual(["open"]);
    expect(readTabSeparated('a\n"x"y').map(({ values }) => values.get("a"))).toEqual(["xy"]);
    expect(readTabSeparated("")).toEqual([]);
  });
});

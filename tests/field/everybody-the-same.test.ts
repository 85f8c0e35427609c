/**
 * Elsewhere: a survey hid groups of fewer than ten, and then showed of twelve young people that 100 % had been hurt at home.
 * Whoever knew one of the twelve knew what that one had said. And 0 % tells as much as 100 %.
 */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shownShares, tellingOpinions } from "~/features/opinions/domain/opinion-map";
import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import type { Question } from "~/features/surveys/domain/question";
import { sensitiveQuestions } from "~/features/surveys/domain/sensitive-questions";
import { limitsOf, summarize } from "~/features/surveys/domain/results";
import type { GroupResult, QuestionResult } from "~/features/surveys/domain/results";
import { visit } from "../support/application";
import { testDatabase } from "../support/database";
import { makeRegion, makeRound } from "../support/sessions";
import {
  choice,
  choices,
  matrix,
  number,
  questionnaire,
  ranking,
} from "../unit/surveys/questionnaires";

type Given = Readonly<Record<string, number>>;

/** Results where each role gave these values so often, once per person. */
function resultsOf(question: Question, given: Partial<Record<Role, Given>>): QuestionResult {
  const part = question.kind === "matrix" ? "r1" : question.kind === "ranking" ? "a" : undefined;
  const base = question.kind === "matrix" ? part : undefined;
  const roles = ROLES.map((role) => ({ role, values: Object.entries(given[role] ?? {}) }));
  const values = roles.flatMap((group) =>
    group.values.map(([value, count]) => ({ role: group.role, part, value, count })),
  );
  const bases = roles.map((group) => ({
    role: group.role,
    part: base,
    count: group.values.reduce((sum, [, count]) => sum + count, 0),
  }));
  return summarize(question, { values, bases }, limitsOf(question.personal, 10));
}

function totalOf(result: QuestionResult): GroupResult | undefined {
  return result.tables[0]?.total;
}

function shownRoles(result: QuestionResult): Role[] {
  return (result.tables[0]?.byRole ?? []).flatMap(({ role, group }) =>
    group.hidden || group.answered === 0 ? [] : [role],
  );
}

const SENSITIVE = choice("q", { personal: true });

describe("a small group in which everybody says the same", () => {
  test("twelve of twelve read as four fifths or more, and what nobody chose as less than a fifth", () => {
    expect(totalOf(resultsOf(SENSITIVE, { youth: { a: 12 } }))).toEqual({
      hidden: false,
      answered: 10,
      isInFifths: true,
      tallies: [
        { key: "a", band: { min: 0.8, max: 1 } },
        { key: "b", band: { min: 0, max: 0.2 } },
        { key: "c", band: { min: 0, max: 0.2 } },
      ],
    });
  });

  test.each([
    ["several choices", choices("q", { personal: true }), { a: 12 }],
    ["a row of a matrix", { ...matrix("q"), personal: true }, { "1": 12 }],
    ["a ranking", ranking("q", { personal: true }), { "1": 12 }],
  ] as const)("also of %s", (_kind, question, given) => {
    const shown = JSON.stringify(resultsOf(question, { youth: given }));
    expect(shown).toContain("band");
    expect(shown).not.toMatch(/"(count|share)"/);
  });

  test("twelve times the same number shows no middle, no mean and no half", () => {
    const question = number("q", { personal: true });
    expect(JSON.stringify(resultsOf(question, { youth: { "3": 12 } }))).not.toContain("numbers");
    const many = totalOf(resultsOf(question, { youth: { "3": 30 } }));
    expect(many).toMatchObject({ numbers: { mean: 3, median: 3 } });
  });

  it("looks the same as one in which one person says something else, so that the form tells nothing", () => {
    const all = resultsOf(SENSITIVE, { youth: { a: 12 } });
    const butOne = resultsOf(SENSITIVE, { youth: { a: 11, b: 1 } });
    expect(all).toEqual(butOne);
  });
});

describe("a question that only some are asked", () => {
  // "How old were you then?", asked of those who said yes: twelve answers mean that all twelve said yes.
  const asked = (key: string, question: string) =>
    choice(key, { condition: { operator: "equals", question, value: "a" } });

  it("is as sensitive as the question that leads to it, however many steps away", () => {
    const survey = questionnaire(
      choice("plain"),
      choice("harm", { personal: true }),
      asked("when", "harm"),
      asked("where", "when"),
      asked("colour", "plain"),
    );
    expect([...sensitiveQuestions(survey)]).toEqual(["harm", "when", "where"]);
  });

  it("does not say how many of a few people were asked", () => {
    const limits = limitsOf(true, 10);
    const of = (count: number) => ({
      values: [{ role: "youth" as const, value: "b", count }],
      bases: [{ role: "youth" as const, count }],
    });
    expect(summarize(asked("when", "harm"), of(12), limits)).toEqual(
      summarize(asked("when", "harm"), of(28), limits),
    );
  });
});

describe("a split by role on a sensitive question", () => {
  it("shows no group of fewer than thirty, whatever it said, and lets none follow from the total", () => {
    const given = { professional: { a: 20, b: 20 }, parent: { a: 35 }, youth: { a: 12 } };
    const result = resultsOf(SENSITIVE, given);
    expect(totalOf(result)).toMatchObject({ answered: 87 });
    expect(shownRoles(result)).toEqual(["professional"]);
  });

  it("is not made where the total is shown in fifths", () => {
    const result = resultsOf(SENSITIVE, { parent: { a: 12 }, youth: { b: 12 } });
    expect(result.tables[0]?.byRole.every(({ group }) => group.hidden)).toBe(true);
  });

  it("gives no 0 % and no 100 % of fewer than thirty, whoever answers what", () => {
    const answers = fc.record({ a: fc.nat(25), b: fc.nat(25), c: fc.nat(25) });
    const roles = fc.record({ youth: answers, parent: answers, professional: answers });
    fc.assert(
      fc.property(roles, (given: Partial<Record<Role, Given>>) => {
        const [table] = resultsOf(SENSITIVE, given).tables;
        const groups = [table?.total, ...(table?.byRole ?? []).map(({ group }) => group)];
        let [hidden, inHidden] = [0, 0];
        for (const { role, group } of table?.byRole ?? []) {
          if (!group.hidden) continue;
          const size = Object.values(given[role] ?? {});
          inHidden += size.reduce((sum, count) => sum + count, 0);
          hidden += 1;
        }
        for (const group of groups) {
          if (group === undefined || group.hidden || group.answered === 0) continue;
          const isExact = group.tallies.every((tally) => "count" in tally);
          expect(isExact).toBe(group.answered >= 30);
          expect(isExact).toBe(!group.isInFifths);
        }
        // What is left when the groups shown are taken off the total is as large as the rule asks, or nothing.
        const total = table?.total;
        if (total && !total.hidden && total.answered >= 30 && hidden > 0) {
          expect(inHidden).toBeGreaterThanOrEqual(30);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves questions that are not personal as they were", () => {
    const result = resultsOf(choice("q"), { youth: { a: 12 }, parent: { b: 15 } });
    expect(totalOf(result)).toMatchObject({
      tallies: [{ count: 12 }, { count: 15 }, { count: 0 }],
    });
    expect(shownRoles(result)).toEqual(["youth", "parent"]);
  });
});

describe("what people think of a statement", () => {
  const all = { agree: 14, disagree: 0, pass: 0 };

  test("fourteen who all agree are four fifths or more, and nobody is less than a fifth", () => {
    expect(shownShares(all, 10)).toEqual({
      agree: { min: 0.8, max: 1 },
      disagree: { min: 0, max: 0.2 },
      pass: { min: 0, max: 0.2 },
    });
    expect(shownShares(all, 10)).toEqual(shownShares({ agree: 12, disagree: 1, pass: 1 }, 10));
  });

  test("a group of people who think alike is not told apart by 100 %", () => {
    const other = { agree: 0, disagree: 14, pass: 0 };
    const statements = [
      { id: "s", all: { agree: 14, disagree: 14, pass: 0 }, groups: [all, other] },
    ];
    expect(tellingOpinions(statements, 1, 10, 3)).toEqual([
      { id: "s", choice: "disagree", share: { min: 0.8, max: 1 } },
    ]);
  });
});

describe("what everybody can read", () => {
  /** A reported survey with a personal question that all twelve answered the same, and the round with fourteen opinions. */
  async function published(): Promise<{ roundSlug: string; surveySlug: string }> {
    await makeRegion();
    const client = await testDatabase();
    const { id: roundId, slug: roundSlug } = await makeRound();
    const asked = questionnaire(
      choice("harm", { personal: true, label: { nl: "Was je bang op de groep?" } }),
    );
    const { id: surveyId, slug: surveySlug } = await client.survey.create({
      data: {
        slug: "bang",
        title: "Bang",
        intro: "Kort.",
        state: "reported",
        resultsPublic: true,
        round: { connect: { id: roundId } },
        activity: { create: { roundId, kind: "survey", title: "Bang" } },
      },
    });
    const version = { surveyId, number: 1, questionnaire: JSON.stringify(asked) };
    const { id: versionId } = await client.surveyVersion.create({
      data: { ...version, frozenAt: new Date() },
    });
    await client.survey.update({ where: { id: surveyId }, data: { currentVersionId: versionId } });
    const count = { versionId, questionKey: "harm", part: "", role: "youth", count: 12 };
    await client.answerCount.createMany({ data: ["", "a"].map((value) => ({ ...count, value })) });
    const statement = { roundId, text: "Er moet een slot op de deur.", position: 1 };
    const { id: statementId } = await client.opinionStatement.create({ data: statement });
    const votes = Array.from({ length: 14 }, (_none, voter) => ({
      statementId,
      voterKey: `voter-${voter}`,
      choice: "agree",
    }));
    await client.opinionVote.createMany({ data: votes });
    return { roundSlug, surveySlug };
  }

  test("names no 100 %, no 0 % and no exact number of a few, in either language", async () => {
    const { roundSlug, surveySlug } = await published();
    for (const language of ["", "/en"]) {
      const pages = [
        `/vragenlijsten/${surveySlug}/resultaten`,
        `/rondes/${roundSlug}/meningen?uitkomst=ja`,
      ];
      for (const page of pages) {
        const answer = await visit(`${language}${page}`);
        expect(answer.status, page).toBe(200);
        const text = (await answer.text()).replace(/<[^<>]*>/g, " ");
        expect(text, page).toContain("80%");
        expect(text, page).not.toMatch(/\b(?:100|0)\s?%|\b12\b/);
      }
    }
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { raiseDailyFigures } from "~/features/responses/commands/raise-figures.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { surveyResults } from "~/features/responses/stats.server";
import { pageVersions } from "~/platform/page-versions.server";
import { asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { formOf, openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const NOBODY = { personId: null, draftToken: null };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function send(survey: TestSurvey, fields = submission(), now = NOW) {
  const grant = await grantTo("public", "survey.respond");
  const form = formOf(fields);
  const token = form["submission"]?.[0] ?? "";
  const input = { slug: survey.slug, respondent: NOBODY, form, submission: token };
  return sendResponse(grant, input, "nl", now);
}

async function sendAs(
  visitor: Awaited<ReturnType<typeof asParticipant>>,
  survey: TestSurvey,
  fields: Record<string, string | string[]> = {},
) {
  const grant = await grantTo(visitor, "survey.respond");
  const respondent = { personId: visitor.personId, draftToken: null };
  const form = formOf(submission(fields));
  const input = { slug: survey.slug, respondent, form, submission: form["submission"]?.[0] ?? "" };
  return sendResponse(grant, input, "nl", NOW);
}

async function rows() {
  const client = await testDatabase();
  return {
    persons: await client.person.count(),
    responses: await client.response.count(),
    sent: await client.response.count({ where: { state: "sent" } }),
    answers: await client.answer.count(),
    counted: await client.participation.count({ where: { state: "counted" } }),
  };
}

describe("sending a response", () => {
  test("writes one response, its answers and one line in the ledger, and gives a code", async () => {
    const survey = await openSurvey();
    const sent = await send(survey);
    expect(sent).toMatchObject({ ok: true, dropped: 0, changed: false });
    expect(sent.ok && sent.person.newCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(await rows()).toEqual({ persons: 1, responses: 1, sent: 1, answers: 3, counted: 1 });
  });

  test("nothing in the response tells who it is: no person, no time, no municipality", async () => {
    const survey = await openSurvey();
    const sent = await send(survey);
    const client = await testDatabase();
    const response = await client.response.findFirstOrThrow({ include: { answers: true } });
    const written = JSON.stringify(response);
    expect(sent.ok && written.includes(sent.person.personId)).toBe(false);
    expect(written).not.toMatch(/T\d\d:\d\d/);
    expect(response.day).toBe("2026-11-02");
  });

  test("fifty identical submissions at once are one response, one person and one code", async () => {
    const survey = await openSurvey();
    const fields = submission();
    const all = await Promise.all(Array.from({ length: 50 }, () => send(survey, fields)));
    const codes = new Set(all.map((sent) => (sent.ok ? sent.person.newCode : "refused")));
    expect(codes.size).toBe(1);
    expect(await rows()).toMatchObject({ persons: 1, responses: 1, answers: 3, counted: 1 });
  });

  test("a second one with the same code changes the first, and keeps what a moderator decided", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey, { "answers.remark": "Eerst" });
    const client = await testDatabase();
    await client.answer.updateMany({
      where: { questionKey: "why" },
      data: { reviewState: "approved" },
    });
    const again = await sendAs(visitor, survey, { "answers.remark": "Later" });
    expect(again).toMatchObject({ ok: true, changed: true });
    expect(await rows()).toMatchObject({ responses: 1, answers: 4, counted: 1 });
    const answers = await client.answer.findMany({
      select: { questionKey: true, reviewState: true },
    });
    expect(new Map(answers.map((row) => [row.questionKey, row.reviewState]))).toEqual(
      new Map([
        ["colour", null],
        ["why", "approved"],
        ["many", null],
        ["remark", "waiting"],
      ]),
    );
  });

  test("an answer on a branch that is not taken is not stored, and the person hears how many", async () => {
    const survey = await openSurvey();
    const sent = await send(survey, submission({ "answers.colour": "blue" }));
    expect(sent).toMatchObject({ ok: true, dropped: 1 });
    const client = await testDatabase();
    expect(await client.answer.count({ where: { questionKey: "why" } })).toBe(0);
  });

  test.each([
    ["the close has passed", {}, new Date("2099-01-01T00:00:01Z"), "closed"],
    ["it was withdrawn", { state: "withdrawn" }, NOW, "closed"],
    ["it is still being made", { state: "draft" }, NOW, "not_found"],
  ] as const)("is refused when %s, and nothing is written", async (_when, overrides, now, code) => {
    const survey = await openSurvey(overrides);
    expect(await send(survey, submission(), now)).toMatchObject({ ok: false, code });
    expect(await rows()).toEqual({ persons: 0, responses: 0, sent: 0, answers: 0, counted: 0 });
  });

  test("a closed survey still says what was filled in", async () => {
    const survey = await openSurvey({ closesAt: new Date(NOW.getTime() - 1_000) });
    expect(await send(survey)).toMatchObject({
      code: "closed",
      answers: { why: '{"text":"Omdat het mooi is"}' },
    });
  });

  test.each([
    ["a required answer is missing", { "answers.colour": "" }, "invalid"],
    ["a choice is unknown", { "answers.colour": "green" }, "invalid"],
    ["a text is too long", { "answers.why": "x".repeat(101) }, "invalid"],
    ["the role was not asked", { role: [] }, "declaration_refused"],
    ["the role is unknown", { role: "admin" }, "declaration_refused"],
    ["the municipality is unknown", { municipality: "atlantis" }, "declaration_refused"],
    ["a field is unknown", { "answers.stranger": "1" }, "malformed"],
  ])("is refused when %s, and nothing is written", async (_when, fields, code) => {
    const survey = await openSurvey();
    expect(await send(survey, submission(fields))).toMatchObject({ ok: false, code });
    expect(await rows()).toEqual({ persons: 0, responses: 0, sent: 0, answers: 0, counted: 0 });
  });
});

describe("withdrawing", () => {
  test("throws the answers away, takes the contribution out of the count, and lets one take part again", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey);
    const grant = await grantTo(visitor, "own.manage", { personId: visitor.personId });
    expect(await withdrawResponse(grant, survey.slug, NOW)).toEqual({ ok: true });
    expect(await rows()).toMatchObject({ responses: 1, sent: 0, answers: 0, counted: 0 });
    expect(await withdrawResponse(grant, survey.slug, NOW)).toMatchObject({ code: "not_found" });
    await sendAs(visitor, survey);
    expect(await rows()).toMatchObject({ responses: 1, sent: 1, answers: 3, counted: 1 });
  });

  test("is refused after the close, and to somebody who sent nothing", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    const stranger = await asParticipant();
    await sendAs(visitor, survey);
    const grant = await grantTo(visitor, "own.manage", { personId: visitor.personId });
    const foreign = await grantTo(stranger, "own.manage", { personId: stranger.personId });
    const late = new Date("2099-01-01T00:00:01Z");
    expect(await withdrawResponse(grant, survey.slug, late)).toMatchObject({ code: "closed" });
    expect(await withdrawResponse(foreign, survey.slug, NOW)).toMatchObject({ code: "not_found" });
    expect(await rows()).toMatchObject({ sent: 1, answers: 3 });
  });
});

describe("counts", () => {
  async function counts() {
    const client = await testDatabase();
    const kept = await client.answerCount.findMany({
      where: { count: { not: 0 } },
      select: { questionKey: true, part: true, value: true, role: true, count: true },
    });
    return new Map(kept.map((row) => [`${row.questionKey} ${row.value} ${row.role}`, row.count]));
  }

  test("raise the versions of pages once a day while answers come in, and with every count after that", async () => {
    const survey = await openSurvey();
    const client = await testDatabase();
    const key = `survey:${survey.id}`;
    const version = async () => (await pageVersions([key])).get(key) ?? 0;
    const before = await version();
    await send(survey);
    await countResponses(survey.id);
    expect(await version()).toBe(before);
    await raiseDailyFigures();
    expect(await version()).toBe(before + 1);
    await send(survey);
    await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    await countResponses(survey.id);
    expect(await version()).toBe(before + 2);
  });

  test("are the same however often responses were changed, withdrawn and counted in between", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey);
    expect(await countResponses(survey.id)).toBe(1);
    expect(await countResponses(survey.id)).toBe(0);
    await sendAs(visitor, survey, { role: "parent", "answers.many": ["c"] });
    await send(survey);
    expect(await countResponses(survey.id)).toBe(2);
    expect(await counts()).toEqual(
      new Map([
        ["colour  youth", 1],
        ["colour  parent", 1],
        ["colour red youth", 1],
        ["colour red parent", 1],
        ["why  youth", 1],
        ["why  parent", 1],
        ["many  youth", 1],
        ["many  parent", 1],
        ["many a youth", 1],
        ["many b youth", 1],
        ["many c parent", 1],
      ]),
    );
    const grant = await grantTo(visitor, "own.manage", { personId: visitor.personId });
    await withdrawResponse(grant, survey.slug, NOW);
    expect((await counts()).get("many c parent")).toBeUndefined();
    expect((await counts()).get("colour red youth")).toBe(1);
  });

  test("are shown only from ten people on", async () => {
    const survey = await openSurvey();
    const client = await testDatabase();
    const answered = async () => {
      await countResponses(survey.id);
      const results = await surveyResults(client, survey.id);
      return results.find(({ question }) => question.key === "colour")?.answered;
    };
    for (let number = 0; number < 9; number += 1) await send(survey);
    expect(await answered()).toBeNull();
    await send(survey);
    expect(await answered()).toBe(10);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { takePaper } from "~/features/responses/commands/take-paper.server";
import {
  closeInvitation,
  makeInvitation,
  setInviteOnly,
} from "~/features/surveys/commands/invite.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { BRANCHING, formOf, openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const NOBODY = { personId: null, draftToken: null };
const ONE = { label: "Groep 3", maxUses: 1, channel: "session" as const };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function send(survey: TestSurvey, invitation: string | null, token = newSubmissionToken()) {
  const grant = await grantTo("public", "survey.respond");
  const form = formOf(submission({ submission: token }));
  const input = { slug: survey.slug, respondent: NOBODY, form, submission: token, invitation };
  return sendResponse(grant, input, "nl", NOW);
}

async function makers(survey: TestSurvey) {
  const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  return {
    write: await grantTo(moderator, "survey.write"),
    read: await grantTo(moderator, "answers.readRaw"),
  };
}

async function invite(survey: TestSurvey) {
  const { write } = await makers(survey);
  await setInviteOnly(write, survey.slug, true, NOW);
  const made = await makeInvitation(write, survey.slug, ONE, NOW);
  if (!made.ok) throw new Error(made.code);
  return { write, token: made.token };
}

describe("an invitation", () => {
  test("for one lets one in, also when twenty come at once, and leaves nothing of the others", async () => {
    const survey = await openSurvey();
    const { token } = await invite(survey);
    expect(await send(survey, null)).toEqual({ ok: false, code: "not_invited" });
    const tries = await Promise.all(Array.from({ length: 20 }, () => send(survey, token)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const client = await testDatabase();
    expect(await client.response.findMany()).toMatchObject([{ channel: "session" }]);
    expect(await client.person.count()).toBe(1);
    expect(await client.participation.findMany()).toMatchObject([{ channel: "session" }]);
    expect(await client.surveyInvitation.findFirst()).toMatchObject({ uses: 1 });
  });

  test("is not used up by a repeat or a change, and its link is stored nowhere", async () => {
    const survey = await openSurvey();
    const { token } = await invite(survey);
    const form = newSubmissionToken();
    expect(await send(survey, token, form)).toMatchObject({ ok: true, changed: false });
    expect(await send(survey, token, form)).toMatchObject({ ok: true, changed: true });
    const client = await testDatabase();
    expect(await client.surveyInvitation.findFirst()).toMatchObject({ uses: 1 });
    expect(JSON.stringify(await client.surveyInvitation.findMany())).not.toContain(token);
  });

  test("that is closed, or of another survey, lets nobody in", async () => {
    const survey = await openSurvey();
    const { token, write } = await invite(survey);
    const other = await openSurvey();
    await setInviteOnly((await makers(other)).write, other.slug, true, NOW);
    expect(await send(other, token)).toMatchObject({ code: "not_invited" });
    const client = await testDatabase();
    const row = await client.surveyInvitation.findFirstOrThrow();
    await closeInvitation(write, survey.slug, row.id, NOW);
    expect(await send(survey, token)).toMatchObject({ code: "not_invited" });
  });
});

const SHEET = {
  number: "7",
  role: "parent",
  "answers.colour": "red",
  "answers.why": "Omdat het op papier kan",
};

describe("a paper form", () => {
  test("becomes a response on paper, once per number, and its text waits for a moderator", async () => {
    const survey = await openSurvey();
    const { read } = await makers(survey);
    expect(await takePaper(read, survey.slug, formOf(SHEET), NOW)).toEqual({
      ok: true,
      number: 7,
      waiting: false,
    });
    expect(await takePaper(read, survey.slug, formOf(SHEET), NOW)).toMatchObject({
      code: "already_taken",
    });
    const client = await testDatabase();
    expect(await client.response.findMany()).toMatchObject([{ channel: "paper", role: "parent" }]);
    expect(await client.participation.findMany()).toMatchObject([{ channel: "paper" }]);
    expect(await client.person.count()).toBe(0);
    expect(await client.moderationCase.count({ where: { subjectKind: "answer" } })).toBe(1);
    expect(await client.paperForm.findFirst()).toMatchObject({
      state: "taken",
      firstEntry: '{"version":1,"answers":{},"about":{}}',
    });
  });

  test("that has to be typed in twice counts when both times are the same", async () => {
    const survey = await openSurvey();
    const { read } = await makers(survey);
    const client = await testDatabase();
    await client.survey.update({ where: { id: survey.id }, data: { doubleEntry: true } });
    const take = (fields: Record<string, string>) =>
      takePaper(read, survey.slug, formOf({ ...SHEET, ...fields }), NOW);
    expect(await take({})).toMatchObject({ ok: true, waiting: true });
    expect(await client.response.count()).toBe(0);
    expect(await take({ "answers.colour": "blue", role: "youth" })).toEqual({
      ok: false,
      code: "differs",
      questions: ["colour", "why"],
      about: ["role"],
      version: false,
    });
    expect(await take({})).toMatchObject({ ok: true, waiting: false });
    expect(await client.response.count()).toBe(1);
  });

  test("is typed in with the wording that is printed on it, also when the survey asks another by now", async () => {
    const survey = await openSurvey();
    const { read } = await makers(survey);
    const client = await testDatabase();
    const questions = BRANCHING.questions.filter(({ key }) => key !== "remark");
    const { id: newest } = await client.surveyVersion.create({
      data: {
        surveyId: survey.id,
        number: 2,
        questionnaire: JSON.stringify({ ...BRANCHING, version: 2, questions }),
        frozenAt: NOW,
      },
    });
    await client.survey.update({
      where: { id: survey.id },
      data: { currentVersionId: newest, doubleEntry: true },
    });
    const take = (fields: Record<string, string>) =>
      takePaper(read, survey.slug, formOf({ ...SHEET, ...fields }), NOW);
    const old = { version: "1", "answers.remark": "staat op het vel" };
    expect(await take(old)).toMatchObject({ ok: true, waiting: true });
    expect(await take({ version: "2" })).toMatchObject({ code: "differs", version: true });
    expect(await take(old)).toMatchObject({ ok: true, waiting: false });
    expect(await client.response.findMany()).toMatchObject([{ versionId: survey.versionId }]);
    expect(await client.answer.count({ where: { questionKey: "remark" } })).toBe(1);
    expect(await take({ number: "8", version: "3" })).toMatchObject({ code: "malformed" });
  });

  test("is refused with what is wrong, and only staff of the round type one in", async () => {
    const survey = await openSurvey();
    const { read } = await makers(survey);
    const wrong = formOf({ ...SHEET, number: "veel", "answers.colour": "paars" });
    expect(await takePaper(read, survey.slug, wrong, NOW)).toMatchObject({
      code: "invalid",
      fields: { number: "surveyDesk.paperNumberWrong" },
    });
    const elsewhere = await makers(await openSurvey());
    expect(await takePaper(elsewhere.read, survey.slug, formOf(SHEET), NOW)).toMatchObject({
      code: "not_found",
    });
    await expect(grantTo(await asParticipant(), "answers.readRaw")).rejects.toBeInstanceOf(
      Response,
    );
  });
});

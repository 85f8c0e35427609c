import { beforeEach, describe, expect, test } from "vitest";
import { discardDraft } from "~/features/responses/commands/discard-draft.server";
import { fillPage, stopForNow } from "~/features/responses/commands/fill-page.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { saveDeclaration } from "~/features/responses/commands/save-declaration.server";
import { fillableSurvey } from "~/features/responses/queries/fillable-survey.server";
import { fillingOf } from "~/features/responses/queries/filling.server";
import type { Respondent } from "~/features/responses/queries/respondent.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const NOBODY: Respondent = { personId: null, draftToken: null };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function fill(
  survey: TestSurvey,
  page: string,
  form: Record<string, string[]>,
  respondent = NOBODY,
  now = NOW,
) {
  const grant = await grantTo("public", "survey.respond");
  const input = {
    slug: survey.slug,
    page,
    seen: undefined,
    version: "",
    form,
    respondent,
    calm: false,
  };
  return fillPage(grant, input, now);
}

async function filling(survey: TestSurvey, respondent: Respondent) {
  const client = await testDatabase();
  const fillable = await fillableSurvey(client, survey.slug);
  if (!fillable) throw new Error("The survey is not there");
  return fillingOf(client, fillable, respondent);
}

describe("a draft", () => {
  test("is found back by the browser that made it, and by nobody else", async () => {
    const survey = await openSurvey();
    const first = await fill(survey, "one", { "answers.colour": ["red"] });
    const draftToken = first.ok ? first.draftToken : null;
    expect(draftToken).not.toBeNull();
    const mine = await filling(survey, { personId: null, draftToken });
    expect([...mine.answers.keys()]).toEqual(["colour"]);
    expect((await filling(survey, { personId: null, draftToken: "another" })).saved).toBe(false);
    const client = await testDatabase();
    const [row] = await client.responseDraft.findMany();
    expect(row?.respondentKey).not.toContain(draftToken ?? "");
    expect(row?.updatedOn).toBe("2026-11-02");
  });

  test("never counts", async () => {
    const survey = await openSurvey();
    await fill(survey, "one", { "answers.colour": ["red"] });
    const client = await testDatabase();
    expect(await client.response.count()).toBe(0);
    expect(await client.participation.count()).toBe(0);
  });

  test("keeps what is right of a page on which something is wrong, and what was typed there", async () => {
    const survey = await openSurvey();
    const typed = { "answers.many": ["a", "b", "c"], "answers.remark": ["Hoi"] };
    const filled = await fill(survey, "three", typed);
    expect(filled).toMatchObject({ ok: false, code: "invalid" });
    const draftToken = !filled.ok && filled.code === "invalid" ? filled.draftToken : null;
    const kept = await filling(survey, { personId: null, draftToken });
    expect([...kept.answers.keys()]).toEqual(["remark"]);
    expect(kept.draft.typed).toEqual({ "answers.many": ["a", "b", "c"] });
  });

  test("moves under the code when somebody stops, and a repeat gives the same code", async () => {
    const survey = await openSurvey();
    const first = await fill(survey, "one", { "answers.colour": ["red"] });
    const respondent = { personId: null, draftToken: first.ok ? first.draftToken : null };
    const grant = await grantTo("public", "survey.respond");
    const token = newSubmissionToken();
    const page = {
      slug: survey.slug,
      page: "two",
      seen: undefined,
      version: "",
      respondent,
      calm: false,
    };
    const input = { ...page, form: { "answers.why": ["Omdat"] } };
    const stopped = await stopForNow(grant, input, token, "nl", NOW);
    const again = await stopForNow(grant, input, token, "nl", NOW);
    if (!stopped.ok || !again.ok) throw new Error("Stopping was refused");
    expect(again.person.personId).toBe(stopped.person.personId);
    expect(again.person.newCode).toBe(stopped.person.newCode);
    const client = await testDatabase();
    expect(await client.responseDraft.count()).toBe(1);
    const elsewhere = { personId: stopped.person.personId, draftToken: null };
    const found = await filling(survey, elsewhere);
    expect([...found.answers.keys()]).toEqual(["colour", "why"]);
    expect(found.draft.page).toBe("two");
  });

  test("is refused after the close by the server's clock, and stays readable", async () => {
    const survey = await openSurvey({ closesAt: new Date("2026-11-02T11:00:00Z") });
    const first = await fill(survey, "one", { "answers.colour": ["red"] });
    const respondent = { personId: null, draftToken: first.ok ? first.draftToken : null };
    const late = new Date("2026-11-02T11:00:01Z");
    const second = await fill(survey, "two", { "answers.why": ["Te laat"] }, respondent, late);
    expect(second).toEqual({
      ok: false,
      code: "closed",
      answers: { colour: '{"choice":"red"}', why: '{"text":"Te laat"}' },
    });
    expect([...(await filling(survey, respondent)).answers.keys()]).toEqual(["colour"]);
  });

  test("becomes the response and is gone", async () => {
    const survey = await openSurvey();
    const first = await fill(survey, "one", { "answers.colour": ["blue"] });
    const respondent = { personId: null, draftToken: first.ok ? first.draftToken : null };
    const grant = await grantTo("public", "survey.respond");
    const form = { role: ["youth"], ageBand: ["from12to15"], experienceExpert: ["on"] };
    expect(
      await saveDeclaration(grant, { slug: survey.slug, respondent, form, calm: false }, NOW),
    ).toMatchObject({
      ok: true,
    });
    const input = { slug: survey.slug, respondent, form: {}, submission: newSubmissionToken() };
    const sent = await sendResponse(grant, input, "nl", NOW);
    if (!sent.ok) throw new Error("Sending was refused");
    expect(sent.changed).toBe(false);
    // A double click: the draft is gone, and the same receipt comes back.
    const again = await sendResponse(grant, input, "nl", NOW);
    const { personId, newCode } = sent.person;
    expect(again).toMatchObject({ ok: true, person: { personId, newCode } });
    const client = await testDatabase();
    expect(await client.responseDraft.count()).toBe(0);
    expect(await client.response.count()).toBe(1);
    // Under sixteen nothing beyond role, age and municipality is stored, whatever was posted.
    expect(await client.participation.findFirst()).toMatchObject({
      role: "youth",
      ageBand: "from12to15",
      experienceExpert: false,
    });
  });

  test("can be thrown away by its owner", async () => {
    const survey = await openSurvey();
    const first = await fill(survey, "one", { "answers.colour": ["red"] });
    const respondent = { personId: null, draftToken: first.ok ? first.draftToken : null };
    await discardDraft(await grantTo("public", "survey.respond"), survey.slug, respondent);
    expect((await filling(survey, respondent)).saved).toBe(false);
  });

  test("a page that does not exist and a field that no question has are refused", async () => {
    const survey = await openSurvey();
    expect(await fill(survey, "nine", {})).toEqual({ ok: false, code: "not_found" });
    expect(await fill(survey, "one", { "answers.x": ["1"] })).toEqual({
      ok: false,
      code: "malformed",
    });
    const client = await testDatabase();
    expect(await client.responseDraft.count()).toBe(0);
  });
});

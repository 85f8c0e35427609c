import { beforeEach, describe, expect, test } from "vitest";
import { removeOldDrafts } from "~/features/responses/commands/remove-old-drafts.server";
import { closeDueSurveys, closeSurvey } from "~/features/surveys/commands/close-survey.server";
import { createSurvey } from "~/features/surveys/commands/create-survey.server";
import { editSurvey } from "~/features/surveys/commands/edit-survey.server";
import { extendSurvey } from "~/features/surveys/commands/extend-survey.server";
import { openSurvey as open } from "~/features/surveys/commands/open-survey.server";
import { changeSettings } from "~/features/region/commands/change-settings.server";
import { loadSettings } from "~/features/region/queries/settings-form.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { openSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const LATER = new Date("2026-11-09T10:00:00Z");
const MUCH_LATER = new Date("2026-11-20T10:00:00Z");
const TERM = { opensAt: null, closesAt: LATER };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function draftInRound() {
  const { roundId } = await openSurvey();
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const grant = await grantTo(moderator, "survey.write");
  const made = await createSurvey(
    grant,
    { roundId, title: "Wat vind jij?", begin: "quickPoll" },
    NOW,
  );
  if (!made.ok) throw new Error(made.code);
  return { roundId, moderator, grant, slug: made.slug };
}

async function surveyOf(slug: string) {
  const client = await testDatabase();
  return client.survey.findUniqueOrThrow({ where: { slug }, include: { currentVersion: true } });
}

async function actions(): Promise<string[]> {
  const client = await testDatabase();
  const entries = await client.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  return entries.map(({ action }) => action);
}

describe("a survey", () => {
  test("begins as a draft from a template, with a place in the ledger and an address of its own", async () => {
    const { grant, roundId, slug } = await draftInRound();
    const again = await createSurvey(
      grant,
      { roundId, title: "Wat vind jij?", begin: "empty" },
      NOW,
    );
    expect(slug).toBe("wat-vind-jij");
    expect(again).toEqual({ ok: true, slug: "wat-vind-jij-2" });
    expect(await surveyOf(slug)).toMatchObject({ state: "draft", minutes: 1 });
    expect(await open(grant, "wat-vind-jij-2", TERM, NOW)).toMatchObject({
      code: "nothing_to_answer",
    });
  });

  test("opening freezes the wording, and only what fits can be opened", async () => {
    const { grant, slug } = await draftInRound();
    const past = { opensAt: null, closesAt: new Date("2026-11-01T10:00:00Z") };
    expect(await open(grant, slug, past, NOW)).toMatchObject({ code: "close_in_past" });
    expect(await open(grant, slug, TERM, NOW)).toEqual({ ok: true });
    const survey = await surveyOf(slug);
    expect(survey).toMatchObject({ state: "open", opensAt: NOW, closesAt: LATER });
    expect(survey.currentVersion?.frozenAt).toEqual(NOW);
    expect(await open(grant, slug, TERM, NOW)).toMatchObject({ code: "not_draft" });
    expect(await actions()).toEqual(["survey.created", "survey.opened"]);
  });

  test("stays within its round", async () => {
    const { grant, slug, roundId } = await draftInRound();
    const client = await testDatabase();
    await client.round.update({ where: { id: roundId }, data: { closesAt: LATER } });
    const tooLong = { opensAt: null, closesAt: MUCH_LATER };
    expect(await open(grant, slug, tooLong, NOW)).toMatchObject({ code: "round_closes_earlier" });
    await client.round.update({ where: { id: roundId }, data: { state: "prepared" } });
    expect(await open(grant, slug, TERM, NOW)).toMatchObject({ code: "round_not_open" });
  });

  test("an extension is recorded with the first end, and cannot shorten or reopen", async () => {
    const { grant, slug } = await draftInRound();
    await open(grant, slug, TERM, NOW);
    expect(await extendSurvey(grant, slug, NOW, NOW)).toMatchObject({ code: "not_later" });
    expect(await extendSurvey(grant, slug, MUCH_LATER, NOW)).toEqual({ ok: true });
    expect(await surveyOf(slug)).toMatchObject({
      closesAt: MUCH_LATER,
      firstClosesAt: LATER,
      extendedAt: NOW,
    });
    expect(await closeSurvey(grant, slug, LATER)).toEqual({ ok: true });
    expect(await extendSurvey(grant, slug, new Date("2027-01-01T00:00:00Z"), LATER)).toMatchObject({
      code: "already_closed",
    });
  });

  test("closes by the clock, once, and with its round", async () => {
    const { grant, slug, roundId, moderator } = await draftInRound();
    await open(grant, slug, TERM, NOW);
    await closeDueSurveys(NOW);
    expect(await surveyOf(slug)).toMatchObject({ state: "open" });
    await closeDueSurveys(MUCH_LATER);
    await closeDueSurveys(MUCH_LATER);
    expect(await surveyOf(slug)).toMatchObject({ state: "closed", closesAt: LATER });
    expect((await actions()).filter((action) => action === "survey.closed")).toHaveLength(1);
    const other = await createSurvey(grant, { roundId, title: "Nog een", begin: "quickPoll" }, NOW);
    if (!other.ok) throw new Error(other.code);
    await open(grant, other.slug, { opensAt: null, closesAt: MUCH_LATER }, NOW);
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({ where: { id: roundId } });
    const closing = await grantTo(moderator, "round.write");
    expect(await takeRoundStep(closing, round.slug, "close", LATER)).toEqual({ ok: true });
    expect(await surveyOf(other.slug)).toMatchObject({ state: "closed", closesAt: LATER });
  });

  test("drafts are thrown away so many days after the close as the region keeps them", async () => {
    const survey = await openSurvey({ closesAt: LATER });
    const client = await testDatabase();
    const data = { surveyId: survey.id, respondentKey: "k", values: "{}", updatedOn: "2026-11-02" };
    await client.responseDraft.create({ data });
    await removeOldDrafts(MUCH_LATER);
    expect(await client.responseDraft.count()).toBe(1);
    await removeOldDrafts(new Date("2026-11-23T10:00:00Z"));
    expect(await client.responseDraft.count()).toBe(0);
  });

  test("drafts stay as much longer as the region chooses", async () => {
    const survey = await openSurvey({ closesAt: LATER });
    const client = await testDatabase();
    const data = { surveyId: survey.id, respondentKey: "k", values: "{}", updatedOn: "2026-11-02" };
    await client.responseDraft.create({ data });
    const { values, version } = await loadSettings();
    const writer = await grantTo(await asActor("administrator"), "settings.write");
    const chosen = { ...values, draftKeepDaysAfterClose: 60 };
    expect(await changeSettings(writer, chosen, version, NOW)).toMatchObject({ ok: true });
    await removeOldDrafts(new Date("2026-11-23T10:00:00Z"));
    expect(await client.responseDraft.count()).toBe(1);
  });

  test("is changed by one maker at a time, and only by those of its round", async () => {
    const { grant, slug } = await draftInRound();
    const facts = {
      title: "Nieuw",
      titleEn: null,
      intro: "Waarover het gaat.",
      introEn: null,
      minutes: 5,
      calm: false,
      doubleEntry: false,
      quotas: [{ role: "parent" as const, persons: 20 }],
    };
    expect(await editSurvey(grant, slug, 1, facts, NOW)).toEqual({ ok: true });
    expect(await editSurvey(grant, slug, 1, facts, NOW)).toMatchObject({ code: "conflict" });
    const elsewhere = await asActor("moderator", { roundIds: [(await openSurvey()).roundId] });
    const foreign = await grantTo(elsewhere, "survey.write");
    expect(await editSurvey(foreign, slug, 2, facts, NOW)).toMatchObject({ code: "not_found" });
    expect(await open(foreign, slug, TERM, NOW)).toMatchObject({ code: "not_found" });
  });
});

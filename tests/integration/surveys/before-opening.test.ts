/** What a maker does with a survey that nobody could answer yet: throw it away, move its opening, take that back, copy it. */
import { beforeEach, describe, expect, test } from "vitest";
import { copySurvey } from "~/features/surveys/commands/copy-survey.server";
import { createSurvey } from "~/features/surveys/commands/create-survey.server";
import { discardSurvey } from "~/features/surveys/commands/discard-survey.server";
import { moveOpening } from "~/features/surveys/commands/move-opening.server";
import { openSurvey } from "~/features/surveys/commands/open-survey.server";
import { returnToDraft } from "~/features/surveys/commands/return-to-draft.server";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { openSurvey as surveyInRound } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const SOON = new Date("2026-11-05T10:00:00Z");
const LATER = new Date("2026-11-09T10:00:00Z");

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function draftInRound() {
  const { roundId, slug: other } = await surveyInRound();
  const grant = await grantTo(await asActor("moderator", { roundIds: [roundId] }), "survey.write");
  const made = await createSurvey(grant, { roundId, title: "Peiling", begin: "quickPoll" }, NOW);
  if (!made.ok) throw new Error(made.code);
  const stranger = await grantTo(await asActor("moderator", { roundIds: [] }), "survey.write");
  return { roundId, grant, stranger, slug: made.slug, other };
}

async function planned() {
  const draft = await draftInRound();
  await openSurvey(draft.grant, draft.slug, { opensAt: SOON, closesAt: LATER }, NOW);
  return draft;
}

async function stored(slug: string) {
  const client = await testDatabase();
  return client.survey.findUniqueOrThrow({ where: { slug }, include: { currentVersion: true } });
}

describe("a draft", () => {
  test("is thrown away with all it has, its place in the ledger too, and nothing else goes", async () => {
    const { grant, stranger, slug, other } = await draftInRound();
    const client = await testDatabase();
    const { id, activityId } = await stored(slug);
    await client.surveyInvitation.create({
      data: { surveyId: id, tokenHash: "t", label: "School" },
    });
    await client.surveyPicture.create({
      data: { surveyId: id, altNl: "Een huis", bytes: new Uint8Array([1]), size: 1 },
    });
    expect(await discardSurvey(stranger, slug, NOW)).toMatchObject({ code: "not_found" });
    expect(await discardSurvey(grant, slug, NOW)).toMatchObject({ ok: true });
    expect(await client.survey.findUnique({ where: { slug } })).toBeNull();
    expect(await client.activity.findUnique({ where: { id: activityId } })).toBeNull();
    const where = { surveyId: id };
    expect([
      await client.surveyVersion.count({ where }),
      await client.surveyInvitation.count({ where }),
      await client.surveyPicture.count({ where }),
    ]).toEqual([0, 0, 0]);
    expect(await stored(other)).toMatchObject({ state: "open" });
    expect(await discardSurvey(grant, other, NOW)).toMatchObject({ code: "not_draft" });
    expect(await discardSurvey(grant, slug, NOW)).toMatchObject({ code: "not_found" });
  });

  test("with an answer on paper is not thrown away", async () => {
    const { grant, slug } = await draftInRound();
    const client = await testDatabase();
    const { id } = await stored(slug);
    await client.paperForm.create({
      data: { surveyId: id, number: 1, firstEntry: "{}", firstById: "x" },
    });
    expect(await discardSurvey(grant, slug, NOW)).toMatchObject({ code: "not_draft" });
    expect(await stored(slug)).toMatchObject({ state: "draft" });
  });
});

describe("a planned opening", () => {
  test("comes at once with the end that was planned, and cannot be moved after that", async () => {
    const { grant, slug } = await planned();
    const term = { opensAt: null, closesAt: null };
    expect(await moveOpening(grant, slug, term, NOW)).toEqual({ ok: true });
    expect(await stored(slug)).toMatchObject({ state: "open", opensAt: NOW, closesAt: LATER });
    expect(await moveOpening(grant, slug, term, NOW)).toMatchObject({ code: "not_planned" });
    expect(await returnToDraft(grant, slug, NOW)).toMatchObject({ code: "not_planned" });
  });

  test("moves within its round only", async () => {
    const { grant, stranger, slug, roundId } = await planned();
    const client = await testDatabase();
    const term = { opensAt: LATER, closesAt: new Date("2026-11-20T10:00:00Z") };
    expect(await moveOpening(stranger, slug, term, NOW)).toMatchObject({ code: "not_found" });
    await client.round.update({ where: { id: roundId }, data: { closesAt: LATER } });
    expect(await moveOpening(grant, slug, term, NOW)).toMatchObject({
      code: "round_closes_earlier",
    });
    await client.round.update({ where: { id: roundId }, data: { closesAt: null } });
    expect(await moveOpening(grant, slug, term, NOW)).toEqual({ ok: true });
    expect(await stored(slug)).toMatchObject(term);
  });

  test("is taken back: a draft whose words are free again, with the changes that waited", async () => {
    const { grant, slug } = await planned();
    const client = await testDatabase();
    const before = await stored(slug);
    const { id } = await client.surveyVersion.create({
      data: {
        surveyId: before.id,
        number: 2,
        questionnaire: before.currentVersion?.questionnaire ?? "",
      },
    });
    expect(await returnToDraft(grant, slug, NOW)).toEqual({ ok: true });
    const after = await stored(slug);
    expect(after).toMatchObject({ state: "draft", currentVersionId: id });
    expect(after.currentVersion?.frozenAt).toBeNull();
    const term = { opensAt: null, closesAt: LATER };
    expect(await openSurvey(grant, slug, term, NOW)).toEqual({ ok: true });
  });
});

describe("a copy", () => {
  test("is a draft with the same questions and pictures of its own, and no answer, date or link", async () => {
    const { grant, stranger, roundId, other } = await draftInRound();
    const client = await testDatabase();
    const from = await stored(other);
    const picture = await client.surveyPicture.create({
      data: { surveyId: from.id, altNl: "Een huis", bytes: new Uint8Array([1]), size: 1 },
    });
    const asked = readQuestionnaire({ questionnaire: from.currentVersion?.questionnaire ?? "" });
    const [page = { key: "one" }] = asked.pages;
    const option = (key: string, file: string) => ({
      ...{ key, label: { nl: key }, picture: { file, alt: { nl: "Een huis" } } },
    });
    const choice = {
      ...{ key: "beeld", page: page.key, kind: "pictureChoice", required: false, personal: false },
      ...{ label: { nl: "Welk beeld?" } },
      multiple: false,
      options: [option("a", `afbeelding/${picture.id}`), option("b", "pictures/home.svg")],
    };
    await client.surveyVersion.update({
      where: { id: from.currentVersionId ?? "" },
      data: {
        questionnaire: JSON.stringify({ ...asked, questions: [...asked.questions, choice] }),
      },
    });
    await client.survey.update({
      where: { id: from.id },
      data: { minutes: 4, intro: "Waarover.", calm: true },
    });
    const wanted = { roundId, title: "Nog een keer" };
    expect(await copySurvey(stranger, other, wanted, NOW)).toMatchObject({ code: "not_found" });
    const made = await copySurvey(grant, other, wanted, NOW);
    expect(made).toEqual({ ok: true, slug: "nog-een-keer" });
    const copy = await stored("nog-een-keer");
    expect(copy).toMatchObject({ state: "draft", opensAt: null, closesAt: null, minutes: 4 });
    expect(copy).toMatchObject({ intro: "Waarover.", calm: true });
    const [own, ...more] = await client.surveyPicture.findMany({ where: { surveyId: copy.id } });
    expect(more).toEqual([]);
    const text = copy.currentVersion?.questionnaire ?? "";
    expect(text).toContain(`afbeelding/${own?.id ?? "-"}`);
    expect(text).not.toContain(picture.id);
    expect(text).toContain("pictures/home.svg");
    expect(await client.response.count({ where: { surveyId: copy.id } })).toBe(0);
  });

  test("is not made in a round that is over, nor in one of somebody else", async () => {
    const { grant, slug, roundId } = await draftInRound();
    const { roundId: elsewhere } = await surveyInRound();
    expect(await copySurvey(grant, slug, { roundId: elsewhere, title: "K" }, NOW)).toMatchObject({
      code: "not_found",
    });
    const client = await testDatabase();
    await client.round.update({ where: { id: roundId }, data: { state: "closed" } });
    expect(await copySurvey(grant, slug, { roundId, title: "K" }, NOW)).toMatchObject({
      code: "round_closed",
    });
  });
});

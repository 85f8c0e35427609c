/** Sessions and surveys lie within their round, whichever of them is planned or moved. */
import { beforeEach, describe, expect, test } from "vitest";
import { createSession } from "~/features/sessions/commands/create-session.server";
import { editSession } from "~/features/sessions/commands/edit-session.server";
import { chooseDate, offerDate } from "~/features/sessions/commands/poll-dates.server";
import { publishSession } from "~/features/sessions/commands/publish-session.server";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import { openSurvey as openSurveyCommand } from "~/features/surveys/commands/open-survey.server";
import { extendSurvey } from "~/features/surveys/commands/extend-survey.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeRound, makeSession, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const OPENS = new Date("2027-03-05T09:00:00Z");
const CLOSES = new Date("2027-03-31T21:59:59Z");

let roundId: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
  const client = await testDatabase();
  await client.round.update({
    where: { id: roundId },
    data: { opensAt: OPENS, closesAt: CLOSES },
  });
});

async function grantOf<P extends "session.write" | "survey.write">(permission: P) {
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  return grantTo(moderator, permission, { roundId });
}

function inputOn(date: string) {
  const read = readSessionForm({
    title: ["Gesprek"],
    summary: ["We praten."],
    date: [date],
    startTime: ["15:00"],
    endTime: ["17:00"],
    format: ["onSite"],
    place: ["Buurthuis"],
    capacity: ["10"],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

const outside = (where: string) => ({ ok: false, code: "outside_round", limit: { where } });

describe("a session", () => {
  test.each([
    ["2027-03-04", "before_round_opens"],
    ["2027-04-01", "after_round_closes"],
  ])("on %s is not planned, with the day of the round", async (date, where) => {
    const grant = await grantOf("session.write");
    const made = await createSession(grant, { roundId, input: inputOn(date) }, NOW);
    expect(made).toMatchObject(outside(where));
    const client = await testDatabase();
    expect(await client.session.count()).toBe(0);
  });

  test("within the round is planned, and not moved out of it", async () => {
    const grant = await grantOf("session.write");
    const made = await createSession(grant, { roundId, input: inputOn("2027-03-20") }, NOW);
    if (!made.ok) throw new Error(made.code);
    const moved = { id: made.id, version: 1, input: inputOn("2027-04-02") };
    expect(await editSession(grant, moved, NOW)).toMatchObject(outside("after_round_closes"));
    const stays = { id: made.id, version: 1, input: inputOn("2027-03-21") };
    expect(await editSession(grant, stays, NOW)).toMatchObject({ ok: true });
  });

  test("that lay outside already can be mended otherwise, and not be published", async () => {
    const { id } = await makeSession({
      roundId,
      state: "draft",
      startsAt: new Date("2027-04-02T13:00:00Z"),
      endsAt: new Date("2027-04-02T15:00:00Z"),
    });
    const grant = await grantOf("session.write");
    const input = { ...inputOn("2027-04-02"), title: "Beter gesprek" };
    expect(await editSession(grant, { id, version: 1, input }, NOW)).toMatchObject({ ok: true });
    expect(await publishSession(grant, id, NOW)).toMatchObject(outside("after_round_closes"));
  });

  test("is not put to the vote on a day outside the round, nor moved there by it", async () => {
    const { id } = await makeSession({ roundId, state: "draft" });
    const grant = await grantOf("session.write");
    const late = new Date("2027-04-02T13:00:00Z");
    expect(await offerDate(grant, { sessionId: id, startsAt: late }, NOW)).toMatchObject(
      outside("after_round_closes"),
    );
    const client = await testDatabase();
    const option = await client.datePollOption.create({ data: { sessionId: id, startsAt: late } });
    expect(await chooseDate(grant, { sessionId: id, optionId: option.id }, NOW)).toMatchObject(
      outside("after_round_closes"),
    );
  });
});

describe("a survey", () => {
  test("does not open before its round, and not beyond it", async () => {
    const survey = await openSurvey({ state: "draft" });
    const client = await testDatabase();
    await client.survey.update({ where: { id: survey.id }, data: { roundId } });
    const grant = await grantOf("survey.write");
    const closesAt = new Date("2027-03-20T12:00:00Z");
    expect(await openSurveyCommand(grant, survey.slug, { opensAt: null, closesAt }, NOW)).toEqual({
      ok: false,
      code: "round_opens_later",
    });
    const late = new Date("2027-04-20T12:00:00Z");
    const term = { opensAt: OPENS, closesAt: late };
    expect(await openSurveyCommand(grant, survey.slug, term, NOW)).toEqual({
      ok: false,
      code: "round_closes_earlier",
    });
    const sound = { opensAt: OPENS, closesAt };
    expect(await openSurveyCommand(grant, survey.slug, sound, NOW)).toEqual({ ok: true });
    expect(await extendSurvey(grant, survey.slug, late, NOW)).toEqual({
      ok: false,
      code: "round_closes_earlier",
    });
  });
});

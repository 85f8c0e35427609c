/** A session of the past is entered, counts who was there by role, and says that it was entered afterwards. */
import { beforeEach, expect, test } from "vitest";
import { addWalkIns } from "~/features/sessions/commands/record-attendance.server";
import { recordPastSession } from "~/features/sessions/commands/record-past-session.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeRound, makeSession, NOW } from "../../support/sessions";

const DAY = 86_400_000;
const before = (days: number) => new Date(NOW.getTime() - days * DAY);
const PAST = { startsAt: before(10.2), endsAt: before(10), createdAt: before(1), place: "School" };

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function moderator(roundId: string) {
  const actor = await asActor("moderator", { roundIds: [roundId] });
  return {
    write: await grantTo(actor, "session.write"),
    attendance: await grantTo(actor, "session.attendance"),
  };
}

async function stateOf(id: string) {
  const client = await testDatabase();
  return (await client.session.findUniqueOrThrow({ where: { id } })).state;
}

test("it is held at once, takes who was there by role, and is marked", async () => {
  const round = await makeRound();
  const { id } = await makeSession({ roundId: round.id, state: "draft", ...PAST });
  const { write, attendance } = await moderator(round.id);
  expect(await recordPastSession(write, id, NOW)).toMatchObject({ ok: true });
  expect(await stateOf(id)).toBe("ended");
  expect(await addWalkIns(attendance, { sessionId: id, role: "parent", count: 7 }, NOW)).toEqual({
    ok: true,
  });
  const day = await dayList(attendance, id, "nl", NOW);
  expect(day?.figures).toMatchObject({ total: 7, walkIns: 7, noShows: 0 });
  expect(day?.session.enteredAfterwards).toBe(true);
  expect(await recordPastSession(write, id, NOW)).toMatchObject({ code: "conflict" });
});

test("not one that is to come, was prepared before its day, lacks something or lies outside its round", async () => {
  const round = await makeRound();
  const { write } = await moderator(round.id);
  const draft = async (columns: object) =>
    (await makeSession({ roundId: round.id, state: "draft", ...PAST, ...columns })).id;
  const coming = await draft({ startsAt: before(-1), endsAt: before(-2) });
  expect(await recordPastSession(write, coming, NOW)).toMatchObject({
    errors: { date: "sessionDesk.past_not_past" },
  });
  const prepared = await draft({ createdAt: before(20) });
  expect(await recordPastSession(write, prepared, NOW)).toMatchObject({
    errors: { date: "sessionDesk.past_not_afterwards" },
  });
  const nowhere = await draft({ place: null });
  expect(await recordPastSession(write, nowhere, NOW)).toMatchObject({
    errors: { place: "sessionDesk.placeMissing" },
  });
  const outside = await draft({ startsAt: before(60.2), endsAt: before(60) });
  expect(await recordPastSession(write, outside, NOW)).toMatchObject({ code: "outside_round" });
  const { write: stranger } = await moderator((await makeRound()).id);
  expect(await recordPastSession(stranger, nowhere, NOW)).toMatchObject({ code: "not_found" });
  for (const id of [coming, prepared, nowhere, outside]) expect(await stateOf(id)).toBe("draft");
});

/** A session of the past, entered at the desk and read by visitors. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { makeRound, makeSession, NOW } from "../../support/sessions";

const HOUR = 3_600_000;
const before = (hours: number) => new Date(NOW.getTime() - hours * HOUR);

beforeAll(() => holdClock(NOW));

test("the desk offers to enter it, and its page says that it was entered afterwards", async () => {
  const round = await makeRound();
  const { id, slug } = await makeSession({
    ...{ roundId: round.id, state: "draft", title: "Gesprek op school", place: "De school" },
    ...{ startsAt: before(50), endsAt: before(48), createdAt: before(1) },
  });
  const headers = { Cookie: (await asActor("moderator", { roundIds: [round.id] })).cookie };
  const desk = `/werkplek/bijeenkomsten/${id}/bewerken`;
  const page = await (await visit(desk, { headers })).text();
  expect(page).toContain("Leg vast als geweest");
  expect(page).not.toContain("Openbaar maken");
  expect((await post(desk, { intent: "publish" }, headers)).status).toBe(422);
  const entered = await post(desk, { intent: "past" }, headers);
  expect(entered.headers.get("Location")).toBe(`${desk}?status=past`);
  const done = await (await visit(`${desk}?status=past`, { headers })).text();
  expect(done).toContain("achteraf ingevoerd");
  const shown = await (await visit(`/bijeenkomsten/${slug}`)).text();
  expect(shown).toContain("Achteraf ingevoerd");
  expect(shown).not.toContain("Meld je aan");
  expect((await post(desk, { intent: "past" }, headers)).status).toBe(409);
});

test("who was there stands at its round and in the figures, as of any session", async () => {
  const round = await makeRound();
  const { id } = await makeSession({
    ...{ roundId: round.id, state: "draft", title: "Gesprek op school", place: "De school" },
    ...{ startsAt: before(50), endsAt: before(48), createdAt: before(1) },
  });
  const headers = { Cookie: (await asActor("moderator", { roundIds: [round.id] })).cookie };
  const list = `/werkplek/bijeenkomsten/${id}`;
  await post(`${list}/bewerken`, { intent: "past" }, headers);
  await post(list, { intent: "walkIn", role: "youth", count: "14" }, headers);
  await post(list, { intent: "close", supervisors: "0" }, headers);
  // Figures of a round that goes on move once a day.
  holdClock(new Date(NOW.getTime() + 24 * HOUR));
  const page = await (await visit(`/rondes/${round.slug}`)).text();
  expect(page).toContain("Gesprek op school");
  expect(page).toContain("14 mensen deden tot nu toe mee");
  const figures = await (await visit(`/rondes/${round.slug}/cijfers`)).text();
  expect(figures).toContain("Hier geteld: 14 bijdragen");
  holdClock(NOW);
});

test("a draft from before its own day is made anew, and the page says so", async () => {
  const round = await makeRound();
  const { id } = await makeSession({
    ...{ roundId: round.id, state: "draft", place: "De school" },
    ...{ startsAt: before(50), endsAt: before(48), createdAt: before(90) },
  });
  const headers = { Cookie: (await asActor("moderator", { roundIds: [round.id] })).cookie };
  const desk = `/werkplek/bijeenkomsten/${id}/bewerken`;
  const refused = await post(desk, { intent: "past" }, headers);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Dit concept is van vóór de bijeenkomst.");
});

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

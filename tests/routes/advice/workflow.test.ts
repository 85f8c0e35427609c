import { expect, test } from "vitest";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { formalReactionDue } from "~/features/calendar/domain/terms";
import { regionSettings } from "~/features/region/queries.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { dayFromNow } from "../../support/days";

holdClock(EXAMPLE_MOMENT);

const LATER = dayFromNow(30, EXAMPLE_MOMENT);

async function bodies() {
  const client = await testDatabase();
  const council = await client.body.findUniqueOrThrow({ where: { key: "adviesraad-hengelo" } });
  const college = await client.body.findFirstOrThrow({ where: { kind: "college" } });
  return { council: council.id, college: college.id };
}

test("only a council writes advice, and only the body it is addressed to reacts", async () => {
  const { college } = await bodies();
  const responder = await asActor("responder", { bodyId: college });
  const moderator = await asActor("moderator");
  expect((await visit("/werkplek/adviezen")).status).toBe(302);
  for (const { cookie } of [responder, moderator]) {
    const headers = { Cookie: cookie };
    expect((await visit("/werkplek/adviezen/nieuw", { headers })).status).toBe(404);
  }
  const headers = { Cookie: moderator.cookie };
  expect((await visit("/werkplek/reacties", { headers })).status).toBe(404);
});

test("a new advice comes with the day that the region's term gives, to keep or to change", async () => {
  const { council } = await bodies();
  const member = { Cookie: (await asActor("advisoryCouncil", { bodyId: council })).cookie };
  const page = await (await visit("/werkplek/adviezen/nieuw", { headers: member })).text();
  const { terms } = await regionSettings();
  expect(page).toContain(`value="${amsterdamDate(formalReactionDue(EXAMPLE_MOMENT, terms))}"`);
});

test("an advice goes from draft to every point answered and followed up", async () => {
  const client = await testDatabase();
  const { council, college } = await bodies();
  const member = { Cookie: (await asActor("advisoryCouncil", { bodyId: council })).cookie };
  const responder = { Cookie: (await asActor("responder", { bodyId: college })).cookie };
  const head = {
    submission: newSubmissionToken(),
    title: "Advies over wonen dichtbij",
    toBodyId: college,
    solicited: "yes",
    requestedOn: "2026-01-05",
    meetingOn: "2026-01-13",
    reactionDueOn: LATER,
  };
  expect((await post("/werkplek/adviezen/nieuw", { ...head, title: "" }, member)).status).toBe(422);
  const own = { ...head, toBodyId: council };
  expect((await post("/werkplek/adviezen/nieuw", own, member)).status).toBe(422);
  const made = await post("/werkplek/adviezen/nieuw", head, member);
  expect(made.status).toBe(303);
  const desk = "/werkplek/adviezen/advies-over-wonen-dichtbij";
  expect(made.headers.get("Location")).toBe(desk);
  expect((await post("/werkplek/adviezen/nieuw", head, member)).headers.get("Location")).toBe(desk);

  const empty = await post(desk, { intent: "publish" }, member);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Schrijf minstens één punt");
  const point = (text: string, label = "") => post(desk, { intent: "point", text, label }, member);
  expect((await point("Vraag jongeren eerst.")).status).toBe(303);
  expect((await point("En hun ouders.", "1a")).status).toBe(303);
  expect((await point("Nog eens.", "1a")).status).toBe(409);
  expect((await point("")).status).toBe(422);
  const { points } = await client.advice.findUniqueOrThrow({
    where: { slug: "advies-over-wonen-dichtbij" },
    include: { points: { orderBy: { label: "asc" } } },
  });
  expect(points.map(({ label }) => label)).toEqual(["1", "1a"]);
  const [first, second] = points.map(({ id }) => id);
  const recommend = (pointIds: string[]) =>
    post(desk, { intent: "recommendation", recommendation: "Begin klein.", pointIds }, member);
  expect((await recommend([])).status).toBe(422);
  expect((await recommend([first ?? "", second ?? ""])).status).toBe(303);

  const page = "/adviezen/advies-over-wonen-dichtbij";
  expect((await visit(page)).status).toBe(404);
  const reactions = "/werkplek/reacties/advies-over-wonen-dichtbij";
  expect((await visit(reactions, { headers: responder })).status).toBe(404);
  expect((await post(desk, { intent: "publish" }, member)).status).toBe(303);
  expect((await visit(page)).status).toBe(200);
  expect((await point("Te laat.")).status).toBe(409);
  const letter = await visit(`${page}/brief.txt`);
  expect(await letter.text()).toContain("1a. En hun ouders.");
  expect((await visit(`/en${page}/brief`)).status).toBe(200);

  expect((await post(reactions, { intent: "receipt" }, responder)).status).toBe(303);
  const react = (kind: string, pointId: string, happenedOn = "") =>
    post(
      reactions,
      { intent: "react", submission: newSubmissionToken(), kind, pointId, text: "Ja.", happenedOn },
      responder,
    );
  expect((await react("written", first ?? "", "2099-01-01")).status).toBe(422);
  expect((await react("oral", second ?? "")).status).toBe(303);
  expect((await react("written", first ?? "")).status).toBe(303);
  const followUp = () => post(reactions, { intent: "followUp", note: "Gedaan." }, responder);
  const early = await followUp();
  expect(early.status).toBe(409);
  expect(await early.text()).toContain("Zonder schriftelijke reactie zijn nog: 1a");
  const stateOf = async () =>
    (await client.advice.findUniqueOrThrow({ where: { slug: "advies-over-wonen-dichtbij" } }))
      .state;
  expect(await stateOf()).toBe("orallyAnswered");
  expect((await react("written", second ?? "")).status).toBe(303);
  expect(await stateOf()).toBe("formallyAnswered");
  expect((await followUp()).status).toBe(303);
  expect(await stateOf()).toBe("followedUp");
  expect((await followUp()).status).toBe(409);
  expect(await (await visit(page)).text()).toContain("8 dagen");
});

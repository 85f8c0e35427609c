import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const SENTENCE = "Alle jongeren en ouders hebben meegedacht.";

test("the pages are there for everyone, in both languages", async () => {
  expect((await visit("/beweringen/nieuw")).status).toBe(200);
  expect((await visit("/en/beweringen/nieuw")).status).toBe(200);
});

test("anyone sends in a sentence, staff makes it checkable, the rule judges, others contradict", async () => {
  const client = await testDatabase();
  const sent = { submission: newSubmissionToken(), text: SENTENCE, foundIn: "Regiovisie, blz. 4" };
  expect((await post("/beweringen/nieuw", { ...sent, text: "" })).status).toBe(422);
  expect((await post("/beweringen/nieuw", sent)).status).toBe(303);
  expect((await post("/beweringen/nieuw", sent)).status).toBe(303);
  const waiting = await client.claim.findMany({ where: { waiting: true } });
  expect(waiting).toHaveLength(1);
  const slug = waiting[0]?.slug ?? "";
  expect((await visit(`/beweringen/${slug}`)).status).toBe(404);
  expect(await (await visit("/beweringen")).text()).not.toContain(SENTENCE);

  const round = await client.round.findUniqueOrThrow({ where: { slug: "regiovisie-2021" } });
  const document = await client.document.findFirstOrThrow();
  const responder = { Cookie: (await asActor("responder")).cookie };
  const desk = `/werkplek/beweringen/${slug}`;
  expect((await visit(desk, { headers: responder })).status).toBe(404);
  const staff = { Cookie: (await asActor("moderator", { roundIds: [round.id] })).cookie };
  expect((await visit(desk, { headers: staff })).status).toBe(200);
  const facts = { intent: "check", text: SENTENCE, claimedBy: "OZJT" };
  const refused = await post(desk, facts, staff);
  expect(refused.status).toBe(422);
  const told = await refused.text();
  for (const part of ["in welk document", "welke ronde", "welke groepen"])
    expect(told).toContain(part);
  const whole = {
    ...facts,
    documentId: document.id,
    roundId: round.id,
    roles: ["youth", "parent"],
  };
  const published = await post(desk, whole, staff);
  expect(published.status).toBe(303);
  const page = published.headers.get("Location") ?? "";
  expect(page).toMatch(/^\/beweringen\/alle-jongeren/);
  const shown = await (await visit(page)).text();
  expect(shown).toContain("Ons oordeel volgens de regel");
  const claim = await client.claim.findFirstOrThrow({ where: { text: SENTENCE } });
  expect(["partly", "unsupported"]).toContain(claim.state);

  const person = { Cookie: (await asParticipant()).cookie };
  const challenge = (reason: string) =>
    post(`${page}/tegenspreken`, { submission: newSubmissionToken(), reason }, person);
  expect((await post(`${page}/tegenspreken`, { reason: "Nee." })).status).toBe(404);
  expect((await challenge("")).status).toBe(422);
  expect((await challenge("Ik was er niet bij.")).status).toBe(303);
  expect((await challenge("Nog eens.")).status).toBe(409);
  expect(await (await visit(page)).text()).not.toContain("Ik was er niet bij.");
  const open = await client.claimChallenge.findFirstOrThrow({ where: { claimId: claim.id } });
  const own = `/werkplek/beweringen/${claim.slug}`;
  const answer = (text: string) =>
    post(own, { intent: "answer", challenge: open.id, outcome: "upheld", answer: text }, staff);
  expect((await answer("")).status).toBe(422);
  expect((await answer("Je hebt gelijk.")).status).toBe(303);
  expect((await answer("Toch niet.")).status).toBe(409);
  expect(await (await visit(page)).text()).toContain("Ik was er niet bij.");

  const amend = (amendedText: string) => post(own, { intent: "amend", amendedText }, staff);
  expect((await amend(SENTENCE)).status).toBe(409);
  expect((await amend("Enkele jongeren dachten mee.")).status).toBe(303);
  expect((await post(own, { intent: "strike", strikeReason: "" }, staff)).status).toBe(422);
  expect((await post(own, { intent: "strike", strikeReason: "Onwaar." }, staff)).status).toBe(303);
  const struck = await (await visit(page)).text();
  expect(struck).toContain(SENTENCE);
  expect(struck).toContain("Enkele jongeren dachten mee.");
  expect(struck).toContain("geschrapt");
  expect((await amend("Weer anders.")).status).toBe(409);
});

test("what is no claim is thrown away, and a made one never", async () => {
  const client = await testDatabase();
  const sent = { submission: newSubmissionToken(), text: "Koop nu!", foundIn: "reclame" };
  await post("/beweringen/nieuw", sent);
  const { slug } = await client.claim.findFirstOrThrow({ where: { text: "Koop nu!" } });
  const staff = { Cookie: (await asActor("administrator")).cookie };
  expect((await post(`/werkplek/beweringen/${slug}`, { intent: "drop" }, staff)).status).toBe(303);
  expect(await client.claim.count({ where: { slug } })).toBe(0);
  const made = await client.claim.findFirstOrThrow({ where: { waiting: false } });
  const refused = await post(`/werkplek/beweringen/${made.slug}`, { intent: "drop" }, staff);
  expect(refused.status).toBe(404);
});

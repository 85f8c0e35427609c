import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

test("the desk of decisions is there for administrators only", async () => {
  expect((await visit("/werkplek/besluiten")).status).toBe(302);
  const { cookie } = await asActor("moderator");
  expect((await visit("/werkplek/besluiten", { headers: { Cookie: cookie } })).status).toBe(404);
});

test("a document is final once all fourteen councils adopted it, and who asked hears of it", async () => {
  const client = await testDatabase();
  const headers = { Cookie: (await asActor("administrator")).cookie };
  const document = await client.document.findFirstOrThrow({
    where: { roundId: { not: null }, decisions: { some: {} } },
    orderBy: { decisions: { _count: "desc" } },
  });
  await client.decision.deleteMany({ where: { documentId: document.id } });
  await client.decisionAlert.deleteMany({ where: { documentId: document.id } });
  const desk = `/werkplek/besluiten/${document.slug}`;
  expect((await visit(desk, { headers })).status).toBe(200);
  const councils = await client.body.findMany({
    where: { kind: "council", municipalityId: { not: null } },
    orderBy: { name: "asc" },
  });
  expect(councils).toHaveLength(14);
  const [listener, first] = councils;
  if (!listener || !first) throw new Error("the region has fourteen councils");
  const griffier = await asActor("responder", { bodyId: listener.id });
  const record = (bodyId: string, more: Record<string, string> = {}) => {
    const decision = { bodyId, stage: "decision", state: "adopted", decidedOn: "2022-02-01" };
    return post(desk, { ...decision, ...more }, headers);
  };
  expect((await record(first.id, { decidedOn: "" })).status).toBe(422);
  expect((await record(first.id, { decidedOn: "2099-01-01" })).status).toBe(422);
  expect((await record(first.id, { state: "adoptedWithPoints" })).status).toBe(422);
  expect((await record(first.id, { stage: "opinion" })).status).toBe(422);
  expect((await record(listener.id, { asksToHear: "on" })).status).toBe(303);
  const points = { state: "adoptedWithPoints", localPoints: "LP6: steun de ouders" };
  expect((await record(first.id, points)).status).toBe(303);
  expect((await record(first.id, points)).status).toBe(303);
  const told = await client.outboxMessage.findMany({
    where: { kind: "decision.alert", recipient: griffier.email },
  });
  expect(told).toHaveLength(1);
  const planned = { state: "scheduled", decidedOn: "2026-04-07" };
  expect(
    (await record(councils[2]?.id ?? "", { ...planned, decidedOn: "2026-03-09" })).status,
  ).toBe(422);
  expect((await record(councils[2]?.id ?? "", planned)).status).toBe(303);
  const calendar = await (await visit("/wie-beslist/kalender")).text();
  expect(calendar).toContain("7 april 2026");
  expect(calendar).toMatch(new RegExp(`Besluit over dit plan[^G]*${councils[2]?.name ?? ""}`));
  const page = async () => (await visit(`/besluiten/${document.slug}`)).text();
  expect(await page()).toContain("Punten van raden per principe");
  expect(await page()).not.toContain("definitief: 14 van 14");
  for (const { id } of councils.slice(2)) expect((await record(id)).status).toBe(303);
  expect(await page()).toContain("definitief: 14 van 14");
});

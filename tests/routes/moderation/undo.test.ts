/** The button that undoes a decision, over HTTP. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { STAFF_ROLES } from "~/policy/actor";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const QUEUE = "/werkplek/beoordelen";
let roundId: string;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
});

test("stands on the page after a decision and in the list, and says when it is too late", async () => {
  const { caseId, proposalId } = await sendProposal(roundId, EXAMPLE_MOMENT);
  const { cookie } = await asActor("moderator", { roundIds: [roundId] });
  const as = { Cookie: cookie };
  const read = async (path: string) => (await visit(path, { headers: as })).text();
  const decision = { outcome: "publish", version: "1", then: "next" };
  const decided = await post(`${QUEUE}/${caseId}`, decision, as);
  const location = decided.headers.get("Location") ?? "";
  expect(location).toContain(`zaak=${caseId}`);
  const undo = `${QUEUE}/${caseId}/ongedaan`;
  expect(await read(location.split("#")[0] ?? "")).toContain(`action="${undo}"`);
  expect(await read(`${QUEUE}/besloten`)).toContain(`action="${undo}"`);
  const undone = await post(undo, {}, as);
  expect(undone.headers.get("Location")).toBe(`${QUEUE}?teruggedraaid=1`);
  expect(await read(`${QUEUE}?teruggedraaid=1`)).toContain("Ongedaan gemaakt: 1 besluit");
  expect((await visit(`/voorstellen/${proposalId}`)).status).toBe(404);
  const again = await post(undo, {}, as);
  expect(again.status).toBe(409);
  expect(await again.text()).toContain("niets (meer) om ongedaan te maken");
});

test("is a moderator's of the round and an administrator's", async () => {
  const { caseId } = await sendProposal(roundId, EXAMPLE_MOMENT);
  for (const role of STAFF_ROLES) {
    const { cookie } = await asActor(role, role === "moderator" ? { roundIds: [roundId] } : {});
    const sent = await post(`${QUEUE}/${caseId}/ongedaan`, {}, { Cookie: cookie });
    const may = role === "moderator" || role === "administrator";
    expect(sent.status, role).toBe(may ? 409 : 404);
  }
});

test("an administrator finds it in the list, reads no word, and comes back to the list", async () => {
  const body = "Maak een zilvervisjeskast op elke groep, met een deur die dicht kan.";
  const text = { title: "Een zilvervisjeskast", body };
  const { caseId, proposalId } = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const decision = { outcome: "publish", version: "1", then: "next" };
  await post(`${QUEUE}/${caseId}`, decision, { Cookie: moderator.cookie });
  const as = { Cookie: (await asActor("administrator")).cookie };
  const read = async (path: string) => (await visit(path, { headers: as })).text();
  const list = await read(`${QUEUE}/besloten?zoek=zilvervisjeskast`);
  expect(list).toContain(`action="${QUEUE}/${caseId}/ongedaan"`);
  expect(list).not.toContain("zilvervisjeskast op elke groep");
  expect(list).not.toContain("Een zilvervisjeskast");
  expect(list).not.toContain(`href="${QUEUE}/${caseId}"`);
  expect(await read("/werkplek")).toContain(`href="${QUEUE}/besloten"`);
  const undone = await post(`${QUEUE}/${caseId}/ongedaan`, {}, as);
  const location = undone.headers.get("Location") ?? "";
  expect(location).toBe(`${QUEUE}/besloten?teruggedraaid=1`);
  expect(await read(location)).toContain("Ongedaan gemaakt: 1 besluit");
  expect((await visit(`/voorstellen/${proposalId}`)).status).toBe(404);
});

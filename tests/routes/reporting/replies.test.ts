import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const THEME = "voorbeeld-rode-draad-broers-en-zussen-samen";
const ADDRESS = `/werkplek/antwoorden/rode-draad/${THEME}`;
const ANSWER = {
  intent: "give",
  outcome: "partly",
  reason: "We beginnen met zes plekken waar kinderen samen kunnen wonen.",
  owner: "Programmamanager wonen en verblijf",
  repliedOn: "2026-03-10",
};

async function responderOf(key: string) {
  const client = await testDatabase();
  const { id } = await client.body.findUniqueOrThrow({ where: { key } });
  return asActor("responder", { bodyId: id });
}

test("only a responder of the asked body gets to answer", async () => {
  const other = await responderOf("college-hof-van-twente");
  const moderator = await asActor("moderator");
  expect((await visit(ADDRESS)).status).toBe(302);
  expect((await visit(ADDRESS, { headers: { Cookie: moderator.cookie } })).status).toBe(404);
  expect((await visit(ADDRESS, { headers: { Cookie: other.cookie } })).status).toBe(404);
  const fields = { ...ANSWER, submission: newSubmissionToken() };
  expect((await post(ADDRESS, fields, { Cookie: other.cookie })).status).toBe(404);
  const client = await testDatabase();
  expect(await client.reply.count({ where: { themeId: THEME } })).toBe(0);
});

test("an answer without reason, back-dated or from an old form is refused with nothing lost", async () => {
  const { cookie } = await responderOf("ozjt");
  const submission = newSubmissionToken();
  const wrong = { ...ANSWER, submission, reason: " ", repliedOn: "2026-03-09" };
  const refused = await post(ADDRESS, wrong, { Cookie: cookie });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain("Een antwoord zonder reden telt niet");
  expect(html).toContain("Een eerdere dag kan niet");
  expect(html).toContain(ANSWER.owner);
  const forged = await post(ADDRESS, { ...ANSWER, submission: "x.y" }, { Cookie: cookie });
  expect(forged.status).toBe(422);
  const client = await testDatabase();
  expect(await client.reply.count({ where: { themeId: THEME } })).toBe(0);
});

test("an answer is public at once, counts once, and cannot be given again", async () => {
  const { cookie } = await responderOf("ozjt");
  const client = await testDatabase();
  const item = await client.agendaItem.findUniqueOrThrow({ where: { slug: "zes-logeerplekken" } });
  const fields = { ...ANSWER, submission: newSubmissionToken(), agendaItemIds: [item.id] };
  expect((await post(ADDRESS, fields, { Cookie: cookie })).status).toBe(303);
  expect((await post(ADDRESS, fields, { Cookie: cookie })).status).toBe(303);
  expect(await client.reply.count({ where: { themeId: THEME } })).toBe(1);
  const again = { ...ANSWER, submission: newSubmissionToken() };
  expect((await post(ADDRESS, again, { Cookie: cookie })).status).toBe(409);
  const page = await visit(
    "/rondes/prioritaire-opgave-jeugd/terugkoppeling/broers-en-zussen-samen",
  );
  const html = await page.text();
  expect(html).toContain(ANSWER.reason);
  expect(html).toContain("/agenda/zes-logeerplekken");
  expect(await client.auditEntry.count({ where: { action: "reply.given" } })).toBe(1);
});

test("the public pages answer in both languages, and unknown addresses with 404", async () => {
  for (const path of ["/agenda", "/agenda/kalender", "/agenda/wonen-en-verblijf", "/beloften"]) {
    expect((await visit(path)).status, path).toBe(200);
    expect((await visit(`/en${path}`)).status, `/en${path}`).toBe(200);
  }
  expect((await visit("/agenda/bestaat-niet")).status).toBe(404);
  expect((await visit("/rondes/bestaat-niet/terugkoppeling")).status).toBe(404);
  expect((await visit("/rondes/regiovisie-2021/terugkoppeling/bestaat-niet")).status).toBe(404);
});

test("the round of 2021 says that no source shows a reply", async () => {
  const page = await visit("/rondes/regiovisie-2021/terugkoppeling");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Geen bron laat een antwoord op dit thema zien.");
});

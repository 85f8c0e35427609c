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

test("an answer without reason or from an old form is refused with nothing lost", async () => {
  const { cookie } = await responderOf("ozjt");
  const submission = newSubmissionToken();
  const wrong = { ...ANSWER, submission, reason: " " };
  const refused = await post(ADDRESS, wrong, { Cookie: cookie });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain("Een antwoord zonder reden telt niet");
  expect(html).toContain(ANSWER.owner);
  const forged = await post(ADDRESS, { ...ANSWER, submission: "x.y" }, { Cookie: cookie });
  expect(forged.status).toBe(422);
  const client = await testDatabase();
  expect(await client.reply.count({ where: { themeId: THEME } })).toBe(0);
});

test("the desk of an answer shows what people said, and which day counts", async () => {
  const { cookie } = await responderOf("ozjt");
  const html = await (await visit(ADDRESS, { headers: { Cookie: cookie } })).text();
  const client = await testDatabase();
  const said = await client.themeLink.findFirstOrThrow({
    where: { themeId: THEME, quote: { not: null }, quoteHidden: false },
  });
  expect(html).toContain(said.quote);
  expect(html).toContain("De dag die telt is vandaag, 10 maart 2026.");
  expect(html).not.toContain('name="repliedOn"');
});

test("an answer is shown as people will read it before it is public, with nothing lost and nothing written", async () => {
  const { cookie } = await responderOf("ozjt");
  const client = await testDatabase();
  const item = await client.agendaItem.findUniqueOrThrow({ where: { slug: "zes-logeerplekken" } });
  const fields = {
    ...ANSWER,
    intent: "preview",
    submission: newSubmissionToken(),
    agendaItemIds: [item.id],
  };
  const shown = await post(ADDRESS, fields, { Cookie: cookie });
  const html = await shown.text();
  expect(shown.status).toBe(200);
  const start = html.indexOf("Zo lezen mensen je antwoord");
  const preview = html.slice(start, html.indexOf("<form", start));
  expect(preview).toContain(ANSWER.reason);
  expect(preview).toContain(item.what);
  expect(html).toMatch(new RegExp(`<textarea[^>]*>${ANSWER.reason}`));
  expect(await client.reply.count({ where: { themeId: THEME } })).toBe(0);
  const gaps = await post(ADDRESS, { ...fields, owner: " " }, { Cookie: cookie });
  expect(gaps.status).toBe(422);
  const other = await responderOf("college-hof-van-twente");
  expect((await post(ADDRESS, fields, { Cookie: other.cookie })).status).toBe(404);
});

test("an answer is public at once, counts once, and cannot be given again", async () => {
  const { cookie } = await responderOf("ozjt");
  const client = await testDatabase();
  const item = await client.agendaItem.findUniqueOrThrow({ where: { slug: "zes-logeerplekken" } });
  const fields = { ...ANSWER, submission: newSubmissionToken(), agendaItemIds: [item.id] };
  const given = await post(ADDRESS, fields, { Cookie: cookie });
  expect(given.status).toBe(303);
  expect((await post(ADDRESS, fields, { Cookie: cookie })).status).toBe(303);
  const confirmed = await visit(given.headers.get("Location") ?? "", {
    headers: { Cookie: cookie },
  });
  const said = await confirmed.text();
  expect(said).toContain("Je antwoord is openbaar");
  expect(said).toContain(ANSWER.reason);
  expect(said).toContain("/agenda/zes-logeerplekken");
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

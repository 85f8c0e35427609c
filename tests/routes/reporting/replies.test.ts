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

test("agreements are written with the answer, stay drafts while it is kept, and become public with it", async () => {
  const { cookie } = await responderOf("ozjt");
  const client = await testDatabase();
  const theme = "voorbeeld-rode-draad-dichtbij-blijven-wonen";
  const address = `/werkplek/antwoorden/rode-draad/${theme}`;
  await client.theme.update({
    where: { id: theme },
    data: { state: "published", publishedAt: EXAMPLE_MOMENT },
  });
  const before = await client.agendaItem.count();
  const fields = {
    ...ANSWER,
    "afspraak1-what": "Twaalf kamers in de eigen buurt",
    "afspraak1-whoNote": "De gemeenten, met de aanbieders",
    "afspraak1-dueOn": "2026-09-01",
    "afspraak1-how": "Per gemeente een plek",
    "afspraak1-financing": "Uit het regionale budget",
    "afspraak1-indicator": "Het aantal kamers op 1 september",
    "afspraak2-what": "",
  };
  const send = (form: Record<string, string>) =>
    post(address, { ...form, submission: newSubmissionToken() }, { Cookie: cookie });
  const wrong = await send({
    ...fields,
    "afspraak1-what": " ",
    "afspraak1-dueOn": "2026-03-09",
    "afspraak1-indicator": "",
  });
  const refused = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(refused).toContain("Schrijf wat je afspreekt.");
  expect(refused).toContain("Deze dag is al voorbij.");
  expect(refused).toContain("Schrijf hoe je ziet of het lukt.");
  expect(refused).toContain("Uit het regionale budget");

  expect((await send({ ...fields, intent: "prepare" })).status).toBe(303);
  expect(await client.agendaItem.count()).toBe(before);
  const kept = await (await visit(address, { headers: { Cookie: cookie } })).text();
  expect(kept).toContain("Uit het regionale budget");
  expect(kept).toContain('value="2026-09-01"');

  const shown = await (await send({ ...fields, intent: "preview" })).text();
  expect(shown).toContain("Deze afspraken horen erbij:");
  expect(await client.agendaItem.count()).toBe(before);

  const given = await send(fields);
  expect(given.status).toBe(303);
  expect(await client.agendaItem.count()).toBe(before + 1);
  const item = await client.agendaItem.findFirstOrThrow({
    where: { what: "Twaalf kamers in de eigen buurt" },
    include: { replies: { include: { reply: true } } },
  });
  expect(item).toMatchObject({
    financing: "Uit het regionale budget",
    dueOn: "2026-09-01",
    basis: "unknown",
    state: "open",
  });
  expect(item.replies.map(({ reply }) => reply.themeId)).toEqual([theme]);
  expect((await visit(`/agenda/${item.slug}`)).status).toBe(200);
  expect(await client.auditEntry.count({ where: { action: "agenda.made" } })).toBe(1);
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

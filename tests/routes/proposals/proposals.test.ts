/** The pages of proposals over HTTP: who sees what, what a form refuses, and where a repeat leads. */
import { beforeAll, describe, expect, test } from "vitest";
import { shownAt } from "~/features/proposals/commands/refuse-machine.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { asActor, asParticipant } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const PUBLISHED = "/voorstellen/voorbeeld-broers-en-zussen";
const MINUTE_AGO = new Date(EXAMPLE_MOMENT.getTime() - 60_000);

let roundId: string;
let writer: ParticipantVisitor;
let stranger: ParticipantVisitor;
let waiting: string;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
  writer = await asParticipant();
  stranger = await asParticipant();
  waiting = (await sendProposal(roundId, EXAMPLE_MOMENT, {}, writer)).proposalId;
});

const as = ({ cookie }: { cookie: string }) => ({ headers: { Cookie: cookie } });

function form(facts: Record<string, string> = {}): Record<string, string> {
  return {
    submission: newSubmissionToken(),
    shown: shownAt(MINUTE_AGO),
    website: "",
    intent: "send",
    kind: "proposal",
    round: roundId,
    title: "Een fiets voor iedereen op de groep",
    body: "Met een fiets kun je zelf naar school en naar je vrienden. Zorg dat er voor iedereen een is.",
    role: "youth",
    ageBand: "from16to17",
    municipality: "",
    ...facts,
  };
}

describe("what is not public", () => {
  const PRIVATE = ["", "/wijzigen", "/ontvangen", "/bezwaar", "/reageren", "/melden"];

  test.each(PRIVATE)("%s of a waiting proposal shows a stranger nothing of it", async (below) => {
    const answer = await visit(`/voorstellen/${waiting}${below}`, as(stranger));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("Een stille kamer");
  });

  test("its writer sees it, and staff do not see it here", async () => {
    const own = await visit(`/voorstellen/${waiting}`, as(writer));
    expect(own.status).toBe(200);
    expect(own.headers.get("Cache-Control")).toBe("no-store");
    expect(await own.text()).toContain("wacht op een moderator");
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    expect((await visit(`/voorstellen/${waiting}`, as(moderator))).status).toBe(404);
    const list = await (await visit("/voorstellen")).text();
    expect(list).not.toContain(waiting);
  });

  test("pages of the own input ask who has none for a code", async () => {
    for (const below of ["/ontvangen", "/bezwaar", "/wijzigen"]) {
      const answer = await visit(`/voorstellen/${waiting}${below}`);
      expect(answer.headers.get("Location"), below).toContain("/meedoen?naar=");
    }
  });
});

describe("sending", () => {
  test("leads a first-time writer to a receipt with a code; a repeat to the same receipt", async () => {
    const fields = form();
    const answer = await post("/voorstellen/nieuw", fields);
    expect(answer.status).toBe(303);
    const receipt = answer.headers.get("Location") ?? "";
    expect(receipt).toMatch(/^\/voorstellen\/\w+\/ontvangen$/);
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const again = await post("/voorstellen/nieuw", fields, { Cookie: cookie });
    expect(again.headers.get("Location")).toBe(receipt);
    const page = await visit(receipt, { headers: { Cookie: cookie } });
    expect(await page.text()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  test.each([
    [{ title: "" }, "Schrijf een titel."],
    [{ title: "Nee" }, "De titel is te kort"],
    [{ body: "" }, "Schrijf je tekst."],
    [{ kind: "poem" }, "Kies er één."],
    [{ round: "prepared-or-unknown" }, "Deze keuze kennen we niet. Kies er een uit de lijst."],
    [{ role: "minister" }, "Kies wat het beste bij je past."],
    [{ askedBody: "nobody" }, "Deze keuze kennen we niet. Kies er een uit de lijst."],
    [{ website: "https://spam.example" }, "Dat vak is er om reclame tegen te houden"],
    [{ shown: shownAt(EXAMPLE_MOMENT) }, "Kijk je tekst nog even na."],
    [{ submission: "forged.token" }, "formulier"],
  ])("refuses %j and keeps what was typed", async (wrong, sentence) => {
    const fields = form({ principle: "", ...wrong });
    const answer = await post("/voorstellen/nieuw", fields);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    if (!("body" in wrong)) expect(html).toContain("naar school en naar je vrienden");
  });

  test("refuses a text that is too long", async () => {
    const answer = await post("/voorstellen/nieuw", form({ body: "x".repeat(5_001) }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Je tekst is te lang");
  });

  test("points out a telephone number once, and takes it when the writer insists", async () => {
    const fields = form({ body: `${form()["body"] ?? ""} Bel 06-12345678.` });
    const pointed = await post("/voorstellen/nieuw", fields);
    expect(pointed.status).toBe(422);
    const html = await pointed.text();
    expect(html).toContain("een telefoonnummer");
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const sent = await post("/voorstellen/nieuw", { ...fields, seen });
    expect(sent.status).toBe(303);
  });

  test("points out the name of somebody, with all that was typed", async () => {
    const body = `${form()["body"] ?? ""} Kevin Jansen van de groep zei nee.`;
    const pointed = await post("/voorstellen/nieuw", form({ body }));
    expect(pointed.status).toBe(422);
    const html = await pointed.text();
    expect(html).toMatch(/<mark[^>]*>Kevin Jansen</);
    expect(html).toContain("van de groep zei nee.</textarea>");
  });

  test("shows what is alike once, to support instead, and takes the own one when the writer insists", async () => {
    await refreshSearchIndex(SEARCHABLE);
    const fields = form({
      title: "Broertjes en zusjes horen bij elkaar te wonen",
      body: "Laat broers en zussen samen wonen. Wij zagen elkaar alleen in het weekend.",
    });
    const shown = await post("/voorstellen/nieuw", fields, as(stranger).headers);
    expect(shown.status).toBe(422);
    const html = await shown.text();
    expect(html).toContain("Hier lijkt al iets op");
    expect(html.toLowerCase()).toContain(`formaction="${PUBLISHED}/steunen"`);
    expect(html).toContain("alleen in het weekend");
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const sent = await post("/voorstellen/nieuw", { ...fields, seen }, as(stranger).headers);
    expect(sent.status).toBe(303);
    // The button of the form itself: support instead, with everything of the form along.
    const other = await asParticipant();
    const support = await post(`${PUBLISHED}/steunen`, form(), as(other).headers);
    expect(support.headers.get("Location")).toBe(`${PUBLISHED}#steun`);
  });

  test("a draft may be unfinished, and only its writer goes on with it", async () => {
    const answer = await post(
      "/voorstellen/nieuw",
      form({ intent: "draft", body: "", role: "" }),
      as(writer).headers,
    );
    const place = answer.headers.get("Location") ?? "";
    expect(answer.status).toBe(303);
    const edit = place.replace("ontvangen", "wijzigen");
    expect((await visit(edit, as(writer))).status).toBe(200);
    expect((await visit(edit, as(stranger))).status).toBe(404);
    expect((await post(edit, form(), as(stranger).headers)).status).toBe(404);
  });

  test("what was sent cannot be changed behind the moderator's back", async () => {
    const answer = await post(`/voorstellen/${waiting}/wijzigen`, form(), as(writer).headers);
    expect([404, 409]).toContain(answer.status);
  });
});

describe("joining in", () => {
  test("support counts once however often it is pressed, and goes back", async () => {
    const client = await testDatabase();
    const count = async () =>
      (await client.proposal.findUniqueOrThrow({ where: { id: "voorbeeld-broers-en-zussen" } }))
        .supportCount;
    const before = await count();
    for (let press = 0; press < 3; press += 1) {
      const fields = { submission: newSubmissionToken() };
      const answer = await post(`${PUBLISHED}/steunen`, fields, as(stranger).headers);
      expect(answer.status).toBe(303);
    }
    expect(await count()).toBe(before + 1);
    await post(`${PUBLISHED}/steunen`, { intent: "takeBack" }, as(stranger).headers);
    expect(await count()).toBe(before);
  });

  test("a reaction waits for a moderator, an empty one is refused, a foreign parent is not there", async () => {
    const fields = form({ body: "Dit wil ik ook heel graag." });
    const sent = await post(`${PUBLISHED}/reageren`, fields, as(stranger).headers);
    expect(sent.headers.get("Location")).toContain("/gereageerd?ontvangen");
    expect(await (await visit(PUBLISHED)).text()).not.toContain("Dit wil ik ook heel graag.");
    const empty = await post(`${PUBLISHED}/reageren`, form({ body: " " }), as(stranger).headers);
    expect(empty.status).toBe(422);
    const foreign = form({ body: "Antwoord op niets", parent: "elsewhere" });
    const lost = await post(`${PUBLISHED}/reageren`, foreign, as(stranger).headers);
    expect(lost.status).toBe(404);
  });

  test("a report needs a reason and is taken from anybody once", async () => {
    const address = `${PUBLISHED}/melden`;
    expect((await visit(address)).status).toBe(200);
    expect((await post(address, {})).status).toBe(422);
    const first = await post(address, { reason: "abuse" }, as(stranger).headers);
    expect([200, 303]).toContain(first.status);
    const second = await post(address, { reason: "abuse" }, as(stranger).headers);
    expect([200, 303, 409]).toContain(second.status);
    const client = await testDatabase();
    const reports = { subjectId: "voorbeeld-broers-en-zussen", reasonKey: "abuse" };
    expect(await client.readerReport.count({ where: reports })).toBe(1);
  });
});

describe("the list", () => {
  test.each([
    ["", "Laat broers en zussen bij elkaar wonen"],
    ["?q=huisdier", "Mijn huisdier mag mee"],
    ["?status=answered", "Een logeerplek in elke gemeente"],
    ["?sort=support&kind=experience", "Een steungezin heeft ons gered"],
    ["?q=bestaatnergens", "Niets gevonden"],
    ["?page=-1&sort=evil&principle=x&status=draft", "Laat broers en zussen bij elkaar wonen"],
  ])("%s", async (query, words) => {
    const answer = await visit(`/voorstellen${query}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(words);
  });

  test("a merged proposal leads to the one it went into", async () => {
    const answer = await visit("/voorstellen/voorbeeld-zusjes-samen");
    expect([301, 302, 303, 308]).toContain(answer.status);
    expect(answer.headers.get("Location")).toBe(PUBLISHED);
  });
});

test("withdrawing takes the own proposal off, and nobody else's", async () => {
  const { proposalId } = await sendProposal(roundId, EXAMPLE_MOMENT, {}, writer);
  const address = `/voorstellen/${proposalId}/intrekken`;
  expect((await post(address, {}, as(stranger).headers)).status).toBe(404);
  expect((await post(address, {}, as(writer).headers)).status).toBe(303);
  const client = await testDatabase();
  const row = await client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  expect(row.state).toBe("withdrawn");
});

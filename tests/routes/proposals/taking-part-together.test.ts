/** Writing together, following, saying what one thinks of an answer . */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { inviteAuthor } from "~/features/proposals/commands/invite-author.server";
import { saveDraft } from "~/features/proposals/commands/save-draft.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import {
  RETURN,
  caseOn,
  decideAs,
  proposalInput,
  sendProposal,
  sendReaction,
} from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const ROUND = "prioritaire-opgave-jeugd";

let roundId: string;
let writer: ParticipantVisitor;
let stranger: ParticipantVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  roundId = (await client.round.findUniqueOrThrow({ where: { slug: ROUND } })).id;
  writer = await asParticipant();
  stranger = await asParticipant();
});

const as = ({ cookie }: { cookie: string }) => ({ Cookie: cookie });
const get = (path: string, who: { cookie: string }) => visit(path, { headers: as(who) });

describe("writing together", () => {
  async function draft() {
    const kept = await saveDraft(
      await grantTo(writer, "proposal.write"),
      proposalInput(roundId),
      EXAMPLE_MOMENT,
    );
    if (!kept.ok) throw new Error(kept.code);
    const request = new Request("http://localhost/mijn", { headers: as(writer) });
    const made = await inviteAuthor(await authorizeOwn(request), kept.proposalId);
    if (!made.ok) throw new Error(made.code);
    return { id: kept.proposalId, link: `/voorstellen/meeschrijven/${made.token}` };
  }

  test("the page of the link is the writer's; the link is shown once, when it is made", async () => {
    const { id } = await draft();
    const page = `/voorstellen/${id}/samen`;
    expect((await visit(page)).headers.get("Location")).toContain("/meedoen");
    expect((await get(page, stranger)).status).toBe(404);
    expect((await post(page, {}, as(stranger))).status).toBe(404);
    const shown = await (await get(page, writer)).text();
    expect(shown).not.toContain("meeschrijven");
    const made = await (await post(page, {}, as(writer))).text();
    expect(made).toMatch(/\/voorstellen\/meeschrijven\/[\w-]{43}/);
  });

  test("whoever joins says who they are, and then sees the text; a wrong link is not there", async () => {
    const { id, link } = await draft();
    expect((await visit(`${link}x`)).status).toBe(404);
    expect((await visit(link)).status).toBe(200);
    const submission = newSubmissionToken();
    expect((await post(link, { submission }, as(stranger))).status).toBe(422);
    const joined = await post(link, { submission, role: "youth" }, as(stranger));
    expect(joined.headers.get("Location")).toBe(`/voorstellen/${id}/samen?welkom`);
    expect((await get(`/voorstellen/${id}/wijzigen`, stranger)).status).toBe(200);
  });
});

describe("following", () => {
  test.each(["/volgen/ronde/prioritaire-opgave-jeugd", "/volgen/voorstel/voorbeeld-huisdier-mee"])(
    "%s asks for an address, takes it, and lets go again",
    async (page) => {
      const somebody = await asParticipant();
      expect((await visit(page)).status).toBe(200);
      expect((await visit(`/en${page}`)).status).toBe(200);
      const submission = newSubmissionToken();
      const empty = await post(page, { submission, email: "" }, as(somebody));
      expect(empty.status).toBe(422);
      const wrong = await post(page, { submission, email: "niet een adres" }, as(somebody));
      expect(await wrong.text()).toContain("niet een adres");
      const email = `${somebody.personId}@example.org`;
      const taken = await post(page, { submission, email, frequency: "weekly" }, as(somebody));
      expect(taken.status).toBe(303);
      expect(await (await get(page, somebody)).text()).toContain("Je volgt dit");
      const letGo = await post(page, { intent: "unfollow" }, as(somebody));
      expect(letGo.status).toBe(303);
      const client = await testDatabase();
      expect(await client.follow.count({ where: { personId: somebody.personId } })).toBe(0);
    },
  );

  test("what is not public cannot be followed", async () => {
    for (const page of ["/volgen/voorstel/voorbeeld-niet-veilig", "/volgen/gemeente/almelo"]) {
      expect((await visit(page)).status, page).toBe(404);
    }
  });
});

describe("answers", () => {
  test("are prepared, seen by nobody else, and published together or not at all", async () => {
    const client = await testDatabase();
    const body = await client.body.findUniqueOrThrow({ where: { key: "ozjt" } });
    const responder = await asActor("responder", { bodyId: body.id });
    const desk = "/werkplek/antwoorden";
    const ids = ["voorbeeld-broers-en-zussen", "voorbeeld-vertel-het-mij-eerst"];
    const form = {
      intent: "prepare",
      outcome: "yes",
      reason: "Dit voeren we het komende jaar in.",
      owner: "Programmamanager",
      repliedOn: "2026-03-10",
    };
    for (const id of ids) {
      const fields = { ...form, submission: newSubmissionToken() };
      const kept = await post(`${desk}/voorstel/${id}`, fields, as(responder));
      expect(kept.headers.get("Location")).toBe(desk);
      expect(await (await visit(`/voorstellen/${id}`)).text()).not.toContain("komende jaar");
    }
    const prepared = ids.map((id) => `proposal:${id}`);
    expect((await post(desk, {}, as(responder))).status).toBe(422);
    const wrong = await post(
      desk,
      { prepared: [...prepared, "proposal:elsewhere"] },
      as(responder),
    );
    expect(wrong.status).toBe(409);
    expect(await client.reply.count({ where: { proposalId: { in: ids } } })).toBe(0);
    const together = await post(desk, { prepared }, as(responder));
    expect(together.headers.get("Location")).toBe(`${desk}?gepubliceerd=2`);
    expect(await client.reply.count({ where: { proposalId: { in: ids } } })).toBe(2);
    expect(await client.preparedReply.count()).toBe(0);
  });

  test("begin with a template of the own body", async () => {
    const client = await testDatabase();
    const body = await client.body.findUniqueOrThrow({ where: { key: "ozjt" } });
    const responder = await asActor("responder", { bodyId: body.id });
    const page = "/werkplek/antwoorden/sjablonen";
    expect((await post(page, { title: "", text: "x" }, as(responder))).status).toBe(422);
    const template = { title: "Bedankt", text: "Dank je wel dat je dit opschreef." };
    expect((await post(page, template, as(responder))).status).toBe(303);
    expect((await post(page, template, as(responder))).status).toBe(303);
    const [made, ...more] = await client.replyTemplate.findMany({ where: { bodyId: body.id } });
    expect(more).toEqual([]);
    const address = `/werkplek/antwoorden/voorstel/voorbeeld-huisdier-mee?sjabloon=${made?.id ?? ""}`;
    expect(await (await get(address, responder)).text()).toContain(template.text);
    const elsewhere = await client.body.findFirstOrThrow({
      where: { key: "college-hof-van-twente" },
    });
    const other = await asActor("responder", { bodyId: elsewhere.id });
    expect(await (await get(page, other)).text()).not.toContain(template.text);
    const remove = { intent: "remove", template: made?.id ?? "" };
    await post(page, remove, as(other));
    await post(page, remove, as(responder));
    await post(page, remove, as(responder));
    const logged = await client.auditEntry.findMany({
      where: { subjectKind: "replyTemplate", subjectId: remove.template },
      orderBy: { sequence: "asc" },
    });
    const written = "reply.templateWritten";
    expect(logged.map(({ action }) => action)).toEqual([written, written, "reply.templateRemoved"]);
  });

  test("the asker says once what they think of it, and a stranger does not", async () => {
    const client = await testDatabase();
    const { replies, authors } = await client.proposal.findUniqueOrThrow({
      where: { id: "voorbeeld-vertrekplan" },
      select: { replies: true, authors: true },
    });
    const [reply] = replies;
    const page = "/voorstellen/voorbeeld-vertrekplan/oordeel";
    await client.replyOpinion.deleteMany({ where: { replyId: reply?.id ?? "" } });
    const fields = { reply: reply?.id ?? "", opinion: "understood" };
    expect((await post(page, fields, as(stranger))).status).toBe(404);
    await client.proposalAuthor.create({
      data: { proposalId: "voorbeeld-vertrekplan", personId: writer.personId },
    });
    expect((await post(page, { ...fields, opinion: "great" }, as(writer))).status).toBe(404);
    expect((await post(page, fields, as(writer))).status).toBe(303);
    const own = await (await get("/voorstellen/voorbeeld-vertrekplan", writer)).text();
    expect(own).toContain("Je zei: ik snap het.");
    expect(authors.length).toBeGreaterThan(0);
  });
});

test("a returned reaction says why, and its writer alone can have it looked at again", async () => {
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const author = await asParticipant();
  const body = "Dit is precies wat er bij ons op de Lindelaan gebeurde.";
  const id = await sendReaction("voorbeeld-broers-en-zussen", body, EXAMPLE_MOMENT, author);
  const { id: caseId } = await caseOn(id);
  expect((await decideAs(moderator, caseId, RETURN, EXAMPLE_MOMENT)).ok).toBe(true);
  expect(await (await get("/mijn", author)).text()).toContain("Aan de straat is te zien");
  const page = `/reacties/${id}`;
  expect((await get(page, stranger)).status).toBe(404);
  const reason = { reason: "Er wonen daar duizend mensen." };
  expect((await post(page, reason, as(stranger))).status).toBe(404);
  const own = await (await get(page, author)).text();
  expect(own).toContain(body);
  expect(own).toContain("Haal de straat weg");
  expect((await post(page, { reason: "" }, as(author))).status).toBe(422);
  expect((await post(page, reason, as(author))).status).toBe(303);
  expect((await post(page, reason, as(author))).status).toBe(409);
  expect(await (await get(page, author)).text()).toContain("Een andere moderator kijkt opnieuw");
  for (const path of [page, "/mijn"]) expect((await get(`/en${path}`, author)).status).toBe(200);
});

describe("promises", () => {
  test("an answer that takes longer is shown as such, with the reason", async () => {
    const client = await testDatabase();
    const id = "voorbeeld-een-vast-gezicht";
    const { bodyId } = await client.proposal.findUniqueOrThrow({ where: { id } });
    const responder = await asActor("responder", { bodyId: bodyId ?? "" });
    const page = `/werkplek/antwoorden/voorstel/${id}`;
    const reason = "We willen eerst met jongeren uit Almelo praten.";
    expect(await (await visit("/beloften?soort=proposalReply")).text()).not.toContain(reason);
    const form = { intent: "extend", extensionReason: reason, submission: newSubmissionToken() };
    expect((await post(page, form, as(responder))).status).toBe(303);
    const again = { ...form, submission: newSubmissionToken() };
    expect((await post(page, again, as(responder))).status).toBeGreaterThanOrEqual(409);
    for (const path of ["/beloften?soort=proposalReply", `/voorstellen/${id}`]) {
      expect(await (await visit(path)).text(), path).toContain(reason);
    }
  });

  test("beside a body stands how many understood its answers, from enough askers on", async () => {
    const client = await testDatabase();
    const reply = await client.reply.findFirstOrThrow({
      where: { proposalId: "voorbeeld-logeerplek", state: "published" },
      select: { id: true, body: { select: { id: true, name: true } } },
    });
    await client.replyOpinion.deleteMany({ where: { reply: { bodyId: reply.body.id } } });
    const say = async (opinion: string) => {
      const { personId } = await asParticipant();
      await client.replyOpinion.create({ data: { replyId: reply.id, personId, opinion } });
    };
    for (const opinion of ["understood", "understood", "understood", "notAnswered"]) {
      await say(opinion);
    }
    expect(await (await visit("/beloften")).text()).not.toContain("Snapte het antwoord");
    await say("notAnswered");
    const page = await (await visit("/beloften")).text();
    const [, row] = page.slice(page.indexOf("Snapte het antwoord")).split("<tr");
    expect(row).toContain(reply.body.name);
    expect(row).toMatch(/60\s*%/);
  });

  test("whoever waits reads how long that usually takes", async () => {
    const waiting = await asParticipant();
    await sendProposal(roundId, EXAMPLE_MOMENT, {}, waiting);
    expect(await (await get("/mijn", waiting)).text()).toMatch(/Meestal duurt het \d+ dag/);
  });
});

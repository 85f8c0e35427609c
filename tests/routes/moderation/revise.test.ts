/** A published text is found among what is decided, and taken off every page, list, feed and file over HTTP, in each kind. */
import { beforeAll, describe, expect, test } from "vitest";
import { freezeExport } from "~/features/responses/commands/freeze-export.server";
import { holdClock } from "~/platform/clock.server";
import { STAFF_ROLES } from "~/policy/actor";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { ask, respond } from "../../support/held-texts";
import {
  caseOn,
  decideAs,
  PUBLISH,
  publishedProposal,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { openSurvey } from "../../support/surveys";

holdClock(EXAMPLE_MOMENT);

const QUEUE = "/werkplek/beoordelen";
const WORD = "kwikzilverstaartje";
const BODY = `Maak op elke groep een ${WORD} met een deur die dicht kan.`;

let roundId: string;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
});

type Sent = {
  id: string;
  places: readonly string[];
  /** What is made of it once it is published. */
  copy?: (moderator: StaffVisitor) => Promise<void>;
};

/** Answers are shown from so many on. */
const SHOWN_FROM = 10;

/** What news readers and calendars are given; no words of participants ever stand in them. */
const FEEDS = [
  "/verslagen.atom",
  "/rondes/prioritaire-opgave-jeugd/nieuws.atom",
  "/bijeenkomsten.ics",
  "/rondes.ics",
];

/** A text of each kind, and the addresses at which its words stand once it is published. */
const SENT: Record<string, () => Promise<Sent>> = {
  proposal: async () => {
    const text = { title: `Een ${WORD}`, body: BODY };
    const { proposalId: id } = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
    const api = "/api/v1/proposals";
    const found = [`/zoeken?q=${WORD}`, "/voorstellen?sort=newest"];
    return { id, places: [`/voorstellen/${id}`, ...found, api] };
  },
  reaction: async () => {
    const { proposalId } = await publishedProposal(roundId, EXAMPLE_MOMENT);
    const id = await sendReaction(proposalId, BODY, EXAMPLE_MOMENT);
    return { id, places: [`/voorstellen/${proposalId}`] };
  },
  answer: async () => {
    const survey = await openSurvey({ resultsPublic: true });
    await respond(await asParticipant(), survey, BODY);
    for (let others = 0; others < SHOWN_FROM; others += 1) {
      await respond(await asParticipant(), survey, "Iets anders.");
    }
    const client = await testDatabase();
    const where = { surveyId: survey.id, value: { contains: WORD } };
    const { id } = await client.answer.findFirstOrThrow({ where });
    await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    const files = `/werkplek/vragenlijsten/${survey.slug}/bestanden`;
    return {
      id,
      places: [
        `/vragenlijsten/${survey.slug}/resultaten`,
        `${files}/antwoorden.csv`,
        `${files}/antwoorden.csv?stand=1`,
        `${files}/antwoorden-spss.csv?stand=1`,
      ],
      copy: async (moderator) => {
        const grant = await grantTo(moderator, "answers.readRaw", { roundId: survey.roundId });
        expect(await freezeExport(grant, survey.slug, EXAMPLE_MOMENT)).toMatchObject({ ok: true });
      },
    };
  },
  question: async () => {
    const slug = await ask(await asParticipant(), BODY);
    const client = await testDatabase();
    const { id } = await client.sessionQuestion.findFirstOrThrow({ where: { body: BODY } });
    return { id, places: [`/bijeenkomsten/${slug}/vragen`] };
  },
};

describe.each(Object.entries(SENT))("a %s", (_kind, send) => {
  test("leaves every place at once, and its address says so", async () => {
    const { id, places, copy } = await send();
    const client = await testDatabase();
    const { id: caseId } = await caseOn(id);
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    const moderator = await asActor("moderator", { roundIds: [row.roundId ?? ""] });
    const as = { headers: { Cookie: moderator.cookie } };
    await decideAs(moderator, caseId, PUBLISH, EXAMPLE_MOMENT);
    await copy?.(moderator);
    const words = async (address: string) =>
      (await visit(address, address.startsWith("/werkplek") ? as : {})).text();
    for (const place of places) expect(await words(place), place).toContain(WORD);

    const list = await (await visit(`${QUEUE}/besloten?zoek=${WORD}`, as)).text();
    expect(list).toContain(`${QUEUE}/${caseId}?`);
    expect(await (await visit(`${QUEUE}/${caseId}`, as)).text()).toContain(
      "Haal het nu van de site",
    );
    const form = `${QUEUE}/${caseId}/herzien`;
    const without = await post(form, { intent: "takeDown" }, as.headers);
    expect(without.status).toBe(422);
    expect(await without.text()).toContain("Kies waarom");
    const taken = await post(form, { intent: "takeDown", reason: "personalData" }, as.headers);
    expect(taken.headers.get("Location")).toContain(`${QUEUE}/besloten?herzien=takeDown`);
    for (const place of places) {
      expect(await words(place), place).not.toMatch(new RegExp(`een ${WORD}`, "i"));
    }
    for (const feed of FEEDS) expect(await words(feed), feed).not.toContain(WORD);
    expect(await (await visit(`${QUEUE}?page=1`, as)).text()).toContain("van de site gehaald");
  });
});

test("the list and the form are a moderator's of the round", async () => {
  const { caseId } = await publishedProposal(roundId, EXAMPLE_MOMENT);
  const addresses = [`${QUEUE}/besloten`, `${QUEUE}/${caseId}/herzien`];
  for (const role of STAFF_ROLES) {
    const roundIds = role === "moderator" ? [roundId] : [];
    const visitor: StaffVisitor = await asActor(role, { roundIds });
    for (const address of addresses) {
      const { status } = await visit(address, { headers: { Cookie: visitor.cookie } });
      // Who may undo sees the list; the words and the form are a moderator's.
      const sees = role === "administrator" && address.endsWith("/besloten");
      expect(status, `${role} ${address}`).toBe(role === "moderator" || sees ? 200 : 404);
    }
  }
  const elsewhere = await asActor("moderator");
  const sent = { intent: "takeDown", reason: "mistake" };
  const form = `${QUEUE}/${caseId}/herzien`;
  expect((await post(form, sent, { Cookie: elsewhere.cookie })).status).toBe(404);
});

import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor, asParticipant } from "../../support/actors";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { DESK, openDesk, OVER } from "../../support/session-desk";
import { makeRound } from "../../support/sessions";

/** The pages of one session at the desk. */
const PAGES = [
  "",
  "/overzicht",
  "/bewerken",
  "/annuleren",
  "/herhalen",
  "/insprekers",
  "/kaarten",
  "/materiaal",
  "/vragen",
  "/verslag",
];
/** What only whoever moderates the round does; an administrator makes sessions and keeps no lists of people. */
const PEOPLE = ["", "/insprekers", "/kaarten", "/materiaal", "/vragen", "/verslag"];

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const FORM = {
  title: "Tafel van de maand",
  summary: "We praten samen.",
  format: "onSite",
  place: "Buurthuis",
  date: "2026-04-14",
  startTime: "19:00",
  endTime: "21:00",
  capacity: "10",
  reserved_youth: "6",
};

describe("who may come here", () => {
  test("whoever moderates the round sees every page, in both languages, in no cache", async () => {
    const { session, get } = await openDesk();
    for (const page of [
      DESK,
      `${DESK}/nieuw`,
      ...PAGES.map((one) => `${DESK}/${session.id}${one}`),
    ]) {
      for (const address of [page, `/en${page}`]) {
        const answer = await get(address);
        expect(answer.status, address).toBe(200);
        expect(answer.headers.get("Cache-Control"), address).toBe("no-store");
      }
    }
  });

  test("for a moderator of another round, and for every other role, no session is there", async () => {
    const { session, get, send } = await openDesk();
    const strangers = [
      await asActor("moderator", { roundIds: [(await makeRound()).id] }),
      await asActor("responder"),
      await asActor("advisoryCouncil"),
      await asActor("safetyOfficer"),
    ];
    for (const stranger of strangers) {
      for (const page of PAGES) {
        const path = `${DESK}/${session.id}${page}`;
        const who = `${stranger.actor.role} ${page}`;
        expect((await get(path, stranger.cookie)).status, who).toBe(404);
        // The same answer as for a session that does not exist.
        const nowhere = await send(`${DESK}/nowhere${page}`, { intent: "x" }, stranger.cookie);
        const foreign = await send(path, { intent: "x" }, stranger.cookie);
        expect(foreign.status, who).toBe(nowhere.status);
        expect(await foreign.text(), who).not.toContain("Gesprek");
      }
    }
  });

  test("an administrator makes sessions, and sees nobody's needs", async () => {
    const { session, get } = await openDesk();
    const { cookie: administrator } = await asActor("administrator");
    for (const page of PAGES) {
      const expected = PEOPLE.includes(page) ? 404 : 200;
      const answer = await get(`${DESK}/${session.id}${page}`, administrator);
      expect(answer.status, page).toBe(expected);
    }
  });

  test("a participant and nobody at all are asked to sign in", async () => {
    const { session, get } = await openDesk();
    const { cookie: participant } = await asParticipant();
    for (const page of PAGES) {
      const path = `${DESK}/${session.id}${page}`;
      for (const who of ["", participant]) {
        expect((await get(path, who)).headers.get("Location"), page).toContain("/inloggen");
      }
    }
  });
});

describe("making a session", () => {
  test("a draft, its date put to the vote, then public", async () => {
    const { session, send } = await openDesk();
    const made = await send(`${DESK}/nieuw`, { ...FORM, round: session.roundId });
    expect(made.status).toBe(303);
    const client = await testDatabase();
    const draft = await client.session.findFirstOrThrow({ where: { title: FORM.title } });
    const here = `${DESK}/${draft.id}`;
    expect((await visit(`/bijeenkomsten/${draft.slug}`)).status).toBe(404);

    const offer = { intent: "offer", date: "2026-04-16", time: "19:30" };
    expect((await send(`${here}/datum`, offer)).status).toBe(303);
    expect((await send(`${here}/datum`, { ...offer, date: "31-2-2026" })).status).toBe(422);
    expect((await send(`${here}/datum`, { ...offer, date: "2025-04-16" })).status).toBe(409);
    const option = await client.datePollOption.findFirstOrThrow({
      where: { sessionId: draft.id },
    });
    const choose = { intent: "choose", optionId: option.id };
    expect((await send(`${here}/datum`, choose)).status).toBe(303);
    const published = await send(`${here}/bewerken`, { intent: "publish" });
    expect(published.headers.get("Location")).toContain("status=published");
    const html = await (await visit(`/bijeenkomsten/${draft.slug}`)).text();
    expect(html).toContain("donderdag 16 april 2026");
    expect(html).toContain("6 van 6 vrij");
    expect((await send(`${here}/bewerken`, { intent: "publish" })).status).toBe(409);
  });

  test.each([
    ["28 March 2027 at 02:30 does not exist", "2027-03-28", "02:30", "bestaat niet"],
    ["31 October 2027 at 02:30 exists twice", "2027-10-31", "02:30", "twee keer"],
  ])("%s: the form says so and keeps what was typed", async (_, date, startTime, sentence) => {
    const { session, send } = await openDesk();
    const answer = await send(`${DESK}/nieuw`, {
      ...FORM,
      round: session.roundId,
      date,
      startTime,
      endTime: "05:00",
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain('value="Tafel van de maand"');
  });

  test("fewer seats than are taken, an old form and a session that was held are refused", async () => {
    const { session, send, ...desk } = await openDesk({ capacity: 3 });
    const here = `${desk.here}/bewerken`;
    const client = await testDatabase();
    const { personId } = await asParticipant();
    const registrant = { sessionId: session.id, personId, role: "parent", position: 1 };
    await client.signUp.create({
      data: { ...registrant, state: "confirmed", cancelTokenHash: session.id },
    });
    const noSeats = await send(here, { ...FORM, reserved_youth: "", capacity: "0", version: "1" });
    expect(noSeats.status).toBe(422);
    expect((await send(here, { ...FORM, version: "7" })).status).toBe(409);
    expect((await send(here, { ...FORM, version: "1" })).status).toBe(303);
    const changed = await client.session.findUniqueOrThrow({ where: { id: session.id } });
    expect(changed.capacity).toBe(10);
    const held = await openDesk(OVER);
    const late = await held.send(`${held.here}/bewerken`, { ...FORM, version: "1" });
    expect(late.status).toBe(409);
  });

  test("is repeated as drafts, and called off only with a reason", async () => {
    const { session, here, send } = await openDesk();
    const monthly = { date: "2026-05-14", rhythm: "monthly", count: "3" };
    expect((await send(`${here}/herhalen`, { ...monthly, count: "99" })).status).toBe(422);
    expect((await send(`${here}/herhalen`, monthly)).status).toBe(303);
    const client = await testDatabase();
    const drafts = { roundId: session.roundId, state: "draft" };
    expect(await client.session.count({ where: drafts })).toBe(3);
    expect((await send(`${here}/annuleren`, { reason: " " })).status).toBe(422);
    expect((await send(`${here}/annuleren`, { reason: "De zaal is dicht." })).status).toBe(303);
    expect(await (await visit(`/bijeenkomsten/${session.slug}`)).text()).toContain(
      "De zaal is dicht.",
    );
    expect((await send(`${here}/annuleren`, { reason: "Nog eens." })).status).toBe(409);
  });
});

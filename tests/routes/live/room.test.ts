/** The room over HTTP: the phone, the screen, the word, and the page of who leads it; all of it without script. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { TestBrowser } from "../../support/browser";
import { testDatabase } from "../../support/database";
import { BUSY, HALL, openRoom, textOf, vote, votes } from "../../support/room";
import { openDesk } from "../../support/session-desk";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});
afterAll(() => {
  holdClock(undefined);
});

test("phones behind one address vote once each, and each sees its own choice", async () => {
  const room = await openRoom();
  const [first, second] = [new TestBrowser(HALL), new TestBrowser(HALL)];
  expect((await vote(first, room, "1")).status).toBe(303);
  expect((await vote(first, room, "2")).status).toBe(303);
  expect((await vote(second, room, "1")).status).toBe(303);
  expect(await votes(room)).toBe(2);
  const page = await textOf(await first.open(room.phone));
  expect(page).toContain("Je antwoord is binnen");
  expect(page).toContain("ergens anders");
  // Whoever changes their choice is not sent away while doing so.
  const changing = await textOf(await first.open(`${room.phone}?verander`));
  expect(changing).toContain("Verander mijn antwoord");
  expect(changing).not.toContain('http-equiv="refresh"');
});

test("a vote without a choice, after closing or without a cookie counts nothing and says why", async () => {
  const room = await openRoom();
  const browser = new TestBrowser(HALL);
  const empty = await vote(browser, room, "");
  expect(empty.status).toBe(422);
  expect(await textOf(empty)).toContain("Kies eerst een antwoord.");
  const submission = await browser.tokenOf(room.phone);
  const nameless = await new TestBrowser(HALL).send(room.phone, { submission, choice: "1" });
  expect(nameless.status).toBe(422);
  await room.lead({ step: "close" });
  const late = await vote(browser, room, "1", submission);
  expect(late.status).toBe(409);
  expect(await textOf(late)).toContain("Deze vraag is gesloten.");
  expect(await votes(room)).toBe(0);
});

describe("the screen", () => {
  test("shows the question and how many voted, without a menu, and no result before there is one", async () => {
    const room = await openRoom();
    const screen = `/bijeenkomsten/${room.session.slug}/scherm`;
    await vote(new TestBrowser(HALL), room, "1");
    const open = await textOf(await visit(screen));
    expect(open).toContain("Waar wil je wonen?");
    expect(open).toContain("1 antwoord binnen");
    expect(open).not.toContain("page-navigation");
    expect(open).toMatch(/<noscript><meta http-equiv="refresh"/);
    await room.lead({ step: "close" });
    const closed = await textOf(await visit(screen));
    expect(closed).toContain("Er zijn te weinig antwoorden om te laten zien");
    expect(closed).not.toContain("%");
  });

  test("of a session that nobody knows of, or without a room, is not there", async () => {
    const draft = await openDesk({ ...BUSY, state: "draft" });
    const bare = await openDesk(BUSY);
    for (const { session } of [draft, bare]) {
      for (const page of ["scherm", "meedoen", "meedoen/stand"]) {
        expect((await visit(`/bijeenkomsten/${session.slug}/${page}`)).status).toBe(404);
      }
    }
  });
});

test("the number of the last step moves with each step, and with nothing else", async () => {
  const room = await openRoom();
  const asked = await visit(`${room.phone}/stand`);
  // One answer for all phones: it knows nobody, and may be kept until the room moves.
  expect(asked.headers.get("Set-Cookie")).toBeNull();
  expect(asked.headers.get("Cache-Control")).not.toContain("no-store");
  const version = async () => (await visit(`${room.phone}/stand`)).text();
  const before = await version();
  await vote(new TestBrowser(HALL), room, "1");
  expect(await version()).toBe(before);
  await room.lead({ step: "close" });
  expect(await version()).not.toBe(before);
});

test("a room that is over leads phones to how it was", async () => {
  const room = await openRoom();
  const client = await testDatabase();
  const { slug } = await client.round.findFirstOrThrow({
    where: { sessions: { some: { id: room.session.id } } },
    select: { slug: true },
  });
  const own = `/rondes/${slug}/ervaring`;
  expect(await textOf(await visit(room.phone))).not.toContain(own);
  await room.lead({ step: "end" });
  expect(await textOf(await visit(room.phone))).toContain(own);
});

test("the word opens the page of the room, in capitals and with spaces too; another one is not known", async () => {
  const room = await openRoom();
  const client = await testDatabase();
  const { word } = await client.liveRoom.findFirstOrThrow({
    where: { sessionId: room.session.id },
    select: { word: true },
  });
  const typed = word.toUpperCase().replace(/(\d+)/, " $1");
  const answer = await visit(`/zaal?woord=${encodeURIComponent(typed)}`);
  expect(answer.headers.get("Location")).toBe(room.phone);
  expect(await textOf(await visit("/zaal?woord=onbekend"))).toContain("We kennen dit woord niet.");
});

describe("whoever leads the room", () => {
  test("is told when the room moved on, and can undo one step", async () => {
    const room = await openRoom();
    const old = await room.lead({ step: "close", version: "1" });
    expect(old.status).toBe(409);
    expect(await textOf(old)).toContain("De zaal is al verder.");
    await room.lead({ step: "close" });
    expect((await room.lead({ intent: "undo" })).status).toBe(303);
    expect((await vote(new TestBrowser(HALL), room, "1")).status).toBe(303);
  });

  test("cannot begin on another day, change a question that was asked, or write a sixth", async () => {
    const later = await openDesk();
    const refused = await later.send(`${later.here}/zaal`, { version: "0", step: "begin" });
    expect(refused.status).toBe(409);
    const room = await openRoom();
    const client = await testDatabase();
    const { id } = await client.liveQuestion.findFirstOrThrow({
      where: { room: { sessionId: room.session.id } },
      select: { id: true },
    });
    const path = `${room.here}/zaal/vragen`;
    const fields = { text: "Anders?", kind: "yesNo", options: "" };
    expect((await room.send(path, { ...fields, questionId: id })).status).toBe(409);
    for (let number = 2; number <= 5; number += 1) {
      expect((await room.send(path, { ...fields, questionId: "" })).status).toBe(303);
    }
    expect((await room.send(path, { ...fields, questionId: "" })).status).toBe(422);
  });

  test("keeps what was typed when the choices are too few", async () => {
    const room = await openRoom();
    const fields = { questionId: "", text: "Te weinig?", kind: "single", options: "één" };
    const refused = await room.send(`${room.here}/zaal/vragen`, fields);
    expect(refused.status).toBe(422);
    const page = await textOf(refused);
    expect(page).toContain('value="Te weinig?"');
    expect(page).toContain("Schrijf minstens twee keuzes op");
  });
});

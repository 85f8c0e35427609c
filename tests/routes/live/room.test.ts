/** The room over HTTP: the phone, the screen, the word, and the page of who leads it; all of it without script. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { TestBrowser } from "../../support/browser";
import { testDatabase } from "../../support/database";
import { openDesk } from "../../support/session-desk";
import type { SessionDesk } from "../../support/session-desk";

const HALL = "198.51.100.7";
const HOUR = 3_600_000;
const BUSY = {
  startsAt: new Date(EXAMPLE_MOMENT.getTime() - HOUR),
  endsAt: new Date(EXAMPLE_MOMENT.getTime() + HOUR),
};

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});
afterAll(() => {
  holdClock(undefined);
});

type Room = SessionDesk & {
  lead: (fields: Record<string, string>) => Promise<Response>;
  phone: string;
};

async function openRoom(): Promise<Room> {
  const desk = await openDesk(BUSY);
  const room = `${desk.here}/zaal`;
  const client = await testDatabase();
  const lead = async (fields: Record<string, string>) => {
    const known = await client.liveRoom.findUnique({
      where: { sessionId: desk.session.id },
      select: { version: true },
    });
    return desk.send(room, { version: String(known?.version ?? 0), ...fields });
  };
  const question = { questionId: "", text: "Waar wil je wonen?", kind: "single" };
  const saved = await desk.send(`${room}/vragen`, { ...question, options: "thuis\nergens anders" });
  expect(saved.headers.get("Location")).toBe(`${room}/vragen?bewaard`);
  expect((await lead({ step: "begin" })).status).toBe(303);
  expect((await lead({ step: "next" })).status).toBe(303);
  return { ...desk, lead, phone: `/bijeenkomsten/${desk.session.slug}/meedoen` };
}

async function vote(
  browser: TestBrowser,
  { phone, session }: Room,
  choice: string,
  token?: string,
) {
  const client = await testDatabase();
  const question = await client.liveQuestion.findFirstOrThrow({
    where: { room: { sessionId: session.id } },
    select: { id: true },
  });
  // Whoever voted already asks for the choice again.
  const submission = token ?? (await browser.tokenOf(`${phone}?verander`));
  return browser.send(phone, { submission, questionId: question.id, choice });
}

async function votes({ session }: Room): Promise<number> {
  const client = await testDatabase();
  return client.liveVote.count({ where: { question: { room: { sessionId: session.id } } } });
}

const textOf = async (answer: Response) => (await answer.text()).replaceAll("<!-- -->", "");

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
  const version = async () => (await visit(`${room.phone}/stand`)).text();
  const before = await version();
  await vote(new TestBrowser(HALL), room, "1");
  expect(await version()).toBe(before);
  await room.lead({ step: "close" });
  expect(await version()).not.toBe(before);
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

test("cards of paper are counted with the phones, once they agree, and come in by themselves too", async () => {
  const room = await openRoom();
  const path = `${room.here}/zaal/papier`;
  const client = await testDatabase();
  const { id } = await client.liveQuestion.findFirstOrThrow({
    where: { room: { sessionId: room.session.id } },
    select: { id: true },
  });
  const cards = (count: number, first: number, second: number) => ({
    questionId: id,
    [`cards.${id}`]: String(count),
    [`count.${id}.1`]: String(first),
    [`count.${id}.2`]: String(second),
  });
  await vote(new TestBrowser(HALL), room, "1");
  expect((await room.send(path, cards(11, 6, 5))).status).toBe(409);
  await room.lead({ step: "close" });
  const wrong = await room.send(path, cards(11, 6, 6));
  expect(wrong.status).toBe(422);
  expect(await textOf(wrong)).toContain("De aantallen kloppen niet met het aantal kaarten.");
  expect((await room.send(path, cards(11, 6, 5))).status).toBe(303);
  // Sent twice it is the same.
  expect((await room.send(path, cards(11, 6, 5))).status).toBe(303);
  const screen = await textOf(await visit(`/bijeenkomsten/${room.session.slug}/scherm`));
  expect(screen).toContain("Van 12 mensen");
  expect(screen).toContain("60%");
  const sheet = await textOf(await room.get(`${path}/vel`));
  expect(sheet.match(/Waar wil je wonen\?/g)?.length).toBeGreaterThanOrEqual(8);
});

describe("questions from the room", () => {
  const ask = async (room: Room, body: string) => {
    const browser = new TestBrowser(HALL);
    const path = `/bijeenkomsten/${room.session.slug}/vragen`;
    const send = (fields: Record<string, string>) => browser.send(path, fields);
    const sent = await send({ intent: "send", submission: await browser.tokenOf(path), body });
    if (sent.status !== 422) return sent;
    // What may be about a person is pointed out once; the writer sends it all the same.
    const seen = /name="seen" value="([^"]*)"/.exec(await sent.text())?.[1] ?? "";
    return send({ intent: "send", submission: await browser.tokenOf(path), body, seen });
  };
  const caseOf = async (room: Room) => {
    const client = await testDatabase();
    return client.moderationCase.findFirstOrThrow({
      where: { roundId: room.session.roundId },
      select: { id: true, version: true, state: true },
    });
  };
  const deed = async (room: Room, intent: string) => {
    const { id, version } = await caseOf(room);
    const fields = { caseId: id, version: String(version), intent };
    return room.send(`${room.here}/zaal/teksten`, fields);
  };
  const screenOf = async (room: Room) => {
    await room.lead({ step: "show", stage: "questions" });
    return textOf(await visit(`/bijeenkomsten/${room.session.slug}/scherm`));
  };

  test("are on the screen once a moderator placed them, and not before", async () => {
    const room = await openRoom();
    await ask(room, "Komt er een stille plek?");
    expect(await screenOf(room)).not.toContain("Komt er een stille plek?");
    const waiting = await textOf(await room.get(`${room.here}/zaal/teksten`));
    expect(waiting).toContain("Komt er een stille plek?");
    expect((await deed(room, "publish")).status).toBe(303);
    expect(await screenOf(room)).toContain("Komt er een stille plek?");
    expect((await deed(room, "publish")).status).toBe(409);
  });

  test("with somebody's telephone number are not placed with one press", async () => {
    const room = await openRoom();
    await ask(room, "Wie belt mij op 06-12345678?");
    const waiting = await textOf(await room.get(`${room.here}/zaal/teksten`));
    expect(waiting).toContain("Bedek of leg uit");
    expect((await deed(room, "publish")).status).toBe(422);
    expect(await screenOf(room)).not.toContain("06-12345678");
  });

  test("that suggest danger never reach the list, and a moderator can pass one on", async () => {
    const room = await openRoom();
    await ask(room, "Mag ik hier slapen?");
    expect((await deed(room, "hold")).status).toBe(303);
    expect((await caseOf(room)).state).toBe("held");
    const waiting = await textOf(await room.get(`${room.here}/zaal/teksten`));
    expect(waiting).not.toContain("Mag ik hier slapen?");
  });
});

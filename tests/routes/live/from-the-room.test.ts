/** What comes from the room in words and on paper: questions, cards for the wall, numbers of cards that were counted. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { TestBrowser } from "../../support/browser";
import { testDatabase } from "../../support/database";
import { HALL, openRoom, textOf, vote } from "../../support/room";
import type { Room } from "../../support/room";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});
afterAll(() => {
  holdClock(undefined);
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
  // The page of the session tells it once the room has ended, and not before.
  const page = `/bijeenkomsten/${room.session.slug}`;
  expect(await textOf(await visit(page))).not.toContain("Wat de zaal koos");
  expect((await visit(`${page}/zaal.csv`)).status).toBe(404);
  await room.lead({ step: "end" });
  expect(await textOf(await visit(page))).toContain("Wat de zaal koos");
  // The same as a file, with what these numbers are.
  const file = await visit(`${page}/zaal.csv`);
  expect(file.headers.get("Content-Type")).toContain("text/csv");
  const [, first, second] = (await file.text()).split("\r\n");
  expect(first).toBe("Waar wil je wonen?;thuis;60;60;12;answers in the room, not persons");
  expect(second).toContain("ergens anders;40;40;12");
  // And the report, which says what was said.
  await client.sessionReport.create({
    data: {
      sessionId: room.session.id,
      said: "Veel.",
      answered: "Wat kon.",
      next: "Verder.",
      publishedAt: EXAMPLE_MOMENT,
    },
  });
  await client.session.update({
    where: { id: room.session.id },
    data: { state: "reported", endsAt: EXAMPLE_MOMENT },
  });
  const report = await textOf(await visit(`${page}/verslag`));
  expect(report).toContain("Wat de zaal koos");
  expect(report).toContain("Een telefoon of een kaart is geen persoon.");
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

  test("can still be asked after the planned end, for as long as somebody leads the room", async () => {
    const room = await openRoom();
    const client = await testDatabase();
    const endsAt = new Date(EXAMPLE_MOMENT.getTime() - 60_000);
    await client.session.update({ where: { id: room.session.id }, data: { endsAt } });
    expect((await ask(room, "Kan het ook later?")).status).toBe(303);
    expect((await caseOf(room)).state).toBe("waiting");
    await room.lead({ step: "end" });
    const page = await textOf(await visit(`/bijeenkomsten/${room.session.slug}/vragen`));
    expect(page).toContain("Vragen stellen kan niet meer.");
  });

  test("that are decided in their case lead back to the room that somebody leads", async () => {
    const room = await openRoom();
    await ask(room, "Wordt het later gezegd?");
    const texts = `${room.here}/zaal/teksten`;
    const list = await textOf(await room.get(texts));
    const [, place = ""] = /href="(\/werkplek\/beoordelen\/[^"]*terug=[^"]*)"/.exec(list) ?? [];
    const address = place.replaceAll("&amp;", "&");
    expect(address).not.toBe("");
    const page = await textOf(await room.get(address));
    expect(page).toContain(`href="${texts}"`);
    const { version } = await caseOf(room);
    const fields = { outcome: "publish", version: String(version), then: "list" };
    const decided = await room.send(address, fields);
    expect(decided.status).toBe(303);
    const where = decided.headers.get("Location") ?? "";
    expect(where.split("?")[0]).toBe(texts);
    expect(await textOf(await room.get(where))).toContain("Je besluit is bewaard");
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

describe("cards for the wall", () => {
  const send = async (room: Room, body: string) => {
    const browser = new TestBrowser(HALL);
    const path = `/bijeenkomsten/${room.session.slug}/kaart`;
    const fields = { intent: "send", submission: await browser.tokenOf(path), body };
    return browser.send(path, fields);
  };
  const place = async (room: Room, intent = "publish") => {
    const client = await testDatabase();
    const { id, version } = await client.moderationCase.findFirstOrThrow({
      where: { roundId: room.session.roundId, subjectKind: "sessionQuestion" },
      select: { id: true, version: true },
    });
    const fields = { caseId: id, version: String(version), intent };
    return { caseId: id, answer: await room.send(`${room.here}/zaal/teksten`, fields) };
  };
  const wallOf = async (room: Room) => {
    await room.lead({ step: "show", stage: "wall" });
    return textOf(await visit(`/bijeenkomsten/${room.session.slug}/scherm`));
  };
  const said = async ({ session }: Room) => {
    const client = await testDatabase();
    return client.inputCard.findMany({
      where: { sessionId: session.id },
      select: { text: true, hidden: true },
    });
  };

  test("are on the wall and with what was said once placed, and nowhere before", async () => {
    const room = await openRoom();
    expect((await send(room, "Een eigen sleutel")).status).toBe(303);
    expect(await wallOf(room)).not.toContain("Een eigen sleutel");
    expect(await said(room)).toEqual([]);
    expect((await place(room)).answer.status).toBe(303);
    expect(await wallOf(room)).toContain("Een eigen sleutel");
    expect(await said(room)).toEqual([{ text: "Een eigen sleutel", hidden: false }]);
    // A card is no question: it waits for no answer.
    const questions = await textOf(await visit(`/bijeenkomsten/${room.session.slug}/vragen`));
    expect(questions).not.toContain("Een eigen sleutel");
  });

  test("go from the wall and from what was said when a moderator undoes placing them", async () => {
    const room = await openRoom();
    await send(room, "Een eigen sleutel");
    const { caseId } = await place(room);
    const undone = await room.send(`/werkplek/beoordelen/${caseId}/ongedaan`, {});
    expect(undone.status).toBe(303);
    expect(await wallOf(room)).not.toContain("Een eigen sleutel");
    expect((await said(room)).every(({ hidden }) => hidden)).toBe(true);
  });

  test("are refused when nobody leads the room, and what was typed stays", async () => {
    const room = await openRoom();
    await room.lead({ step: "end" });
    const browser = new TestBrowser(HALL);
    const submission = await browser.tokenOf(`/bijeenkomsten/${room.session.slug}/vragen`);
    const path = `/bijeenkomsten/${room.session.slug}/kaart`;
    const late = await browser.send(path, { intent: "send", submission, body: "Te laat" });
    expect(late.status).toBe(409);
    expect(await textOf(late)).toContain("Te laat");
  });
});

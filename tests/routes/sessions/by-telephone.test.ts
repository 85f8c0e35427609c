import { beforeAll, expect, test } from "vitest";
import { eraseAllOf } from "~/features/own/commands/erase.server";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openDesk } from "../../support/session-desk";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const CALLER = { role: "parent", ageBand: "over27", nickname: "Merel", needs: "" };
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/;

test("somebody who telephones gets a seat, then a place in line, each with a code that is shown once", async () => {
  const { session, here, get, send } = await openDesk({ capacity: 1 });
  const client = await testDatabase();
  const fields = { ...CALLER, submission: newSubmissionToken() };
  const first = await send(`${here}/aanmelden`, fields);
  const html = await first.text();
  expect(first.status).toBe(200);
  expect(html).toContain("Aangemeld, met een plek: nummer 1");
  const code = CODE.exec(html)?.[0];
  expect(code).toBeDefined();
  // Sent twice it is one person, with the same code.
  const again = await (await send(`${here}/aanmelden`, fields)).text();
  expect(CODE.exec(again)?.[0]).toBe(code);
  expect(await client.signUp.count({ where: { sessionId: session.id } })).toBe(1);
  const second = await send(`${here}/aanmelden`, {
    ...CALLER,
    nickname: "Uil",
    submission: newSubmissionToken(),
  });
  expect(await second.text()).toContain("Op de wachtlijst gezet: nummer 2");
  const unsaid = { ...CALLER, role: "", submission: newSubmissionToken() };
  expect((await send(`${here}/aanmelden`, unsaid)).status).toBe(422);
  const day = await (await get(here)).text();
  expect(day).toContain("1. Merel");
  expect(day).toContain("Stap 2 van 4: aangekondigd op de site");
  expect(await (await get(`${here}/aanmelden`)).text()).not.toContain(code);
  const events = await client.auditEntry.findMany({
    where: { action: { startsWith: "signUp." } },
  });
  // It is kept nowhere that a later reader comes.
  const stored = [
    events,
    await client.person.findMany(),
    await client.signUp.findMany(),
    await client.submissionReceipt.findMany(),
  ];
  expect(JSON.stringify(stored)).not.toContain(code);
  expect(events.map(({ action }) => action).sort()).toEqual([
    "signUp.confirmed",
    "signUp.waitlisted",
  ]);
});

test("with the code the caller signs in, and gives the seat up alone; the form then gives it to nobody again", async () => {
  const { session, here, send } = await openDesk();
  const client = await testDatabase();
  const fields = { ...CALLER, submission: newSubmissionToken() };
  const code = CODE.exec(await (await send(`${here}/aanmelden`, fields)).text())?.[0] ?? "";
  const entered = await post("/meedoen", { code });
  expect(entered.status).toBe(303);
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const own = `/bijeenkomsten/${session.slug}/aanmelding`;
  expect(await (await visit(own, { headers: { Cookie: cookie } })).text()).toContain("Merel");
  await client.signUp.updateMany({
    where: { sessionId: session.id },
    data: { state: "cancelled" },
  });
  expect((await send(`${here}/aanmelden`, fields)).status).toBe(409);
  // The form of another session does not answer to it either.
  const other = await openDesk();
  const elsewhere = await other.send(`${other.here}/aanmelden`, fields);
  expect(elsewhere.status).toBe(404);
  const both = { where: { sessionId: { in: [session.id, other.session.id] } } };
  expect(await client.signUp.count(both)).toBe(1);
  // Erased meanwhile, nobody comes back by sending the form once more.
  const { personId } = await client.signUp.findFirstOrThrow({ where: { sessionId: session.id } });
  await inTransaction((transaction) => eraseAllOf(transaction, personId, EXAMPLE_MOMENT));
  const people = await client.person.count();
  expect((await send(`${here}/aanmelden`, fields)).status).toBe(404);
  expect(await client.person.count()).toBe(people);
});

test("two callers at once for the last seat: one gets it, the other waits; a double press is one person", async () => {
  const { session, here, send } = await openDesk({ capacity: 1 });
  const client = await testDatabase();
  const one = { ...CALLER, submission: newSubmissionToken() };
  const two = { ...CALLER, nickname: "Uil", submission: newSubmissionToken() };
  const pages = await Promise.all(
    [one, two, one, two].map(async (fields) => (await send(`${here}/aanmelden`, fields)).text()),
  );
  const codes = pages.map((page) => CODE.exec(page)?.[0]);
  expect(codes[0]).toBeDefined();
  expect(codes).toEqual([codes[0], codes[1], codes[0], codes[1]]);
  expect(codes[0]).not.toBe(codes[1]);
  const states = await client.signUp.findMany({ where: { sessionId: session.id } });
  expect(states.map(({ state }) => state).sort()).toEqual(["confirmed", "waitlisted"]);
});

test("a used form with other words in it is refused, and signs nobody up", async () => {
  const { session, here, send } = await openDesk();
  const client = await testDatabase();
  const fields = { ...CALLER, submission: newSubmissionToken() };
  await send(`${here}/aanmelden`, fields);
  const changed = await send(`${here}/aanmelden`, { ...fields, nickname: "Uil" });
  expect(changed.status).toBe(409);
  expect(await changed.text()).not.toMatch(CODE);
  const invented = await send(`${here}/aanmelden`, { ...CALLER, submission: "a.b.c" });
  expect(invented.status).toBeGreaterThanOrEqual(400);
  expect(await client.signUp.count({ where: { sessionId: session.id } })).toBe(1);
});

test("staff give somebody in line a seat for a reason that the log keeps, and confirm for who was asked", async () => {
  const { session, here, send } = await openDesk({ capacity: 1 });
  const client = await testDatabase();
  const registrant = async (state: string, position: number, confirmBy: Date | null = null) => {
    const { personId } = await asParticipant();
    const { id } = await client.signUp.create({
      data: {
        sessionId: session.id,
        personId,
        role: "youth",
        state,
        position,
        confirmBy,
        cancelTokenHash: `${session.id}/${position}`,
      },
    });
    return id;
  };
  const soon = new Date(EXAMPLE_MOMENT.getTime() + 3_600_000);
  const seated = await registrant("confirmed", 1, soon);
  await registrant("waitlisted", 2);
  const third = await registrant("waitlisted", 3);
  const reason = "roleMissing";
  expect((await send(here, { intent: "confirmFor", signUpId: seated })).status).toBe(303);
  // Pressed twice it is confirmed once.
  expect((await send(here, { intent: "confirmFor", signUpId: seated })).status).toBe(303);
  const confirmations = { where: { action: "signUp.seatConfirmed" } };
  expect(await client.auditEntry.count(confirmations)).toBe(1);
  expect(await client.signUp.findUnique({ where: { id: seated } })).toMatchObject({
    state: "confirmed",
    confirmBy: null,
  });
  const move = { intent: "moveUp", signUpId: third, reason };
  const full = await send(here, move);
  expect(full.status).toBe(409);
  expect(await full.text()).toContain("Er is geen plek vrij.");
  const unsaid = await send(here, { ...move, reason: "", extraSeat: "on" });
  expect(unsaid.status).toBe(422);
  expect((await send(here, { ...move, reason: "a word of their own" })).status).toBe(422);
  // Pressed twice at once: one seat comes, and one person sits in it.
  const pressed = await Promise.all([
    send(here, { ...move, extraSeat: "on" }),
    send(here, { ...move, extraSeat: "on" }),
  ]);
  expect(pressed.map(({ status }) => status).sort()).toEqual([303, 409]);
  const states = await client.signUp.findMany({
    where: { sessionId: session.id },
    orderBy: { position: "asc" },
  });
  expect(states.map(({ state }) => state)).toEqual(["confirmed", "waitlisted", "confirmed"]);
  const { capacity, version } = await client.session.findUniqueOrThrow({
    where: { id: session.id },
  });
  expect({ capacity, version }).toEqual({ capacity: 2, version: 2 });
  const entry = await client.auditEntry.findFirstOrThrow({ where: { action: "signUp.promoted" } });
  expect(JSON.stringify(entry)).toContain("roleMissing");
});

test("a session that was called off or has begun gives and confirms no seat", async () => {
  const { session, here, send } = await openDesk({ capacity: 3 });
  const client = await testDatabase();
  const { personId } = await asParticipant();
  const { id } = await client.signUp.create({
    data: {
      sessionId: session.id,
      personId,
      role: "youth",
      state: "waitlisted",
      position: 1,
      cancelTokenHash: session.id,
    },
  });
  await client.session.update({ where: { id: session.id }, data: { state: "cancelled" } });
  const move = { intent: "moveUp", signUpId: id, reason: "agreed" };
  expect((await send(here, move)).status).toBe(409);
  await client.signUp.update({
    where: { id },
    data: { state: "confirmed", confirmBy: new Date(EXAMPLE_MOMENT.getTime() + 3_600_000) },
  });
  expect((await send(here, { intent: "confirmFor", signUpId: id })).status).toBe(409);
  expect(
    (await send(`${here}/aanmelden`, { ...CALLER, submission: newSubmissionToken() })).status,
  ).toBe(409);
});

test("only the moderator of the round signs somebody up or gives a seat", async () => {
  const { session, here, send, get } = await openDesk();
  const client = await testDatabase();
  const other = await asActor("moderator", { roundIds: [] });
  const fields = { ...CALLER, submission: newSubmissionToken() };
  expect((await get(`${here}/aanmelden`, other.cookie)).status).toBe(404);
  expect((await send(`${here}/aanmelden`, fields, other.cookie)).status).toBe(404);
  const move = { intent: "moveUp", signUpId: "x", reason: "agreed" };
  expect((await send(here, move, other.cookie)).status).toBe(404);
  const confirm = { intent: "confirmFor", signUpId: "x" };
  expect((await send(here, confirm, other.cookie)).status).toBe(404);
  // A sign-up of another session cannot be reached by the desk of one's own.
  const foreign = await openDesk({ capacity: 5 });
  const { personId } = await asParticipant();
  const { id } = await client.signUp.create({
    data: {
      sessionId: foreign.session.id,
      personId,
      role: "youth",
      state: "waitlisted",
      position: 1,
      cancelTokenHash: foreign.session.id,
    },
  });
  expect((await send(here, { ...move, signUpId: id })).status).toBe(404);
  expect(await client.signUp.count({ where: { sessionId: session.id } })).toBe(0);
});

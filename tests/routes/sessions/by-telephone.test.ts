import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant } from "../../support/actors";
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
  expect(day).toContain("Stap 2 van 4: open voor aanmelden");
  expect(await (await get(`${here}/aanmelden`)).text()).not.toContain(code);
  const events = await client.auditEntry.findMany({
    where: { action: { startsWith: "signUp." } },
  });
  expect(events.map(({ action }) => action).sort()).toEqual([
    "signUp.confirmed",
    "signUp.waitlisted",
  ]);
});

test("staff give somebody in line a free seat for a reason that the log keeps, and confirm for who was asked", async () => {
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
  expect(await client.signUp.findUnique({ where: { id: seated } })).toMatchObject({
    state: "confirmed",
    confirmBy: null,
  });
  expect((await send(here, { intent: "moveUp", signUpId: third, reason })).status).toBe(409);
  await client.session.update({ where: { id: session.id }, data: { capacity: 2 } });
  expect((await send(here, { intent: "moveUp", signUpId: third, reason: "" })).status).toBe(422);
  expect((await send(here, { intent: "moveUp", signUpId: third, reason })).status).toBe(303);
  expect((await send(here, { intent: "moveUp", signUpId: third, reason })).status).toBe(409);
  const states = await client.signUp.findMany({
    where: { sessionId: session.id },
    orderBy: { position: "asc" },
  });
  expect(states.map(({ state }) => state)).toEqual(["confirmed", "waitlisted", "confirmed"]);
  const entry = await client.auditEntry.findFirstOrThrow({ where: { action: "signUp.promoted" } });
  expect(JSON.stringify(entry)).toContain("roleMissing");
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
  expect(await client.signUp.count({ where: { sessionId: session.id } })).toBe(0);
});

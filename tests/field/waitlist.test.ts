/**
 * The line for a full session in the field. Elsewhere a freed seat was offered by mail to whoever stood first, also when
 * there was no address to write to: the seat stood empty for the whole term, three times in a row, while others could have
 * come. A gathering that was brought forward left people with a term that ended after it had begun, and with three
 * messages of which only the last one was true.
 */
import { beforeEach, describe, expect, test } from "vitest";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { sessionChecks } from "~/features/sessions/queries/message-checks.server";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { confirmSeat } from "~/features/sessions/commands/confirm-seat.server";
import { editSession } from "~/features/sessions/commands/edit-session.server";
import { releaseLapsedSeats } from "~/features/sessions/commands/release-lapsed-seats.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { ownSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { visit } from "../support/application";
import { asActor, asParticipant, grantTo } from "../support/actors";
import type { ParticipantVisitor } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion, makeSession, NOW, PARENT, STARTS } from "../support/sessions";
import type { TestSession } from "../support/sessions";

const HOUR = 3_600_000;

const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

async function grantOf(visitor: ParticipantVisitor) {
  const request = new Request("http://localhost/", { headers: { Cookie: visitor.cookie } });
  return authorize(request, "session.signUp");
}

/** Somebody in the line, or with a seat as long as there is one; with an address where a name is given. */
async function comes({ slug }: TestSession, name?: string): Promise<ParticipantVisitor> {
  const client = await testDatabase();
  const visitor = await asParticipant();
  if (name !== undefined) {
    const address = { email: `${name}@example.org`, confirmedAt: NOW };
    await client.contactAddress.create({ data: { personId: visitor.personId, ...address } });
  }
  const asked = { slug, fields: PARENT, submission: newSubmissionToken(), language: "nl" } as const;
  expect(await signUp(await grantOf(visitor), asked, NOW)).toMatchObject({ ok: true });
  return visitor;
}

async function cancels(visitor: ParticipantVisitor, { slug }: TestSession, at = NOW) {
  expect(await cancelSignUp(await grantOf(visitor), { slug }, at)).toMatchObject({ ok: true });
}

async function seatOf({ personId }: ParticipantVisitor) {
  const client = await testDatabase();
  const { state, confirmBy } = await client.signUp.findFirstOrThrow({ where: { personId } });
  return { state, confirmBy };
}

async function messagesTo(name: string, known: readonly { id: string }[] = []) {
  const client = await testDatabase();
  const id = { notIn: known.map((row) => row.id) };
  const where = { recipient: `${name}@example.org`, id };
  const rows = await client.outboxMessage.findMany({ where });
  return rows.map((row) => ({ ...row, content: readPayload(row.payload) }));
}

/** The session with other words in its form. */
async function changes({ id, roundId }: TestSession, fields: Record<string, string[]>, at = NOW) {
  const grant = await grantTo(await asActor("moderator", { roundIds: [roundId] }), "session.write");
  const form = await sessionForm(grant, id, NOW);
  const read = readSessionForm({ ...form?.values, ...fields });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const edit = { id, version: form?.version ?? 1, input: read.value };
  expect(await editSession(grant, edit, at)).toMatchObject({ ok: true });
}

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe("who cannot be asked", () => {
  test("has the seat at once: three without an address block nothing for days", async () => {
    const session = await makeSession({ capacity: 2, confirmHours: 48 });
    const guests = [await comes(session), await comes(session)];
    const silent = [await comes(session), await comes(session), await comes(session)];
    const reachable = await comes(session, "reachable");
    for (const guest of guests) await cancels(guest, session);
    await cancels(silent[0] ?? reachable, session);
    await cancels(silent[1] ?? reachable, session);
    // The third one without an address has a seat for good, and the one after them was asked at once.
    expect(await seatOf(silent[2] ?? reachable)).toEqual({ state: "confirmed", confirmBy: null });
    expect(await seatOf(reachable)).toEqual({ state: "confirmed", confirmBy: later(48) });
    await releaseLapsedSeats(later(47));
    expect(await seatOf(silent[2] ?? reachable)).toEqual({ state: "confirmed", confirmBy: null });
    expect((await messagesTo("reachable")).map(({ kind }) => kind)).toContain("session.promoted");
  });

  test("reads on the own page that the seat is theirs, and before that how it goes", async () => {
    const session = await makeSession({ capacity: 1 });
    const guest = await comes(session);
    const silent = await comes(session);
    const address = `/bijeenkomsten/${session.slug}/aanmelding`;
    const page = async () => (await visit(address, { headers: { Cookie: silent.cookie } })).text();
    expect(await page()).toContain("Dan is die meteen van jou");
    await cancels(guest, session);
    expect(await ownSignUp(silent.personId, session.slug, "nl", NOW)).toMatchObject({
      state: "confirmed",
      confirmBy: null,
      movedUpUntold: true,
    });
    expect(await page()).toContain("Er kwam een plek vrij, en die is van jou");
  });

  test("stands on the list of the day as moved up without a word", async () => {
    const session = await makeSession({ capacity: 2 });
    const guests = [await comes(session), await comes(session, "guest")];
    await comes(session);
    await comes(session, "asked");
    for (const guest of guests) await cancels(guest, session);
    const staff = await asActor("moderator", { roundIds: [session.roundId] });
    const grant = await grantTo(staff, "session.attendance");
    const day = await dayList(grant, session.id, "nl", NOW);
    expect(
      day?.registrants.map(({ movedUpUntold, toConfirm }) => ({ movedUpUntold, toConfirm })),
    ).toEqual([
      { movedUpUntold: true, toConfirm: false },
      { movedUpUntold: false, toConfirm: true },
    ]);
  });

  test("keeps the seat when the address went after the question", async () => {
    const client = await testDatabase();
    const session = await makeSession({ capacity: 1, confirmHours: 24 });
    const guest = await comes(session);
    const asked = await comes(session, "asked");
    await cancels(guest, session);
    expect(await seatOf(asked)).toEqual({ state: "confirmed", confirmBy: later(24) });
    await client.contactAddress.deleteMany({ where: { personId: asked.personId } });
    await releaseLapsedSeats(later(25));
    expect(await seatOf(asked)).toEqual({ state: "confirmed", confirmBy: null });
  });

  test("who can be asked and says nothing still loses the seat", async () => {
    const session = await makeSession({ capacity: 1, confirmHours: 24 });
    const guest = await comes(session);
    const asked = await comes(session, "asked");
    const next = await comes(session, "next");
    await cancels(guest, session);
    await releaseLapsedSeats(later(25));
    expect(await seatOf(asked)).toMatchObject({ state: "cancelled" });
    expect(await seatOf(next)).toEqual({ state: "confirmed", confirmBy: later(49) });
  });
});

describe("a session that is brought forward", () => {
  /** Two days later than now, well before the day it was planned on. */
  const FORWARD = { date: ["2027-03-02"], startTime: ["14:30"], endTime: ["16:30"] };
  const NEW_START = new Date("2027-03-02T13:30:00Z");

  test("gives new terms to confirm, never after the start, in one message that says so", async () => {
    const session = await makeSession({ capacity: 1, confirmHours: 72, municipalityId: null });
    const guest = await comes(session);
    await comes(session, "asked");
    await cancels(guest, session);
    const before = await messagesTo("asked");
    await changes(session, FORWARD, later(1));
    const rows = await messagesTo("asked", before);
    expect(rows.map(({ kind }) => kind)).toEqual(["session.changed"]);
    expect(rows[0]?.content.text).toContain("Bevestig vóór dinsdag 2 maart 2027, 14:30");
    const client = await testDatabase();
    const { confirmBy } = await client.signUp.findFirstOrThrow({ where: { state: "confirmed" } });
    expect(confirmBy).toEqual(NEW_START);
    // What was still waiting tells of a term that is no longer true.
    const [stale] = (await messagesTo("asked")).filter(({ kind }) => kind === "session.promoted");
    if (stale === undefined) throw new Error("nobody was asked");
    const check = sessionChecks["session.promoted"];
    expect(
      await check?.(client, { ...stale, address: null, about: stale.about ?? "" }, later(2)),
    ).toBe(false);
  });

  test("says nothing of confirming to whoever confirmed before the message left", async () => {
    const session = await makeSession({ capacity: 1, confirmHours: 72 });
    const guest = await comes(session);
    const asked = await comes(session, "asked");
    await cancels(guest, session);
    const before = await messagesTo("asked");
    await changes(session, FORWARD, later(1));
    const key = { slug: session.slug };
    expect(await confirmSeat(await grantOf(asked), key, later(2))).toEqual({ ok: true });
    const client = await testDatabase();
    const rows = await messagesTo("asked", before);
    const change = rows.find(({ kind }) => kind === "session.changed");
    if (change === undefined) throw new Error("nobody was told");
    const check = sessionChecks["session.changed"];
    const message = { ...change, address: null, about: change.about ?? "" };
    const leaves = await check?.(client, message, later(3));
    expect(JSON.stringify(leaves)).toContain("2 maart 2027");
    expect(JSON.stringify(leaves)).not.toContain("Bevestig vóór");
  });

  test("and grows tells whoever moves up once: what changed, and that there is a seat", async () => {
    const session = await makeSession({ capacity: 1, confirmHours: 24 });
    await comes(session, "guest");
    await comes(session, "waiting");
    const before = { waiting: await messagesTo("waiting"), guest: await messagesTo("guest") };
    await changes(session, { ...FORWARD, capacity: ["2"] });
    const rows = await messagesTo("waiting", before.waiting);
    expect(rows.map(({ kind }) => kind)).toEqual(["session.changed"]);
    expect(rows[0]?.content.text).toContain("Bevestig vóór");
    const [guest] = await messagesTo("guest", before.guest);
    expect(guest?.content.text).toContain("Dit is veranderd");
    expect(guest?.content.text).not.toContain("Bevestig vóór");
  });

  test("that only moves later asks anew as well, and one without a new moment does not", async () => {
    const session = await makeSession({ capacity: 1, confirmHours: 24 });
    const guest = await comes(session);
    const asked = await comes(session, "asked");
    await cancels(guest, session);
    const client = await testDatabase();
    const half = later(12);
    await client.signUp.updateMany({
      where: { personId: asked.personId },
      data: { confirmBy: half },
    });
    await changes(session, { place: ["Wijkhuis"] });
    expect(await seatOf(asked)).toEqual({ state: "confirmed", confirmBy: half });
    await changes(session, { date: ["2027-03-20"] });
    expect(await seatOf(asked)).toEqual({ state: "confirmed", confirmBy: later(24) });
    expect(STARTS < new Date("2027-03-20")).toBe(true);
  });
});

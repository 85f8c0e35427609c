import { beforeEach, describe, expect, test } from "vitest";
import { cancelSession } from "~/features/sessions/commands/cancel-session.server";
import { createSession } from "~/features/sessions/commands/create-session.server";
import { editSession } from "~/features/sessions/commands/edit-session.server";
import { publishSession } from "~/features/sessions/commands/publish-session.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import type { SessionInput } from "~/features/sessions/schema/session-form";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeRound, makeSession, NOW, PARENT } from "../../support/sessions";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const FORM = {
  title: ["Gesprek in Almelo"],
  summary: ["We praten samen."],
  format: ["onSite"],
  municipality: ["almelo"],
  place: ["Jongerencentrum"],
  date: ["2027-04-14"],
  startTime: ["19:00"],
  endTime: ["21:00"],
  capacity: ["10"],
  reserved_youth: ["6"],
  programme: ["19:00 Welkom\n19.30 In groepen"],
  access_food: ["Er is soep."],
};

function input(change: Record<string, string[]> = {}): SessionInput {
  const read = readSessionForm({ ...FORM, ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

async function moderatorOf(roundId: string) {
  const visitor = await asActor("moderator", { roundIds: [roundId] });
  return grantTo(visitor, "session.write");
}

async function registrants(slug: string, emails: (string | null)[]) {
  const grant = await grantTo("public", "session.signUp");
  for (const email of emails) {
    const fields = { ...PARENT, email };
    const asked = { slug, fields, submission: newSubmissionToken(), language: "nl" } as const;
    await signUp(grant, asked, NOW);
  }
}

async function sent(kind: string) {
  const client = await testDatabase();
  const rows = await client.outboxMessage.findMany({ where: { kind }, orderBy: { id: "asc" } });
  return rows.map(({ recipient, payload }) => ({ recipient, ...readPayload(payload) }));
}

describe("making a session", () => {
  test("a draft with its activity, seats and the terms of the region", async () => {
    const round = await makeRound();
    const grant = await moderatorOf(round.id);
    const outcome = await createSession(grant, { roundId: round.id, input: input() }, NOW);
    if (!outcome.ok) throw new Error(outcome.code);
    const client = await testDatabase();
    const row = await client.session.findUniqueOrThrow({
      where: { id: outcome.id },
      include: { reservations: true, activity: true },
    });
    expect(row).toMatchObject({
      slug: "gesprek-in-almelo",
      state: "draft",
      startsAt: new Date("2027-04-14T17:00:00Z"),
      confirmHours: 24,
      remindHours: 48,
    });
    expect(row.activity).toMatchObject({ roundId: round.id, kind: "session" });
    expect(row.reservations).toMatchObject([{ role: "youth", seats: 6 }]);
  });

  test("the form shows again what was filled in", async () => {
    const round = await makeRound();
    const grant = await moderatorOf(round.id);
    const outcome = await createSession(grant, { roundId: round.id, input: input() }, NOW);
    if (!outcome.ok) throw new Error(outcome.code);
    const form = await sessionForm(grant, outcome.id, NOW);
    expect(form?.values).toMatchObject({
      ...FORM,
      programme: ["19:00 Welkom\n19:30 In groepen"],
    });
  });

  test("not in the round of somebody else, and not for a role without the permission", async () => {
    const round = await makeRound();
    const other = await makeRound();
    const grant = await moderatorOf(other.id);
    expect(await createSession(grant, { roundId: round.id, input: input() }, NOW)).toEqual({
      ok: false,
      code: "not_found",
    });
    const responder = await asActor("responder");
    await expect(grantTo(responder, "session.write")).rejects.toMatchObject({ status: 404 });
  });

  test("an address is never given twice", async () => {
    const round = await makeRound();
    const grant = await moderatorOf(round.id);
    const made = { roundId: round.id, input: input() };
    await Promise.all([createSession(grant, made, NOW), createSession(grant, made, NOW)]);
    const client = await testDatabase();
    const slugs = await client.session.findMany({ select: { slug: true } });
    expect(slugs.map(({ slug }) => slug).sort()).toEqual([
      "gesprek-in-almelo",
      "gesprek-in-almelo-2",
    ]);
  });
});

describe("changing a published session", () => {
  test("a new time is told to everybody signed up, with the same UID and a higher SEQUENCE", async () => {
    const session = await makeSession();
    await registrants(session.slug, ["a@voorbeeld.nl", null, "b@voorbeeld.nl"]);
    const grant = await moderatorOf(session.roundId);
    const changed = await editSession(grant, { id: session.id, version: 1, input: input() }, NOW);
    expect(changed).toMatchObject({ ok: true });
    const messages = await sent("session.changed");
    expect(messages.map(({ recipient }) => recipient).sort()).toEqual([
      "a@voorbeeld.nl",
      "b@voorbeeld.nl",
    ]);
    const file = messages[0]?.attachment?.content ?? "";
    expect(file).toContain(`UID:session-${session.id}@`);
    expect(file).toContain("SEQUENCE:1");
    expect(messages[0]?.text).not.toContain("b@voorbeeld.nl");
  });

  test("what guests need not know tells nobody and keeps the SEQUENCE", async () => {
    const session = await makeSession();
    await registrants(session.slug, ["a@voorbeeld.nl"]);
    const grant = await moderatorOf(session.roundId);
    const form = await sessionForm(grant, session.id, NOW);
    const read = readSessionForm({ ...form?.values, programme: ["16:00 Anders"] });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    await editSession(grant, { id: session.id, version: 1, input: read.value }, NOW);
    expect(await sent("session.changed")).toEqual([]);
    const client = await testDatabase();
    const row = await client.session.findUniqueOrThrow({ where: { id: session.id } });
    expect(row.sequence).toBe(0);
  });

  test("seats cannot go below who has one, and more seats go to those in line", async () => {
    const session = await makeSession({ capacity: 2 });
    await registrants(session.slug, [null, null, null, null]);
    const grant = await moderatorOf(session.roundId);
    const of = (capacity: string) => input({ capacity: [capacity], reserved_youth: ["0"] });
    const fewer = await editSession(grant, { id: session.id, version: 1, input: of("1") }, NOW);
    expect(fewer).toMatchObject({
      code: "invalid",
      errors: { capacity: "sessionDesk.capacityBelowConfirmed?confirmed=2" },
    });
    await editSession(grant, { id: session.id, version: 1, input: of("3") }, NOW);
    const client = await testDatabase();
    expect(await client.signUp.count({ where: { state: "confirmed" } })).toBe(3);
    expect(await client.signUp.count({ where: { state: "waitlisted" } })).toBe(1);
  });

  test("two people at once: the second hears that it changed meanwhile", async () => {
    const session = await makeSession();
    const grant = await moderatorOf(session.roundId);
    const edit = { id: session.id, version: 1, input: input() };
    const outcomes = await Promise.all([
      editSession(grant, edit, NOW),
      editSession(grant, edit, NOW),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, code: "conflict" });
  });
});

describe("publishing and calling off", () => {
  test("a draft without a place is not published, and says which field", async () => {
    const session = await makeSession({ state: "draft", place: null });
    const grant = await moderatorOf(session.roundId);
    expect(await publishSession(grant, session.id, NOW)).toEqual({
      ok: false,
      code: "invalid",
      errors: { place: "sessionDesk.placeMissing" },
    });
  });

  test("calling off needs a reason, and tells everybody with a CANCEL for the calendar", async () => {
    const session = await makeSession();
    await registrants(session.slug, ["a@voorbeeld.nl"]);
    const grant = await moderatorOf(session.roundId);
    expect(await cancelSession(grant, { id: session.id, reason: " " }, NOW)).toMatchObject({
      code: "invalid",
    });
    const reason = "De zaal is dicht.";
    expect(await cancelSession(grant, { id: session.id, reason }, NOW)).toEqual({ ok: true });
    const [message] = await sent("session.cancelled");
    expect(message?.text).toContain(reason);
    expect(message?.attachment?.content).toContain("METHOD:CANCEL");
    expect(message?.attachment?.content).toContain("STATUS:CANCELLED");
    expect(message?.attachment?.content).toContain("SEQUENCE:1");
  });
});

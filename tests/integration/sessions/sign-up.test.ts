import { beforeEach, describe, expect, test } from "vitest";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { ownSignUp } from "~/features/sessions/queries/own-sign-up.server";
import type { SignUpFields } from "~/features/sessions/schema/sign-up-form";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRegion, makeSession, NOW, PARENT, STARTS } from "../../support/sessions";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function comes(
  slug: string,
  fields: Partial<SignUpFields> = {},
  submission = newSubmissionToken(),
  now = NOW,
) {
  const grant = await grantTo("public", "session.signUp");
  const input = { slug, fields: { ...PARENT, ...fields }, submission, language: "nl" } as const;
  return signUp(grant, input, now);
}

async function statesOf(sessionId: string): Promise<string[]> {
  const client = await testDatabase();
  const rows = await client.signUp.findMany({ where: { sessionId }, orderBy: { position: "asc" } });
  return rows.map(({ state }) => state);
}

describe("a seat or a place in the line", () => {
  test("the first ones get a seat, the next ones a place", async () => {
    const session = await makeSession({ capacity: 2 });
    for (let count = 0; count < 4; count += 1) await comes(session.slug);
    expect(await statesOf(session.id)).toEqual([
      "confirmed",
      "confirmed",
      "waitlisted",
      "waitlisted",
    ]);
  });

  test("reserved seats wait for their role", async () => {
    const session = await makeSession({
      capacity: 2,
      reservations: { create: { role: "youth", seats: 1 } },
    });
    await comes(session.slug);
    await comes(session.slug);
    await comes(session.slug, { role: "youth", ageBand: "from16to17" });
    expect(await statesOf(session.id)).toEqual(["confirmed", "waitlisted", "confirmed"]);
  });

  test("the own place in the line counts from one", async () => {
    const session = await makeSession({ capacity: 1 });
    await comes(session.slug);
    await comes(session.slug);
    const outcome = await comes(session.slug);
    if (!outcome.ok) throw new Error(outcome.code);
    const own = await ownSignUp(outcome.person.personId, session.slug, "nl", NOW);
    expect(own?.place).toBe(2);
    expect(own?.state).toBe("waitlisted");
  });
});

describe("one person, one sign-up", () => {
  test("the same form twice is one sign-up and leads to the same place, with the same code", async () => {
    const session = await makeSession();
    const token = newSubmissionToken();
    const first = await comes(session.slug, {}, token);
    const second = await comes(session.slug, {}, token);
    if (!first.ok || !second.ok) throw new Error("both lead to the sign-up");
    expect(second.place).toBe(first.place);
    expect(second.person.personId).toBe(first.person.personId);
    expect(second.person.newCode).toBe(first.person.newCode);
    expect(await statesOf(session.id)).toEqual(["confirmed"]);
  });

  test("another form of the same person is refused", async () => {
    const session = await makeSession();
    const visitor = await asParticipant();
    const grant = await grantTo(visitor, "session.signUp");
    const input = { slug: session.slug, fields: PARENT, language: "nl" } as const;
    await signUp(grant, { ...input, submission: newSubmissionToken() }, NOW);
    const again = await signUp(grant, { ...input, submission: newSubmissionToken() }, NOW);
    expect(again).toEqual({ ok: false, code: "duplicate" });
    expect(await statesOf(session.id)).toEqual(["confirmed"]);
  });
});

describe("what is refused leaves nothing behind", () => {
  test.each([
    ["a draft is not there", { state: "draft" }, NOW, { ok: false, code: "not_found" }],
    [
      "a cancelled session",
      { state: "cancelled" },
      NOW,
      { ok: false, code: "closed", because: "cancelled" },
    ],
    [
      "a second after the deadline",
      { signUpClosesAt: NOW },
      new Date(NOW.getTime() + 1000),
      { ok: false, code: "closed", because: "deadline" },
    ],
    ["the start", {}, STARTS, { ok: false, code: "closed", because: "started" }],
  ])("%s", async (_, columns, now, expected) => {
    const session = await makeSession(columns);
    expect(await comes(session.slug, {}, newSubmissionToken(), now)).toEqual(expected);
    const client = await testDatabase();
    expect(await client.signUp.count()).toBe(0);
    expect(await client.person.count()).toBe(0);
  });

  test("the very second of the deadline is in time", async () => {
    const session = await makeSession({ signUpClosesAt: NOW });
    expect(await comes(session.slug)).toMatchObject({ ok: true });
  });

  test("a role that does not fit the age, and a municipality that is none", async () => {
    const session = await makeSession();
    expect(await comes(session.slug, { ageBand: "under12" })).toMatchObject({
      code: "invalid",
      errors: { role: "declaration.role_does_not_fit_age" },
    });
    expect(await comes(session.slug, { municipality: "atlantis" })).toMatchObject({
      code: "invalid",
      errors: { municipality: "errors.unknownChoice" },
    });
    const client = await testDatabase();
    expect(await client.person.count()).toBe(0);
  });
});

describe("mail", () => {
  async function outbox() {
    const client = await testDatabase();
    return client.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
  }

  test("a seat is confirmed with a calendar file and the own link, without anybody's name", async () => {
    const session = await makeSession();
    await comes(session.slug, { nickname: "Uil" });
    await comes(session.slug, { email: "ouder@voorbeeld.nl", nickname: "Sam" });
    const messages = await outbox();
    const [message, ...others] = messages.filter(({ kind }) => kind.startsWith("session."));
    expect(others).toEqual([]);
    expect(message?.recipient).toBe("ouder@voorbeeld.nl");
    const payload = readPayload(message?.payload ?? "");
    expect(payload.text).toContain("/aanmelding/");
    expect(payload.text).not.toContain("Uil");
    expect(payload.attachment?.content).toContain(`UID:session-${session.id}@localhost`);
  });

  test("of somebody under sixteen no address is kept", async () => {
    const session = await makeSession();
    await comes(session.slug, { role: "youth", ageBand: "from12to15", email: "ik@voorbeeld.nl" });
    const client = await testDatabase();
    expect(await client.contactAddress.count()).toBe(0);
    expect(await outbox()).toEqual([]);
  });
});

test("every sign-up is in the audit log, without who it is", async () => {
  const session = await makeSession({ capacity: 1 });
  await comes(session.slug, { nickname: "Uil" });
  await comes(session.slug);
  const client = await testDatabase();
  const entries = await client.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["signUp.confirmed", "signUp.waitlisted"]);
  expect(JSON.stringify(entries)).not.toContain("Uil");
});

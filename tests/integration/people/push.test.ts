/** News for who left no address: told in a browser, by a push service of the tests' own. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addPushDevice } from "~/features/notices/commands/add-push-device.server";
import { removePushDevices } from "~/features/notices/commands/remove-push-devices.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { sendDuePushes } from "~/features/notices/commands/send-due-pushes.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { follow } from "~/features/people/commands/follow.server";
import { listenersOfRound } from "~/features/people/queries/audience.server";
import { cancelSession } from "~/features/sessions/commands/cancel-session.server";
import { writeToAll } from "~/features/sessions/commands/write-to-all.server";
import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { pushPublicKey } from "~/platform/web-push.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ownInput } from "../../support/everything-of-one";
import { pushBrowser, startPushService, vapidOf } from "../../support/push-service";
import type { PushService } from "../../support/push-service";
import { makeRegion, makeSession } from "../../support/sessions";

const NOW = new Date("2027-03-01T09:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const ROUND = { kind: "round", id: "ronde" } as const;

let service: PushService;

beforeAll(async () => {
  service = await startPushService();
  Object.assign(env(), { PUSH_TEST_SERVICE: service.origin });
});
afterAll(() => {
  Object.assign(env(), { PUSH_TEST_SERVICE: undefined });
  service.close();
});
afterEach(() => {
  service.received.length = 0;
  service.answers = { status: 201 };
});

beforeEach(async () => {
  await emptyDatabase();
  const client = await testDatabase();
  await client.round.create({
    data: {
      ...{ id: "ronde", slug: "ronde", title: "Wonen dichtbij", question: "Hoe?", summary: "." },
      ...{ scope: "regional", phase: "preparation", state: "closed" },
    },
  });
  for (const id of ["een", "twee"]) {
    await client.theme.create({
      data: {
        id,
        slug: id,
        roundId: "ronde",
        title: `Draad ${id}`,
        summary: ".",
        state: "published",
      },
    });
  }
});

async function turnOn(person: ParticipantVisitor, name = "browser", browser = pushBrowser()) {
  const subscription = { endpoint: `${service.origin}/${name}`, keys: browser.keys };
  const added = await addPushDevice(await ownInput(person), subscription, NOW);
  expect(added).toEqual({ ok: true });
  return browser;
}

async function followRound(person: ParticipantVisitor) {
  const grant = await grantTo(person, "follow.write");
  const asked = { target: ROUND, address: null, submission: newSubmissionToken() };
  return follow(grant, { ...asked, language: "nl" }, NOW);
}

async function news(subjectId: string, now = NOW) {
  await inTransaction(async (transaction) => {
    const item = { kind: "themePublished", subjectId, roundId: "ronde" } as const;
    await enqueueNotice(transaction, item, await listenersOfRound(transaction, "ronde"), now);
  });
  await sendDigests(now);
}

const devices = async () => (await testDatabase()).pushDevice.findMany();

async function signUpFor(sessionId: string, { personId }: ParticipantVisitor): Promise<void> {
  const client = await testDatabase();
  await client.signUp.create({
    data: {
      ...{ sessionId, personId, role: "youth", state: "confirmed" },
      ...{ position: 1, cancelTokenHash: "afmelden" },
    },
  });
}

describe("a browser that is told", () => {
  it("lets somebody follow without an address, and gets one closed message that says nothing but that", async () => {
    const person = await asParticipant();
    expect(await followRound(person)).toMatchObject({ ok: false, code: "address_missing" });
    const browser = await turnOn(person);
    expect(await followRound(person)).toMatchObject({ ok: true, confirmed: true });
    await news("een");
    await news("twee");
    expect(await sendDuePushes(NOW)).toBe(1);
    expect(await sendDuePushes(NOW)).toBe(0);
    const [message] = service.received;
    if (message === undefined) throw new Error("nothing came");
    expect(service.received).toHaveLength(1);
    expect(JSON.parse(browser.open(message.body))).toEqual({
      ...{ title: "Er is nieuws", language: "nl", page: "/mijn" },
    });
    expect(message.body.toString("latin1")).not.toContain("nieuws");
    expect(message.headers).toMatchObject({
      ...{ ttl: "259200", urgency: "normal", topic: "news", "content-encoding": "aes128gcm" },
    });
    const vapid = vapidOf(message);
    expect(vapid?.publicKey).toBe(pushPublicKey());
    expect(vapid?.claims).toMatchObject({ aud: service.origin });
  });

  it("is told in the language of its person, and not twice within the hour", async () => {
    const person = await asParticipant();
    const client = await testDatabase();
    await client.person.update({ where: { id: person.personId }, data: { language: "en" } });
    const browser = await turnOn(person);
    await followRound(person);
    await news("een");
    await sendDuePushes(NOW);
    await news("twee", later(10));
    expect(await sendDuePushes(later(10))).toBe(0);
    expect(await sendDuePushes(later(60))).toBe(1);
    const texts = service.received.map(({ body }) => browser.open(body));
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.parse(texts[0] ?? "")).toMatchObject({ title: "There is news", page: "/en/mijn" });
  });

  it("hears it beside the mail of who has an address, once", async () => {
    const person = await asParticipant();
    const client = await testDatabase();
    const address = { personId: person.personId, email: "een@example.org", confirmedAt: NOW };
    await client.contactAddress.create({ data: address });
    await turnOn(person);
    await followRound(person);
    await news("een");
    expect(await client.outboxMessage.count({ where: { kind: "people.digest" } })).toBe(1);
    expect(await sendDuePushes(NOW)).toBe(1);
  });

  it("is told that a session is called off, without an address", async () => {
    await makeRegion();
    const person = await asParticipant();
    await turnOn(person);
    const session = await makeSession({ startsAt: later(600), endsAt: later(720) });
    await signUpFor(session.id, person);
    const grant = await grantTo(await asActor("administrator"), "session.write");
    await cancelSession(grant, { id: session.id, reason: "Ziek" }, NOW);
    expect(await sendDuePushes(NOW)).toBe(1);
  });

  it("is told that the organisers of a session wrote to all, without an address", async () => {
    await makeRegion();
    const person = await asParticipant();
    await turnOn(person);
    const other = await asParticipant();
    await turnOn(other, "another");
    const session = await makeSession({ startsAt: later(600), endsAt: later(720) });
    await signUpFor(session.id, person);
    const { roundId } = session;
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const grant = await grantTo(moderator, "session.attendance", { roundId });
    const message = {
      audience: "everyone",
      body: "Kom een kwartier later.",
      bodyEn: null,
    } as const;
    const written = { sessionId: session.id, message, submission: newSubmissionToken() };
    expect(await writeToAll(grant, written, NOW)).toEqual({ ok: true });
    expect(await writeToAll(grant, written, NOW)).toEqual({ ok: true });
    expect(await sendDuePushes(NOW)).toBe(1);
    expect(await sendDuePushes(later(120))).toBe(0);
  });
});

describe("what stands in the database", () => {
  it("holds no address that anybody could send to, and one row per browser, of whoever turned it on last", async () => {
    const [first, second] = [await asParticipant(), await asParticipant()];
    await turnOn(first);
    await turnOn(first);
    const [row] = await devices();
    expect(row?.personId).toBe(first.personId);
    expect(JSON.stringify(row)).not.toContain("127.0.0.1");
    await turnOn(second);
    expect((await devices()).map(({ personId }) => personId)).toEqual([second.personId]);
    for (const name of ["a", "b", "c", "d", "e", "f"]) await turnOn(second, name);
    expect(await devices()).toHaveLength(5);
  });

  it("takes no address of the network behind the server", async () => {
    const own = await ownInput(await asParticipant());
    const { keys } = pushBrowser();
    for (const endpoint of [
      "https://169.254.169.254/a",
      "http://127.0.0.1:1/a",
      "https://db.internal/",
    ]) {
      expect(await addPushDevice(own, { endpoint, keys }, NOW)).toMatchObject({ ok: false });
    }
    expect(await devices()).toEqual([]);
  });
});

describe("the end of it", () => {
  it("comes when the service does not know the browser any more", async () => {
    const person = await asParticipant();
    await turnOn(person);
    await followRound(person);
    await news("een");
    service.answers = { status: 410 };
    expect(await sendDuePushes(NOW)).toBe(0);
    expect(await devices()).toEqual([]);
  });

  it("waits when the service is busy, as long as that asks, and is told once", async () => {
    const person = await asParticipant();
    await turnOn(person);
    await followRound(person);
    await news("een");
    service.answers = { status: 429, headers: { "Retry-After": "600" } };
    await sendDuePushes(NOW);
    service.answers = { status: 201 };
    expect(await sendDuePushes(later(9))).toBe(0);
    expect(await sendDuePushes(later(11))).toBe(1);
    expect(await sendDuePushes(later(200))).toBe(0);
    expect(service.received).toHaveLength(2);
  });

  it("is one tap, in one browser or in all, and leaves what an address still hears", async () => {
    const person = await asParticipant();
    const own = await ownInput(person);
    const client = await testDatabase();
    await turnOn(person, "een");
    await turnOn(person, "twee");
    await followRound(person);
    await removePushDevices(own, `${service.origin}/een`);
    expect(await devices()).toHaveLength(1);
    expect(await client.follow.count()).toBe(1);
    await removePushDevices(own, null);
    expect(await devices()).toEqual([]);
    expect(await client.follow.count()).toBe(0);
  });

  it("of an address leaves what a browser still hears", async () => {
    const person = await asParticipant();
    const client = await testDatabase();
    const address = { personId: person.personId, email: "een@example.org", confirmedAt: NOW };
    await client.contactAddress.create({ data: address });
    await turnOn(person);
    await followRound(person);
    await removeEmail(await ownInput(person));
    expect(await client.follow.count()).toBe(1);
    await news("een");
    expect(await sendDuePushes(NOW)).toBe(1);
  });
});

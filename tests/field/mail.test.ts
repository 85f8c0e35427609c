/**
 * Mail in the field. Elsewhere people were reminded of what had been called off, got "you have a seat" beside "cancelled",
 * read in a digest the title of a text that was taken down, got the same message twice from a server that was slow to say
 * yes, and waited for minutes behind one recipient whose server said nothing.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";
import { forgetFailedMail } from "~/features/notices/commands/forget-failed-mail.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { forgetOutage, sendDueMail } from "~/features/notices/commands/send-due-mail.server";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { cancelSession } from "~/features/sessions/commands/cancel-session.server";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { remindRegistrants } from "~/features/sessions/commands/remind-registrants.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { retryMail } from "~/features/staff/commands/retry-mail.server";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize, authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../support/actors";
import type { ParticipantVisitor } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { startMoodyMailServer } from "../support/moody-mail-server";
import type { MoodyMailServer, Moods } from "../support/moody-mail-server";
import { makeRegion, makeSession, NOW, PARENT, STARTS } from "../support/sessions";
import { freePort } from "../runner/port.mjs";

let port: number;
let server: MoodyMailServer;

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

/** Starts the server; it is given up after so many seconds without a sign of life. */
async function serve(moods: Moods = {}, patience = 60): Promise<void> {
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${port}?socketTimeout=${patience * 1_000}` });
  server = await startMoodyMailServer(port, moods);
}

async function person(name: string): Promise<ParticipantVisitor & { email: string }> {
  const client = await testDatabase();
  const visitor = await asParticipant();
  const email = `${name}@example.org`;
  await client.contactAddress.create({
    data: { personId: visitor.personId, email, confirmedAt: NOW },
  });
  return { ...visitor, email };
}

/** Queues a message without a check of its own. */
function queue({ personId, email }: { personId: string; email: string }, subject: string) {
  const mail = { kind: "test", to: { personId }, recipient: email, subject, text: subject };
  return inTransaction((transaction) => queueMail(transaction, { ...mail, language: "nl" }, NOW));
}

const subjects = () => server.received.map(({ subject }) => subject);

async function only() {
  const client = await testDatabase();
  return client.outboxMessage.findFirstOrThrow({ where: { state: { not: "sent" } } });
}

beforeAll(async () => {
  port = await freePort();
});

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  forgetOutage();
});

afterEach(() => server.close());
afterAll(() => {
  Object.assign(env(), { SMTP_URL: undefined });
});

describe("what waits is checked again when it leaves", () => {
  async function comes(visitor: ParticipantVisitor, slug: string): Promise<void> {
    const request = new Request("http://localhost/", { headers: { Cookie: visitor.cookie } });
    const grant = await authorize(request, "session.signUp");
    const input = {
      slug,
      fields: PARENT,
      submission: newSubmissionToken(),
      language: "nl",
    } as const;
    expect(await signUp(grant, input, NOW)).toMatchObject({ ok: true });
  }

  test("no reminder and no seat after somebody cancelled", async () => {
    const session = await makeSession({ remindHours: 336 });
    const somebody = await person("somebody");
    await comes(somebody, session.slug);
    await remindRegistrants(NOW);
    const client = await testDatabase();
    expect(await client.outboxMessage.count()).toBe(2);
    const request = new Request("http://localhost/", { headers: { Cookie: somebody.cookie } });
    const grant = await authorize(request, "session.signUp");
    await cancelSignUp(grant, { slug: session.slug }, NOW);
    await serve();
    expect(await sendDueMail(after(60))).toBe(0);
    expect(await client.outboxMessage.count()).toBe(0);
  });

  test("of a session that was called off only that", async () => {
    const session = await makeSession({ remindHours: 336 });
    await comes(await person("somebody"), session.slug);
    await remindRegistrants(NOW);
    const grant = await grantTo(await asActor("administrator"), "session.write");
    expect(await cancelSession(grant, { id: session.id, reason: "Ziek" }, NOW)).toEqual({
      ok: true,
    });
    await serve();
    expect(await sendDueMail(after(60))).toBe(1);
    expect(subjects()).toEqual([expect.stringContaining("Gaat niet door")]);
  });

  test("no reminder of a moment that was moved", async () => {
    const client = await testDatabase();
    const session = await makeSession({ remindHours: 336 });
    await comes(await person("somebody"), session.slug);
    await remindRegistrants(NOW);
    const startsAt = new Date(STARTS.getTime() + 3_600_000);
    await client.session.update({ where: { id: session.id }, data: { startsAt } });
    await serve();
    await sendDueMail(after(60));
    expect(subjects()).toHaveLength(1);
    expect(subjects()[0]).not.toContain("Bijna");
  });

  test("a digest names nothing that was taken down meanwhile, and is not sent when that was all", async () => {
    const client = await testDatabase();
    const { roundId } = await makeSession();
    for (const id of ["een", "twee"]) {
      const theme = { id, slug: id, roundId, title: `Draad ${id}`, summary: "." };
      await client.theme.create({ data: { ...theme, state: "published" } });
    }
    const [both, one] = [await person("both"), await person("one")];
    await inTransaction(async (transaction) => {
      const news = { kind: "themePublished", roundId } as const;
      const told = [both.personId, one.personId];
      await enqueueNotice(transaction, { ...news, subjectId: "een" }, told, NOW);
      await enqueueNotice(transaction, { ...news, subjectId: "twee" }, [both.personId], NOW);
    });
    expect(await sendDigests(NOW)).toBe(2);
    await client.theme.update({ where: { id: "een" }, data: { state: "draft" } });
    await serve();
    expect(await sendDueMail(after(60))).toBe(1);
    expect(server.received[0]?.to).toBe(both.email);
    expect(server.received[0]?.text).toContain("Draad twee");
    expect(server.received[0]?.text).not.toContain("Draad een");
  });

  test("it goes where the person is now, and a link that was replaced does not leave", async () => {
    const somebody = await person("old");
    await queue(somebody, "gewoon");
    const request = new Request("http://localhost/", { headers: { Cookie: somebody.cookie } });
    const own = await authorizeOwn(request);
    for (const email of ["middle@example.org", "new@example.org"]) {
      await leaveEmail(own, { email, frequency: "atOnce" }, "nl", NOW);
    }
    await serve();
    expect(await sendDueMail(after(60))).toBe(2);
    expect(server.received.map(({ to }) => to)).toEqual(["new@example.org", "new@example.org"]);
  });
});

describe("the order in which one person hears things", () => {
  test("is kept when the first message has to wait", async () => {
    const [busy, other] = [await person("busy"), await person("other")];
    for (const name of ["een", "twee", "drie"]) await queue(busy, name);
    await queue(other, "los");
    await serve({ busy: { recipient: "busy" } });
    await sendDueMail(after(1));
    await server.close();
    expect(subjects()).toEqual(["los"]);
    await serve();
    await sendDueMail(after(10));
    expect(subjects()).toEqual([]);
    await sendDueMail(after(60));
    expect(subjects()).toEqual(["een", "twee", "drie"]);
  });
});

describe("never twice", () => {
  test(
    "from a server that needs longer than 15 seconds, which holds up nobody",
    { timeout: 60_000 },
    async () => {
      await queue(await person("slow"), "traag");
      for (const name of ["een", "twee"]) await queue(await person(name), name);
      await serve({ slow: { text: 16_000 } });
      const sending = sendDueMail(after(1));
      await expect.poll(subjects, { timeout: 12_000 }).toHaveLength(3);
      await sendDueMail(after(50));
      expect(await sending).toBe(3);
      await sendDueMail(after(3_600));
      expect(subjects().sort()).toEqual(["een", "traag", "twee"]);
    },
  );

  test("from a server that falls silent with the text: staff see it and send it again", async () => {
    await queue(await person("hole"), "weg");
    await serve({ hole: { text: "silent" } }, 1);
    expect(await sendDueMail(after(1))).toBe(0);
    expect(await sendDueMail(after(3_600))).toBe(0);
    expect(subjects()).toEqual(["weg"]);
    expect(await only()).toMatchObject({ state: "failed" });
    const [first] = server.received;
    await server.close();

    await retryMail(await grantTo(await asActor("administrator"), "outbox.read"), after(7_200));
    await serve();
    expect(await sendDueMail(after(7_201))).toBe(1);
    expect(server.received[0]?.messageId).toBe(first?.messageId);
  });

  test("after a kill with the text on its way, and soon after a kill before that", async () => {
    const client = await testDatabase();
    await queue(await person("handed"), "half weg");
    await queue(await person("claimed"), "nog hier");
    await client.outboxMessage.updateMany({ data: { nextAttemptAt: after(45) } });
    await client.outboxMessage.updateMany({
      where: { recipient: "handed@example.org" },
      data: { handedAt: NOW },
    });
    await serve();
    expect(await sendDueMail(after(59))).toBe(1);
    expect(subjects()).toEqual(["nog hier"]);
    expect(await only()).toMatchObject({ state: "failed", recipient: "handed@example.org" });
  });

  test("by two processes at once", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f"]) await queue(await person(name), name);
    await serve();
    const sent = await Promise.all([sendDueMail(after(1)), sendDueMail(after(1))]);
    expect(sent[0] + sent[1]).toBe(6);
    expect(subjects().sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  });
});

test(
  "one recipient about whom the server says nothing holds up the others for seconds",
  { timeout: 40_000 },
  async () => {
    await queue(await person("mute"), "stil");
    for (const name of ["a", "b", "c"]) await queue(await person(name), name);
    await serve({ mute: { recipient: "silent" } }, 20);
    const sending = sendDueMail(after(1));
    await expect.poll(() => subjects().sort(), { timeout: 10_000 }).toEqual(["a", "b", "c"]);
    await sending;
    expect(await only()).toMatchObject({ state: "waiting", attempts: 1 });
  },
);

test("what failed loses addressee, address and text after a month", async () => {
  const client = await testDatabase();
  await queue(await person("dead"), "nooit");
  await serve({ dead: { recipient: "refused" } });
  await sendDueMail(after(1));
  await forgetFailedMail(after(29 * 86_400));
  expect(await only()).toMatchObject({ state: "failed", recipient: "dead@example.org" });
  await forgetFailedMail(after(31 * 86_400));
  const row = await only();
  expect(row).toMatchObject({ recipient: "", payload: "{}", personId: null, about: null });
  await retryMail(await grantTo(await asActor("administrator"), "outbox.read"), after(32 * 86_400));
  expect(await client.outboxMessage.count({ where: { state: "waiting" } })).toBe(0);
});

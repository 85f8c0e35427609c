/** Mail that waits out days without a server, goes out once, and is held up by nobody. */
import { once } from "node:events";
import { createServer } from "node:net";
import type { Server } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { forgetOutage, sendDueMail } from "~/features/notices/commands/send-due-mail.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { freePort } from "../../runner/port.mjs";

const NOW = new Date("2026-03-10T09:00:00Z");
const HOUR = 60 * 60;

let port: number;
let server: SMTPServer | undefined;
let received: string[] = [];

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

/** A server that takes everything but what is for an address that starts with `dead` or `busy`. */
async function startServer(): Promise<void> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const refusal = { dead: 550, busy: 450 }[address.split("@")[0] ?? ""];
      done(
        refusal === undefined
          ? null
          : Object.assign(new Error("not here"), { responseCode: refusal }),
      );
    },
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (part: Buffer) => (text += part.toString()));
      stream.on("end", () => {
        received.push(text);
        done();
      });
    },
  });
  smtp.listen(port, "127.0.0.1");
  await once(smtp.server, "listening");
  server = smtp;
}

async function stopServer(): Promise<void> {
  const stopping = server;
  server = undefined;
  if (stopping === undefined) return;
  await new Promise<void>((resolve) => {
    stopping.close(resolve);
  });
}

function queue(...names: string[]): Promise<void> {
  return inTransaction(async (transaction) => {
    for (const [place, name] of names.entries()) {
      const mail = { kind: "test", language: "nl", subject: name, text: name } as const;
      const recipient = `${name}@example.org`;
      const id = `person-${name}`;
      const contact = { create: { email: recipient, confirmedAt: NOW } };
      await transaction.person.upsert({
        where: { id },
        create: { id, codeHash: id, createdOn: "2026-03-10", contact },
        update: {},
      });
      const to = { personId: id };
      await queueMail(transaction, { ...mail, to, recipient }, after(place / 10));
    }
  });
}

async function states(): Promise<Record<string, string>> {
  const client = await testDatabase();
  const rows = await client.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
  return Object.fromEntries(rows.map(({ recipient, state }) => [recipient || "gone", state]));
}

function subjects(): string[] {
  return received.map((text) => /^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? "");
}

beforeAll(async () => {
  port = await freePort();
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${port}` });
});

beforeEach(async () => {
  await emptyDatabase();
  received = [];
  forgetOutage();
});

afterEach(stopServer);
afterAll(() => {
  Object.assign(env(), { SMTP_URL: undefined });
});

describe("a mail server that is gone for days", () => {
  test("costs no message, and all leave when it is back", async () => {
    await queue("a", "b", "c");
    for (let hours = 0; hours < 5 * 24; hours += 6) {
      expect(await sendDueMail(after(hours * HOUR))).toBe(0);
    }
    const client = await testDatabase();
    const rows = await client.outboxMessage.findMany();
    expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 3 }, () => ["waiting", 0]),
    );
    await startServer();
    expect(await sendDueMail(after(5 * 24 * HOUR))).toBe(3);
    expect(subjects()).toEqual(["a", "b", "c"]);
  });

  test("is not asked all the time, and again within minutes", async () => {
    await queue("a");
    for (const seconds of [0, 10, 30, 70, 150, 310]) await sendDueMail(after(seconds));
    await startServer();
    expect(await sendDueMail(after(320))).toBe(0);
    expect(await sendDueMail(after(320 + 301))).toBe(1);
  });

  test("and a clock that was set back hold nothing up", async () => {
    await queue("a");
    await sendDueMail(after(24 * HOUR));
    await startServer();
    expect(await sendDueMail(after(1))).toBe(1);
  });
});

describe("a message", () => {
  test("that was being sent by a process that was killed goes out within a minute, under the same id", async () => {
    await startServer();
    await queue("a");
    await sendDueMail(NOW);
    const client = await testDatabase();
    const [first] = received;
    // What the killed process left: claimed, not written down as sent.
    await client.outboxMessage.updateMany({
      data: {
        state: "waiting",
        personId: "person-a",
        recipient: "a@example.org",
        nextAttemptAt: after(45),
      },
    });
    await client.outboxMessage.updateMany({
      data: { payload: JSON.stringify({ subject: "a", text: "a" }) },
    });
    expect(await sendDueMail(after(10))).toBe(0);
    expect(await sendDueMail(after(59))).toBe(1);
    const idOf = (text: string | undefined) => /^Message-ID: (.*)$/im.exec(text ?? "")?.[1];
    expect(idOf(received[1])).toBe(idOf(first));
    expect(idOf(first)).toMatch(/^<[^@>]+@[^>]+>/);
  });

  test("to a dead address is given up at once, is there for staff, and stops nobody", async () => {
    await startServer();
    await queue("dead", "b", "busy", "d");
    expect(await sendDueMail(after(1))).toBe(2);
    expect(subjects()).toEqual(["b", "d"]);
    expect(await states()).toEqual({
      "dead@example.org": "failed",
      "busy@example.org": "waiting",
      gone: "sent",
    });
    const client = await testDatabase();
    const { lastError } = await client.outboxMessage.findFirstOrThrow({
      where: { state: "failed" },
    });
    expect(lastError).toContain("550");
  });
});

describe("a server that accepts and says nothing", () => {
  let hole: Server;

  afterEach(async () => {
    await new Promise((resolve) => hole.close(resolve));
  });

  test("holds the job up for seconds, and no message is blamed", { timeout: 40_000 }, async () => {
    hole = createServer((socket) => socket.on("error", () => undefined)).listen(port, "127.0.0.1");
    await once(hole, "listening");
    await queue("a", "b", "c");
    const began = performance.now();
    expect(await sendDueMail(after(1))).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
    const client = await testDatabase();
    expect(await client.outboxMessage.count({ where: { attempts: 0, state: "waiting" } })).toBe(3);
  });
});

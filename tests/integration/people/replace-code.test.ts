import { beforeEach, describe, expect, test } from "vitest";
import { leavingMessage } from "~/features/notices/queries/leaving-message.server";
import { enterCode } from "~/features/people/commands/enter-code.server";
import { replaceCode } from "~/features/people/commands/replace-code.server";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { sessionIdOf } from "~/platform/cookie.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn, participantOf } from "~/policy/authorize.server";
import { asParticipant, cookieOf } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2027-03-01T12:00:00Z");

function requestWith(cookie: string): Request {
  return new Request("http://localhost/mijn/code", { headers: { Cookie: cookie } });
}

async function replace(cookie: string, submission: string) {
  const request = requestWith(cookie);
  const own = await authorizeOwn(request);
  return replaceCode(own, submission, sessionIdOf("participant", request), NOW);
}

async function newCodeOf(cookie: string, cookies: readonly string[]) {
  const all = [cookie, ...cookies.map(cookieOf)].join("; ");
  return codeOnReceipt(requestWith(all));
}

/** The one there is. */
function one<Row>([row, ...more]: readonly Row[]): Row {
  if (row === undefined || more.length > 0) throw new Error("not one");
  return row;
}

beforeEach(emptyDatabase);

test("a new code opens the same input, and the old one opens nothing", async () => {
  const person = await asParticipant();
  const replaced = await replace(person.cookie, newSubmissionToken());
  if (!replaced.ok) throw new Error(replaced.code);
  const code = await newCodeOf(person.cookie, replaced.cookies);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(code).not.toBe(person.code);
  expect(await enterCode(person.code, null)).toEqual({ ok: false, code: "code_unknown" });
  const entered = await enterCode(code ?? "", null);
  if (!entered.ok) throw new Error(entered.code);
  expect(await participantOf(requestWith(cookieOf(entered.cookie)))).toEqual(person.actor);
});

test("whoever came in elsewhere with the old code is signed out there, this browser stays", async () => {
  const person = await asParticipant();
  const elsewhere = await enterCode(person.code, null);
  if (!elsewhere.ok) throw new Error(elsewhere.code);
  await replace(person.cookie, newSubmissionToken());
  expect(await participantOf(requestWith(cookieOf(elsewhere.cookie)))).toBeUndefined();
  expect(await participantOf(requestWith(person.cookie))).toEqual(person.actor);
});

test("the same form twice gives one code, and is told of once", async () => {
  const person = await asParticipant();
  const submission = newSubmissionToken();
  const [first, again] = [
    await replace(person.cookie, submission),
    await replace(person.cookie, submission),
  ];
  if (!first.ok || !again.ok) throw new Error("A repeat was refused");
  expect(await newCodeOf(person.cookie, again.cookies)).toBe(
    await newCodeOf(person.cookie, first.cookies),
  );
  const client = await testDatabase();
  expect(await client.auditEntry.count({ where: { action: "people.codeReplaced" } })).toBe(1);
});

test("an older form that comes again does not bring its code back", async () => {
  const person = await asParticipant();
  const older = newSubmissionToken();
  await replace(person.cookie, older);
  const newer = await replace(person.cookie, newSubmissionToken());
  if (!newer.ok) throw new Error(newer.code);
  expect(await replace(person.cookie, older)).toEqual({ ok: false, code: "stale" });
  const code = await newCodeOf(person.cookie, newer.cookies);
  expect((await enterCode(code ?? "", null)).ok).toBe(true);
});

test("of two browsers at once one gets a code that works, and the other is signed out", async () => {
  const person = await asParticipant();
  const elsewhere = await enterCode(person.code, null);
  if (!elsewhere.ok) throw new Error(elsewhere.code);
  const cookies = [person.cookie, cookieOf(elsewhere.cookie)];
  const answers = await Promise.all(
    cookies.map((cookie) => {
      const request = requestWith(cookie);
      const sessionId = sessionIdOf("participant", request);
      return authorizeOwn(request).then((own) =>
        replaceCode(own, newSubmissionToken(), sessionId, NOW),
      );
    }),
  );
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const winner = answers.findIndex(({ ok }) => ok);
  const won = answers[winner];
  if (!won?.ok) throw new Error("Nobody got a code");
  const code = await newCodeOf(cookies[winner] ?? "", won.cookies);
  expect((await enterCode(code ?? "", null)).ok).toBe(true);
  expect(answers[1 - winner]).toEqual({ ok: false, code: "gone" });
});

test("the log says that it happened, and neither whose nor what", async () => {
  const person = await asParticipant();
  const replaced = await replace(person.cookie, newSubmissionToken());
  if (!replaced.ok) throw new Error(replaced.code);
  const code = await newCodeOf(person.cookie, replaced.cookies);
  const client = await testDatabase();
  const [entry, ...more] = await client.auditEntry.findMany();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ actorKind: "participant", action: "people.codeReplaced" });
  const whole = JSON.stringify(await client.auditEntry.findMany());
  for (const secret of [person.personId, person.code, code ?? "no code"]) {
    expect(whole).not.toContain(secret);
  }
  const receipts = JSON.stringify(await client.submissionReceipt.findMany());
  expect(receipts).not.toContain(person.personId);
});

describe("somebody who left an address", () => {
  async function withAddress(confirmedAt: Date | null) {
    const person = await asParticipant();
    const client = await unqueuedDatabase();
    await client.contactAddress.create({
      data: { personId: person.personId, email: "ouder@example.org", confirmedAt },
    });
    const replaced = await replace(person.cookie, newSubmissionToken());
    if (!replaced.ok) throw new Error(replaced.code);
    const code = (await newCodeOf(person.cookie, replaced.cookies)) ?? "no code";
    const mails = await client.outboxMessage.findMany({ where: { kind: "people.codeReplaced" } });
    return { person, code, mails };
  }

  test("hears once that the code was replaced, without the code and without what they wrote", async () => {
    const { person, code, mails } = await withAddress(NOW);
    expect(mails).toMatchObject([{ personId: person.personId, recipient: "ouder@example.org" }]);
    for (const secret of [code, person.code, code.replaceAll("-", ""), person.personId]) {
      expect(mails[0]?.payload).not.toContain(secret);
    }
    const leaving = await leavingMessage(await unqueuedDatabase(), one(mails), NOW);
    expect(leaving?.recipient).toBe("ouder@example.org");
    expect(leaving?.content.unsubscribeUrl).toBeDefined();
  });

  test("hears nothing at an address that nobody confirmed", async () => {
    const { mails } = await withAddress(null);
    expect(mails).toEqual([]);
  });

  test("is not written to any more once the address is gone", async () => {
    const { person, mails } = await withAddress(NOW);
    const client = await unqueuedDatabase();
    await client.contactAddress.delete({ where: { personId: person.personId } });
    expect(await leavingMessage(client, one(mails), NOW)).toBeNull();
  });
});

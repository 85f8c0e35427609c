/** A stranger fills neither somebody's mailbox nor the seats of a session; a class behind one address is shut out by nothing. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import {
  isAnswered,
  questionNow,
  signUpQuestion,
} from "~/features/sessions/queries/sign-up-question.server";
import { holdClock, now } from "~/platform/clock.server";
import { closeDatabase } from "~/platform/db.server";
import { countKey, isReached, pruneLimits } from "~/platform/stored-limits.server";
import { limit } from "~/platform/rate-limit.server";
import { SubmissionUsed, newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asParticipant, grantTo } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { NOW, PARENT, makeRegion, makeSession } from "../support/sessions";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function comes(slug: string, email: string | null, submission = newSubmissionToken()) {
  const grant = await grantTo("public", "session.signUp");
  const input = { slug, fields: { ...PARENT, email }, submission, language: "nl" } as const;
  return signUp(grant, input, NOW);
}

async function mailTo(recipient: string): Promise<number> {
  const client = await testDatabase();
  return client.outboxMessage.count({ where: { recipient } });
}

describe("somebody else's address", () => {
  test("gets ten messages a day and no more, however many forms name it", async () => {
    const victim = "ouder@example.org";
    for (let count = 0; count < 15; count += 1) {
      const session = await makeSession();
      expect((await comes(session.slug, victim)).ok).toBe(true);
    }
    for (let count = 0; count < 10; count += 1) {
      const stranger = await asParticipant();
      const headers = { Cookie: stranger.cookie };
      const own = await authorizeOwn(new Request("http://localhost/", { headers }));
      await leaveEmail(own, { email: victim, frequency: "atOnce" }, "nl", NOW);
    }
    expect(await mailTo(victim)).toBe(10);
    expect(await isReached("mailTo", victim)).toBe(true);
  });

  test("takes the seats of one family, and no more before it is confirmed", async () => {
    const session = await makeSession({ capacity: 60 });
    const outcomes = [];
    for (let count = 0; count < 8; count += 1) {
      outcomes.push(await comes(session.slug, "gezin@example.org"));
    }
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    expect(outcomes.at(-1)).toEqual({ ok: false, code: "too_many" });
    expect((await comes(session.slug, "anderen@example.org")).ok).toBe(true);
    expect((await comes(session.slug, null)).ok).toBe(true);
  });
});

describe("a restart", () => {
  test("frees no mailbox and no crowd of sign-ups, and an address is one in capitals too", async () => {
    for (let count = 0; count < 10; count += 1) await countKey("mailTo", "Opa@Example.org");
    for (let count = 0; count < 40; count += 1) await countKey("signUps", "druk");
    await closeDatabase();
    // Whatever a process knew is gone: its modules are read anew.
    vi.resetModules();
    const limits = await import("~/platform/stored-limits.server");
    expect(await limits.isReached("mailTo", "opa@example.org")).toBe(true);
    expect(await limits.isReached("signUps", "druk")).toBe(true);
    expect(await limits.isReached("mailTo", "anders@example.org")).toBe(false);
    const { closeDatabase: closeAgain } = await import("~/platform/db.server");
    await closeAgain();
  });

  test("what no longer counts goes, and no more is kept than so many", async () => {
    const client = await testDatabase();
    for (let count = 0; count < 6; count += 1) await countKey("mailTo", `een-${count}@example.org`);
    await countKey("signUps", "avond");
    expect(await client.limitCount.count()).toBe(7);
    expect(JSON.stringify(await client.limitCount.findMany())).not.toContain("example.org");
    await pruneLimits(new Date(now().getTime() + 11 * 60_000));
    expect(await client.limitCount.count()).toBe(6);
    await pruneLimits(now(), 4);
    expect(await client.limitCount.count()).toBe(4);
    await pruneLimits(new Date(now().getTime() + 25 * 3_600_000));
    expect(await client.limitCount.count()).toBe(0);
  });

  test("after a day the count begins anew", async () => {
    for (let count = 0; count < 10; count += 1) await countKey("mailTo", "een@example.org");
    expect(await countKey("mailTo", "een@example.org")).toBe(false);
    holdClock(new Date(Date.now() + 25 * 3_600_000));
    expect(await isReached("mailTo", "een@example.org")).toBe(false);
    expect(await countKey("mailTo", "een@example.org")).toBe(true);
    holdClock(undefined);
  });
});

describe("very many sign-ups at once", () => {
  test("ask from the forty-first on for an answer that follows from the form", async () => {
    const slug = "druk";
    const submission = newSubmissionToken();
    for (let count = 0; count < 39; count += 1) expect(await countKey("signUps", slug)).toBe(true);
    expect(await questionNow(slug, submission)).toBeNull();
    expect(await countKey("signUps", slug)).toBe(true);
    const question = await questionNow(slug, submission);
    expect(question).toEqual(signUpQuestion(submission));
    expect(await countKey("signUps", slug)).toBe(false);
    expect(await countKey("signUps", "rustig")).toBe(true);
    const sum = (question?.left ?? 0) + (question?.right ?? 0);
    expect(isAnswered(submission, ` ${sum} `)).toBe(true);
    expect(isAnswered(submission, String(sum + 1))).toBe(false);
    expect(isAnswered(submission, null)).toBe(false);
  });

  test("have a question of their own for each form", () => {
    const sums = Array.from({ length: 60 }, () => {
      const { left, right } = signUpQuestion(newSubmissionToken());
      return left + right;
    });
    expect(new Set(sums).size).toBeGreaterThan(5);
  });
});

test("one form makes one person: with other content it counts no more", async () => {
  const session = await makeSession({ capacity: 60 });
  const token = newSubmissionToken();
  expect((await comes(session.slug, "een@example.org", `${token}.a`)).ok).toBe(true);
  await expect(comes(session.slug, "twee@example.org", `${token}.b`)).rejects.toThrow(
    SubmissionUsed,
  );
  const client = await testDatabase();
  expect(await client.person.count()).toBe(1);
});

test("a class behind one address signs up and leaves its addresses", async () => {
  const session = await makeSession({ capacity: 60 });
  const headers = { "X-Client-Address": "203.0.113.7" };
  const school = new Request("http://localhost/", { headers });
  for (let pupil = 0; pupil < 30; pupil += 1) {
    await limit("mailAddress", school);
    await limit("submit", school);
    expect(await countKey("signUps", session.slug)).toBe(true);
    expect((await comes(session.slug, `leerling-${pupil}@example.org`)).ok).toBe(true);
  }
});

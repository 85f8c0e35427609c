import { beforeEach, expect, test } from "vitest";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { FREE_ATTEMPTS } from "~/features/staff/domain/sign-in-throttle";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");

function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

beforeEach(emptyDatabase);

test("password and second factor together open the desks, and the log says so", async () => {
  const { email, totpSecret, actor } = await asActor("moderator");
  const outcome = await signIn(
    { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, NOW) },
    NOW,
  );
  expect(outcome.ok).toBe(true);
  const client = await testDatabase();
  expect(await client.auditEntry.findMany()).toMatchObject([
    { action: "staff.signIn", actorId: actor.staffId },
  ]);
});

test("a code works once, also for two who try it at the same time", async () => {
  const { email, totpSecret } = await asActor("moderator");
  const input = { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, NOW) };
  const outcomes = await Promise.all([signIn(input, NOW), signIn(input, NOW)]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await signIn(input, later(20))).ok).toBe(false);
  const next = { ...input, code: totpCode(totpSecret, later(60)) };
  expect((await signIn(next, later(60))).ok).toBe(true);
});

test("one step of a slow or fast clock is forgiven, two are not", async () => {
  const { email, totpSecret } = await asActor("moderator");
  const withCodeOf = (moment: Date) =>
    signIn({ email, password: STAFF_PASSWORD, code: totpCode(totpSecret, moment) }, NOW);
  expect((await withCodeOf(later(-60))).ok).toBe(false);
  expect((await withCodeOf(later(60))).ok).toBe(false);
  expect((await withCodeOf(later(-30))).ok).toBe(true);
  expect((await withCodeOf(later(30))).ok).toBe(true);
});

test("every failure is the same answer", async () => {
  const { email, totpSecret, actor } = await asActor("moderator");
  const right = { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, NOW) };
  const client = await testDatabase();
  const outcomes = [
    await signIn({ ...right, email: "nobody@example.org" }, NOW),
    await signIn({ ...right, password: "something else entirely" }, NOW),
    await signIn({ ...right, code: "000000" }, NOW),
  ];
  await client.staffAccount.update({ where: { id: actor.staffId }, data: { active: false } });
  outcomes.push(await signIn(right, NOW));
  const refused = { ok: false, code: "credentials_refused" };
  expect(outcomes).toEqual([refused, refused, refused, refused]);
});

test("after too many tries even the right words wait, and the wait ends", async () => {
  const { email, totpSecret } = await asActor("moderator");
  const wrong = { email, password: "wrong words every time", code: "123456" };
  for (let attempt = 0; attempt <= FREE_ATTEMPTS; attempt += 1) await signIn(wrong, NOW);
  const rightAt = (moment: Date) =>
    signIn({ email, password: STAFF_PASSWORD, code: totpCode(totpSecret, moment) }, moment);
  expect((await rightAt(later(10))).ok).toBe(false);
  expect((await rightAt(later(120))).ok).toBe(true);
  const client = await testDatabase();
  const blocked = await client.auditEntry.count({ where: { action: "staff.signInBlocked" } });
  expect(blocked).toBe(1);
});

test("parallel wrong tries are all counted", async () => {
  const { email, actor } = await asActor("moderator");
  const wrong = { email, password: "wrong words every time", code: "123456" };
  await Promise.all([signIn(wrong, NOW), signIn(wrong, NOW), signIn(wrong, NOW)]);
  const client = await testDatabase();
  const account = await client.staffAccount.findUniqueOrThrow({ where: { id: actor.staffId } });
  expect(account.failedSignIns).toBe(3);
});

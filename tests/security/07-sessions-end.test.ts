/** A session ends: after a working day, when somebody signs in anew, and when what they may do changes. */
import { beforeEach, describe, expect, test } from "vitest";
import { enterCode } from "~/features/people/commands/enter-code.server";
import { changeOwnPassword } from "~/features/staff/commands/change-own-password.server";
import { endOwnSessions } from "~/features/staff/commands/end-own-sessions.server";
import { makeRecoveryCodes } from "~/features/staff/commands/make-recovery-codes.server";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { checkPassword } from "~/features/staff/domain/password";
import { loadOwnAccount } from "~/features/staff/queries/own-account.server";
import { signInSchema } from "~/features/staff/schema";
import { sessionOwner, startSession } from "~/platform/auth.server";
import { sessionIdOf } from "~/platform/cookie.server";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor, asParticipant, cookieOf, grantTo } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";

beforeEach(emptyDatabase);

const HOUR = 3_600_000;
const withCookie = (Cookie: string) => new Request("http://localhost/", { headers: { Cookie } });

async function began(hoursAgo: number): Promise<void> {
  const client = await testDatabase();
  await client.authSession.updateMany({
    data: {
      startedAt: new Date(Date.now() - hoursAgo * HOUR),
      // Used so often that it never ran out.
      expiresAt: new Date(Date.now() + 6 * HOUR),
    },
  });
}

describe("however much it is used, a session is over", () => {
  test("of staff after twelve hours", async () => {
    const { cookie, actor } = await asActor("moderator");
    await began(11.9);
    expect(await sessionOwner("staff", withCookie(cookie))).toBe(actor.staffId);
    await began(12.1);
    expect(await sessionOwner("staff", withCookie(cookie))).toBeUndefined();
  });

  test("of a participant after thirty days", async () => {
    const { cookie, personId } = await asParticipant();
    await began(29.9 * 24);
    expect(await sessionOwner("participant", withCookie(cookie))).toBe(personId);
    await began(30.1 * 24);
    expect(await sessionOwner("participant", withCookie(cookie))).toBeUndefined();
  });
});

describe("signing in anew ends the session this browser had", () => {
  test("of staff", async () => {
    const { cookie, email, totpSecret } = await asActor("moderator");
    const now = new Date();
    const input = { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, now) };
    const sessionId = sessionIdOf("staff", withCookie(cookie));
    const outcome = await signIn(input, now, { address: "", device: null, sessionId });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await sessionOwner("staff", withCookie(cookie))).toBeUndefined();
    const fresh = withCookie(outcome.cookies.map(cookieOf).join("; "));
    expect(await sessionOwner("staff", fresh)).toBeDefined();
  });

  test("of a participant", async () => {
    const { cookie, code } = await asParticipant();
    const other = await asParticipant();
    const outcome = await enterCode(code, sessionIdOf("participant", withCookie(other.cookie)));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await sessionOwner("participant", withCookie(other.cookie))).toBeUndefined();
    expect(await sessionOwner("participant", withCookie(cookie))).toBeDefined();
  });
});

describe("the own account", () => {
  const NEXT = "een heel andere zin dan eerst";

  async function signedInTwice() {
    const visitor = await asActor("moderator");
    const other = cookieOf(await startSession("staff", visitor.actor.staffId));
    const sessionId = sessionIdOf("staff", withCookie(visitor.cookie));
    return { visitor, other, sessionId, grant: await grantTo(visitor, "account.own") };
  }

  test("shows where one is signed in, and ends one or all others, and nobody else's", async () => {
    const { visitor, other, sessionId, grant } = await signedInTwice();
    const stranger = await asActor("moderator");
    const now = new Date();
    const account = await loadOwnAccount(
      grant,
      { sessionId, newSecret: null, recognisedBy: null, language: "nl" },
      now,
    );
    expect(account?.sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    const theirs = await loadOwnAccount(
      await grantTo(stranger, "account.own"),
      { sessionId: null, newSecret: null, recognisedBy: null, language: "nl" },
      now,
    );
    await endOwnSessions(grant, { key: theirs?.sessions[0]?.key ?? "" }, now);
    expect(await sessionOwner("staff", withCookie(stranger.cookie))).toBeDefined();
    await endOwnSessions(grant, { butNot: sessionId }, now);
    expect(await sessionOwner("staff", withCookie(other))).toBeUndefined();
    expect(await sessionOwner("staff", withCookie(visitor.cookie))).toBeDefined();
  });

  test("gets another password with the present one and the second factor, and everything else ends", async () => {
    const { visitor, other, sessionId, grant } = await signedInTwice();
    const now = new Date();
    const right = {
      current: STAFF_PASSWORD,
      password: NEXT,
      code: totpCode(visitor.totpSecret, now),
    };
    const wrong = [
      { ...right, current: "something else entirely" },
      { ...right, code: "000000" },
      { ...right, password: "welkom12345678" },
    ];
    for (const input of wrong) {
      expect((await changeOwnPassword(grant, input, sessionId, now)).ok).toBe(false);
    }
    expect(await sessionOwner("staff", withCookie(other))).toBeDefined();
    const changed = await changeOwnPassword(grant, right, sessionId, now);
    if (!changed.ok) throw new Error(changed.code);
    expect(await sessionOwner("staff", withCookie(visitor.cookie))).toBeUndefined();
    expect(await sessionOwner("staff", withCookie(other))).toBeUndefined();
    expect(await sessionOwner("staff", withCookie(cookieOf(changed.cookie)))).toBeDefined();
    const soon = new Date(now.getTime() + 60_000);
    const code = totpCode(visitor.totpSecret, soon);
    const old = { email: visitor.email, password: STAFF_PASSWORD, code };
    expect((await signIn(old, soon)).ok).toBe(false);
    expect((await signIn({ ...old, password: NEXT }, soon)).ok).toBe(true);
  });

  test("a stranger at an open desk guesses the password only a few times", async () => {
    const { sessionId, grant, visitor } = await signedInTwice();
    const now = new Date();
    const input = { current: "wrong", password: NEXT, code: totpCode(visitor.totpSecret, now) };
    for (let tries = 0; tries < 6; tries += 1)
      await changeOwnPassword(grant, input, sessionId, now);
    const right = { ...input, current: STAFF_PASSWORD };
    expect(await changeOwnPassword(grant, right, sessionId, now)).toMatchObject({ ok: false });
  });

  test("has recovery codes that each open once, in place of the second factor only", async () => {
    const { visitor, grant } = await signedInTwice();
    const now = new Date();
    expect(
      await makeRecoveryCodes(grant, { current: "wrong", sessionId: null }, now),
    ).toMatchObject({ ok: false });
    const made = await makeRecoveryCodes(grant, { current: STAFF_PASSWORD, sessionId: null }, now);
    if (!made.ok) throw new Error(made.code);
    expect(new Set(made.codes).size).toBe(8);
    const [first = "", second = ""] = made.codes;
    const typed = (code: string, password = STAFF_PASSWORD) =>
      signIn(signInSchema.parse({ email: visitor.email, password, code }), now);
    expect((await typed(first, "not the password")).ok).toBe(false);
    expect((await typed(first.toLowerCase().replaceAll("-", " "))).ok).toBe(true);
    expect((await typed(first)).ok).toBe(false);
    const client = await testDatabase();
    const { recoveryHashes } = await client.staffAccount.findUniqueOrThrow({
      where: { email: visitor.email },
    });
    expect(recoveryHashes).not.toContain(second);
    await makeRecoveryCodes(grant, { current: STAFF_PASSWORD, sessionId: null }, now);
    expect((await typed(second)).ok).toBe(false);
    const actions = await client.auditEntry.findMany({ select: { action: true } });
    expect(actions.map(({ action }) => action)).toContain("staff.recoveryCodeUsed");
  });
});

test.each(["Michelle-Jordan!", "sunshine superman 1", "StarWars*Computer", "b4seb4ll-m0nk3y!"])(
  "%s is a password an attacker tries first",
  (typed) => {
    expect(checkPassword(typed, { email: "a@example.org", localNames: [] })).toMatchObject({
      code: "password_common",
    });
  },
);

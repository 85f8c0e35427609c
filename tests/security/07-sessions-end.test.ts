/** A session ends: after a working day, when somebody signs in anew, and when what they may do changes. */
import { beforeEach, describe, expect, test } from "vitest";
import { enterCode } from "~/features/people/commands/enter-code.server";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { checkPassword } from "~/features/staff/domain/password";
import { sessionIdOf, sessionOwner } from "~/platform/auth.server";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor, asParticipant, cookieOf } from "../support/actors";
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

test.each(["Michelle-Jordan!", "sunshine superman 1", "StarWars*Computer", "b4seb4ll-m0nk3y!"])(
  "%s is a password an attacker tries first",
  (typed) => {
    expect(checkPassword(typed, { email: "a@example.org" })).toMatchObject({
      code: "password_common",
    });
  },
);

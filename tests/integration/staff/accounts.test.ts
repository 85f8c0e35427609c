import { beforeEach, describe, expect, test } from "vitest";
import { changeAccount, switchAccount } from "~/features/staff/commands/change-account.server";
import { createAccount } from "~/features/staff/commands/create-account.server";
import { issueSetUpLink } from "~/features/staff/commands/issue-setup-link.server";
import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { SETUP_LINK_HOURS } from "~/features/staff/domain/account-setup";
import { loadSetUp } from "~/features/staff/queries/setup-link.server";
import type { NewAccountInput } from "~/features/staff/schema";
import { totpCode } from "~/platform/totp.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-11-02T10:00:00Z");
const PASSWORD = "vier gele fietsen bij de brug";

const NEW: NewAccountInput = {
  email: "colleague@example.org",
  displayName: "Colleague",
  role: "safetyOfficer",
  bodyId: null,
  roundIds: [],
};

function hoursLater(hours: number): Date {
  return new Date(NOW.getTime() + hours * 3_600_000);
}

function tokenIn(link: string): string {
  return new URL(link).searchParams.get("token") ?? "";
}

async function administrator() {
  const visitor = await asActor("administrator");
  return { visitor, grant: await grantTo(visitor, "account.write") };
}

async function newAccount(input: Partial<NewAccountInput> = {}) {
  const { grant, visitor } = await administrator();
  const outcome = await createAccount(grant, { ...NEW, ...input }, "nl", NOW);
  if (!outcome.ok) throw new Error(outcome.code);
  return { ...outcome, grant, visitor, token: tokenIn(outcome.link) };
}

async function setUp(token: string, now = NOW) {
  const page = await loadSetUp(token, now);
  const code = totpCode(page?.secret ?? "A", now);
  return { page, outcome: await setUpAccount(token, { password: PASSWORD, code }, now) };
}

beforeEach(emptyDatabase);

describe("a new account", () => {
  test("comes with a link, and only its owner knows password and second factor", async () => {
    const { token, id } = await newAccount();
    const client = await testDatabase();
    const mail = await client.outboxMessage.findFirstOrThrow();
    expect(mail).toMatchObject({ kind: "staff.setUp", recipient: NEW.email });
    expect(await client.staffAccount.findUnique({ where: { id } })).toMatchObject({
      passwordHash: "",
    });

    const { page, outcome } = await setUp(token);
    expect(outcome).toEqual({ ok: true });
    const later = hoursLater(1);
    const code = totpCode(page?.secret ?? "", later);
    expect((await signIn({ email: NEW.email, password: PASSWORD, code }, later)).ok).toBe(true);
  });

  test("cannot be signed in to before it is set up", async () => {
    const { token } = await newAccount();
    const page = await loadSetUp(token, NOW);
    const code = totpCode(page?.secret ?? "", NOW);
    expect((await signIn({ email: NEW.email, password: "", code }, NOW)).ok).toBe(false);
  });

  test("has its own address, also when two administrators are at it together", async () => {
    const { grant } = await administrator();
    const outcomes = await Promise.all([
      createAccount(grant, NEW, "nl", NOW),
      createAccount(grant, NEW, "nl", NOW),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      code: "address_taken",
    });
  });

  test.each([
    [{ role: "responder" as const }, { code: "body_missing" }],
    [{ bodyId: "nobody" }, { code: "body_not_for_role" }],
    [
      { role: "responder" as const, bodyId: "nobody" },
      { code: "unknown_choice", what: "bodyId" },
    ],
    [
      { role: "moderator" as const, roundIds: ["none"] },
      { code: "unknown_choice", what: "roundIds" },
    ],
  ])("%j is refused and nothing is written", async (input, refusal) => {
    const { grant } = await administrator();
    const outcome = await createAccount(grant, { ...NEW, ...input }, "nl", NOW);
    expect(outcome).toEqual({ ok: false, ...refusal });
    const client = await testDatabase();
    expect(await client.staffAccount.count()).toBe(1);
    expect(await client.outboxMessage.count()).toBe(0);
  });

  test("is in the log without its address", async () => {
    await newAccount();
    const client = await testDatabase();
    const [entry] = await client.auditEntry.findMany();
    expect(entry?.action).toBe("staff.accountCreated");
    expect(JSON.stringify(entry)).not.toContain(NEW.email);
  });
});

describe("the link to set up", () => {
  test("works once", async () => {
    const { token } = await newAccount();
    await setUp(token);
    expect(await loadSetUp(token, NOW)).toBeNull();
    expect((await setUp(token)).outcome).toEqual({ ok: false, code: "gone" });
  });

  test("works until its term and not at it", async () => {
    const { token } = await newAccount();
    expect(await loadSetUp(token, hoursLater(SETUP_LINK_HOURS - 1))).not.toBeNull();
    expect(await loadSetUp(token, hoursLater(SETUP_LINK_HOURS))).toBeNull();
  });

  test.each([
    ["short", "password_too_short"],
    ["welkom 2026 welkom", "password_common"],
    ["colleague on a bike", "password_has_address"],
  ])("a password such as %j is refused, and the link still works", async (password, refusal) => {
    const { token } = await newAccount();
    const page = await loadSetUp(token, NOW);
    const code = totpCode(page?.secret ?? "", NOW);
    const outcome = await setUpAccount(token, { password, code }, NOW);
    expect(outcome).toMatchObject({ ok: false, code: refusal });
    expect((await setUp(token)).outcome).toEqual({ ok: true });
  });

  test("a wrong code is refused", async () => {
    const { token } = await newAccount();
    const outcome = await setUpAccount(token, { password: PASSWORD, code: "000000" }, NOW);
    expect(outcome).toMatchObject({ ok: false, code: "code_wrong" });
  });

  test("a new one makes the old password, second factor and sessions useless", async () => {
    const { grant } = await administrator();
    const colleague = await asActor("moderator");
    const outcome = await issueSetUpLink(grant, colleague.actor.staffId, "nl", NOW);
    expect(outcome.ok).toBe(true);
    const client = await testDatabase();
    expect(await client.authSession.count({ where: { staffId: colleague.actor.staffId } })).toBe(0);
    const input = {
      email: colleague.email,
      password: "een zin die lang genoeg is",
      code: totpCode(colleague.totpSecret, NOW),
    };
    expect((await signIn(input, NOW)).ok).toBe(false);
  });

  test("nobody gives themselves a new one, and an unknown account has none", async () => {
    const { grant, visitor } = await administrator();
    const own = await issueSetUpLink(grant, visitor.actor.staffId, "nl", NOW);
    expect(own).toEqual({ ok: false, code: "own_account" });
    const unknown = await issueSetUpLink(grant, "nobody", "nl", NOW);
    expect(unknown).toEqual({ ok: false, code: "not_found" });
  });
});

describe("changing an account", () => {
  const asResponder = {
    displayName: "X",
    role: "safetyOfficer",
    bodyId: null,
    roundIds: [],
  } as const;

  test("another role ends the sessions and is in the log", async () => {
    const { grant } = await administrator();
    const colleague = await asActor("moderator");
    const id = colleague.actor.staffId;
    expect(await changeAccount(grant, id, { ...asResponder, roundIds: [] }, NOW)).toEqual({
      ok: true,
    });
    const client = await testDatabase();
    expect(await client.authSession.count({ where: { staffId: id } })).toBe(0);
    expect(await client.auditEntry.findFirst({ where: { subjectId: id } })).toMatchObject({
      action: "staff.accountChanged",
    });
  });

  test("the last administrator stays, whoever asks and however", async () => {
    const { grant, visitor } = await administrator();
    const id = visitor.actor.staffId;
    const refusal = { ok: false, code: "last_administrator" };
    expect(await switchAccount(grant, id, false, NOW)).toEqual(refusal);
    expect(await changeAccount(grant, id, { ...asResponder, roundIds: [] }, NOW)).toEqual(refusal);
    const waiting = await createAccount(grant, { ...NEW, role: "administrator" }, "nl", NOW);
    expect(waiting.ok).toBe(true);
    expect(await switchAccount(grant, id, false, NOW)).toEqual(refusal);
  });

  test("two administrators who switch each other off at once leave one", async () => {
    const first = await administrator();
    const second = await administrator();
    const outcomes = await Promise.all([
      switchAccount(first.grant, second.visitor.actor.staffId, false, NOW),
      switchAccount(second.grant, first.visitor.actor.staffId, false, NOW),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("switching off signs out, and on again lets in", async () => {
    const { grant } = await administrator();
    const colleague = await asActor("moderator");
    const id = colleague.actor.staffId;
    await switchAccount(grant, id, false, NOW);
    await switchAccount(grant, id, false, NOW);
    const client = await testDatabase();
    expect(await client.authSession.count({ where: { staffId: id } })).toBe(0);
    await expect(grantTo(colleague, "moderation.decide")).rejects.toMatchObject({ status: 302 });
    await switchAccount(grant, id, true, NOW);
    const input = {
      email: colleague.email,
      password: "een zin die lang genoeg is",
      code: totpCode(colleague.totpSecret, NOW),
    };
    expect((await signIn(input, NOW)).ok).toBe(true);
    expect(await client.auditEntry.count({ where: { subjectId: id } })).toBe(3);
  });

  test("an unknown account is not found", async () => {
    const { grant } = await administrator();
    expect(await switchAccount(grant, "nobody", true, NOW)).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});

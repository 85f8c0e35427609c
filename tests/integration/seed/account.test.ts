import { beforeEach, describe, expect, test } from "vitest";
import { verifyPassword } from "~/platform/password.server";
import { unseal } from "~/platform/secret.server";
import { createAdministrator } from "../../../prisma/tools/account";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T10:00:00Z");

beforeEach(emptyDatabase);

describe("the first administrator", () => {
  test("gets a password and a second factor that the database keeps hashed and sealed", async () => {
    const made = await createAdministrator(" Beheer@Example.org ", NOW);
    if (!made.ok) throw new Error(made.code);
    const client = await testDatabase();
    const account = await client.staffAccount.findUniqueOrThrow({
      where: { email: "beheer@example.org" },
    });
    expect(account).toMatchObject({ role: "administrator", active: true, example: false });
    expect(await verifyPassword(account.passwordHash, made.password)).toBe(true);
    expect(unseal(account.totpSecret)).toBe(made.totpSecret);
    expect(JSON.stringify(account)).not.toContain(made.password);
    expect(JSON.stringify(account)).not.toContain(made.totpSecret);
  });

  test("is in the audit log, without the address", async () => {
    await createAdministrator("beheer@example.org", NOW);
    const client = await testDatabase();
    const [entry, ...others] = await client.auditEntry.findMany();
    expect(others).toEqual([]);
    expect(entry?.action).toBe("account.created");
    expect(JSON.stringify(entry)).not.toContain("example.org");
  });

  test("is refused for an address that has an account, and for what is no address", async () => {
    await createAdministrator("beheer@example.org", NOW);
    expect(await createAdministrator("BEHEER@example.org", NOW)).toEqual({
      ok: false,
      code: "exists",
    });
    expect(await createAdministrator("beheer", NOW)).toEqual({ ok: false, code: "not_an_address" });
    const client = await testDatabase();
    expect(await client.staffAccount.count()).toBe(1);
  });
});

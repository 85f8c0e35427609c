import { encode } from "uqr";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyPassword } from "~/platform/password.server";
import { unseal } from "~/platform/secret.server";
import { createAdministrator, textQrCode } from "../../../prisma/tools/account";
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

describe("the second factor in the terminal", () => {
  const ADDRESS = "otpauth://totp/Inbreng:beheer@example.org?secret=ABCDEFGHIJKLMNOP";

  /** Each letter holds two modules above one another; what is drawn is light. */
  const modulesOf = (code: string): boolean[][] =>
    code.split("\n").flatMap((line) => {
      const letters = Array.from({ length: line.length }, (_, place) => line.charAt(place));
      return [
        letters.map((letter) => !"█▀".includes(letter)),
        letters.map((letter) => !"█▄".includes(letter)),
      ];
    });

  test("is a QR code of its address, with the white border that scanners need", () => {
    const { data, size } = encode(ADDRESS, { ecc: "M", border: 2 });
    const shown = modulesOf(textQrCode(ADDRESS, false));
    expect(shown.slice(0, size)).toEqual(data);
    expect(size).toBeLessThanOrEqual(80);
  });

  test("is white on black in a terminal of any colours", () => {
    const lines = textQrCode(ADDRESS, true).split("\n");
    const escape = String.fromCharCode(27);
    const [white, own] = [`${escape}[97;40m`, `${escape}[0m`];
    for (const line of lines) {
      expect(line.startsWith(white) && line.endsWith(own)).toBe(true);
    }
    const plain = lines.map((line) => line.slice(white.length, -own.length));
    expect(plain.join("\n")).toBe(textQrCode(ADDRESS, false));
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { hashPassword, verifyPassword } from "~/platform/password.server";
import { sha256 } from "~/platform/secret.server";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";

const NOW = new Date("2026-11-02T10:00:00Z");

afterEach(() => {
  holdClock(undefined);
});

async function form() {
  holdClock(NOW);
  const { email, totpSecret } = await asActor("moderator");
  return { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, NOW), totpSecret };
}

describe("/inloggen", () => {
  test("opens the desks and signing out closes them", async () => {
    const answer = await post("/inloggen", await form());
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/werkplek");
    holdClock(undefined);
    const Cookie = cookieOf(answer.headers.get("Set-Cookie") ?? "");
    const desk = await visit("/werkplek", { headers: { Cookie } });
    expect(desk.status).toBe(200);
    expect(desk.headers.get("Cache-Control")).toBe("no-store");
    const out = await post("/uitloggen", {}, { Cookie });
    expect(out.status).toBe(303);
    expect((await visit("/werkplek", { headers: { Cookie } })).status).toBe(302);
  });

  test("leads to the language that was chosen on the own page", async () => {
    const { totpSecret, ...right } = await form();
    const client = await unqueuedDatabase();
    await client.staffAccount.update({ where: { email: right.email }, data: { language: "en" } });
    const asked = await post("/inloggen?naar=/werkplek/rondes", right);
    expect(asked.headers.get("Location")).toBe("/en/werkplek/rondes");
    // Whoever opened the page in English goes on in English, whatever they chose before.
    const dutch = await form();
    const english = await post("/en/inloggen", dutch);
    expect(english.headers.get("Location")).toBe("/en/werkplek");
    expect(totpSecret).not.toBe(dutch.totpSecret);
  });

  test("goes on to the desk that was asked for, and never to another site", async () => {
    const asked = await post("/inloggen?naar=/werkplek/accounts", await form());
    expect(asked.headers.get("Location")).toBe("/werkplek/accounts");
    for (const naar of ["//elsewhere.example", "https://elsewhere.example/werkplek", "/mijn"]) {
      const answer = await post(`/inloggen?naar=${encodeURIComponent(naar)}`, await form());
      expect(answer.headers.get("Location")).toBe("/werkplek");
    }
  });

  test("every failure is one and the same page, with the address kept and the password gone", async () => {
    const right = await form();
    const bodies = [];
    const cookies = [];
    for (const wrong of [
      { ...right, password: "something else entirely" },
      { ...right, code: "000000" },
      { ...right, email: "nobody@example.org" },
    ]) {
      const answer = await post("/inloggen", wrong);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      const cookie = answer.headers.get("Set-Cookie") ?? "";
      expect(cookie).toMatch(/^inbreng-typed=/);
      // As long for a right password as for a wrong one, but for the address in it.
      cookies.push(Math.round(cookie.length - (wrong.email.length * 4) / 3));
      expect(html).toContain(`value="${wrong.email}"`);
      expect(html).not.toContain(wrong.password);
      bodies.push(html.replaceAll(wrong.email, ""));
    }
    expect(new Set(bodies).size).toBe(1);
    expect(Math.max(...cookies) - Math.min(...cookies)).toBeLessThan(3);
  });

  describe("after a wrong code", () => {
    const typedBefore = async (wrong: Record<string, string>) => {
      const refused = await post("/inloggen", wrong);
      expect(refused.status).toBe(422);
      const html = await refused.text();
      expect(html).toContain("Je wachtwoord hoef je niet opnieuw te typen");
      return { Cookie: cookieOf(refused.headers.get("Set-Cookie") ?? "") };
    };

    test.each(["000000", "12", ""])("(%j) the password need not be typed again", async (code) => {
      const right = await form();
      const carried = await typedBefore({ ...right, code });
      expect(carried.Cookie).not.toContain(STAFF_PASSWORD);
      const answer = await post("/inloggen", { ...right, password: "" }, carried);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Set-Cookie")).toContain("inbreng-typed=; Max-Age=0");
    });

    test("a wrong password stays wrong, and the page is the same", async () => {
      const right = await form();
      const carried = await typedBefore({ ...right, password: "something else entirely" });
      const again = await post("/inloggen", { ...right, password: "" }, carried);
      expect(again.status).toBe(422);
      expect(await again.text()).toContain("Dit klopt niet");
      expect((await post("/inloggen", right, carried)).status).toBe(303);
    });

    test("it holds for this account, and for five minutes however often a code is wrong", async () => {
      const right = await form();
      const carried = await typedBefore({ ...right, code: "000000" });
      const other = await asActor("moderator");
      const code = totpCode(other.totpSecret, NOW);
      const elsewhere = { email: other.email, password: "", code };
      expect((await post("/inloggen", elsewhere, carried)).status).toBe(422);
      const minute = new Date(NOW.getTime() + 4 * 60_000);
      holdClock(minute);
      const once = await post("/inloggen", { ...right, password: "", code: "000000" }, carried);
      const later = { Cookie: cookieOf(once.headers.get("Set-Cookie") ?? "") };
      const tooLate = new Date(NOW.getTime() + 5 * 60_000);
      holdClock(tooLate);
      const { email, totpSecret } = right;
      const answer = await post(
        "/inloggen",
        { email, password: "", code: totpCode(totpSecret, tooLate) },
        later,
      );
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Vul dit in.");
    });

    test("it ends when the password changes", async () => {
      const right = await form();
      const carried = await typedBefore({ ...right, code: "000000" });
      const client = await unqueuedDatabase();
      const { email } = right;
      const passwordHash = await hashPassword("een heel ander wachtwoord");
      await client.staffAccount.update({ where: { email }, data: { passwordHash } });
      expect((await post("/inloggen", { ...right, password: "" }, carried)).status).toBe(422);
    });
  });

  test.each([
    [{ email: "", password: "", code: "" }, ["Vul dit in."]],
    [{ email: "x", password: "y", code: "12" }, ["Dit is geen e-mailadres", "zes cijfers"]],
    [{ email: "a@b.nl", password: "y".repeat(300), code: "123456" }, ["Dit is te lang"]],
  ])("%j gets a sentence at the field", async (fields, sentences) => {
    const answer = await post("/inloggen", fields);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const sentence of sentences) expect(html).toContain(sentence);
  });

  test("somebody who is signed in already goes straight to the desks", async () => {
    const { cookie } = await asActor("moderator");
    const answer = await visit("/inloggen", { headers: { Cookie: cookie } });
    expect(answer.status).toBe(303);
  });

  test("the English page is English", async () => {
    const answer = await post("/en/inloggen", { email: "", password: "", code: "" });
    expect(await answer.text()).toContain("Sign in for staff");
  });
});

describe("/inloggen/instellen", () => {
  test.each(["", "?token=x"])("a link that does not work (%j) is gone", async (query) => {
    expect((await visit(`/inloggen/instellen${query}`)).status).toBe(410);
    const answer = await post(`/inloggen/instellen${query}`, {
      password: "vier gele fietsen bij de brug",
      code: "123456",
    });
    expect(answer.status).toBe(410);
  });

  test("a wrong code keeps the password that was chosen, and shows it to nobody", async () => {
    const { email, totpSecret } = await asActor("moderator");
    const client = await unqueuedDatabase();
    const token = "token-of-a-link-that-works";
    await client.staffAccount.update({
      where: { email },
      data: {
        passwordHash: "",
        setupTokenHash: sha256(token),
        setupExpiresAt: new Date(Date.now() + 3_600_000),
      },
    });
    const address = `/inloggen/instellen?token=${token}`;
    const chosen = "vier gele fietsen bij de brug";
    let carried = {};
    for (const [password, code] of [
      [chosen, "12"],
      ["", "000000"],
    ] as const) {
      const refused = await post(address, { password, code }, carried);
      const html = await refused.text();
      expect(refused.status).toBe(422);
      expect(html).toContain("Het wachtwoord dat je koos, geldt nog vijf minuten");
      expect(html).not.toContain(chosen);
      carried = { Cookie: cookieOf(refused.headers.get("Set-Cookie") ?? "") };
    }
    const code = totpCode(totpSecret, new Date());
    expect((await post(address, { password: "", code }, carried)).status).toBe(303);
    const account = await client.staffAccount.findUniqueOrThrow({ where: { email } });
    expect(await verifyPassword(account.passwordHash, chosen)).toBe(true);
  });
});

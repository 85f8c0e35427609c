import { afterEach, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
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
  return { email, password: STAFF_PASSWORD, code: totpCode(totpSecret, NOW) };
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
    for (const wrong of [
      { ...right, password: "something else entirely" },
      { ...right, code: "000000" },
      { ...right, email: "nobody@example.org" },
    ]) {
      const answer = await post("/inloggen", wrong);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(answer.headers.get("Set-Cookie")).toBeNull();
      expect(html).toContain(`value="${wrong.email}"`);
      expect(html).not.toContain(wrong.password);
      bodies.push(html.replaceAll(wrong.email, ""));
    }
    expect(new Set(bodies).size).toBe(1);
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
});

/** Every desk is closed to everybody whom the permission table does not name, and open to those it does. */
import { beforeAll, describe, expect, test } from "vitest";
import { DESKS } from "~/features/staff/ui/desk-navigation";
import { messages } from "~/i18n/messages";
import { STAFF_ROLES } from "~/policy/actor";
import type { StaffRole } from "~/policy/actor";
import { PERMISSIONS } from "~/policy/permissions";
import routes from "~/routes";
import { asActor, asParticipant } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const cookies = new Map<StaffRole | "participant", string>();

beforeAll(async () => {
  const client = await testDatabase();
  const bodies = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  const rounds = await client.round.findMany({ select: { id: true } });
  for (const role of STAFF_ROLES) {
    const speaks = role === "responder" || role === "advisoryCouncil";
    const { cookie } = await asActor(role, {
      ...(speaks ? { bodyId: bodies.id } : {}),
      roundIds: role === "moderator" ? rounds.map(({ id }) => id) : [],
    });
    cookies.set(role, cookie);
  }
  cookies.set("participant", (await asParticipant()).cookie);
});

const get = (path: string, who: StaffRole | "participant") =>
  visit(path, { headers: { Cookie: cookies.get(who) ?? "" } });

describe.each(DESKS)("$path", ({ path, permission }) => {
  const allowed = STAFF_ROLES.filter((role) => PERMISSIONS[permission][role]);
  const denied = STAFF_ROLES.filter((role) => !PERMISSIONS[permission][role]);

  test.each(allowed)("is open to %s, in both languages and in no cache", async (role) => {
    for (const address of [path, `/en${path}`]) {
      const answer = await get(address, role);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    }
  });

  test.each(denied)("does not exist for %s, who reads whose it is", async (role) => {
    const answer = await get(path, role);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain("Hier werkt iemand anders");
    for (const other of allowed) {
      expect(html).toContain(messages.nl.terms[`staffRole_${other}`]);
      expect(html).toContain(String(messages.nl.firstSteps[`roleMay_${other}`]).slice(0, 30));
    }
    expect(html).toContain("Naar je eigen werkplek");
  });

  test("asks an anonymous visitor and a participant to sign in", async () => {
    for (const answer of [await visit(path), await get(path, "participant")]) {
      expect(answer.status).toBe(302);
      expect(answer.headers.get("Location")).toBe(`/inloggen?naar=${encodeURIComponent(path)}`);
    }
  });
});

test("every address below the desks asks an anonymous visitor to sign in, reading and posting", async () => {
  const entries = await Promise.resolve(routes);
  const desks = entries.flatMap(({ path }) => (path?.includes("werkplek") ? [path] : []));
  expect(desks.length).toBeGreaterThan(8);
  for (const path of desks) {
    const address = `/${path.replaceAll(/:\w+/g, "x")}`;
    const answer = await visit(address);
    expect(answer.status, address).toBe(302);
    expect(answer.headers.get("Location"), address).toContain("/inloggen");
  }
});

test("an item of a desk of others reads the same whether it is there or not", async () => {
  const client = await testDatabase();
  const { id } = await client.moderationCase.findFirstOrThrow();
  const [there, nowhere] = await Promise.all(
    [id, "nergens"].map(async (item) => {
      const answer = await get(`/werkplek/beoordelen/${item}`, "responder");
      expect(answer.status).toBe(404);
      const html = await answer.text();
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
      expect(main).toContain("Hier werkt iemand anders");
      return main.replaceAll(item, "").replace(/data-reference="[^"]*".*/s, "");
    }),
  );
  expect(there).toBe(nowhere);
});

test("what is not there at an own desk is simply not there", async () => {
  const html = await (await get("/werkplek/beoordelen/nergens", "moderator")).text();
  expect(html).not.toContain("Hier werkt iemand anders");
  expect(html).toContain("Deze pagina is er niet");
});

test("each role sees its own desks in the menu and no other", async () => {
  for (const role of STAFF_ROLES) {
    const html = await (await get("/werkplek", role)).text();
    for (const { path, permission } of DESKS) {
      const shown = html.includes(`href="${path}"`);
      expect(shown, `${role} ${path}`).toBe(PERMISSIONS[permission][role] !== false);
    }
  }
});

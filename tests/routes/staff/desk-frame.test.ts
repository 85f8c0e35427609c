/** The frame of the desks over HTTP: what is in it for which role, and that the public site is not. */
import { beforeAll, expect, test } from "vitest";
import { STAFF_ROLES } from "~/policy/actor";
import type { StaffRole } from "~/policy/actor";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const PUBLIC_FRAME = /aria-label="(?:Hoofdmenu|Main menu)"|page-footer|data-quick-exit/;

const cookies = new Map<StaffRole, string>();
let rounds: { id: string; slug: string }[];

beforeAll(async () => {
  const client = await testDatabase();
  const { id: bodyId } = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  rounds = await client.round.findMany({ select: { id: true, slug: true } });
  for (const role of STAFF_ROLES) {
    const speaks = role === "responder" || role === "advisoryCouncil";
    const { cookie } = await asActor(role, {
      ...(speaks ? { bodyId } : {}),
      roundIds: role === "moderator" ? rounds.slice(0, 1).map(({ id }) => id) : [],
    });
    cookies.set(role, cookie);
  }
});

const page = async (path: string, role: StaffRole) =>
  (await visit(path, { headers: { Cookie: cookies.get(role) ?? "" } })).text();

/** The head of the page, which is the bar of the desks. */
function barOf(html: string): string {
  return /<header class="desk-bar.*?<\/header>/s.exec(html)?.[0] ?? "";
}

test.each(STAFF_ROLES)("%s sees the bar and nothing of the public frame", async (role) => {
  for (const [path, start] of [
    ["/werkplek", ""],
    ["/en/werkplek", "/en"],
    ["/werkplek/bestaat-niet", ""],
  ] as const) {
    const html = await page(path, role);
    const bar = barOf(html);
    expect(html, path).not.toMatch(PUBLIC_FRAME);
    expect(bar, path).toContain(`action="${start}/werkplek/zoeken"`);
    expect(bar, path).toContain(`action="${start}/uitloggen"`);
    expect(bar, path).toContain(`href="${start}/werkplek/mijn-account"`);
    // Who works here, by name.
    expect(bar, path).toContain(role);
    for (const legal of ["/privacy", "/toegankelijkheid", "/hulp"]) {
      expect(html, `${path} ${legal}`).toContain(`href="${start}${legal}"`);
    }
  }
});

test("the work of a page among others of one thing is behind one skip link, before the way to the others", async () => {
  const survey = "/werkplek/vragenlijsten/wonen-en-verblijf";
  const html = await page(`${survey}/vragen`, "administrator");
  const marks = ['href="#content"', 'href="#part"', `href="${survey}/proef"`, 'id="part"'];
  const places = marks.map((mark) => html.indexOf(mark));
  expect(places).not.toContain(-1);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(await page("/werkplek/accounts/nieuw", "administrator")).not.toContain('href="#part"');
});

test("the switcher has the rounds that somebody works on, and no other", async () => {
  const linked = async (role: StaffRole) => {
    const bar = barOf(await page("/werkplek", role));
    return rounds.map(({ slug }) => bar.includes(`href="/werkplek/rondes/${slug}"`));
  };
  expect(await linked("moderator")).toEqual(rounds.map((_, place) => place === 0));
  expect(await linked("administrator")).toEqual(rounds.map(() => true));
  for (const role of ["responder", "advisoryCouncil", "safetyOfficer"] as const) {
    expect(await linked(role), role).toEqual(rounds.map(() => false));
  }
});

test("on a page of a round the switcher says which", async () => {
  const [round] = rounds;
  const bar = barOf(await page(`/werkplek/rondes/${round?.slug ?? ""}`, "moderator"));
  expect(bar).toMatch(
    new RegExp(`href="/werkplek/rondes/${round?.slug ?? ""}"[^>]*aria-current="true"`),
  );
});

test("what waits is counted in the bar as on the first page", async () => {
  const { cookie } = await asActor("moderator", { roundIds: rounds.map(({ id }) => id) });
  const html = await (await visit("/werkplek", { headers: { Cookie: cookie } })).text();
  const listed = [...html.matchAll(/class="desk-task__count">(\d+)</g)].map(([, count]) =>
    Number(count),
  );
  expect(listed.length).toBeGreaterThan(0);
  const total = listed.reduce((sum, count) => sum + count, 0);
  expect(barOf(html)).toContain(`<span class="desk-bar__count">${total}</span>`);
});

test("the public pages keep their own frame for staff", async () => {
  const html = await page("/rondes", "moderator");
  expect(html).toMatch(PUBLIC_FRAME);
  expect(html).not.toContain("desk-bar");
});

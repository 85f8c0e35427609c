/** A paper that the region did not come with: added at the desk, cited, decided on by every council at once. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const PAPER = {
  title: "Verordening jeugdhulp 2027",
  summary: "Wie krijgt hulp.",
  versionLabel: "1.0",
};
const DESK = "/werkplek/stukken/verordening-jeugdhulp-2027";
const GRID = "/werkplek/besluiten/verordening-jeugdhulp-2027/raden";

let headers: Record<string, string>;
beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  headers = { Cookie: (await asActor("administrator")).cookie };
});
afterAll(() => holdClock(undefined));

async function councils() {
  const client = await testDatabase();
  return client.body.findMany({ where: { kind: "council" }, orderBy: { name: "asc" } });
}

async function rows(more: Record<string, string> = {}): Promise<Record<string, string | string[]>> {
  const ids = (await councils()).map(({ id }) => id);
  return {
    bodyId: ids,
    ...Object.fromEntries(ids.map((id) => [`choice-${id}`, "all"])),
    ...more,
  };
}

describe("a new paper", () => {
  test("is for administrators", async () => {
    const { cookie } = await asActor("moderator");
    for (const path of ["/werkplek/stukken/nieuw", GRID]) {
      expect((await visit(path)).status).toBe(302);
      expect((await visit(path, { headers: { Cookie: cookie } })).status).toBe(404);
    }
  });

  test("is added once, with a version and a source with its link", async () => {
    const empty = await post("/werkplek/stukken/nieuw", { ...PAPER, title: "" }, headers);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain("Wie krijgt hulp.");
    const added = await post("/werkplek/stukken/nieuw", PAPER, headers);
    expect(added.headers.get("Location")).toBe(DESK);
    const again = await post("/werkplek/stukken/nieuw", PAPER, headers);
    expect(await again.text()).toContain("Er is al een stuk met deze naam");

    const version = { intent: "version", versionLabel: "2.0", versionDated: "2026-02-01" };
    expect((await post(DESK, version, headers)).status).toBe(303);
    expect(await (await post(DESK, version, headers)).text()).toContain("Deze versie staat er al");
    const source = { intent: "source", sourceTitle: "Besluitenlijsten maart" };
    const wrong = await post(DESK, { ...source, url: "javascript:alert(1)" }, headers);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Besluitenlijsten maart");
    const url = "https://raden.example/lijst";
    expect((await post(DESK, { ...source, url }, headers)).status).toBe(303);
    expect(await (await visit(DESK, { headers })).text()).toContain(`href="${url}"`);
  });

  test("can be what a claim is about", async () => {
    const client = await testDatabase();
    const { id } = await client.document.findUniqueOrThrow({
      where: { slug: "verordening-jeugdhulp-2027" },
    });
    const { cookie } = await asActor("advisoryCouncil", {
      bodyId: (await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } })).id,
    });
    const page = await visit("/werkplek/adviezen/nieuw", { headers: { Cookie: cookie } });
    expect(await page.text()).toContain(`<option value="${id}">`);
  });
});

describe("all councils at once", () => {
  test("with the exceptions, and everybody reads it with its source", async () => {
    const client = await testDatabase();
    const [first, second] = await councils();
    if (first === undefined || second === undefined) throw new Error("there are councils");
    const { key } = await client.source.findFirstOrThrow({
      where: { title: "Besluitenlijsten maart" },
    });
    const all = { state: "adopted", decidedOn: "2026-03-03", source: key, note: "" };
    const noDay = await post(
      GRID,
      { ...all, ...(await rows({ [`choice-${first.id}`]: "rejected" })) },
      headers,
    );
    expect(noDay.status).toBe(422);
    expect(await noDay.text()).toContain('value="2026-03-03"');
    expect(await client.decision.count({ where: { document: { title: PAPER.title } } })).toBe(0);

    const asked = { ...all, decidedOn: "", note: "Gevraagd aan 06-12345678." };
    const found = await post(GRID, { ...asked, ...(await rows()) }, headers);
    expect(found.status).toBe(422);
    expect(await found.text()).toMatch(/<(?:select|input)[^>]*name="stay/);

    const exceptions = {
      [`choice-${first.id}`]: "rejected",
      [`decidedOn-${first.id}`]: "2026-03-04",
      [`choice-${second.id}`]: "keep",
    };
    const saved = await post(GRID, { ...all, ...(await rows(exceptions)) }, headers);
    expect(saved.headers.get("Location")).toBe(`${GRID}?vastgelegd=13`);
    expect(await (await visit(`${GRID}?vastgelegd=13`, { headers })).text()).toContain(
      "13 besluiten vastgelegd",
    );
    const decisions = await client.decision.groupBy({
      by: ["state"],
      where: { document: { title: PAPER.title } },
      _count: true,
      orderBy: { state: "asc" },
    });
    expect(decisions.map(({ state, _count }) => [state, _count])).toEqual([
      ["adopted", 12],
      ["rejected", 1],
    ]);
    expect(await (await visit("/besluiten")).text()).toContain("12 van 14");
    const page = await (await visit("/besluiten/verordening-jeugdhulp-2027")).text();
    expect(page).toContain('href="https://raden.example/lijst"');
    expect(await client.auditEntry.count({ where: { action: "decision.recorded" } })).toBe(13);
  });

  test("leaves what a council decided with points of its own, unless its row says otherwise", async () => {
    const client = await testDatabase();
    const page = await (await visit(GRID, { headers })).text();
    expect(page.match(/<option value="keep" selected="">/g)).toHaveLength(13);
    const nobody = { bodyId: "nobody", "choice-nobody": "all" };
    const odd = await post(GRID, { state: "adopted", decidedOn: "2026-03-03", ...nobody }, headers);
    expect(odd.status).toBe(422);
    expect(await client.decision.count({ where: { document: { title: PAPER.title } } })).toBe(13);
  });
});

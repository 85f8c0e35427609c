/** A paper that the region did not come with: added at the desk, cited, decided on by every council at once. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
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

describe("a paper with a file as its source", () => {
  const PDF = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF");
  const HERE = "/werkplek/stukken/nota-met-bestand";
  let bronnen: string;

  function bring(address: string, file: Uint8Array | null, fields: Record<string, string>) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (file) body.append("file", new Blob([new Uint8Array(file)]), "lijst.pdf");
    const origin = { Origin: ORIGIN, Host: "localhost:3000" };
    return visit(address, { method: "POST", body, headers: { ...origin, ...headers } });
  }

  const fileOf = async () => /href="[^"]*\/bestand\/([^"]+)"/.exec(await pageOf(HERE))?.[1] ?? "";
  const pageOf = async (address: string) => (await visit(address, { headers })).text();

  beforeAll(async () => {
    const paper = { title: "Nota met bestand", versionLabel: "1.0" };
    await post("/werkplek/stukken/nieuw", paper, headers);
  });

  test("keeps what it is by its bytes, and is for staff until a body decided", async () => {
    const source = { intent: "source", sourceTitle: "Besluitenlijst", url: "" };
    const wrong = await bring(HERE, new TextEncoder().encode("<script>"), source);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("geen PDF en geen foto");
    const large = new Uint8Array(5 * 1024 * 1024 + 1);
    large.set(PDF);
    expect((await bring(HERE, large, source)).status).toBeGreaterThanOrEqual(400);
    expect((await bring(HERE, PDF, source)).status).toBe(303);
    const file = await fileOf();
    expect(file).not.toBe("");
    expect((await visit(`/bronnen/${file}`)).status).toBe(404);
    expect((await visit(`${HERE}/bestand/${file}`)).status).toBe(302);
    const staff = await visit(`${HERE}/bestand/${file}`, { headers });
    expect(staff.headers.get("Content-Type")).toBe("application/pdf");
    expect(staff.headers.get("Content-Disposition")).toContain("attachment");
    expect(staff.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(staff.headers.get("Cache-Control")).toBe("no-store");
  });

  test("is what a decision leads to, for everybody, once it is recorded", async () => {
    const client = await testDatabase();
    const { id, key } = await client.source.findFirstOrThrow({
      where: { title: "Besluitenlijst" },
    });
    bronnen = `${HERE}/bronnen/${id}`;
    const grid = "/werkplek/besluiten/nota-met-bestand/raden";
    const all = { state: "adopted", decidedOn: "2026-03-03", source: key, note: "" };
    expect((await post(grid, { ...all, ...(await rows()) }, headers)).status).toBe(303);
    const file = await fileOf();
    expect(await (await visit("/besluiten/nota-met-bestand")).text()).toContain(
      `href="/bronnen/${file}"`,
    );
    expect((await visit(`/bronnen/${file}`)).status).toBe(200);
  });

  test("is not taken away with what rests on it, which is named", async () => {
    for (const address of [HERE, bronnen]) {
      expect(await pageOf(address)).toMatch(/14 besluiten/);
      const refused = await bring(address, null, { intent: "remove" });
      expect(refused.status, address).toBe(409);
      expect(await refused.text()).toContain("er rust intussen iets op");
    }
    const only = await bring(HERE, null, { intent: "removeVersion", label: "1.0" });
    expect(only.status).toBe(409);
    expect(await only.text()).toContain("ten minste één versie");
  });

  test("is written anew, with what is found in it asked", async () => {
    const named = { intent: "texts", title: "Nota met bestand", summary: "Bel 06-12345678." };
    const found = await bring(HERE, null, named);
    expect(found.status).toBe(422);
    expect(await found.text()).toMatch(/<(?:select|input)[^>]*name="stay/);
    const texts = { intent: "texts", title: "Nota met een bestand", summary: "Over hulp." };
    expect((await bring(HERE, null, texts)).status).toBe(303);
    expect(await (await visit("/besluiten/nota-met-bestand")).text()).toContain("Over hulp.");
    const taken = { intent: "texts", title: PAPER.title };
    expect(await (await bring(HERE, null, taken)).text()).toContain("ander stuk met deze naam");
    const source = { intent: "source", sourceTitle: "Lijst van de raad", url: "" };
    const file = await fileOf();
    expect((await bring(bronnen, PDF, source)).status).toBe(303);
    expect(await fileOf()).not.toBe(file);
    expect((await visit(`/bronnen/${file}`)).status).toBe(404);
  });

  test("goes with everything of it when nothing rests on it", async () => {
    await post("/werkplek/stukken/nieuw", { title: "Vergissing", versionLabel: "1.0" }, headers);
    const here = "/werkplek/stukken/vergissing";
    await bring(here, PDF, { intent: "source", sourceTitle: "Bron van niets", url: "" });
    await bring(here, null, { intent: "version", versionLabel: "2.0" });
    const removed = await bring(here, null, { intent: "removeVersion", label: "1.0" });
    expect(removed.status).toBe(303);
    const gone = await bring(here, null, { intent: "remove" });
    expect(gone.headers.get("Location")).toBe("/werkplek/besluiten");
    expect((await visit(here, { headers })).status).toBe(404);
    const client = await testDatabase();
    expect(await client.source.count({ where: { title: "Bron van niets" } })).toBe(0);
  });
});

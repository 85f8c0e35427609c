/** Translating what is published: beside the Dutch and in a file, and what a reader of the language sees of it. */
import { beforeAll, expect, test } from "vitest";
import { sourceHash } from "~/features/translations/queries/source-hash.server";
import { translator } from "~/i18n/t";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { asActor } from "../../support/actors";
import { ORIGIN, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const PAGE = "/ar/rondes/regiovisie-2021";
const TITLE = "رعاية الشباب في تفينته";
let cookie = "";
let id = "";
let title = "";

const hash = () => sourceHash(title);
const desk = () => `/werkplek/vertalingen/ar/round/${id}`;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  ({ cookie } = await asActor("administrator"));
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({ where: { slug: "regiovisie-2021" } });
  ({ id, title } = round);
});

function send(fields: Record<string, string>, path = desk()): Promise<Response> {
  return visit(path, {
    method: "POST",
    headers: { Cookie: cookie, Origin: ORIGIN },
    body: new URLSearchParams(fields),
  });
}

const typed = (text: string, version: number) => ({
  [`text-${hash()}`]: text,
  [`version-${hash()}`]: String(version),
});

const read = async (path: string) => (await visit(path)).text();

test("the desk shows the Dutch beside its translation, to who makes rounds only", async () => {
  const page = await visit(desk(), { headers: { Cookie: cookie } });
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain(title);
  expect(html).toContain(`name="text-${hash()}"`);
  expect((await visit("/werkplek/vertalingen", { headers: { Cookie: cookie } })).status).toBe(200);
  expect((await visit(desk())).status).toBe(302);
  const { cookie: responder } = await asActor("responder");
  expect((await visit(desk(), { headers: { Cookie: responder } })).status).toBe(404);
  expect(
    (await visit(`/werkplek/vertalingen/de/round/${id}`, { headers: { Cookie: cookie } })).status,
  ).toBe(404);
});

test("a draft is for translators; what is published stands on the page, without the mark of Dutch", async () => {
  expect(await read(PAGE)).toContain(`lang="nl" dir="ltr">${title}`);
  expect((await send(typed(TITLE, 0))).status).toBe(303);
  expect(await read(PAGE)).not.toContain(TITLE);
  expect((await send({ ...typed(TITLE, 1), intent: "publish" })).status).toBe(303);
  const html = await read(PAGE);
  expect(html).toContain(TITLE);
  expect(html).not.toContain(`dir="ltr">${title}`);
  expect(await read("/tr/rondes/regiovisie-2021")).not.toContain(TITLE);
});

test("a page in a language that no speaker checked says so, and Dutch says nothing", async () => {
  const html = await read(PAGE);
  expect(html).toContain(translator("ar")("site.notChecked"));
  expect(await read("/rondes/regiovisie-2021")).not.toContain(translator("nl")("site.notChecked"));
});

test("what somebody else wrote meanwhile is not overwritten, and nothing typed is lost", async () => {
  const answer = await send({ ...typed("شيء آخر", 1), intent: "publish" });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("شيء آخر");
  expect(await read(PAGE)).toContain(TITLE);
  // The same once more changes nothing, also with the version of before.
  expect((await send({ ...typed(TITLE, 1), intent: "publish" })).status).toBe(303);
  const client = await testDatabase();
  const row = await client.translation.findFirstOrThrow({ where: { sourceHash: hash() } });
  expect(row.version).toBe(2);
});

test("a file goes out and comes back as drafts, whole or not at all", async () => {
  const address = "/werkplek/vertalingen?taal=tr&soort=round";
  const file = await visit("/werkplek/vertalingen.csv?taal=tr&soort=round", {
    headers: { Cookie: cookie },
  });
  const csv = await file.text();
  expect(csv).toContain(`round/${id}/title;0;;`);
  const bring = (content: string) => {
    const body = new FormData();
    body.set("file", new File([content], "tr.csv", { type: "text/csv" }));
    return visit(address, { method: "POST", headers: { Cookie: cookie, Origin: ORIGIN }, body });
  };
  const line = csv.split("\r\n").find((each) => each.includes(`round/${id}/title;`)) ?? "";
  const filled = csv.replace(line, `${line.replace(/;$/, "")};Gençlik bakımı`);
  const done = await bring(filled);
  expect(done.headers.get("Location")).toContain("ingelezen=1");
  expect((await bring(filled)).headers.get("Location")).toContain("ingelezen=0");
  const client = await testDatabase();
  const rows = await client.translation.findMany({ where: { language: "tr" } });
  expect(rows.map(({ text, state }) => [text, state])).toEqual([["Gençlik bakımı", "draft"]]);
  const unknown = await bring(`${filled}round/${id}/nothing;0;;Niets;Hiçbir şey\r\n`);
  expect(unknown.status).toBe(422);
  expect(await client.translation.count({ where: { language: "tr" } })).toBe(1);
});

test("a Dutch text that changes has no translation any more, and the desk says what it was", async () => {
  await inTransaction(async (transaction) => {
    await transaction.round.update({ where: { id }, data: { title: "Een andere titel" } });
  });
  const html = await read(PAGE);
  expect(html).not.toContain(TITLE);
  expect(html).toContain('lang="nl" dir="ltr">Een andere titel');
  const page = await visit(desk(), { headers: { Cookie: cookie } });
  expect(await page.text()).toContain("verouderd: het Nederlands is veranderd");
});

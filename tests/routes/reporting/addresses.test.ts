import { expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

test("a round that moved is found at every address it ever had", async () => {
  const client = await testDatabase();
  const { id } = await client.round.findUniqueOrThrow({ where: { slug: "regiovisie-2021" } });
  const headers = { Cookie: (await asActor("administrator")).cookie };
  const stranger = { Cookie: (await asActor("moderator")).cookie };
  const move = (from: string, address: string, who = headers) =>
    post(`/werkplek/rondes/${from}/adres`, { address }, who);
  const desk = "/werkplek/rondes/regiovisie-2021/adres";
  expect((await visit(desk)).status).toBe(302);
  expect((await visit(desk, { headers: stranger })).status).toBe(404);
  expect((await visit(desk, { headers })).status).toBe(200);
  expect((await move("regiovisie-2021", "Geen adres!")).status).toBe(422);
  expect((await move("regiovisie-2021", "prioritaire-opgave-jeugd")).status).toBe(409);
  expect((await move("regiovisie-2021", "visie")).status).toBe(303);
  expect((await move("visie", "visie-2021")).status).toBe(303);
  for (const [from, to] of [
    ["/rondes/regiovisie-2021", "/rondes/visie-2021"],
    ["/en/rondes/visie/terugkoppeling?page=2", "/en/rondes/visie-2021/terugkoppeling?page=2"],
    ["/rondes/regiovisie-2021/cijfers", "/rondes/visie-2021/cijfers"],
  ]) {
    const answer = await visit(from ?? "");
    expect(answer.status, from).toBe(301);
    expect(answer.headers.get("Location")).toBe(to);
  }
  expect((await move("visie-2021", "regiovisie-2021")).status).toBe(303);
  expect((await visit("/rondes/regiovisie-2021")).status).toBe(200);
  expect((await visit("/rondes/bestaat-niet")).status).toBe(404);
  expect((await client.round.findUniqueOrThrow({ where: { id } })).slug).toBe("regiovisie-2021");
});

test("feeds of a round and of all reports are Atom, in both languages", async () => {
  for (const path of [
    "/rondes/prioritaire-opgave-jeugd/nieuws.atom",
    "/en/rondes/prioritaire-opgave-jeugd/nieuws.atom",
    "/verslagen.atom",
  ]) {
    const answer = await visit(path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get("Content-Type")).toContain("application/atom+xml");
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  }
  expect((await visit("/rondes/bestaat-niet/nieuws.atom")).status).toBe(404);
  expect(await (await visit("/verslagen.atom")).text()).toContain("<entry>");
});

test("a council downloads the log, and everyone reads its published ends", async () => {
  const council = { Cookie: (await asActor("advisoryCouncil")).cookie };
  const moderator = { Cookie: (await asActor("moderator")).cookie };
  expect((await visit("/werkplek/logboek.ndjson")).status).toBe(302);
  expect((await visit("/werkplek/logboek.ndjson", { headers: moderator })).status).toBe(404);
  const copy = await visit("/werkplek/logboek.ndjson", { headers: council });
  expect(copy.status).toBe(200);
  expect((await copy.text()).split("\n")[0]).toContain('"previousHash":"0000');
  expect(await (await visit("/logboek-koppen.json")).json()).toEqual({ items: [] });
});

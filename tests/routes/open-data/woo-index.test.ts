/** The index of the Woo: advice, decisions and reports of rounds, each a document that opens, by the rules of DiWoo. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { readDiwoo } from "../../support/diwoo-shape";

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const client = await unqueuedDatabase();
  const { id: roundId } = await client.round.findUniqueOrThrow({
    where: { slug: "regiovisie-2021" },
    select: { id: true },
  });
  const { id: deciderBodyId } = await client.body.findUniqueOrThrow({
    where: { key: "ab-samentwente" },
    select: { id: true },
  });
  await client.round.update({ where: { id: roundId }, data: { deciderBodyId } });
  // Half an hour past midnight in Amsterdam: the day is the next one.
  const publishedAt = new Date("2026-03-09T23:30:00Z");
  const { content, hash } = await client.roundReport.findFirstOrThrow();
  await client.roundReport.create({ data: { roundId, number: 1, content, hash, publishedAt } });
});
afterAll(() => holdClock(undefined));

const read = async (path: string) => (await visit(path)).text();
const locsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => loc);
const pathOf = (loc: string) => new URL(loc).pathname;

/** Every document of the index, as a harvester finds it: from robots.txt over the lists to the sitemaps. */
async function harvest() {
  const robots = await read("/robots.txt");
  const lists = [...robots.matchAll(/^Sitemap: (\S+diwoo\S+)$/gm)].map(([, loc = ""]) => loc);
  const sitemaps = await Promise.all(lists.map(async (loc) => locsOf(await read(pathOf(loc)))));
  const found = await Promise.all(
    sitemaps.flat().map(async (loc) => {
      const xml = await read(pathOf(loc));
      const folder = process.env["WOO_INDEX_FOLDER"];
      if (folder !== undefined) writeFileSync(join(folder, pathOf(loc).slice(5)), xml);
      return readDiwoo(xml);
    }),
  );
  return { lists, documents: found.flat() };
}

describe("the index of the Woo", () => {
  test("is found from robots.txt, by the names that the harvester expects", async () => {
    const { lists } = await harvest();
    expect(lists.map((loc) => /infocat(\d{3})\.xml$/.exec(loc)?.[1])).toEqual(
      ["008", "009", "010", "015"].filter((category) =>
        lists.some((loc) => loc.includes(category)),
      ),
    );
    expect(lists.length).toBeGreaterThanOrEqual(3);
  });

  test("tells of documents that open, each once, as the kind of file it says", async () => {
    const { documents } = await harvest();
    expect(documents.length).toBeGreaterThan(5);
    expect(new Set(documents.map(({ loc }) => loc)).size).toBe(documents.length);
    for (const { loc, "diwoo:format": format } of documents) {
      const answer = await visit(pathOf(loc));
      expect(answer.status, loc).toBe(200);
      const type = format["#text"] === "HTML" ? "text/html" : "text/plain";
      expect(answer.headers.get("Content-Type"), loc).toContain(type);
    }
  });

  test("names the municipality that an advice went to, and the council that wrote it", async () => {
    const { documents } = await harvest();
    const advice = documents.find(({ loc }) => loc.endsWith("/adviezen/hengelo-2021/brief.txt"));
    expect(advice?.["diwoo:publisher"]).toEqual({
      resource: "https://identifier.overheid.nl/tooi/id/gemeente/gm0164",
      "#text": "gemeente Hengelo",
    });
    expect(advice?.["diwoo:naamOpsteller"]).toBe("Adviesraad Sociaal Domein Hengelo");
  });

  test("gives the report of a round to the organisation that its board is part of, on its day in Amsterdam", async () => {
    const { documents } = await harvest();
    const report = documents.find(({ loc }) => loc.endsWith("/rondes/regiovisie-2021/verslag"));
    expect(report?.["diwoo:publisher"].resource).toMatch(/\/so\/so0005$/);
    expect(report?.["diwoo:creatiedatum"]).toBe("2026-03-10");
  });

  test("tells of no example, no advice that is not public and no decision without a day", async () => {
    const client = await unqueuedDatabase();
    const examples = await client.round.findMany({
      where: { example: true },
      select: { slug: true },
    });
    expect(examples.length).toBeGreaterThan(0);
    const undated = await client.decision.findFirstOrThrow({
      where: { stage: "decision", decidedOn: null },
      select: { body: { select: { key: true } } },
    });
    const locs = (await harvest()).documents.map(({ loc }) => loc);
    const papers = await client.document.findMany({
      where: { round: { example: true } },
      select: { slug: true },
    });
    const places = [
      ...examples.map(({ slug }) => `/rondes/${slug}/`),
      ...papers.map(({ slug }) => `/besluiten/${slug}/`),
    ];
    for (const place of places) expect(locs.filter((loc) => loc.includes(place))).toEqual([]);
    expect(locs.some((loc) => loc.endsWith(`/${undated.body.key}.txt`))).toBe(false);
    await client.advice.updateMany({ data: { state: "received" } });
    const after = (await harvest()).documents.map(({ loc }) => loc);
    expect(after.filter((loc) => loc.includes("/adviezen/"))).toEqual([]);
  });

  test.each(["sitemapindex-diwoo-infocat001.xml", "sitemap-diwoo-infocat008-9.xml", "x.xml"])(
    "has no file %s",
    async (name) => {
      expect((await visit(`/woo/${name}`)).status).toBe(404);
    },
  );

  test("leaves out whoever stands in no register", async () => {
    const client = await unqueuedDatabase();
    await client.body.updateMany({ data: { tooi: null, tooiName: null } });
    expect((await harvest()).lists).toEqual([]);
  });
});

test("a decision that was not taken has no text, and a text says who decided what", async () => {
  expect((await visit("/besluiten/regiovisie-jeugdhulp-twente/niemand.txt")).status).toBe(404);
  const text = await read("/besluiten/regiovisie-jeugdhulp-twente/ab-samentwente.txt");
  expect(text).toContain("Wie: Algemeen Bestuur van SamenTwente");
  expect(text).toContain("17 november 2021");
});

/**
 * A number behind a band is nowhere: not in HTML, JSON, CSV, the geometry of a chart or the text for a screen reader.
 * Source: design, section 7 (small numbers).
 *
 * Two worlds that differ only within bands must look the same on every address. So a person is moved between two
 * municipalities, and nothing may change anywhere.
 */
import readExcelFile from "read-excel-file/node";
import { afterEach, beforeAll, expect, test } from "vitest";
import { EXPORT_TABLES } from "~/features/participation/domain/codebook";
import { NO_MUNICIPALITY } from "~/features/participation/domain/protected-table";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { holdClock } from "~/platform/clock.server";
import type { StaffVisitor } from "../../support/actors";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const SLUG = "prioritaire-opgave-jeugd";

/** A round that is not reported back has no report yet. */
const MAY_BE_ABSENT = /\/verslag$/;

/** Where role and municipality could meet, by the name that the design gives the place. */
const PLACES: Record<string, readonly string[]> = {
  table: [`/rondes/${SLUG}/cijfers`, `/rondes/${SLUG}/cijfers/1`],
  sentences: [
    `/rondes/${SLUG}`,
    `/en/rondes/${SLUG}/cijfers?overlap=none&combined=each`,
    `/rondes/${SLUG}/cijfers/blad`,
    `/rondes/${SLUG}/verslag`,
  ],
  api: [
    `/api/v1/rounds/${SLUG}`,
    `/api/v1/rounds/${SLUG}/participation`,
    `/api/v1/rounds/${SLUG}/participation?overlap=none&combined=each`,
    `/api/v1/rounds/${SLUG}/snapshots`,
    `/api/v1/rounds/${SLUG}/snapshots/1`,
    ...["rounds", "sessions", "proposals", "principles"].map((name) => `/api/v1/${name}`),
  ],
  files: [
    `/api/v1/rounds/${SLUG}/participation.csv`,
    `/api/v1/rounds/${SLUG}/participation.jj`,
    `/api/v1/rounds/${SLUG}/participation.csv-metadata.json`,
    "/open-data.jsonld",
  ],
  "silence map, pictures over time and by phase": ["/cijfers", "/en/cijfers"],
  principles: ["/principes", ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `/principes/${number}`)],
  claims: ["/beweringen", "/api/v1/claims"],
  promises: ["/beloften", "/api/v1/promises"],
  dashboard: [
    "/werkplek/adviesraad",
    "/werkplek/adviesraad/figures.json",
    ...EXPORT_TABLES.map((table) => `/werkplek/adviesraad/${table}.csv`),
  ],
  filters: ["/voorstellen", "/voorstellen?municipality=almelo", "/voorstellen?municipality=borne"],
  feeds: [
    "/verslagen.atom",
    `/rondes/${SLUG}/nieuws.atom`,
    "/bijeenkomsten.ics",
    "/rondes.ics",
    "/moderatie.csv",
  ],
};

/** Everything of the round with an address of its own: sessions with their seats and reports, themes, results by role. */
async function placesOfRound(): Promise<string[]> {
  const client = await testDatabase();
  const { themes, sessions, surveys } = await client.round.findUniqueOrThrow({
    where: { slug: SLUG },
    select: {
      themes: { where: { state: "published" }, select: { slug: true } },
      sessions: { where: { state: { not: "draft" } }, select: { slug: true, state: true } },
      surveys: { where: { resultsPublic: true }, select: { slug: true } },
    },
  });
  return [
    ...themes.map(({ slug }) => `/rondes/${SLUG}/terugkoppeling/${slug}`),
    ...sessions.map(({ slug }) => `/bijeenkomsten/${slug}`),
    ...surveys.map(({ slug }) => `/vragenlijsten/${slug}/resultaten`),
  ];
}

let council: StaffVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  council = await asActor("advisoryCouncil", { bodyId: body.id });
  // With a population to compare with, the comparison is on the page as well.
  const municipalities = await client.municipality.findMany({ select: { id: true } });
  await client.referencePopulation.createMany({
    data: municipalities.map(({ id }, index) => ({
      municipalityId: id,
      count: 10_000 * (index + 1),
      source: "CBS",
      dated: "2021-01-01",
    })),
  });
});

afterEach(() => holdClock(undefined));

async function everythingPublished(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const address of [...Object.values(PLACES).flat(), ...(await placesOfRound())]) {
    const answer = await visit(address, { headers: { Cookie: council.cookie } });
    if (!MAY_BE_ABSENT.test(address)) expect(answer.status, address).toBe(200);
    // The token of a form differs with every showing, and so do the moment of a calendar and the reference of a request.
    const reference = answer.headers.get("X-Request-Id") ?? "-";
    texts.set(
      address,
      (await answer.text())
        .replaceAll(/value="[^"]{40,}"/g, "")
        .replaceAll(/DTSTAMP:.*/g, "")
        .replaceAll(reference, "REFERENCE"),
    );
  }
  const file = await visit("/werkplek/adviesraad/figures.xlsx", {
    headers: { Cookie: council.cookie },
  });
  expect(file.status).toBe(200);
  const book = await readExcelFile(Buffer.from(await file.arrayBuffer()));
  texts.set("workbook", JSON.stringify(book));
  return texts;
}

async function table() {
  const client = await testDatabase();
  const { id } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
  const page = await roleTable(id);
  if (!page) throw new Error("no table was frozen");
  return { roundId: id, ...page.snapshot.table };
}

/** Somebody of a municipality that has more people of that role, and another municipality of that role. */
async function movable() {
  const { roundId, rows, columns, divisions } = await table();
  const client = await testDatabase();
  for (const [column, role] of columns.entries()) {
    const some = rows.filter(
      (row, index) => row !== NO_MUNICIPALITY && (divisions[column]?.bands?.[index]?.min ?? 0) > 0,
    );
    for (const from of some) {
      const where = { roundId, role, state: "counted", municipality: { slug: from } };
      const found = await client.participation.findMany({ where, select: { id: true } });
      const to = some.find((row) => row !== from);
      const [moved] = found;
      if (found.length >= 2 && moved && to !== undefined) return { moved, to };
    }
  }
  throw new Error("the example divides no role");
}

/** Longer than anything is cached in memory. */
const LATER = 600_000;

test("nothing changes anywhere when somebody moves from one municipality to another", async () => {
  const start = new Date();
  holdClock(start);
  const before = await everythingPublished();
  const client = await testDatabase();
  const { moved, to } = await movable();
  const { id } = await client.municipality.findUniqueOrThrow({ where: { slug: to } });
  await client.participation.update({ where: { id: moved.id }, data: { municipalityId: id } });
  holdClock(new Date(start.getTime() + LATER));
  const after = await everythingPublished();
  for (const address of before.keys())
    expect(after.get(address), address).toBe(before.get(address));
});

test("every cell holds a band, and no picture says more", async () => {
  const { rows, divisions } = await table();
  const html = (await (await visit(`/rondes/${SLUG}/cijfers`)).text()).replaceAll("<!-- -->", "");
  const section = html.slice(html.indexOf('id="gemeenten"'), html.indexOf('id="bevolking"'));
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(section)?.[1] ?? "";
  const cells = body.match(/<td[^>]*>.*?<\/td>/g) ?? [];
  const divided = divisions.filter(({ bands }) => bands !== null).length;
  expect(divided).toBeGreaterThan(0);
  expect(cells).toHaveLength(rows.length * (divided + 1));
  for (const cell of cells) {
    expect(cell).toMatch(/^<td class="[^"0-9]*">(niemand|\d+ (t\/m|of) (\d+|meer))<\/td>$/);
  }
  const tiles = section.match(/<li class="tile-map__cell[^>]*>.*?<\/li>/g) ?? [];
  expect(tiles).toHaveLength(14);
  for (const tile of tiles) expect(tile).not.toMatch(/aria-|title=|data-/);
});

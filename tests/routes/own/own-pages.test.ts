/** The lists of the own page come in pages, each with its own, and nothing is missed or shown twice. */
import { beforeAll, expect, test } from "vitest";
import { asParticipant } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const COUNT = 45;
const CREATED = new Date("2026-01-31T11:00:00Z");

let headers: HeadersInit;

const numbered = <Row>(row: (number: number) => Row) =>
  Array.from({ length: COUNT }, (_, n) => row(n));

beforeAll(async () => {
  const client = await testDatabase();
  const { personId, cookie } = await asParticipant();
  headers = { Cookie: cookie };
  const round = await client.round.findFirstOrThrow({ where: { state: "open" } });
  const place = { roundId: round.id, role: "parent", body: "Tekst", createdAt: CREATED };
  const own = numbered((n) => ({
    ...place,
    id: `eigen-${n}`,
    title: `Eigen${n}.`,
    state: "draft",
  }));
  const others = numbered((n) => ({
    ...place,
    id: `van-ander-${n}`,
    title: `Ander${n}.`,
    publicTitle: `Ander${n}.`,
    publicText: "Tekst",
    state: "published",
    publishedAt: CREATED,
  }));
  await client.proposal.createMany({ data: [...own, ...others] });
  await client.proposalAuthor.createMany({
    data: own.map(({ id }) => ({ proposalId: id, personId })),
  });
  await client.support.createMany({
    data: others.map(({ id }) => ({ proposalId: id, personId, createdAt: CREATED })),
  });
  await client.comment.createMany({
    data: others.map(({ id }) => ({
      ...{ id: `reactie-${id}`, proposalId: id, personId, role: "parent", body: "Ja" },
      ...{ state: "submitted", createdAt: CREATED },
    })),
  });
});

/** What stands on the pages of one list, page by page, as its links lead on. */
async function pagesOf(list: string, entry: RegExp): Promise<string[][]> {
  const pages: string[][] = [];
  for (let page = 1; ; page += 1) {
    const html = await (await visit(`/mijn?${list}=${page}`, { headers })).text();
    pages.push([...html.matchAll(entry)].map(([found]) => found));
    if (!new RegExp(`href="[^"]*[?&;]${list}=${page + 1}"`).test(html)) return pages;
  }
}

test.each([
  ["voorstellen", /href="\/voorstellen\/eigen-\d+"/g, COUNT],
  ["reacties", /href="\/(?:voorstellen\/van-ander|reacties\/reactie-van-ander)-\d+"/g, 2 * COUNT],
])(
  "%s: every one is on one page, and no page holds them all",
  async (list, entry, count) => {
    const pages = await pagesOf(list, entry);
    expect(pages.length).toBeGreaterThan(2);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(20);
    expect(new Set(pages.flat()).size).toBe(count);
    expect(pages.flat()).toHaveLength(count);
  },
  60_000,
);

test("turning one list leaves the others where they are", async () => {
  const html = await (await visit("/mijn?voorstellen=2&reacties=3", { headers })).text();
  expect(html).toMatch(
    /href="[^"]*voorstellen=3&amp;reacties=3"|href="[^"]*voorstellen=3&reacties=3"/,
  );
});

/**
 * The product as another region sees it: seven municipalities that do not exist, with their own principles, bodies and
 * example. Every page, feed and file is read as everybody, in both languages, and none speaks of the region the product
 * began in.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { seed } from "../../prisma/seed/index";
import { visit } from "../support/application";
import { EXAMPLE_MOMENT } from "../support/base-databases";
import { emptyDatabase, testDatabase } from "../support/database";
import { asStaffOfEveryRole } from "../support/linked-pages";
import { asParticipant } from "../support/actors";
import { wordsOfTwente } from "../support/words-of-a-region";

const SLOW = 120_000;
const NOT_TEXT = /\.(?:xlsx|webp|png|woff2|ico)$|\/uitloggen$/;
const FILES = [
  "/api/v1/openapi.json",
  "/open-data.jsonld",
  "/verslagen.atom",
  "/.well-known/security.txt",
  "/robots.txt",
  "/sitemap.xml",
  "/rondes/voorbeeldronde/nieuws.atom",
];

beforeAll(async () => {
  await emptyDatabase();
  holdClock(EXAMPLE_MOMENT);
  await seed({ empty: false, now: EXAMPLE_MOMENT, region: "waterrand" });
}, SLOW);
afterAll(() => holdClock(undefined));

/** Every text that links lead to from here, by its address; a hundred of them tell enough of one visitor. */
async function readAll(starts: readonly string[], headers: HeadersInit, stay: RegExp) {
  const texts = new Map<string, string>();
  const waiting = [...starts];
  const seen = new Set(waiting);
  for (const path of waiting) {
    const answer = await visit(path, { headers });
    if (answer.status >= 300 || NOT_TEXT.test(path)) continue;
    const text = await answer.text();
    texts.set(path, text);
    for (const [, next = ""] of text.matchAll(/\shref="(\/[^"#?]*)/g)) {
      if (seen.has(next) || !stay.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return texts;
}

function namesIn(texts: ReadonlyMap<string, string>): string[] {
  const words = wordsOfTwente();
  return [...texts].flatMap(([path, text]) => {
    const found = [
      ...text.replaceAll(/(?:src|href)="\/[^"]*\.(?:css|js|svg|woff2)"/g, "").matchAll(words),
    ];
    return found.map(([word]) => `${path}: ${word}`);
  });
}

describe("a region of seven municipalities that do not exist", () => {
  test("is there whole, with an open round and an account for every role", async () => {
    const client = await testDatabase();
    expect(await client.municipality.count()).toBe(7);
    expect(await client.body.count({ where: { kind: "council" } })).toBe(7);
    expect(await client.round.count({ where: { state: "open" } })).toBe(1);
    const roles = await client.staffAccount.findMany({ distinct: ["role"] });
    expect(roles).toHaveLength(5);
  });

  test("is named in the titles, the bar and the sentences", async () => {
    const html = await (await visit("/")).text();
    expect(html).toContain(
      "<title>Samen maken we jeugdhulp in Waterrand beter · Waterrand praat mee</title>",
    );
    expect(html).toContain("jongeren en ouders uit Waterrand");
    expect(await (await visit("/en/wie-beslist")).text()).toContain(
      "In Waterrand 7 municipalities decide",
    );
  });

  test.each([
    ["nl", "/", /^\/(?!en(?:\/|$)|werkplek)/],
    ["en", "/en", /^\/en(?:\/(?!werkplek)|$)/],
  ] as const)(
    "says nothing of another region to visitors (%s)",
    async (_language, start, stay) => {
      const texts = await readAll([start, ...FILES], {}, stay);
      expect(texts.size).toBeGreaterThan(40);
      expect(namesIn(texts)).toEqual([]);
    },
    SLOW,
  );

  test.each(["", "/en"])(
    "says nothing of another region to whoever signed in (%s/)",
    async (prefix) => {
      const stay = new RegExp(`^${prefix}/(?:werkplek|mijn)`);
      const visitors = [await asParticipant(), ...(await asStaffOfEveryRole())];
      const found: string[] = [];
      let read = 0;
      for (const { cookie } of visitors) {
        const starts = [`${prefix}/mijn`, `${prefix}/werkplek`, `${prefix}/werkplek/instellingen`];
        const texts = await readAll(starts, { Cookie: cookie }, stay);
        read += texts.size;
        found.push(...namesIn(texts));
      }
      expect(read).toBeGreaterThan(60);
      expect(found).toEqual([]);
    },
    SLOW,
  );
});

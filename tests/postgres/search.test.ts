/** The search finds the same texts on both databases, whatever is typed. Source: issue 23. */
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { migrate } from "../../prisma/tools/migrate";
import { on } from "../support/both-databases";

const server = inject("postgres");

const TEXTS: readonly (readonly [title: string, body: string])[] = [
  [
    "Kinderen en jongeren",
    "Een kind wil niet steeds een andere hulpverlener. De kinderen zijn het zat.",
  ],
  ["Wachttijden in Enschede", "Wachten duurt lang; de wachttijd is een jaar."],
  ["Eén vaste hulpverlener", "Hulpverleners wisselen te vaak, zegt een moeder van twee kinderen."],
  ["Café Coëlho", "Een jongerencafé waar je zonder afspraak naar binnen loopt."],
  ["Huizen en huis", "Een eigen huis. Wonen in een gezinshuis, dicht bij school."],
  [
    "De gemeente beslist",
    "Gemeenten en de gemeenteraad: wie gaat waarover? Dat is niet duidelijk.",
  ],
  ["Privacy", "Wat jij zegt blijft privé. ’s Avonds kun je appen: zo'n nummer helpt."],
  ["Jeugdhulp 2026", "Van 18- naar 18+: de overgang. Geld: 1.250 euro per jaar."],
  ["Ouders", "Ouder zijn is niet makkelijk. Ouders willen gehoord worden, net als de jongere."],
  ["Niets", "de het een en of van in op te"],
  ["Reïntegratie", "Co-ouderschap na een scheiding, en de crèche van de jongste."],
  ["", "Een tekst zonder titel over steden en een stad."],
];

/** Diacritics, plurals, beginnings and insides of words, several words, words that say nothing, signs, and nothing at all. */
const TYPED = [
  ..."kind kinderen kinder wachttijd wachttijden wacht wachten hulpverlener hulpverleners hulp".split(
    " ",
  ),
  ..."eén een één cafe café Coelho COËLHO huis huizen gezinshuis steden stad privé prive reintegratie".split(
    " ",
  ),
  ..."ouder ouders ouderschap co-ouderschap creche crèche jongste jongere jongeren gemeente raad".split(
    " ",
  ),
  ..."de het van niet 18 18+ 1.250 2026 's zo'n ’s a x".split(" "),
  "eigen huis",
  "vaste hulpverlener",
  "hulpverlener vaste",
  "de gemeente",
  "kinderen enschede",
  "een kind",
  '"eigen huis"',
  "NOT kind",
  "kind OR stad",
  "kind*",
  "(kind",
  "ki:nd",
  "' OR 1=1 --",
  "\\",
  "&|!<->",
  "  ",
  "geen-enkel",
];

interface Found {
  by: string;
  total: number;
  paths: string[];
}

/** What is found for each, page by page, without its order. */
async function findAll(typed: readonly string[]): Promise<Record<string, Found>> {
  const { search } = await import("~/features/search/queries.server");
  const found: Record<string, Found> = {};
  for (const words of typed) {
    for (const isWide of [false, true]) {
      const paths: string[] = [];
      let last: Found = { by: "nothing", total: 0, paths };
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const result = await search(words, { kind: null, year: null }, page, "nl", isWide);
        if (result.state !== "found") break;
        pages = result.pageCount;
        paths.push(...result.hits.map(({ path }) => path));
        last = { by: result.by, total: result.total, paths };
      }
      paths.sort();
      found[`${isWide ? "inside " : ""}${words}`] = last;
    }
  }
  return found;
}

/** Puts texts into the index, as the events of the application do. */
async function fill(texts: readonly (readonly [string, string])[]): Promise<void> {
  const { inTransaction } = await import("~/platform/db.server");
  const tables = await import("~/features/search/commands/search-tables.server");
  await inTransaction(async (transaction) => {
    await tables.makeSearchTables(transaction);
    await transaction.searchDocument.createMany({
      data: texts.map(([title, body], at) => ({
        id: `term.${at}.nl`,
        kind: "term",
        refId: String(at),
        language: "nl",
        title,
        body,
        path: `/${at}`,
        year: at % 3 === 0 ? null : 2020 + at,
      })),
    });
    await tables.index(
      transaction,
      texts.map((_, at) => `term.${at}.nl`),
    );
  });
}

describe.skipIf(server === "")("the search on both databases", () => {
  const file = join(inject("databaseFolder"), `search-${process.pid}.db`);
  const onFile = { file, url: undefined };
  const onServer = { file, url: process.env["DATABASE_URL"] };
  const [seed, runs] = [20_261_130, 120];
  /** Words of the texts, cut, joined and decorated by chance: the same ones every time. */
  const chance = fc.sample(
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...TEXTS.flatMap((text) => text.join(" ").split(/\s+/))),
          fc.integer({ min: 2, max: 14 }),
          fc.constantFrom("", "", "en", "s", "eren", "é", "-", "'", "*"),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((words) => words.map(([word, length, end]) => word.slice(0, length) + end).join(" ")),
    { seed, numRuns: runs },
  );
  let found: Record<"file" | "server", Record<string, Found>>;

  beforeAll(async () => {
    migrate(file, join("prisma", "migrations"));
    const work = async () => {
      await fill(TEXTS);
      const { isPostgres } = await import("~/platform/dialect.server");
      return { isPostgres: isPostgres(), found: await findAll([...TYPED, ...chance]) };
    };
    const [ofFile, ofServer] = [await on(onFile, work), await on(onServer, work)];
    expect([ofFile.isPostgres, ofServer.isPostgres]).toEqual([false, true]);
    found = { file: ofFile.found, server: ofServer.found };
  });
  test("finds the same texts, by the same way, for everything that is typed", () => {
    expect(found.server).toEqual(found.file);
  });

  test("finds something for most, so that the comparison says something", () => {
    const all = Object.values(found.file);
    expect(all.filter(({ total }) => total > 0).length).toBeGreaterThan(all.length / 2);
    expect(all.filter(({ by, total }) => by === "parts" && total > 0).length).toBeGreaterThan(10);
    expect(found.file["kinderen"]?.paths).toEqual(["/0", "/2"]);
    expect(found.file["cafe"]?.paths).toContain("/3");
  });
});

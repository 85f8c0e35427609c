/**
 * Elsewhere: a search found nothing for a word that stood in every second title. The question came out of a document with
 * soft hyphens, from a telephone that composes accents otherwise, or in the plural; and in Dutch what somebody looks for
 * stands as often inside a longer word as by itself.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { makeSearchTables } from "~/features/search/commands/search-tables.server";
import { hasIndex, search } from "~/features/search/queries.server";
import { proposalsWithWords } from "~/features/search/queries/proposals-with-words.server";
import { stemOf } from "~/features/text/domain/stem";
import { slugOf } from "~/features/text/domain/slug";
import { inTransaction } from "~/platform/db.server";
import { deliverEvents, registerSubscribers } from "~/platform/events.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { subscribers } from "~/subscribers.server";
import { visit } from "../support/application";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";

const ALL = { kind: null, year: null };
const NOW = new Date("2027-03-10T09:00:00Z");

/** Titles as they stand in the database; each is found by its number. */
const TITLES = [
  "De jeugdzorg dichtbij",
  "Een kamer van twaalf m² voor iedereen",
  "\u0132sjes uitdelen in Enschede",
  "Cafe\u0301 voor ouders",
  "De vragenlijst over wonen",
  "Kinderen praten mee",
  "Drie brieven van de raad",
  "Strandstra\u00DFe en S\u00F8ren gaan fietsen",
  "Foto\u2019s van het pleeggezin",
  "Wacht\u00ADtijden korter maken",
  "Questionnaire for children",
  "Samen-leven in de wijk",
  "Op de paardenboerderij",
];

beforeAll(async () => {
  await emptyDatabase();
  const client = await testDatabase();
  for (const [number, title] of TITLES.entries()) {
    await client.round.create({
      data: {
        slug: `r${number}`,
        title,
        question: "Wat vind je?",
        summary: "Kort.",
        scope: "regional",
        phase: "preparation",
        state: "open",
        opensAt: new Date("2027-01-05T09:00:00Z"),
      },
    });
  }
  await refreshSearchIndex(SEARCHABLE);
});

async function found(typed: string, isWide = false, language: "nl" | "en" = "nl") {
  const result = await search(typed, { ...ALL, kind: "round" }, 1, language, isWide);
  if (result.state !== "found") throw new Error(`nothing to search for in ${typed}`);
  const numbers = result.hits.map(({ path }) => Number(/r(\d+)$/.exec(path)?.[1]));
  return { numbers: numbers.sort((one, other) => one - other), by: result.by, hits: result.hits };
}

describe("the same folding in the index and in the question", () => {
  // Elsewhere each of these was asked, stood there, and was not found.
  test.each([
    ["a soft hyphen in the question, copied from a website", "jeugd\u00ADzorg", [0]],
    ["a soft hyphen in the text, pasted from a letter", "wachttijden", [9]],
    ["a zero-width space from a chat program", "jeugd\u200Bzorg", [0]],
    ["a byte order mark before the question", "\uFEFFjeugdzorg", [0]],
    ["a mark of direction from a bilingual keyboard", "\u200Ejeugdzorg\u200F", [0]],
    ["the ligature in the text, two letters in the question", "ijsjes", [2]],
    ["the ligature in the question too", "\u0133sjes", [2]],
    ["a raised two in the text", "m2", [1]],
    ["a raised two in the question", "m²", [1]],
    ["an accent composed, where the text has it apart", "caf\u00E9", [3]],
    ["an accent apart", "cafe\u0301", [3]],
    ["no accent at all", "cafe", [3]],
    ["letters that are no letter with a sign", "strandstrasse soren", [7]],
    ["a straight apostrophe, where the text has a curled one", "foto's", [8]],
    ["wide letters of an Asian keyboard", "\uFF4A\uFF45\uFF55\uFF47\uFF44zorg", [0]],
    ["a word that somebody joins by a hyphen", "jeugd-zorg", [0]],
    ["one word, where the text joins it by a hyphen", "samenleven", [11]],
  ])("%s", async (_what, typed, numbers) => {
    expect(await found(typed)).toMatchObject({ numbers, by: "words" });
  });

  test("makes the address of a title too", () => {
    expect(slugOf("\u0132sjes, Stra\u00DFe en jeugd\u00ADzorg m²")).toBe(
      "ijsjes-strasse-en-jeugdzorg-m2",
    );
  });

  test("finds proposals in their list by the same words", async () => {
    const { values } = await proposalsWithWords("jeugd\u00ADzorg");
    expect(values.join(" ")).toContain('"jeugdzorg"*');
  });
});

describe("other forms of a word", () => {
  // Elsewhere the plural found only the plural.
  test.each([
    ["vragenlijsten", [4]],
    ["vragenlijst", [4]],
    ["kind", [5]],
    ["kinderen", [5]],
    ["brief", [6]],
    ["raden", [6]],
    ["pleeggezinnen", [8]],
    ["wachttijd", [9]],
    ["ouder", [3]],
    ["kamers", [1]],
  ])("%s", async (typed, numbers) => {
    expect(await found(typed)).toMatchObject({ numbers, by: "words" });
  });

  test("in English by English rules", async () => {
    expect((await found("child", false, "en")).numbers).toEqual([10]);
    expect((await found("questionnaires", false, "en")).numbers).toEqual([10]);
  });

  test("are marked in the piece of text that is shown", async () => {
    const client = await testDatabase();
    await client.round.update({ where: { slug: "r4" }, data: { summary: "Over drie huizen." } });
    await refreshSearchIndex(SEARCHABLE);
    const [house] = (await found("huis")).hits;
    expect(house?.snippet.segments).toContainEqual({ text: "huizen", marked: true });
  });

  test("in quotes a word stands as it is", async () => {
    expect((await found('"vragenlijsten"')).numbers).toEqual([]);
    expect((await found('"vragenlijst"')).numbers).toEqual([4]);
  });

  test.each(
    `kamer kamers|mens mensen|jongere jongeren|gemeente gemeenten|school scholen|proces processen|advies adviezen
    gezin gezinnen|keuze keuzes|stad steden|lid leden|raadslid raadsleden|idee ideeen|vriendin vriendinnen
    mogelijkheid mogelijkheden|hond hondje|boom boompje|kind kinderen|pleegkind pleegkinderen|lief lieve|vrij vrije
    foto foto's|arts artsen|reis reizen|vraag vragen|ronde rondes|belofte beloften|leraar leraren|huis huisje`
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(" ")),
  )("%s and %s are one word", (one = "", other = "") => {
    expect(stemOf(other)).toBe(stemOf(one));
  });
});

describe("inside a longer word", () => {
  // Elsewhere "zorg" found nothing on a site about youth care, or everything in which four letters happened to follow.
  test("is a second try, when the word stands nowhere by itself", async () => {
    expect(await found("zorg")).toMatchObject({ numbers: [0], by: "parts" });
    expect(await found("gezinnen")).toMatchObject({ numbers: [8], by: "parts" });
    expect(await found("tijd korter")).toMatchObject({ numbers: [9], by: "parts" });
  });

  test("is marked as the longer word", async () => {
    const client = await testDatabase();
    await client.round.update({ where: { slug: "r0" }, data: { summary: "De jeugdzorg." } });
    await refreshSearchIndex(SEARCHABLE);
    const [hit] = (await found("zorg")).hits;
    expect(hit?.snippet.segments).toContainEqual({ text: "jeugdzorg", marked: true });
  });

  test("is not tried for words in quotes, and not in the middle of a syllable", async () => {
    expect((await found('"zorg"')).numbers).toEqual([]);
    expect((await found("gdzorg")).numbers).toEqual([]);
  });

  test("the page says that it is a second try, and offers it beside a first", async () => {
    await makeRegion();
    const second = await (await visit("/zoeken?q=boerderij")).text();
    expect(second).toContain("Wat je zoekt staat nergens los");
    const first = await (await visit("/zoeken?q=vragenlijst")).text();
    expect(first).not.toContain("Wat je zoekt staat nergens los");
    expect(first).toContain("parts=1");
    expect(await (await visit("/en/zoeken?q=boerderij")).text()).toContain(
      "stands nowhere by itself",
    );
  });

  test("asked for at once it finds both", async () => {
    expect(await found("kamer", true)).toMatchObject({ numbers: [1], by: "parts" });
  });
});

describe("an index of other rules", () => {
  test("finds nothing wrong, and is made anew after a restart", async () => {
    const client = await testDatabase();
    await client.$executeRaw`UPDATE "SearchWordsVersion" SET version = version - 1`;
    expect(await hasIndex()).toBe(false);
    expect((await found("kind")).numbers).toEqual([]);
    registerSubscribers(subscribers);
    await deliverEvents(NOW);
    expect((await found("kind")).numbers).toEqual([5]);
  });

  test("is left alone when the rules are the same", async () => {
    const rows = async () => (await testDatabase()).$queryRaw`SELECT COUNT(*) FROM "SearchRow"`;
    const before = await rows();
    await inTransaction((transaction) => makeSearchTables(transaction));
    expect(await rows()).toEqual(before);
  });
});

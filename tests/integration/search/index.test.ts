import { beforeEach, expect, test } from "vitest";
import {
  resetReadVersions,
  refreshSearchIndex,
} from "~/features/search/commands/refresh-index.server";
import { search } from "~/features/search/queries.server";
import type { SearchFilter } from "~/features/search/queries.server";
import { audit } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const ALL = { kind: null, year: null };

beforeEach(async () => {
  await emptyDatabase();
  resetReadVersions();
});

async function round(slug: string, title: string, year: number) {
  const client = await testDatabase();
  await client.round.create({
    data: {
      slug,
      title,
      question: "Hoe blijf je dichtbij wonen?",
      summary: "Over de woning.",
      scope: "regional",
      phase: "preparation",
      state: "open",
      opensAt: new Date(`${year}-01-05T09:00:00Z`),
    },
  });
}

async function noted(subjectKind: string) {
  const event = { action: "test.happened", subjectKind, subjectId: "x" };
  await inTransaction((transaction) =>
    audit(transaction, NOW, { actor: { kind: "system" }, ...event }),
  );
}

async function found(typed: string, filter: SearchFilter = ALL) {
  const result = await search(typed, filter, 1, "nl");
  if (result.state !== "found") throw new Error("there was something to search for");
  return { ...result, paths: result.hits.map(({ path }) => path) };
}

test("only what the audit log tells of is compared again", async () => {
  await round("een", "Één huis", 2025);
  expect(await refreshSearchIndex()).toBe(2);
  expect(await refreshSearchIndex()).toBe(0);
  await round("twee", "Twee huizen", 2026);
  await noted("signUp");
  expect(await refreshSearchIndex()).toBe(0);
  await noted("theme");
  expect(await refreshSearchIndex()).toBe(0);
  await noted("round");
  expect(await refreshSearchIndex()).toBe(2);
  const client = await testDatabase();
  await client.round.update({ where: { slug: "een" }, data: { state: "prepared" } });
  await noted("somethingNew");
  expect(await refreshSearchIndex()).toBe(2);
  expect((await found("huis")).paths).toEqual([]);
  expect((await found("huizen")).paths).toEqual(["/rondes/twee"]);
});

test("accents, beginnings and years: a hit stands in the language and the year that was asked", async () => {
  await round("een", "Één huis", 2025);
  await round("twee", "Een tweede huis", 2026);
  await refreshSearchIndex();
  expect((await found("één huis")).total).toBe(2);
  expect((await found("dichtb")).total).toBe(2);
  const inYear = await found("huis", { kind: null, year: 2026 });
  expect(inYear.paths).toEqual(["/rondes/twee"]);
  expect(inYear.years).toEqual([
    { year: 2026, count: 1 },
    { year: 2025, count: 1 },
  ]);
});

test("an old name of an organisation leads to what it is called now", async () => {
  const client = await testDatabase();
  await client.body.create({
    data: {
      key: "ozjt",
      kind: "board",
      name: "OZJT",
      aliases: { create: { name: "Samen14" } },
    },
  });
  await refreshSearchIndex();
  expect((await found("samen14")).alias).toMatchObject({
    name: { text: "OZJT" },
    path: "/wie-beslist#ozjt",
  });
  expect((await found("OZJT")).alias).toBeNull();
});

test("a word is found by its other names, which are shown as words and never as they are stored", async () => {
  const client = await testDatabase();
  const words = [
    { key: "wonen", term: "wonen en verblijf", aliases: '["residentiële hulp","intramuraal"]' },
    { key: "sam", term: "samenloop", aliases: "[]" },
  ];
  await client.glossaryTerm.createMany({
    data: words.map((word) => ({ ...word, explanation: "Een tijd ergens anders wonen." })),
  });
  await round("een", "Een huis voor iedereen", 2025);
  await refreshSearchIndex();
  const snippets = async (typed: string, filter?: SearchFilter) =>
    (await found(typed, filter)).hits.map(({ snippet }) =>
      snippet.segments.map(({ text }) => text).join(""),
    );
  expect(await snippets("residentiele")).toEqual([
    "Een tijd ergens anders wonen.\nresidentiële hulp, intramuraal",
  ]);
  expect((await snippets("wonen")).join()).not.toMatch(/[[\]"]/);
  const kinds = (await found("wonen")).kinds;
  expect(kinds).toEqual([
    { kind: "round", count: 1 },
    { kind: "term", count: 2 },
  ]);
  expect((await found("wonen", { kind: "round", year: null })).paths).toEqual(["/rondes/een"]);
  // "een" and "voor" say nothing; "huis" does, and stands in the title of the round.
  expect((await found("een huis voor de")).paths).toEqual(["/rondes/een"]);
});

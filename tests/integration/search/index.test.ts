import { beforeEach, expect, test } from "vitest";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { search } from "~/features/search/queries.server";
import type { SearchFilter } from "~/features/search/queries.server";
import { inTransaction } from "~/platform/db.server";
import { deliverEvents, emit } from "~/platform/events.server";
import type { DomainEvent } from "~/platform/events.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const ALL = { kind: null, year: null };

beforeEach(emptyDatabase);

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

async function told(event: Pick<DomainEvent, "type" | "subjectKind" | "subjectId">) {
  const whole = { actor: { kind: "system" }, ...event } as DomainEvent;
  await inTransaction((transaction) => emit(transaction, whole, NOW));
}

const roundId = async (slug: string) =>
  (await (await testDatabase()).round.findUniqueOrThrow({ where: { slug } })).id;

/** Another process than the one that filled the index: it knows nothing but what the database holds. */
async function restart() {
  const { registerSubscribers } = await import("~/platform/events.server");
  const { subscribers } = await import("~/subscribers.server");
  registerSubscribers(subscribers);
}

async function found(typed: string, filter: SearchFilter = ALL) {
  const result = await search(typed, filter, 1, "nl");
  if (result.state !== "found") throw new Error("there was something to search for");
  return { ...result, paths: result.hits.map(({ path }) => path) };
}

test("only what events tell of is compared again, and found within one delivery", async () => {
  const client = await testDatabase();
  await round("een", "Één huis", 2025);
  await deliverEvents(NOW);
  expect((await found("huis")).paths).toEqual(["/rondes/een"]);
  await round("twee", "Twee huizen", 2026);
  const subjectId = await roundId("twee");
  await told({ type: "signUp.confirmed", subjectKind: "signUp", subjectId: "x" });
  await told({ type: "theme.changed", subjectKind: "theme", subjectId: "x" });
  await deliverEvents(NOW);
  expect((await found("twee")).paths).toEqual([]);
  await told({ type: "round.open", subjectKind: "round", subjectId });
  await deliverEvents(NOW);
  expect((await found("twee")).paths).toEqual(["/rondes/twee"]);
  await client.round.update({ where: { slug: "een" }, data: { state: "prepared" } });
  await told({ type: "data.loaded", subjectKind: "database", subjectId: "x" });
  await deliverEvents(NOW);
  expect((await found('"huis"')).paths).toEqual([]);
});

test("a change is found after a restart, without comparing everything again", async () => {
  const client = await testDatabase();
  await round("een", "Één huis", 2025);
  await deliverEvents(NOW);
  await round("twee", "Twee huizen", 2026);
  await told({ type: "round.open", subjectKind: "round", subjectId: await roundId("twee") });
  // Nobody told of this change: whoever compares everything would find it.
  await client.round.update({ where: { slug: "een" }, data: { title: "Een kasteel" } });
  await restart();
  await deliverEvents(NOW);
  expect((await found("twee")).paths).toEqual(["/rondes/twee"]);
  expect((await found("kasteel")).paths).toEqual([]);
});

test("an index that is gone is made anew after a restart", async () => {
  const client = await testDatabase();
  await round("een", "Één huis", 2025);
  await deliverEvents(NOW);
  await client.$executeRaw`DELETE FROM "SearchRow"`;
  await restart();
  await deliverEvents(NOW);
  expect((await found("huis")).paths).toEqual(["/rondes/een"]);
});

test("a proposal that is taken back is found no moment longer", async () => {
  const client = await testDatabase();
  await round("een", "Één huis", 2025);
  const { id } = await client.proposal.create({
    data: {
      roundId: await roundId("een"),
      title: "Een tuin",
      body: "Met een boom.",
      role: "youth",
      state: "published",
      publicTitle: "Een tuin",
      publicText: "Met een boom.",
    },
  });
  await deliverEvents(NOW);
  expect((await found("tuin")).paths).toEqual([`/voorstellen/${id}`]);
  await client.proposal.update({ where: { id }, data: { publicTitle: null, publicText: null } });
  await told({ type: "proposal.withdrawn", subjectKind: "proposal", subjectId: id });
  expect((await found("tuin")).paths).toEqual([]);
});

test("accents, beginnings and years: a hit stands in the language and the year that was asked", async () => {
  await round("een", "Één huis", 2025);
  await round("twee", "Een tweede huis", 2026);
  await refreshSearchIndex(SEARCHABLE);
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
  await refreshSearchIndex(SEARCHABLE);
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
  await refreshSearchIndex(SEARCHABLE);
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

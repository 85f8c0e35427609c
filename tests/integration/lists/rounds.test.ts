/** The list of rounds at the desk: every round on one page and one only, in every order, and counts that agree. */
import { beforeEach, expect, test } from "vitest";
import { DESK_ROUNDS } from "~/features/rounds/domain/desk-list";
import { deskRounds } from "~/features/rounds/queries/desk-list.server";
import { unqueuedDatabase } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { asActor } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { addressOf, expectCountsThatAgree, expectEveryRowOnce } from "../../support/every-page";
import type { ReadList } from "../../support/every-page";
import { makeRegion, makeRound } from "../../support/sessions";

const MANY = 60;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** Rounds of which many are alike in everything they can be sorted by. */
async function makeRounds() {
  const client = await unqueuedDatabase();
  const createdAt = new Date("2026-11-02T10:00:00Z");
  for (let number = 0; number < MANY; number += 1) {
    const { id } = await makeRound();
    await client.round.update({
      where: { id },
      data: {
        createdAt,
        title: number % 3 === 0 ? "Wonen" : `Naar 100% school ${number % 4}`,
        state: number % 2 === 0 ? "open" : "closed",
        closesAt: number % 5 === 0 ? new Date(createdAt.getTime() + number * 1000) : null,
      },
    });
  }
}

const read =
  (actor: StaffActor): ReadList =>
  async (query) => {
    const list = await deskRounds(actor, addressOf(query));
    return { list, keys: list.rounds.map(({ slug }) => slug) };
  };

test("no round is on two pages or on none, in whatever order, and the counts agree", async () => {
  await makeRounds();
  const { actor } = await asActor("administrator");
  await expectEveryRowOnce(DESK_ROUNDS, read(actor), MANY);
  await expectCountsThatAgree(DESK_ROUNDS, read(actor));
});

test("rounds that are equal in what was asked stand in one order, whichever way", async () => {
  await makeRounds();
  const { actor } = await asActor("administrator");
  const rows = await (
    await unqueuedDatabase()
  ).round.findMany({
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  // All were made at one moment.
  for (const sort of ["created", "-created"]) {
    const { rounds } = await deskRounds(actor, addressOf(`?sorteer=${sort}&per=100`));
    expect(rounds.map(({ slug }) => slug)).toEqual(rows.map(({ slug }) => slug));
  }
});

test("is sorted as asked, and rounds without a day come last both ways", async () => {
  await makeRounds();
  const { actor } = await asActor("administrator");
  for (const direction of ["asc", "desc"] as const) {
    const sort = direction === "asc" ? "closes" : "-closes";
    const { rounds } = await deskRounds(actor, addressOf(`?sorteer=${sort}&per=100`));
    const dated = rounds.flatMap(({ closesAt }) => (closesAt === null ? [] : [closesAt.getTime()]));
    expect(dated).toHaveLength(MANY / 5);
    expect(rounds.slice(0, dated.length).every(({ closesAt }) => closesAt !== null)).toBe(true);
    const sorted = [...dated].sort((a, b) => (direction === "asc" ? a - b : b - a));
    expect(dated).toEqual(sorted);
  }
});

test("the counts of the choices are what each choice shows, with the words that are looked for", async () => {
  await makeRounds();
  const { actor } = await asActor("administrator");
  const all = await deskRounds(actor, addressOf("?zoek=wonen"));
  expect(all.counts).toEqual({ open: 10, closed: 10 });
  expect(all.place.total).toBe(20);
  const open = await deskRounds(actor, addressOf("?zoek=wonen&staat=open"));
  expect(open.counts).toEqual(all.counts);
  expect(open.place.total).toBe(10);
  expect(open.rounds.every(({ state, title }) => state === "open" && title === "Wonen")).toBe(true);
});

test("a page past the end is the last one, and nothing found is one empty page", async () => {
  await makeRounds();
  const { actor } = await asActor("administrator");
  const last = await deskRounds(actor, addressOf("?pagina=9999"));
  expect(last.place).toMatchObject({ page: 3, pageCount: 3 });
  expect(last.rounds).toHaveLength(MANY - 50);
  const none = await deskRounds(actor, addressOf("?zoek=zwembad"));
  expect(none).toMatchObject({
    rounds: [],
    place: { total: 0, page: 1, pageCount: 1 },
    counts: {},
  });
});

test("a moderator finds and counts only the own rounds", async () => {
  await makeRounds();
  const own = await makeRound();
  const { actor } = await asActor("moderator", { roundIds: [own.id] });
  const { rounds, counts } = await deskRounds(actor, addressOf(""));
  expect(rounds.map(({ slug }) => slug)).toEqual([own.slug]);
  expect(counts).toEqual({ open: 1 });
});

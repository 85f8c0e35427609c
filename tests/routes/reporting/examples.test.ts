/** What is made up is never in one sum with what is real, and every line of a list says which it is. */
import { expect, test } from "vitest";
import { publishedAdvice } from "~/features/advice/queries.server";
import { COLLECTION_SCHEMAS } from "~/features/open-data/schema";
import { commitmentList } from "~/features/reporting/queries/commitments.server";
import type { CommitmentDto } from "~/features/reporting/queries/commitments.server";
import { contradictionsOf } from "~/features/rounds/domain/contradictions";
import { promisesOf } from "~/features/rounds/queries/round-promises.server";
import { now } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const ALL = { view: "all", body: "", kind: null } as const;

async function everyCommitment(): Promise<CommitmentDto[]> {
  const first = await commitmentList({ ...ALL, page: 1 }, "nl", now());
  const others = Array.from({ length: first.pageCount - 1 }, (_, index) =>
    commitmentList({ ...ALL, page: index + 2 }, "nl", now()),
  );
  return [first, ...(await Promise.all(others))].flatMap(({ items }) => items);
}

test("promises are counted apart from the examples", async () => {
  const items = await everyCommitment();
  const real = items.filter(({ example }) => !example);
  expect(real.length).toBeGreaterThan(0);
  expect(real.length).toBeLessThan(items.length);
  const { counts } = await commitmentList({ ...ALL, page: 1 }, "nl", now());
  expect(counts.all).toEqual({ real: real.length, examples: items.length - real.length });
  expect(counts.overdue.real).toBe(real.filter(({ state }) => state === "overdue").length);
  const { overdue, undated, open, kept } = counts;
  expect(overdue.real + undated.real + open.real + kept.real).toBe(real.length);
});

test("no example round promises what contradicts itself", async () => {
  const client = await testDatabase();
  const rounds = await client.round.findMany({ where: { example: true } });
  expect(rounds.length).toBeGreaterThan(1);
  for (const { id, slug } of rounds) {
    expect(contradictionsOf(await promisesOf(client, id), EXAMPLE_MOMENT), slug).toEqual([]);
  }
});

test("advice about an example round says so in the list", async () => {
  const client = await testDatabase();
  const example = await client.round.findFirstOrThrow({
    where: { example: true },
    select: { id: true },
  });
  const { advice: listed } = await publishedAdvice(1, "nl", now());
  const [some] = listed;
  const advice = { slug: some?.slug ?? "" };
  const marks = async () => (await (await visit("/adviezen")).text()).split(">voorbeeld<").length;
  const before = await marks();
  await client.advice.update({ where: advice, data: { roundId: example.id } });
  expect(await marks()).toBe(before + 1);
});

/** What the region itself set down: nothing of it is made up. */
const REAL_ONLY = ["principles", "decisions"];

test.each(Object.keys(COLLECTION_SCHEMAS).filter((name) => !REAL_ONLY.includes(name)))(
  "every item of the API of %s says whether it is an example",
  async (collection) => {
    const answer = await visit(`/api/v1/${collection}`);
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    const items =
      typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items)
        ? body.items
        : [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toHaveProperty("example", expect.any(Boolean));
  },
);

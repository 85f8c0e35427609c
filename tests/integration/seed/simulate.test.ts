import { beforeEach, expect, test } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import { countsOfRounds } from "~/features/participation/queries/round-counts.server";
import { seed } from "../../../prisma/seed/index";
import { simulate } from "../../../prisma/seed/simulate/index";
import { readParameters } from "../../../prisma/tools/simulate";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const SMALL = { rounds: 4, people: 120, seed: "t", now: NOW };

beforeEach(emptyDatabase);

async function everything() {
  const client = await testDatabase();
  return JSON.stringify([
    await client.round.findMany({ where: { example: true }, orderBy: { id: "asc" } }),
    await client.activity.findMany({ where: { round: { example: true } }, orderBy: { id: "asc" } }),
    await client.sourceCount.findMany({
      where: { activity: { round: { example: true } } },
      orderBy: { id: "asc" },
    }),
    (await client.participation.findMany({ orderBy: { id: "asc" } })).map(
      ({ municipalityId: _municipality, ...row }) => row,
    ),
    await client.ledgerPerson.findMany(),
  ]);
}

test("fills an empty database with rounds whose counts fit, and marks it as made up", async () => {
  const outcome = await simulate(SMALL);
  expect(outcome).toMatchObject({ ok: true, rounds: 4, people: 120 });
  const client = await testDatabase();
  expect(await client.region.findFirst()).toMatchObject({ exampleData: true });
  const rounds = await client.round.findMany({ where: { example: true } });
  expect(rounds).toHaveLength(4);
  const ids = rounds.map(({ id }) => id);
  const verdict = account((await countsOfRounds(client, ids)).together(ids), {
    overlap: "none",
    combined: "any",
  });
  expect(verdict.ok && verdict.figures.total.persons.min).toBeGreaterThanOrEqual(120);
  const linked = await client.ledgerPerson.findFirstOrThrow({
    where: { linked: true },
    include: { participations: true },
  });
  expect(linked.participations.length).toBeGreaterThan(1);
});

test("makes the same rows again for the same seed, and others for another", async () => {
  await simulate(SMALL);
  const first = await everything();
  await emptyDatabase();
  await simulate(SMALL);
  expect(await everything()).toBe(first);
  await emptyDatabase();
  await simulate({ ...SMALL, seed: "u" });
  expect(await everything()).not.toBe(first);
});

test("refuses a database for real use, and a simulation that is there already", async () => {
  await seed({ empty: true, now: NOW });
  expect(await simulate(SMALL)).toEqual({ ok: false, code: "real_use" });
  await emptyDatabase();
  await simulate(SMALL);
  expect(await simulate(SMALL)).toEqual({ ok: false, code: "simulated_already" });
});

test("understands its parameters or none at all", () => {
  expect(readParameters(["--rounds", "3", "--people", "9", "--seed", "x1"])).toEqual({
    rounds: 3,
    people: 9,
    seed: "x1",
  });
  for (const wrong of [["--rounds", "-1"], ["--people", "1.5"], ["--seed", "A B"], ["--what"]]) {
    expect(readParameters(wrong), wrong.join(" ")).toBeNull();
  }
});

/**
 * A publication over years: fourteen municipalities, earlier snapshots, and people who leave. It runs in the thread that the
 * build makes, and never longer than its budget. `LONG=1` takes a region's size: forty rounds and ten earlier snapshots.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protectInThread } from "~/features/participation/commands/protect-table.server";
import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";
import { findGroups } from "~/features/opinions/calculations/find-groups.server";
import type { Groups, Points } from "~/features/opinions/calculations/find-groups.server";
import { protectTable } from "~/features/participation/domain/disclosure";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { inThread, openThreads } from "~/platform/threads.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { simulate } from "../../../prisma/seed/simulate/index";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const SIZE =
  process.env["LONG"] === "1"
    ? { rounds: 40, people: 2_000, earlier: 10 }
    : { rounds: 6, people: 300, earlier: 5 };
const ROUND = `simulatie-draad-${SIZE.rounds}`;
const SYSTEM = authorizeSystem("figures.publish");
const WEEK = 7 * 86_400_000;

// Within the clone, where the packages are that a thread loads.
mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(resolve(".cache", "thread-"));
const file = join(folder, "calculations.js");

beforeAll(async () => {
  await build({
    configFile: "vite.tools.config.ts",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: {
          calculations: "./app/calculations.server.ts",
        },
      },
    },
  });
  await emptyDatabase();
  await simulate({ rounds: SIZE.rounds, people: SIZE.people, seed: "draad", now: NOW });
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** In every week some people come and some take back what they gave. */
async function aWeekGoesBy(week: number): Promise<void> {
  const client = await testDatabase();
  const activity = await client.activity.findFirstOrThrow({ where: { roundId: ROUND } });
  const municipalities = await client.municipality.findMany({ select: { id: true } });
  const roles = ["youth", "parent", "nextOfKin", "professional", "other"];
  for (let number = 0; number < 40; number += 1) {
    const key = `week-${week}-${number}`;
    await client.ledgerPerson.create({ data: { key } });
    await client.participation.create({
      data: {
        ...{ roundId: ROUND, activityId: activity.id, personKey: key, subjectKey: key },
        ...{ role: roles[number % roles.length] ?? "other", channel: "online" },
        ...{ municipalityId: municipalities[(number * week) % municipalities.length]?.id },
        ...{ phase: "preparation", day: "2026-03-01" },
      },
    });
  }
  const leaving = await client.participation.findMany({
    where: { roundId: ROUND, state: "counted" },
    orderBy: { subjectKey: "asc" },
    skip: week,
    take: 7,
    select: { id: true },
  });
  await client.participation.updateMany({
    where: { id: { in: leaving.map(({ id }) => id) } },
    data: { state: "withdrawn" },
  });
}

test("earlier snapshots and one more are published in a thread, as they would be without one", async () => {
  const requests: PublicationRequest[] = [];
  const protect = (request: PublicationRequest) => {
    requests.push(request);
    // Whether the machine is quick today is no matter of this test.
    return protectInThread(request, { threads: openThreads(file) });
  };
  for (let week = 1; week <= SIZE.earlier + 1; week += 1) {
    await aWeekGoesBy(week);
    const moment = new Date(NOW.getTime() + week * WEEK);
    const outcome = await publishFigures(SYSTEM, ROUND, moment, protect);
    expect(outcome).toEqual({ ok: true, number: week });
  }
  const last = requests.at(-1);
  if (last === undefined) throw new Error("nothing was protected");
  expect(last.published).toHaveLength(SIZE.earlier);
  expect(last.table.rows).toHaveLength(15);
  const alone = protectTable(last);
  const published = (await roleTable(ROUND))?.snapshot.table;
  expect(alone.ok && alone.table).toEqual(published);
  expect(published?.divisions.some(({ bands }) => bands !== null)).toBe(true);
});

test("over its budget a table has wider bands, and it does not wait for the thread", async () => {
  for (let week = 20; week < 28; week += 1) await aWeekGoesBy(week);
  const moment = new Date(NOW.getTime() + 20 * WEEK);
  let milliseconds = 0;
  let widest: PublicationVerdict | undefined;
  const outcome = await publishFigures(SYSTEM, ROUND, moment, async (request) => {
    const began = performance.now();
    const verdict = await protectInThread(request, { threads: openThreads(file), milliseconds: 1 });
    milliseconds = performance.now() - began;
    widest = protectTable({ ...request, searchesPerRole: 0 });
    expect(widest).not.toEqual(protectTable(request));
    return verdict;
  });
  expect(outcome).toEqual({ ok: true, number: SIZE.earlier + 2 });
  // A thread takes a while to begin on a machine under load.
  expect(milliseconds).toBeLessThan(10_000);
  expect(widest?.ok && widest.table).toEqual((await roleTable(ROUND))?.snapshot.table);
});

test("a thread that breaks refuses nothing: the bands are only wider", async () => {
  await aWeekGoesBy(30);
  const moment = new Date(NOW.getTime() + 30 * WEEK);
  const ending = join(folder, "ends-without-an-answer.mjs");
  writeFileSync(ending, "");
  const broken = { threads: openThreads(ending), milliseconds: 5_000 };
  const outcome = await publishFigures(SYSTEM, ROUND, moment, (request) =>
    protectInThread(request, broken),
  );
  expect(outcome).toEqual({ ok: true, number: SIZE.earlier + 3 });
});

test("a map of opinions has the same groups as without a thread", async () => {
  const points = Array.from({ length: 90 }, (_, at) =>
    [0, 1, 2, 3, 4, 5].map((place) => (at % 7 === place ? 0 : place % 3 === at % 3 ? 1 : -1)),
  );
  const asked = inThread<Points, Groups | null>("findGroups", () =>
    Promise.reject(new Error("not in a thread")),
  );
  const found = await asked({ points, threshold: 10 }, { threads: openThreads(file) });
  expect(found).toEqual(await findGroups({ points, threshold: 10 }));
  expect(found).not.toBeNull();
});

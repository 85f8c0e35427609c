/**
 * A publication at the size of a region over years: forty rounds, fourteen municipalities, ten earlier snapshots, and
 * people who leave. It runs in the thread that the build makes, and never longer than its budget.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protectInWorker } from "~/features/participation/commands/protect-table.server";
import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";
import { protectTable } from "~/features/participation/domain/disclosure";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { simulate } from "../../../prisma/seed/simulate/index";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const ROUND = "simulatie-draad-40";
const SYSTEM = authorizeSystem("figures.publish");
const WEEK = 7 * 86_400_000;
const EARLIER = 10;

const folder = mkdtempSync(join(tmpdir(), "inbreng-thread-"));
const workerFile = join(folder, "figures-worker.js");

beforeAll(async () => {
  await build({
    configFile: "vite.tools.config.ts",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: {
          "figures-worker": "./app/features/participation/commands/figures-worker.server.ts",
        },
      },
    },
  });
  await emptyDatabase();
  await simulate({ rounds: 40, people: 2000, seed: "draad", now: NOW });
});

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

test("ten snapshots and one more are published in a thread, as they would be without one", async () => {
  const requests: PublicationRequest[] = [];
  const protect = (request: PublicationRequest) => {
    requests.push(request);
    // Whether the machine is quick today is no matter of this test.
    return protectInWorker(request, { workerFile, budgetMilliseconds: 60_000 });
  };
  for (let week = 1; week <= EARLIER + 1; week += 1) {
    await aWeekGoesBy(week);
    const moment = new Date(NOW.getTime() + week * WEEK);
    const outcome = await publishFigures(SYSTEM, ROUND, moment, protect);
    expect(outcome).toEqual({ ok: true, number: week });
  }
  const last = requests.at(-1);
  if (last === undefined) throw new Error("nothing was protected");
  expect(last.published).toHaveLength(EARLIER);
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
    const verdict = await protectInWorker(request, { workerFile, budgetMilliseconds: 1 });
    milliseconds = performance.now() - began;
    widest = protectTable({ ...request, searchesPerRole: 0 });
    expect(widest).not.toEqual(protectTable(request));
    return verdict;
  });
  expect(outcome).toEqual({ ok: true, number: EARLIER + 2 });
  // A thread takes a while to begin on a machine under load.
  expect(milliseconds).toBeLessThan(10_000);
  expect(widest?.ok && widest.table).toEqual((await roleTable(ROUND))?.snapshot.table);
});

test("a thread that breaks refuses nothing: the bands are only wider", async () => {
  await aWeekGoesBy(30);
  const moment = new Date(NOW.getTime() + 30 * WEEK);
  const ending = join(folder, "ends-without-an-answer.mjs");
  writeFileSync(ending, "");
  const broken = { workerFile: ending, budgetMilliseconds: 60_000 };
  const outcome = await publishFigures(SYSTEM, ROUND, moment, (request) =>
    protectInWorker(request, broken),
  );
  expect(outcome).toEqual({ ok: true, number: EARLIER + 3 });
});

import { beforeEach, expect, test } from "vitest";
import { changeSettings } from "~/features/region/commands/change-settings.server";
import { regionSettings } from "~/features/region/queries.server";
import { loadSettings } from "~/features/region/queries/settings-form.server";
import { inTransaction } from "~/platform/db.server";
import { loadRegion } from "../../../prisma/seed/load-region";
import { writePlaces } from "../../../prisma/seed/write-region/places";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";

const NOW = new Date("2026-11-02T10:00:00Z");

async function write() {
  return grantTo(await asActor("administrator"), "settings.write");
}

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

test("a changed term holds at once, is in the log, and leaves everything else as it was", async () => {
  const before = await regionSettings();
  const { values, version } = await loadSettings();
  const outcome = await changeSettings(await write(), { ...values, replyDays: 30 }, version, NOW);
  expect(outcome).toEqual({
    ok: true,
    changes: [{ field: "replyDays", before: 42, after: 30 }],
  });
  const after = await regionSettings();
  expect(after).toEqual({ ...before, terms: { ...before.terms, replyDays: 30 } });
  const client = await testDatabase();
  expect(await client.auditEntry.findMany()).toMatchObject([
    { action: "region.settingsChanged", details: '{"replyDays":"42 -> 30"}' },
  ]);
});

test("saving without a change writes nothing", async () => {
  const { values, version } = await loadSettings();
  expect(await changeSettings(await write(), values, version, NOW)).toEqual({
    ok: true,
    changes: [],
  });
  const client = await testDatabase();
  expect(await client.auditEntry.count()).toBe(0);
});

test.each([
  "smallNumber",
  "answersGroup",
  "claimLowerBound",
  "snapshotDays",
  "snapshotPeople",
] as const)("the threshold %s goes up and never down again", async (field) => {
  const grant = await write();
  const first = await loadSettings();
  const raised = { ...first.values, [field]: first.values[field] + 2 };
  expect((await changeSettings(grant, raised, first.version, NOW)).ok).toBe(true);
  const second = await loadSettings();
  expect(second.bounds[field]?.min).toBe(first.values[field] + 2);
  expect(await changeSettings(grant, first.values, second.version, NOW)).toEqual({
    ok: false,
    code: "threshold_lowered",
    field,
    lowest: first.values[field] + 2,
  });
});

test("of two changes on the same form, the second is told", async () => {
  const grant = await write();
  const { values, version } = await loadSettings();
  const outcomes = await Promise.all([
    changeSettings(grant, { ...values, replyDays: 30 }, version, NOW),
    changeSettings(grant, { ...values, moderationDays: 5 }, version, NOW),
  ]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, code: "conflict" });
});

test("loading the files of the region again keeps what an administrator chose", async () => {
  const { values, version } = await loadSettings();
  const chosen = { ...values, replyDays: 30, smallNumber: 8, legalBasis: "consent" as const };
  expect((await changeSettings(await write(), chosen, version, NOW)).ok).toBe(true);
  const region = loadRegion("prisma/seed/regions/twente");
  await inTransaction((transaction) => writePlaces(transaction, region));
  expect((await loadSettings()).values).toEqual(chosen);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { takeClaimStep } from "~/features/claims/commands/judge-claim.server";
import { recordDecision } from "~/features/decisions/commands/record-decision.server";
import { regionSettingsSchema } from "~/features/region/schema";
import { changeAddress } from "~/features/rounds/commands/change-address.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { audit } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { ExampleRefusedError, seed } from "../../../prisma/seed/index";
import type { SeedOutcome } from "../../../prisma/seed/index";
import { InvalidRegionError } from "../../../prisma/seed/load-region";
import { emptyDatabase, testDatabase } from "../../support/database";
import { dumpDatabase } from "./dump-database";

/** Milliseconds for a test that loads a region, on a machine that is busy. */
const SLOW = 60_000;
const NOW = new Date("2026-03-10T10:00:00Z");
const TWENTE = join("prisma", "seed", "regions", "twente");

const folders: string[] = [];

/** A copy of the files of Twente in which one file has been changed. */
function changedRegion(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-region-"));
  folders.push(folder);
  cpSync(TWENTE, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, after);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("a region for real use", () => {
  let outcome: SeedOutcome;
  beforeAll(async () => {
    await emptyDatabase();
    outcome = await seed({ empty: true, now: NOW });
  }, SLOW);

  test("holds the places, principles and documents of the files, and nothing of the example", async () => {
    expect(outcome).toEqual({ region: "written", example: "left out" });
    const client = await testDatabase();
    expect(await client.municipality.count()).toBe(14);
    expect(await client.body.count({ where: { kind: "council" } })).toBe(14);
    expect(await client.principle.count()).toBe(8);
    expect(await client.principleAction.count({ where: { owners: { none: {} } } })).toBe(0);
    expect(await client.advicePoint.count()).toBe(13);
    expect(await client.recommendation.count()).toBe(8);
    expect(await client.decision.count({ where: { body: { kind: "council" } } })).toBeGreaterThan(
      13,
    );
    for (const example of [
      client.staffAccount.count(),
      client.person.count(),
      client.participation.count(),
      client.round.count({ where: { example: true } }),
      client.proposal.count(),
      client.session.count(),
      client.agendaItem.count({ where: { example: true } }),
    ]) {
      expect(await example).toBe(0);
    }
    expect((await client.region.findFirstOrThrow()).exampleData).toBe(false);
  });

  test("keeps settings that the readers of settings understand", async () => {
    const client = await testDatabase();
    const { settings } = await client.region.findFirstOrThrow();
    const parsed = regionSettingsSchema.parse(JSON.parse(settings));
    expect(parsed.terms.sessionReportDays).toBe(14);
    expect(parsed.thresholds).toEqual({
      smallNumber: 5,
      answersGroup: 10,
      claimLowerBound: 5,
      snapshotDays: 7,
      snapshotPeople: 10,
    });
    expect(parsed.safety.helpLines.map(({ phones }) => phones).flat()).toContain("0800-0432");
  });

  test("keeps the counts of 2021 side by side, each with its source", async () => {
    const client = await testDatabase();
    const counts = await client.sourceCount.findMany({
      where: { activity: { round: { slug: "regiovisie-2021" } } },
      select: { group: true, count: true, roles: true, source: { select: { key: true } } },
    });
    const inGroup = (group: string) =>
      counts
        .filter((count) => count.group === group)
        .map(({ count }) => count)
        .sort();
    expect(inGroup("total")).toEqual([92]);
    expect(inGroup("ouders-jongeren")).toEqual([4]);
    expect(inGroup("rol-onbekend")).toEqual([88]);
    expect(inGroup("jongeren")).toEqual([8, 8, 9]);
    const combined = counts.find(({ group }) => group === "ouders-jongeren");
    expect(JSON.parse(combined?.roles ?? "")).toEqual(["parent", "youth"]);

    const [session] = await client.activity.findMany({
      where: { kind: "session", round: { slug: "regiovisie-2021" } },
    });
    expect(session).toMatchObject({ heldOn: "2021-09-13", supervisors: 2 });
    // The frames were fixed "at the latest" on 2 November, so September is not known to be before.
    expect(session?.beforeFrames).toBeNull();
    const [survey] = await client.activity.findMany({
      where: { kind: "survey", round: { slug: "regiovisie-2021" } },
    });
    expect(survey).toMatchObject({ municipalitiesReached: 9, heldOn: null });
  });

  test("keeps an oral reaction, and no written one that was only announced", async () => {
    const client = await testDatabase();
    const reactions = await client.formalReaction.findMany();
    expect(reactions.map(({ kind, pointId, on }) => ({ kind, pointId, on }))).toEqual([
      { kind: "oral", pointId: null, on: "2021-12-21" },
    ]);
  });

  test("has a past round without a secret, with both versions of its lists", async () => {
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({
      where: { slug: "regiovisie-2021" },
      include: { frameItems: true, themes: true, principles: true },
    });
    expect(round).toMatchObject({ state: "closed", secret: null, example: false });
    expect(round.themes).toHaveLength(4);
    expect(round.principles).toHaveLength(8);
    const current = round.frameItems.filter(({ validUntil }) => validUntil === null);
    expect(new Set(current.map(({ version }) => version))).toEqual(new Set([2]));
    expect(round.frameItems.length).toBeGreaterThan(current.length);
  });
});

describe("loading again", () => {
  beforeAll(async () => {
    await emptyDatabase();
    await seed({ empty: true, now: NOW });
  }, SLOW);

  test("changes nothing when the files did not change", async () => {
    const before = await dumpDatabase();
    const later = new Date(NOW.getTime() + 86_400_000);
    expect(await seed({ empty: true, now: later })).toEqual({
      region: "updated",
      example: "left out",
    });
    expect(await dumpDatabase()).toEqual(before);
  });

  test("takes over changed texts and leaves states that people set here", async () => {
    const client = await testDatabase();
    await client.advice.updateMany({ data: { state: "formallyAnswered" } });
    const folder = changedRegion("principles.json", (text) =>
      text.replace("Het gaat om jou en de mensen om je heen", "Jij telt, met je mensen"),
    );
    await seed({ empty: true, now: NOW, folder });
    const principle = await client.principle.findUniqueOrThrow({ where: { number: 1 } });
    expect(principle.plainTitle).toBe("Jij telt, met je mensen");
    expect((await client.advice.findFirstOrThrow()).state).toBe("formallyAnswered");
    expect(await client.principle.count()).toBe(8);
  });

  test("leaves what people recorded at a desk, also under another address of a round", async () => {
    const client = await testDatabase();
    await seed({ empty: true, now: NOW });
    const before = await client.decision.findFirstOrThrow({
      where: { body: { kind: "council" }, stage: "decision", decidedOn: null },
      include: { document: true },
    });
    const recorded = await recordDecision(
      authorizeSystem("decision.write"),
      before.document.slug,
      {
        bodyId: before.bodyId,
        stage: "decision",
        state: "adoptedWithPoints",
        wording: "gewijzigd vastgesteld",
        decidedOn: "2022-02-08",
        decidedOnNote: null,
        localPoints: [{ nl: "Kom ieder jaar terug", en: "", principles: [6] }],
        note: null,
        asksToHear: false,
      },
      NOW,
    );
    expect(recorded).toMatchObject({ ok: true });
    const claim = await client.claim.findFirstOrThrow();
    const honest = { amendedText: "Een paar ouders deden mee.", amendedTextEn: null };
    const step = { verb: "amend", ...honest } as const;
    await client.claim.updateMany({ data: { state: "unsupported" } });
    await takeClaimStep(authorizeSystem("claim.judge"), claim.slug, step, NOW);
    await client.claim.update({ where: { id: claim.id }, data: { note: "Nagekeken." } });
    await changeAddress(authorizeSystem("round.write"), "regiovisie-2021", "regiovisie", NOW);
    const advice = await client.advice.findFirstOrThrow();
    await client.advice.update({ where: { id: advice.id }, data: { receivedOn: "2026-03-01" } });
    await inTransaction((transaction) =>
      audit(transaction, NOW, {
        actor: { kind: "system" },
        action: "advice.receiptRegistered",
        subjectKind: "advice",
        subjectId: advice.id,
      }),
    );
    await refreshSearchIndex(SEARCHABLE);
    const untouched = await dumpDatabase();
    await seed({ empty: true, now: NOW });
    expect(await dumpDatabase()).toEqual(untouched);
  });

  test("refuses a wrong file with the place of the field, and writes nothing", async () => {
    const before = await dumpDatabase();
    const folder = changedRegion("municipalities.json", (text) => text.replace("GM0141", "Almelo"));
    const refused = seed({ empty: true, now: NOW, folder });
    await expect(refused).rejects.toThrow(InvalidRegionError);
    await expect(refused).rejects.toThrow(/municipalities\.json: municipalities\[0\]\.cbsCode/);
    expect(await dumpDatabase()).toEqual(before);
  });

  test("stays of its region, and says which regions there are", async () => {
    const before = await dumpDatabase();
    const other = seed({ empty: true, now: NOW, region: "waterrand" });
    await expect(other).rejects.toThrow(/is of the region "twente" and cannot become "waterrand"/);
    for (const region of ["nergens", "../regions/twente", ""]) {
      const unknown = seed({ empty: true, now: NOW, region });
      await expect(unknown).rejects.toThrow(/There are: twente, waterrand\./);
    }
    expect(await dumpDatabase()).toEqual(before);
  });

  test("puts no example into a database that was made for real use", async () => {
    const before = await dumpDatabase();
    await expect(seed({ empty: false, now: NOW })).rejects.toThrow(ExampleRefusedError);
    expect(await dumpDatabase()).toEqual(before);
  });
});

import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import { frozenPublication } from "~/features/participation/queries/frozen-figures.server";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { simulate } from "../../../prisma/seed/simulate/index";

const NOW = new Date("2026-03-10T09:00:00Z");
const ROUND = "simulatie-p-1";
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const SYSTEM = authorizeSystem("figures.publish");

beforeEach(async () => {
  await emptyDatabase();
  await simulate({ rounds: 1, people: 1, seed: "p", now: NOW });
  const client = await testDatabase();
  await client.participation.deleteMany();
  await client.sourceCount.deleteMany();
});

/** Young people of one municipality who took part. */
async function takePart(count: number, name: string): Promise<void> {
  const client = await testDatabase();
  const activity = await client.activity.findFirstOrThrow({ where: { roundId: ROUND } });
  const almelo = await client.municipality.findUniqueOrThrow({ where: { slug: "almelo" } });
  for (let number = 1; number <= count; number += 1) {
    const key = `${name}-${number}`;
    await client.ledgerPerson.create({ data: { key } });
    await client.participation.create({
      data: {
        roundId: ROUND,
        activityId: activity.id,
        personKey: key,
        subjectKey: key,
        role: "youth",
        municipalityId: almelo.id,
        channel: "online",
        phase: "preparation",
        day: "2026-03-01",
      },
    });
  }
}

describe("freezing the figures of a round", () => {
  test("keeps figures and table under one number, each with the hash of what was frozen", async () => {
    await takePart(20, "eerst");
    expect(await publishFigures(SYSTEM, ROUND, NOW)).toEqual({ ok: true, number: 1 });
    const publication = await frozenPublication(ROUND, 1, "nl");
    expect(publication?.figures.variants).toHaveLength(4);
    expect(publication?.figures.variants[0]?.total.persons.max).toBe(20);
    for (const frozen of [publication?.frozen.figures, publication?.frozen.table]) {
      expect(frozen?.hash).toBe(
        createHash("sha256")
          .update(frozen?.text ?? "")
          .digest("hex"),
      );
    }
    const table = await roleTable(ROUND);
    expect(table?.snapshot.table.divisions[0]).toMatchObject({ total: 20 });
  });

  test("changes nothing that was frozen before, and says when nothing is new", async () => {
    await takePart(20, "eerst");
    await publishFigures(SYSTEM, ROUND, NOW);
    expect(await publishFigures(SYSTEM, ROUND, later(1))).toEqual({ ok: false, code: "unchanged" });
    const before = await frozenPublication(ROUND, 1, "nl");
    await takePart(20, "daarna");
    expect(await publishFigures(SYSTEM, ROUND, later(2))).toEqual({ ok: true, number: 2 });
    expect(await frozenPublication(ROUND, 1, "nl")).toEqual(before);
  });

  test("of a round that only documents know has no table", async () => {
    expect(await publishFigures(SYSTEM, ROUND, NOW)).toEqual({ ok: true, number: 1 });
    expect((await frozenPublication(ROUND, 1, "nl"))?.frozen.table).toBeNull();
    expect(await roleTable(ROUND)).toBeNull();
  });

  test("names no municipality when everybody is from one, and waits when too few came since", async () => {
    await takePart(5, "eerst");
    expect(await publishFigures(SYSTEM, ROUND, NOW)).toMatchObject({ ok: true });
    const table = (await roleTable(ROUND))?.snapshot.table;
    expect(table?.divisions[0]).toMatchObject({ total: 5, bands: null });
    expect(new Set(table?.rowTotals.map((band) => JSON.stringify(band))).size).toBe(1);
    // One more: whoever looks at both would see one person come in.
    await takePart(1, "daarna");
    expect(await publishFigures(SYSTEM, ROUND, later(1))).toEqual({
      ok: false,
      code: "too_soon",
      from: later(7),
      people: 10,
    });
    expect(await frozenPublication(ROUND, 2, "nl")).toBeNull();
  });

  test("shows a table from before bands as what may be shown of it, with its own checksum", async () => {
    await takePart(7, "eerst");
    const client = await testDatabase();
    const table = {
      ...{ seriesId: "s", population: ROUND, takenAt: NOW.toISOString() },
      ...{ rowDimension: "municipality", columnDimension: "role" },
      ...{ rows: ["almelo", "borne"], columns: ["youth", "parent"] },
      ...{
        cells: [
          [6, 1],
          [0, 0],
        ],
        rowTotals: [7, 0],
        columnTotals: [6, 1],
        total: 7,
        rowsReached: 1,
      },
    };
    const content = JSON.stringify({
      table,
      audit: { threshold: 5, tables: 1, earlierTables: 0, hidden: 0 },
    });
    await client.figureSnapshot.create({
      data: {
        ...{ roundId: ROUND, kind: "roleByMunicipality", number: 1, definitionVersion: "1" },
        ...{ content, hash: "old", publishedAt: NOW },
      },
    });
    const page = await roleTable(ROUND);
    expect(page?.snapshot).toMatchObject({ isReplaced: true, table: { reached: 0 } });
    expect(page?.snapshot.table.divisions.map(({ bands }) => bands)).toEqual([null, null]);
    expect(page?.snapshot.hash).not.toBe("old");
  });

  test("is not for a moderator of another round", async () => {
    const stranger = await asActor("moderator", { roundIds: [] });
    const grant = await grantTo(stranger, "figures.publish");
    expect(await publishFigures(grant, ROUND, NOW)).toEqual({ ok: false, code: "not_found" });
  });
});

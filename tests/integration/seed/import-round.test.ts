import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { importRound } from "../../../prisma/seed/import-round";
import { loadRegion } from "../../../prisma/seed/load-region";
import { seed } from "../../../prisma/seed/index";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const FOLDER = join("prisma", "seed", "regions", "twente");
const NOW = new Date("2026-03-10T09:00:00Z");
const FILE = readFileSync(join(FOLDER, "round-regiovisie-2021.json"), "utf8");
const region = loadRegion(FOLDER);

/** The round of 2021 under other names, as a plain object to change: a key is declared once in a region. */
function copyOfRound(): Record<string, unknown> {
  const renamed = FILE.replaceAll(/"(key|activity)": "([^"]+)"/g, '"$1": "$2-anders"');
  const file = z.record(z.string(), z.unknown()).parse(JSON.parse(renamed));
  return { ...file, slug: "een-andere-ronde", document: null };
}

beforeEach(async () => {
  await emptyDatabase();
  await seed({ empty: true, now: NOW });
});

describe("a round from a file", () => {
  test("has the same figures as the round of 2021, from YAML as from JSON, once and again", async () => {
    const texts = [stringify(copyOfRound()), JSON.stringify(copyOfRound())];
    for (const text of texts) {
      expect(await importRound(text, region, NOW)).toMatchObject({
        ok: true,
        slug: "een-andere-ronde",
      });
    }
    const page = await roundFigures(
      "een-andere-ronde",
      { overlap: "none", combined: "each" },
      "nl",
    );
    const youth = page?.figures.roles.find(({ role }) => role === "youth");
    expect(youth?.persons).toEqual({ min: 9, max: 12 });
    const client = await testDatabase();
    expect(await client.auditEntry.count({ where: { action: "round.imported" } })).toBe(2);
  });

  test("may bring the sources it cites", async () => {
    const [source] = region.documents.sources;
    const text = JSON.stringify(copyOfRound()).replaceAll(
      `"source":"${source?.key ?? ""}"`,
      '"source":"nieuwe-bron"',
    );
    const alone = await importRound(text, region, NOW);
    expect(alone).toMatchObject({ ok: false, code: "invalid" });
    const sources = [{ ...source, key: "nieuwe-bron" }];
    const bundle = stringify({ sources, round: JSON.parse(text) as unknown });
    expect(await importRound(bundle, region, NOW)).toMatchObject({ ok: true });
  });

  test.each([
    ["activities[0].kind", { activities: [{ kind: "party" }] }],
    ["slug", { slug: "Niet Zo" }],
    ["decidedBy[0]", { decidedBy: ["niemand"] }],
    ["principles[0].principle", { principles: [{ principle: 99, reason: { nl: "x", en: "x" } }] }],
  ])("is refused by the path of the field %s, and nothing is written", async (path, change) => {
    const text = stringify({ ...copyOfRound(), ...change });
    const outcome = await importRound(text, region, NOW);
    const problems = outcome.ok || outcome.code !== "invalid" ? [] : outcome.problems;
    expect(problems.map((problem) => problem.path)).toContain(path);
    const client = await testDatabase();
    expect(await client.round.count()).toBe(1);
  });

  test("with negative or fractional counts is refused", async () => {
    for (const count of ["-4", "4.5"]) {
      const text = JSON.stringify(copyOfRound()).replace(/"count":4\b/, `"count":${count}`);
      const outcome = await importRound(text, region, NOW);
      const problems = outcome.ok || outcome.code !== "invalid" ? [] : outcome.problems;
      expect(problems.map(({ path }) => path).join()).toMatch(
        /activities\[\d+\]\.counts\[\d+\]\.count/,
      );
    }
  });

  test("with a role that nobody knows, or groups above the total of their document, is refused", async () => {
    for (const [changed, path] of [
      [
        JSON.stringify(copyOfRound()).replace('"roles":["youth"]', '"roles":["teacher"]'),
        "roles[0]",
      ],
      [JSON.stringify(copyOfRound()).replace(/"count":88\b/, '"count":89'), "count"],
    ] as const) {
      const outcome = await importRound(changed, region, NOW);
      const problems = outcome.ok || outcome.code !== "invalid" ? [] : outcome.problems;
      expect(problems.map((problem) => problem.path.replace(/^.*\]\./, ""))).toContain(path);
    }
    expect(await (await testDatabase()).round.count()).toBe(1);
  });

  test("that is no YAML is refused with the place", async () => {
    const outcome = await importRound("slug: [unclosed", region, NOW);
    expect(outcome).toMatchObject({
      ok: false,
      code: "invalid",
      problems: [{ path: "(whole file)" }],
    });
  });

  test("never takes the place of a round in which people take part here", async () => {
    await importRound(stringify(copyOfRound()), region, NOW);
    const client = await testDatabase();
    await client.round.update({ where: { slug: "een-andere-ronde" }, data: { secret: "x" } });
    expect(await importRound(stringify(copyOfRound()), region, NOW)).toEqual({
      ok: false,
      code: "taken",
      slug: "een-andere-ronde",
    });
  });
});

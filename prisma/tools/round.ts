/** `npm run round -- file.yaml`: imports a round of the past that is known from documents. */
import { existsSync, readFileSync } from "node:fs";
import { now } from "~/platform/clock.server";
import { closeDatabase, database } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import "~/composition.server";
import { importRound } from "../seed/import-round";
import { loadRegion } from "../seed/load-region";
import { regionFolder } from "../seed/region-folder";
import type { Region } from "../seed/region-schema";
import { readyDatabase } from "./ready-database";

const USAGE =
  "Give a file with a round: npm run round -- my-round.yaml. " +
  "Its form is that of a file round-<slug>.json in the folder of a region, as YAML or JSON.";

/** The files of the region that the database is of. */
async function presentRegion(): Promise<Region> {
  const client = await database();
  const known = await client.region.findFirst({ select: { slug: true } });
  return loadRegion(regionFolder(env().REGION, known?.slug ?? null));
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const [file] = parameters;
  if (file === undefined || parameters.length > 1 || !existsSync(file)) {
    console.error(USAGE);
    return 1;
  }
  await readyDatabase();
  try {
    const outcome = await importRound(readFileSync(file, "utf8"), await presentRegion(), now());
    if (outcome.ok) {
      console.log(`The round ${outcome.slug} is there, with ${outcome.counts} counts.`);
      return 0;
    }
    if (outcome.code === "taken") {
      console.error(`People take part in ${outcome.slug} here: a file cannot take its place.`);
      return 1;
    }
    const lines = outcome.problems.map(({ path, message }) => `${path}: ${message}`);
    console.error(`${file} cannot be used:\n${lines.join("\n")}`);
    return 1;
  } finally {
    await closeDatabase();
  }
}

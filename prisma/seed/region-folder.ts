/** Which region is meant: the one that was asked for, else the one that the database has, else the one of `default.json`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const REGIONS = join("prisma", "seed", "regions");
const defaultSchema = z.strictObject({ region: z.string() });

/** The regions there are files of, by the name of their folder. */
function knownRegions(): string[] {
  return readdirSync(REGIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** No folder has the name that was asked for; the message says which there are. */
export class UnknownRegionError extends Error {
  constructor(region: string) {
    super(
      `There is no region "${region}" in ${REGIONS}. There are: ${knownRegions().join(", ")}. ` +
        "To start one of your own, copy the folder of another under the name of yours.",
    );
    this.name = "UnknownRegionError";
  }
}

/** A database holds one region for good: rounds, accounts and answers of people rest on it. */
export class OtherRegionError extends Error {
  constructor(present: string, asked: string) {
    super(
      `This database is of the region "${present}" and cannot become "${asked}". ` +
        `Use another file: DATABASE_FILE=data/${asked}.db REGION=${asked} npm run seed.`,
    );
    this.name = "OtherRegionError";
  }
}

function defaultRegion(): string {
  const text = readFileSync(join(REGIONS, "default.json"), "utf8");
  return defaultSchema.parse(JSON.parse(text)).region;
}

/**
 * The folder with the files of a region.
 * @param asked the name of the folder, as somebody gave it
 * @param present the region that the database has already
 * @throws UnknownRegionError when there is no such folder
 */
export function regionFolder(asked: string | undefined, present: string | null): string {
  const name = asked ?? present ?? defaultRegion();
  // A name, not a path: what lies outside the folder of regions is none.
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || !existsSync(join(REGIONS, name, "region.json"))) {
    throw new UnknownRegionError(name);
  }
  return join(REGIONS, name);
}

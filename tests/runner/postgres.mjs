/** PostgreSQL on this machine, and which suites of both databases a short run tries on it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const PACKAGED = "/usr/lib/postgresql";

/**
 * Where the programs of PostgreSQL are: the folder of POSTGRES_BIN, or that of the newest package of Debian.
 *
 * @returns {string | undefined} undefined on a machine without
 */
export function postgresPrograms() {
  const given = process.env.POSTGRES_BIN;
  if (given !== undefined) return given;
  if (!existsSync(PACKAGED)) return undefined;
  const versions = readdirSync(PACKAGED).sort((one, other) => Number(other) - Number(one));
  return versions
    .map((version) => join(PACKAGED, version, "bin"))
    .find((folder) => existsSync(join(folder, "postgres")));
}

/** Suites of both databases that every run tries on PostgreSQL: where the two differ most, in about a minute. */
export const ON_BOTH_EVERY_TIME = [
  // Locks, groups of commands and what is told about trouble.
  "integration/platform/isolation.test.ts",
  "integration/platform/commands-together.test.ts",
  "integration/platform/statements.test.ts",
  // What is remembered of pages, and what ends it.
  "integration/platform/read-cache.test.ts",
  // Races: a room that votes at once.
  "integration/live/",
  // Order, places of empty values, and words found whatever their capitals.
  "integration/lists/rounds.test.ts",
  "integration/search/",
  // Figures, counted by statements and noted by triggers.
  "integration/participation/ledger-version.test.ts",
  // What is erased, wherever it stands.
  "security/13-nothing-left-after-erasing.test.ts",
  // Limits that are counted in the database.
  "integration/platform/limits.test.ts",
];

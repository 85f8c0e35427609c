/** The database of the settings, made ready for a command: up to date, with its key. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "~/platform/env.server";
import { regionIn } from "./contents";
import { checkKey } from "./key";
import { migrate, pendingMigrations } from "./migrate";
import { Refusal } from "./refusal";

/**
 * Applies what is pending and looks at the key.
 * @returns the database as it is named on a screen
 */
export async function readyDatabase(): Promise<string> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  if (url !== undefined) {
    const { migratePostgres, placeOf } = await import("./postgres");
    const { checkKeyOnPostgres } = await import("./postgres-key");
    await migratePostgres(url);
    await checkKeyOnPostgres(url);
    return placeOf(url);
  }
  migrate(databaseFile, join("prisma", "migrations"));
  checkKey(databaseFile);
  return databaseFile;
}

/**
 * Makes sure that the database of the settings can be read by a command that changes nothing: it is there, up to date, of this key.
 * @throws Refusal with what is missing
 */
export async function requireReadyDatabase(): Promise<void> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  const behind = (place: string) =>
    new Refusal(`${place} is not up to date yet; start the server once first.`);
  if (url !== undefined) {
    const { pendingOnPostgres, placeOf } = await import("./postgres");
    const { checkKeyOnPostgres } = await import("./postgres-key");
    if ((await pendingOnPostgres(url)).length > 0) throw behind(placeOf(url));
    await checkKeyOnPostgres(url);
    return;
  }
  if (!existsSync(databaseFile)) throw new Refusal(`There is no database at ${databaseFile}.`);
  if (pendingMigrations(databaseFile, join("prisma", "migrations")).length > 0) {
    throw behind(databaseFile);
  }
  checkKey(databaseFile);
}

/** The slug of the region in the database of the settings; null while it has none. */
export async function regionOfSettings(): Promise<string | null> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  if (url === undefined) return regionIn(databaseFile);
  const { regionOn } = await import("./postgres-contents");
  return (await regionOn(url))?.slug ?? null;
}

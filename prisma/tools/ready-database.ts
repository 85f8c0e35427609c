/** The database of the settings, made ready for a command: up to date, with its key. */
import { join } from "node:path";
import { env } from "~/platform/env.server";
import { regionIn } from "./contents";
import { checkKey } from "./key";
import { migrate } from "./migrate";

/**
 * Applies what is pending and looks at the key.
 * @returns the database as it is named on a screen
 */
export async function readyDatabase(): Promise<string> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  if (url !== undefined) {
    const { migratePostgres, placeOf } = await import("./postgres");
    const { checkKeyOnPostgres } = await import("./postgres-contents");
    await migratePostgres(url);
    await checkKeyOnPostgres(url);
    return placeOf(url);
  }
  migrate(databaseFile, join("prisma", "migrations"));
  checkKey(databaseFile);
  return databaseFile;
}

/** The slug of the region in the database of the settings; null while it has none. */
export async function regionOfSettings(): Promise<string | null> {
  const { DATABASE_FILE: databaseFile, DATABASE_URL: url } = env();
  if (url === undefined) return regionIn(databaseFile);
  const { regionOn } = await import("./postgres-contents");
  return (await regionOn(url))?.slug ?? null;
}

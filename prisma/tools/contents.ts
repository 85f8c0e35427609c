/** What a database holds, asked of SQLite directly so that a start does not wait for the Prisma client. */
import { openForTools } from "./database-state";

/** What a database holds so far. */
export type Contents = "nothing" | "region" | "region and examples";

/** The slug of the region in a database, asked the same way; null while it has none. */
export function regionIn(databaseFile: string): string | null {
  const database = openForTools(databaseFile);
  try {
    const slug = database.prepare('SELECT slug FROM "Region" LIMIT 1').pluck().get();
    return typeof slug === "string" ? slug : null;
  } finally {
    database.close();
  }
}

const MARK = "demonstration";

/** Whether a database was made by `DEMO=1`: whatever stands in it may be thrown away every night. */
export function isDemonstration(databaseFile: string): boolean {
  const database = openForTools(databaseFile);
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'Installation'").get();
    if (table === undefined) return false;
    return database.prepare('SELECT 1 FROM "Installation" WHERE name = ?').get(MARK) !== undefined;
  } finally {
    database.close();
  }
}

/** Writes in a new database that it is a demonstration. */
export function markAsDemonstration(databaseFile: string): void {
  const database = openForTools(databaseFile);
  try {
    database
      .prepare('INSERT OR IGNORE INTO "Installation" (name, value) VALUES (?, ?)')
      .run(MARK, "1");
  } finally {
    database.close();
  }
}

/** Looks, without the Prisma client, whether a region and the examples are there; the database must be migrated. */
export function contentsOf(databaseFile: string): Contents {
  const database = openForTools(databaseFile);
  try {
    const example = database.prepare('SELECT exampleData FROM "Region" LIMIT 1').pluck().get();
    if (example === undefined) return "nothing";
    return example === 1 ? "region and examples" : "region";
  } finally {
    database.close();
  }
}

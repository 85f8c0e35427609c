/** Brings a database file up to the newest migration. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { env } from "~/platform/env.server";
import { migrationNames, outsideSchema, readMigrations } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/**
 * Names of the migrations that the database has not finished yet, oldest first.
 *
 * Asks SQLite directly: the WebAssembly engine takes a quarter of a second to load, and a start where nothing
 * changed does not need it.
 */
export function pendingMigrations(databaseFile: string, folder: string): string[] {
  const names = migrationNames(folder);
  if (!existsSync(databaseFile)) return names;
  const database = new Database(databaseFile, { readonly: true });
  try {
    const table = database
      .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'")
      .get();
    if (table === undefined) return names;
    const finished = new Set(
      database
        .prepare(
          "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
        )
        .pluck()
        .all(),
    );
    return names.filter((name) => !finished.has(name));
  } finally {
    database.close();
  }
}

/**
 * Applies what is pending and returns the names of what was applied.
 *
 * @throws the engine's own error when a migration fails or when an applied migration was edited
 */
export async function migrate(databaseFile: string, folder: string): Promise<string[]> {
  if (pendingMigrations(databaseFile, folder).length === 0) return [];
  mkdirSync(dirname(databaseFile), { recursive: true });
  const migrationsList = readMigrations(folder);
  return withSchemaEngine(databaseFile, undefined, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: outsideSchema(migrationsList),
    });
    return appliedMigrationNames;
  });
}

/** Entry of the command; returns the exit code. */
export async function run(): Promise<number> {
  const applied = await migrate(env().DATABASE_FILE, join("prisma", "migrations"));
  console.log(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
  return 0;
}

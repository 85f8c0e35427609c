/** The migrations as they lie on disk, in the shape the schema engine asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm";

const LOCK_FILE = "migration_lock.toml";
/** SQLite keeps a full-text table in these tables of its own. */
const FULL_TEXT_PARTS = ["", "_config", "_content", "_data", "_docsize", "_idx"];
const FULL_TEXT_TABLE = /CREATE VIRTUAL TABLE (?:IF NOT EXISTS )?"?(\w+)"?\s+USING fts5/gi;

/** Names of the migration folders in the order in which they are applied (their timestamp sorts them). */
export function migrationNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Text of one migration. */
export function readScript(folder: string, name: string): string {
  return readFileSync(join(folder, name, "migration.sql"), "utf8");
}

/** Reads every migration of `folder`; throws when a migration folder holds no `migration.sql`. */
export function readMigrations(folder: string): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: readFileSync(join(folder, LOCK_FILE), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readScript(folder, name) },
      },
    })),
  };
}

/**
 * What the engine leaves alone: the full-text tables that the migrations make in plain SQL. Prisma's schema cannot
 * name them, so without this every comparison would propose to drop them.
 */
export function outsideSchema(list: MigrationList): SchemaFilter {
  const tables = list.migrationDirectories.flatMap(({ migrationFile: { content } }) =>
    content.tag === "ok" ? [...content.value.matchAll(FULL_TEXT_TABLE)] : [],
  );
  const names = tables.map(([, name = ""]) => name);
  return {
    externalTables: names.flatMap((name) => FULL_TEXT_PARTS.map((part) => `${name}${part}`)),
    externalEnums: [],
  };
}

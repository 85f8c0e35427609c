/** `npm run db:diff -- <name>`: writes the migration that turns the migrations so far into `schema.prisma`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outsideSchema, readMigrations } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/**
 * SQL of the change between the migrations in `folder` and `schemaFile`; undefined when there is none.
 * Nothing is written; the migrations are replayed in a database in memory.
 */
export async function schemaChange(
  schemaFile: string,
  folder: string,
): Promise<string | undefined> {
  const schema = readFileSync(schemaFile, "utf8");
  const migrations = readMigrations(folder);
  return withSchemaEngine(":memory:", schema, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: true,
      filters: outsideSchema(migrations),
    });
    return difference.exitCode === 2 ? (difference.stdout ?? "") : undefined;
  });
}

/** Name of a migration folder: the moment in UTC to the second, then the name given. */
export function migrationFolderName(now: Date, name: string): string {
  const moment = now.toISOString().replace(/\D/g, "").slice(0, 14);
  return `${moment}_${name}`;
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const [name] = parameters;
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Give the migration a name: npm run db:diff -- add_location_to_session");
    return 1;
  }
  const folder = join("prisma", "migrations");
  const sql = await schemaChange(join("prisma", "schema.prisma"), folder);
  if (sql === undefined) {
    console.log("The migrations and prisma/schema.prisma already say the same: nothing to write.");
    return 0;
  }
  const target = join(folder, migrationFolderName(new Date(), name));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "migration.sql"), sql);
  console.log(
    `Written: ${join(target, "migration.sql")}. Read it before you commit it, and write the same for PostgreSQL in ` +
      "prisma/postgres/migrations.",
  );
  return 0;
}

/**
 * `npm run db:diff -- <name>`: writes the migration that turns the migrations so far into `schema.prisma`, for SQLite and
 * for PostgreSQL, under the same name.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { needsHands, withNotes } from "./by-hand";
import { migrationNames, outsideSchema, readMigrations, readScript } from "./migration-files";
import { pendingChangeOnPostgres, writeMigrated } from "./postgres-diff";
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

/** A migration that was written. */
interface Written {
  file: string;
  /** What has to be done by hand before it is committed. */
  notes: string[];
}

function write(kind: "sqlite" | "postgres", folder: string, name: string, script: string): Written {
  const earlier = migrationNames(folder).map((one) => readScript(folder, one));
  const notes = needsHands(kind, script, earlier.join("\n"));
  const file = join(folder, name, "migration.sql");
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(file, withNotes(script, notes));
  return { file, notes };
}

/**
 * Writes both migrations; of a tree that says the same as the schema already, none.
 * @param root folder with `schema.prisma` and both trees
 * @param name that of both
 */
export async function writeMigrations(root: string, name: string): Promise<Written[]> {
  const schemaFile = join(root, "schema.prisma");
  const schema = readFileSync(schemaFile, "utf8");
  const trees = {
    sqlite: join(root, "migrations"),
    postgres: join(root, "postgres", "migrations"),
  };
  const migrated = join(root, "postgres", "migrated.prisma");
  const ofSqlite = await schemaChange(schemaFile, trees.sqlite);
  const ofPostgres = await pendingChangeOnPostgres(schema, migrated);
  const written: Written[] = [];
  if (ofSqlite !== undefined) written.push(write("sqlite", trees.sqlite, name, ofSqlite));
  if (ofPostgres !== undefined) {
    written.push(write("postgres", trees.postgres, name, ofPostgres));
    writeMigrated(schema, migrated);
  }
  return written;
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const [name] = parameters;
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Give the migration a name: npm run db:diff -- add_location_to_session");
    return 1;
  }
  const written = await writeMigrations("prisma", migrationFolderName(new Date(), name));
  if (written.length === 0) {
    console.log("The migrations and prisma/schema.prisma already say the same: nothing to write.");
    return 0;
  }
  for (const { file, notes } of written) {
    console.log([`Written: ${file}`, ...notes.map((note) => `  by hand: ${note}`)].join("\n"));
  }
  console.log(
    "Read them before you commit them. What you write by hand in one (filling a column, a trigger, an index over a part) " +
      "belongs in the other as well.",
  );
  return 0;
}

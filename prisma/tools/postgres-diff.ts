/**
 * The change of the schema as PostgreSQL says it, made without a server.
 *
 * For SQLite the migrations so far are replayed in memory. PostgreSQL would need a server for that, so a text beside its
 * migrations says which schema they amount to, and the engine compares two texts. A test with a server compares that text
 * with what the migrations really make.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SqlDriverAdapter, SqlResultSet } from "@prisma/driver-adapter-utils";
import { postgresSchema } from "../../setup/postgres-schema.mjs";
import { withEngineOver } from "./schema-engine";

/** The schema that the migrations for PostgreSQL amount to; only `npm run db:diff` writes it. */
export const MIGRATED_SCHEMA = join("prisma", "postgres", "migrated.prisma");

/** What the engine asks before it compares: whether there is a schema, and of which version the server is. */
const OLDEST_SERVER: SqlResultSet = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 14.0", 140_000]],
};

function refused(): never {
  throw new Error("Two texts are compared: there is no database");
}

/** Answers that one question; whatever else is asked would need a server. */
const WITHOUT_SERVER: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "without a server",
  queryRaw: ({ sql }) => Promise.resolve(sql.includes("version()") ? OLDEST_SERVER : refused()),
  executeRaw: refused,
  executeScript: refused,
  startTransaction: refused,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

/**
 * SQL that turns one schema into another on PostgreSQL; undefined when they say the same.
 * @param before schema of PostgreSQL
 * @param after the one schema, as it is written for SQLite
 */
export function changeOnPostgres(before: string, after: string): Promise<string | undefined> {
  const wanted = postgresSchema(after);
  const connect = () => Promise.resolve(WITHOUT_SERVER);
  const adapter = {
    provider: "postgres",
    adapterName: "without a server",
    connect,
    connectToShadowDb: connect,
  } as const;
  return withEngineOver(adapter, wanted, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "schemaDatamodel", files: [{ path: "before.prisma", content: before }] },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: wanted }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return difference.exitCode === 2 ? (difference.stdout ?? "") : undefined;
  });
}

/** The same from what the migrations amount to, by the text in `file`. */
export function pendingChangeOnPostgres(
  schema: string,
  file = MIGRATED_SCHEMA,
): Promise<string | undefined> {
  if (!existsSync(file)) throw new Error(`${file} is not there: it comes with the migrations`);
  return changeOnPostgres(readFileSync(file, "utf8"), schema);
}

/** Writes down what the migrations amount to, now that one for this schema is among them. */
export function writeMigrated(schema: string, file = MIGRATED_SCHEMA): void {
  writeFileSync(file, postgresSchema(schema));
}

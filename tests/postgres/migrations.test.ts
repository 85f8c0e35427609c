/** The migrations for PostgreSQL make exactly the columns, indexes and keys of the one schema. Source: issue 23. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { env } from "~/platform/env.server";
import { MIGRATED_SCHEMA, changeOnPostgres } from "../../prisma/tools/postgres-diff";
import { withPostgres } from "../../prisma/tools/postgres";
import { addressOf, dropDatabase, makeDatabase } from "../support/postgres-databases";

const server = inject("postgres");
const NAME = `schema_${process.pid}`;
const schema = readFileSync(join("prisma", "schema.prisma"), "utf8");

/** Tables that no schema names. */
const OUTSIDE = `'_prisma_migrations', 'RateLimit'`;
const SHAPE = `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
    || COALESCE(datetime_precision::text, '') || ' ' || COALESCE(column_default, '') AS part
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT IN (${OUTSIDE})
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT IN (${OUTSIDE})
  UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
      AND conrelid::regclass::text NOT IN ('_prisma_migrations', '"RateLimit"')`;

async function shapeOf(url: string): Promise<string[]> {
  const { rows } = await withPostgres(url, (client) => client.query<{ part: string }>(SHAPE));
  return rows.map(({ part }) => part).sort();
}

describe.skipIf(server === "")("a migrated PostgreSQL database", () => {
  beforeAll(async () => {
    await makeDatabase(server, NAME);
    // From a schema without a model: what Prisma itself makes of this one.
    const [empty = ""] = readFileSync(MIGRATED_SCHEMA, "utf8").split(/^(?:\/\/\/.*\n)*model /m, 1);
    const script = await changeOnPostgres(empty, schema);
    await withPostgres(addressOf(server, NAME), (client) => client.query(script ?? ""));
  });
  afterAll(() => dropDatabase(server, NAME));

  test("has the columns, indexes and keys that the schema has, and no other", async () => {
    const wanted = await shapeOf(addressOf(server, NAME));
    expect(wanted.length).toBeGreaterThan(500);
    expect(await shapeOf(env().DATABASE_URL ?? "")).toEqual(wanted);
  });

  test("is told from one that lacks an index, and from one that may be empty where the other may not", async () => {
    const before = await shapeOf(addressOf(server, NAME));
    await withPostgres(addressOf(server, NAME), (client) =>
      client.query(
        `DROP INDEX "AuditEntry_at_idx"; ALTER TABLE "Region" ALTER COLUMN "slug" DROP NOT NULL`,
      ),
    );
    const after = await shapeOf(addressOf(server, NAME));
    expect(before.filter((part) => !after.includes(part))).toHaveLength(2);
  });
});

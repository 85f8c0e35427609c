import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { schemaChange } from "../../../prisma/tools/diff";
import { migrate, pendingMigrations } from "../../../prisma/tools/migrate";
import { migrationNames } from "../../../prisma/tools/migration-files";
import { isPostgres } from "~/platform/dialect.server";
import { testDatabase } from "../../support/database";

const MIGRATIONS = join("prisma", "migrations");

test("the migrations together say what schema.prisma says", async () => {
  expect(await schemaChange(join("prisma", "schema.prisma"), MIGRATIONS)).toBeUndefined();
});

test("a database that is not there yet has every migration pending, a migrated one none", () => {
  const missing = join(inject("databaseFolder"), "missing.db");
  expect(pendingMigrations(missing, MIGRATIONS)).toEqual(migrationNames(MIGRATIONS));
  migrate(missing, MIGRATIONS);
  expect(pendingMigrations(missing, MIGRATIONS)).toEqual([]);
});

test("a full-text table made in plain SQL is not proposed for dropping", async () => {
  const folder = join(inject("databaseFolder"), "migrations");
  cpSync(MIGRATIONS, folder, { recursive: true });
  const extra = join(folder, "99990101000000_full_text");
  mkdirSync(extra);
  writeFileSync(join(extra, "migration.sql"), 'CREATE VIRTUAL TABLE "Words" USING fts5(body);');
  expect(await schemaChange(join("prisma", "schema.prisma"), folder)).toBeUndefined();
});

test("a new model is a change", async () => {
  const schema = join(inject("databaseFolder"), "schema.prisma");
  const text = readFileSync(join("prisma", "schema.prisma"), "utf8");
  writeFileSync(schema, `${text}\nmodel Extra {\n  id String @id\n}\n`);
  expect(await schemaChange(schema, MIGRATIONS)).toContain('CREATE TABLE "Extra"');
});

test("applying again applies nothing", () => {
  const file = join(inject("databaseFolder"), "again.db");
  expect(migrate(file, MIGRATIONS).applied).toEqual(migrationNames(MIGRATIONS));
  expect(migrate(file, MIGRATIONS).applied).toEqual([]);
});

test("every model of the schema is a table that can be read", async () => {
  const client = await testDatabase();
  const schema = readFileSync(join("prisma", "schema.prisma"), "utf8");
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
  expect(models.length).toBeGreaterThan(20);
  for (const model of models) {
    expect(
      await client.$queryRawUnsafe(`SELECT COUNT(*) AS count FROM "${model ?? ""}"`),
    ).toHaveLength(1);
  }
});

test("the settings that durable data asks for are on", async () => {
  const client = await testDatabase();
  if (isPostgres()) {
    expect(await client.$queryRaw`SHOW synchronous_commit`).toEqual([{ synchronous_commit: "on" }]);
    expect(await client.$queryRaw`SHOW session_replication_role`).toEqual([
      { session_replication_role: "origin" },
    ]);
    return;
  }
  expect(await client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
  expect(await client.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
  expect(await client.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
});

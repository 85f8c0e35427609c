/** `npm run db:diff` makes the migration for SQLite and its twin for PostgreSQL from the one schema. Source: issue 23. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeMigrations } from "../../../prisma/tools/diff";
import { migrate } from "../../../prisma/tools/migrate";
import { pendingChangeOnPostgres } from "../../../prisma/tools/postgres-diff";

const NAME = "20991231235959_made_up";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "inbreng-diff-"));
  for (const part of ["schema.prisma", "migrations", "postgres"]) {
    cpSync(join("prisma", part), join(root, part), { recursive: true });
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Puts lines at the end of a model of the copied schema. */
function extend(model: string, ...lines: string[]): void {
  const file = join(root, "schema.prisma");
  const whole = new RegExp(`^(model ${model} \\{[^]*?)(^\\})`, "m");
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(whole);
  writeFileSync(
    file,
    text.replace(whole, (_, before: string, end: string) =>
      [before, ...lines.map((line) => `  ${line}\n`), end].join(""),
    ),
  );
}

test("the schema that is committed has its migrations in both trees", async () => {
  expect(
    await pendingChangeOnPostgres(readFileSync(join("prisma", "schema.prisma"), "utf8")),
    "PostgreSQL lacks a migration of this schema: npm run db:diff -- <name>",
  ).toBeUndefined();
  expect(await writeMigrations(root, NAME)).toEqual([]);
});

test("a made-up field yields a file in each tree, under one name, and then nothing more", async () => {
  extend("Region", "madeUp DateTime?", 'colour String @default("blue")');
  const written = await writeMigrations(root, NAME);
  expect(written).toEqual([
    { file: join(root, "migrations", NAME, "migration.sql"), notes: [] },
    { file: join(root, "postgres", "migrations", NAME, "migration.sql"), notes: [] },
  ]);
  const [sqlite = "", postgres = ""] = written.map(({ file }) => readFileSync(file, "utf8"));
  expect(sqlite).toContain('"madeUp" DATETIME,');
  expect(postgres).toContain('"madeUp" TIMESTAMPTZ(3)');
  expect(postgres).toContain(`"colour" TEXT NOT NULL DEFAULT 'blue'`);
  // And it runs: what it changes is there.
  expect(migrate(join(root, "new.db"), join(root, "migrations")).applied).toContain(NAME);
  expect(await writeMigrations(root, `${NAME}_again`)).toEqual([]);
});

test("what needs hands says so at its top: rows without order, triggers, a field that cannot be empty", async () => {
  extend("Participation", "weight Int", "@@unique([personKey, weight])");
  const written = await writeMigrations(root, NAME);
  const [sqlite, postgres] = written;
  expect(sqlite?.notes).toEqual([
    expect.stringContaining("fails where two rows are alike"),
    expect.stringContaining("weight has no default"),
    expect.stringContaining("Write WITHOUT ROWID after it"),
    expect.stringContaining("The triggers of Participation go"),
  ]);
  expect(postgres?.notes).toEqual([
    expect.stringContaining("fails where two rows are alike"),
    expect.stringContaining("weight has no default"),
    expect.stringContaining("Functions or triggers name Participation"),
  ]);
  for (const { file, notes } of written) {
    const script = readFileSync(file, "utf8");
    expect(basename(dirname(file))).toBe(NAME);
    expect(script.startsWith("-- By hand, before this is committed:\n")).toBe(true);
    for (const note of notes) expect(script).toContain(`--   ${note}\n`);
  }
});

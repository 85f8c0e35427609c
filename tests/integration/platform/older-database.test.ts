/**
 * A database filled by the version before comes through every migration since with all its rows.
 *
 * The fixture is the example region as version 0.1 seeded it (shortened where many rows are alike), with two made-up rows
 * in each table the examples leave empty. It never changes: a new version must cope with the old one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { releaseDatabase } from "../../../prisma/tools/database-lock";
import { migrate, pendingMigrations } from "../../../prisma/tools/migrate";

const FIXTURE = join("tests", "fixtures", "database-of-version-0.1.sql.gz");
const MIGRATIONS = join("prisma", "migrations");

/** Rows that a migration takes away on purpose, with why. */
const TAKEN_AWAY: Record<string, readonly string[]> = {
  // The token of a form stood here as it was; with the secret key a participation code follows from it.
  SubmissionReceipt: ["begin:token-of-a-form", "comment.token-of-a-form"],
};

/** Tables that got another name, old to new. */
const RENAMED: Record<string, string> = {};

const namesSchema = z.array(z.object({ name: z.string() }));
const columnsSchema = z.array(z.object({ name: z.string(), pk: z.number() }));

type Keys = Map<string, string[]>;

/** The primary keys of every row, by table. */
function keysByTable(database: Database.Database): Keys {
  const tables = namesSchema.parse(
    database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND instr(name, '_') = 0")
      .all(),
  );
  return new Map(
    tables.map(({ name }) => {
      const columns = columnsSchema.parse(database.pragma(`table_info("${name}")`));
      const key = columns.filter(({ pk }) => pk > 0).map((column) => `"${column.name}"`);
      const rows = database
        .prepare(`SELECT ${key.join(", ")} FROM "${name}"`)
        .raw()
        .all();
      return [
        name,
        rows.map((row) => z.array(z.unknown()).parse(row).map(String).join(" ")).sort(),
      ];
    }),
  );
}

let folder: string;
let databaseFile: string;
let before: Keys;
/** Who wrote the item of each case, as the older database said it. */
let writersBefore: unknown[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-older-"));
  databaseFile = join(folder, "inbreng.db");
  const old = new Database(databaseFile);
  old.pragma("foreign_keys = OFF");
  old.exec(`BEGIN;\n${gunzipSync(readFileSync(FIXTURE)).toString("utf8")}COMMIT;`);
  before = keysByTable(old);
  writersBefore = old
    .prepare(
      `SELECT DISTINCT writer.value AS "key", "ModerationCase"."id" AS "caseId"
       FROM "ModerationCase", json_each("authorKeys") AS writer ORDER BY 1, 2`,
    )
    .all();
  old.close();
  migrate(databaseFile, MIGRATIONS);
});

afterAll(() => {
  releaseDatabase(databaseFile);
  rmSync(folder, { recursive: true, force: true });
});

function ask<Row>(query: string, schema: z.ZodType<Row>): Row[] {
  const database = new Database(databaseFile, { readonly: true });
  try {
    return z.array(schema).parse(database.prepare(query).all());
  } finally {
    database.close();
  }
}

describe("a database of version 0.1", () => {
  test("has something in every table it had", () => {
    expect(before.size).toBeGreaterThan(80);
    expect([...before].filter(([, keys]) => keys.length === 0).map(([table]) => table)).toEqual([]);
  });

  test("is migrated to the end", () => {
    expect(pendingMigrations(databaseFile, MIGRATIONS)).toEqual([]);
  });

  test("keeps every row of every table", () => {
    const database = new Database(databaseFile, { readonly: true });
    const after = keysByTable(database);
    database.close();
    const lost = [...before].flatMap(([table, keys]) => {
      const here = new Set(after.get(RENAMED[table] ?? table) ?? []);
      const expected = keys.filter((key) => !(TAKEN_AWAY[table] ?? []).includes(key));
      return expected.filter((key) => !here.has(key)).map((key) => `${table}: ${key}`);
    });
    expect(lost).toEqual([]);
  });

  test("gives up what may not stay, and nothing else", () => {
    const keys = ask('SELECT "key" FROM "SubmissionReceipt"', z.object({ key: z.string() }));
    expect(keys.map(({ key }) => key).sort()).toEqual(["a".repeat(64), "b".repeat(64)]);
  });

  test("says of each session that took place that it has ended", () => {
    const states = ask(
      'SELECT "state", COUNT(*) AS "sessions" FROM "Session" GROUP BY "state" ORDER BY "state"',
      z.object({ state: z.string(), sessions: z.number() }),
    );
    expect(states).toEqual([
      { state: "ended", sessions: 2 },
      { state: "published", sessions: 2 },
      { state: "reported", sessions: 1 },
    ]);
  });

  test("knows the writers of each case as before", () => {
    const writers = ask(
      'SELECT "key", "caseId" FROM "CaseWriter" ORDER BY 1, 2',
      z.object({ key: z.string(), caseId: z.string() }),
    );
    expect(writers).toEqual(writersBefore);
    expect(writers.length).toBeGreaterThan(0);
  });

  test("holds together", () => {
    const database = new Database(databaseFile, { readonly: true });
    expect(database.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(database.pragma("foreign_key_check")).toEqual([]);
    database.close();
  });
});

/** `npm run db:move`: a SQLite database served by PostgreSQL holds the same and shows the same. Source: issue 23. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { z } from "zod";
import { copyPostgres } from "../../prisma/tools/copy-rows";
import { moveDatabase } from "../../prisma/tools/move";
import { migrate } from "../../prisma/tools/migrate";
import { migratePostgres, withPostgres } from "../../prisma/tools/postgres";
import { EXAMPLE_MOMENT } from "../support/base-databases";
import { on } from "../support/both-databases";
import { addressOf, dropDatabase, makeDatabase } from "../support/postgres-databases";

const server = inject("postgres");
const url = (name: string) => addressOf(server, `${name}_${process.pid}`);
/** The order of what is found is of each database itself; `search.test.ts` compares what is found. */
const PAGES = [
  "/",
  "/rondes",
  "/voorstellen",
  "/wie-beslist",
  "/agenda",
  "/en/rondes",
  "/open-data",
];

/** Brings the search up to date; gives how many documents were new to it. */
async function searchable(): Promise<number> {
  const { refreshSearchIndex } = await import("~/features/search/commands/refresh-index.server");
  const { SEARCHABLE } = await import("~/searchable-documents.server");
  return refreshSearchIndex(SEARCHABLE);
}

/** What a visitor reads: a token of a form is another one each time. */
async function shown(): Promise<string[]> {
  const { visit } = await import("../support/application");
  const pages: string[] = [];
  for (const path of PAGES) {
    const answer = await visit(path);
    expect([path, answer.status]).toEqual([path, 200]);
    pages.push(
      (await answer.text()).replaceAll(/<input[^>]*type="hidden"[^>]*>|nonce="[^"]*"/g, ""),
    );
  }
  return pages;
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** All rows of all tables, as SQLite has them. */
function rowsIn(file: string): Map<string, Record<string, unknown>[]> {
  const database = new Database(file, { readonly: true });
  const tables = z.array(z.string()).parse(
    database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_prisma_*'
           AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'SearchWords*' AND name <> 'SearchRow'`,
      )
      .pluck()
      .all(),
  );
  const rows = new Map(
    tables.map((table) => [
      table,
      rowsSchema.parse(database.prepare(`SELECT * FROM "${table}"`).all()),
    ]),
  );
  database.close();
  return rows;
}

/** The same of PostgreSQL, with values as the program gets them. */
function rowsOn(address: string, tables: Iterable<string>) {
  return on({ file: "unused.db", url: address }, async () => {
    const { connectionOf, unqueuedDatabase } = await import("~/platform/db.server");
    const connection = connectionOf(await unqueuedDatabase());
    const rows = new Map<string, Record<string, unknown>[]>();
    for (const table of tables) {
      rows.set(
        table,
        rowsSchema.parse(await connection.statement(`SELECT * FROM "${table}"`).all()),
      );
    }
    return rows;
  });
}

const sorted = (rows: readonly Record<string, unknown>[]) =>
  rows
    .map((row) =>
      JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))),
    )
    .sort();

describe.skipIf(server === "")("a database that is moved", () => {
  const file = join(inject("databaseFolder"), `move-${process.pid}.db`);

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: EXAMPLE_MOMENT });
    migrate(file, join("prisma", "migrations"));
    await on({ file, url: undefined }, async () => {
      const { checkKey } = await import("../../prisma/tools/key");
      checkKey(file);
      const { seed } = await import("../../prisma/seed/index");
      await seed({ empty: false, now: EXAMPLE_MOMENT });
      await searchable();
    });
    for (const name of ["moved", "taken"]) await makeDatabase(server, `${name}_${process.pid}`);
  });
  afterAll(async () => {
    vi.useRealTimers();
    for (const name of ["moved", "taken"]) await dropDatabase(server, `${name}_${process.pid}`);
  });

  test("holds every row, and shows the pages that the file showed", async () => {
    // The last events can be gone while those who heard them remember how far they were.
    const source = new Database(file);
    source.exec(`UPDATE sqlite_sequence SET seq = 90000 WHERE name = 'DomainEvent'`);
    source.close();
    const before = await on({ file, url: undefined }, shown);
    const { tables, entries } = await moveDatabase(file, url("moved"));
    const here = rowsIn(file);
    expect(entries).toBe(here.get("AuditEntry")?.length);
    expect(entries).toBeGreaterThan(3);
    expect(new Map(tables.map(({ table, rows }) => [table, rows]))).toEqual(
      new Map([...here].map(([table, rows]) => [table, rows.length])),
    );
    const there = await rowsOn(url("moved"), here.keys());
    for (const [table, rows] of here) {
      const moved = (there.get(table) ?? []).filter(
        ({ key }) => !String(key).startsWith(":commits"),
      );
      expect([table, sorted(moved)]).toEqual([table, sorted(rows)]);
    }
    await on({ file, url: url("moved") }, async () => {
      expect(await searchable()).toBe(0);
      expect(await shown()).toEqual(before);
    });
  });

  test("comes back as a file with every row, counting on from where it was", async () => {
    const copy = `${file}.back`;
    await copyPostgres(url("moved"), copy);
    const [here, back] = [rowsIn(file), rowsIn(copy)];
    expect([...back.keys()].sort()).toEqual([...here.keys()].sort());
    for (const [table, rows] of here) {
      expect([table, sorted(back.get(table) ?? [])]).toEqual([table, sorted(rows)]);
    }
    const database = new Database(copy, { readonly: true });
    const counted = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?").pluck();
    expect(counted.get("DomainEvent")).toBe(90_000);
    const triggers = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'trigger'";
    expect(database.prepare(triggers).pluck().get()).toBeGreaterThan(3);
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    database.close();
  });

  test("goes on where the file ended, with keys and triggers as they were", async () => {
    await withPostgres(url("moved"), async (client) => {
      const one = async (query: string) => (await client.query(query)).rows[0] as unknown;
      expect(
        await one(
          `SELECT nextval(pg_get_serial_sequence('"DomainEvent"', 'sequence'))::int AS next`,
        ),
      ).toEqual({ next: 90_001 });
      expect(
        await one(
          `SELECT COUNT(*)::int AS left FROM pg_constraint WHERE contype = 'f' AND condeferrable`,
        ),
      ).toEqual({ left: 0 });
      expect(
        await one(
          `SELECT COUNT(*)::int AS off FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`,
        ),
      ).toEqual({ off: 0 });
      // One transaction wrote everything: nothing hidden tells which rows came together.
      expect(
        await one(`SELECT COUNT(DISTINCT x)::int AS writers FROM (SELECT xmin::text AS x FROM "Response"
          UNION SELECT xmin::text FROM "LedgerPerson") written`),
      ).toEqual({ writers: 1 });
    });
  });

  test("is refused a database that holds anything, and one whose server runs", async () => {
    await expect(moveDatabase(file, url("moved"))).rejects.toThrow(/is not empty/);
    await expect(moveDatabase(`${file}.none`, url("taken"))).rejects.toThrow(/no database/);
    // As a server does that has the file.
    const lock = new Database(`${file}.lock`);
    lock.exec("BEGIN EXCLUSIVE");
    await expect(moveDatabase(file, url("taken"))).rejects.toThrow(/Another server/);
    lock.close();
    await withPostgres(url("taken"), (client) => client.query("CREATE TABLE mine (id int)"));
    await expect(moveDatabase(file, url("taken"))).rejects.toThrow(/not empty \(mine\)/);
    await withPostgres(url("taken"), (client) => client.query("DROP TABLE mine"));
  });

  test("whose log was changed is not copied, and leaves no row behind", async () => {
    const source = new Database(file);
    source.exec(`UPDATE "AuditEntry" SET "details" = '{"changed":1}' WHERE "sequence" = 3`);
    source.close();
    await expect(moveDatabase(file, url("taken"))).rejects.toThrow(/Entry 3 of the audit log/);
    await withPostgres(url("taken"), async (client) => {
      expect((await client.query(`SELECT 1 FROM "Region"`)).rowCount).toBe(0);
      expect(
        (await client.query(`SELECT 1 FROM pg_constraint WHERE contype = 'f' AND condeferrable`))
          .rowCount,
      ).toBe(0);
    });
    expect(await migratePostgres(url("taken"))).toEqual([]);
  });
});

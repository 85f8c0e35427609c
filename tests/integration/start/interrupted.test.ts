/**
 * A first start and an upgrade that are stopped at any moment: the next start goes on, and nothing is lost. `LONG=1`
 * (`npm run test:long`) stops sixty times, an ordinary run eight times.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "../../../prisma/tools/migrate";
import { migrationNames, readScript } from "../../../prisma/tools/migration-files";
import { splitStatements } from "../../../prisma/tools/interrupted-migration";
import { listCopies } from "~/platform/database-copies.server";
import { startServer } from "../../support/started-server";

const MIGRATIONS = join("prisma", "migrations");
const STOPS = process.env["LONG"] === "1" ? 30 : 4;
/** Milliseconds: a stop and the start after it take some ten seconds on a busy machine. */
const LIMIT = STOPS * 60_000;
const SIGNALS: NodeJS.Signals[] = ["SIGKILL", "SIGTERM", "SIGKILL", "SIGINT"];

let folder: string;
let databaseFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-interrupted-"));
  databaseFile = join(folder, "data", "inbreng.db");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function settings() {
  return {
    DATABASE_FILE: databaseFile,
    SECRET_KEY_FILE: join(folder, "data", "secret.key"),
    LOG_LEVEL: "error",
  };
}

/** The migrations up to and without the last `left` ones, in a folder of their own. */
function olderMigrations(left: number): string {
  const older = join(folder, `migrations-without-${left}`);
  cpSync(MIGRATIONS, older, { recursive: true });
  for (const name of migrationNames(MIGRATIONS).slice(-left)) {
    rmSync(join(older, name), { recursive: true });
  }
  return older;
}

function ask(sql: string): unknown {
  const database = new Database(databaseFile);
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
}

function tablesOf(file: string): unknown[] {
  const database = new Database(file);
  try {
    return database
      .prepare("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'Search%' ORDER BY type, name")
      .pluck()
      .all();
  } finally {
    database.close();
  }
}

/** Milliseconds that a start takes from beginning to end, so that the stops fall all over it. */
async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Starts the server and stops it at a moment that differs each time. */
async function stopAt(milliseconds: number, signal: NodeJS.Signals): Promise<void> {
  const server = await startServer(settings(), "serve");
  await wait(milliseconds);
  await server.end(signal);
}

async function startsAndStops(): Promise<void> {
  const server = await startServer(settings(), "serve");
  const address = await server.open();
  const health = await fetch(`${address}/gezond`);
  expect(await health.json()).toMatchObject({ ok: true, migrations: "current" });
  expect(await server.end("SIGTERM")).toBe(0);
}

/** A database as an earlier version left it, with a region in it. */
function olderDatabase(left = 6): void {
  migrate(databaseFile, olderMigrations(left));
  const database = new Database(databaseFile);
  database.exec(`INSERT INTO "Region" (id, slug, name, settings) VALUES ('r', 'r', 'R', '{}')`);
  database.close();
}

describe("a first start", () => {
  test("that is stopped at any moment goes on with the next one", { timeout: LIMIT }, async () => {
    const whole = await timed(startsAndStops);
    rmSync(folder, { recursive: true });
    for (let stop = 0; stop < STOPS; stop += 1) {
      await stopAt(((stop + 0.5) / STOPS) * whole, SIGNALS[stop % SIGNALS.length] ?? "SIGKILL");
      // Each of the stops meets a first start, unless it came after the end of one.
      if (stop % 2 === 1) rmSync(databaseFile, { force: true });
    }
    await startsAndStops();
    expect(ask("PRAGMA integrity_check")).toBe("ok");
    expect(ask('SELECT COUNT(*) FROM "Region"')).toBe(1);
    expect(ask('SELECT COUNT(*) FROM "Principle"')).toBeGreaterThan(0);
    const left = readdirSync(join(folder, "data")).filter((name) => /part|unfinished/.test(name));
    expect(left).toEqual([]);
  });
});

describe("an upgrade", () => {
  test(
    "that is stopped at any moment goes on with the next start",
    { timeout: LIMIT },
    async () => {
      olderDatabase();
      const whole = await timed(startsAndStops);
      for (let stop = 0; stop < STOPS; stop += 1) {
        rmSync(folder, { recursive: true });
        olderDatabase();
        await stopAt(((stop + 0.5) / STOPS) * whole, SIGNALS[stop % SIGNALS.length] ?? "SIGKILL");
        await startsAndStops();
        expect(ask("PRAGMA integrity_check")).toBe("ok");
        expect(ask('SELECT name FROM "Region"')).toBe("R");
      }
    },
  );

  test("leaves a copy of before it, which is a whole database", () => {
    olderDatabase();
    const before = tablesOf(databaseFile);
    const { copy, applied } = migrate(databaseFile, MIGRATIONS);
    expect(applied).toHaveLength(6);
    expect(listCopies(databaseFile)).toEqual([copy]);
    expect(tablesOf(String(copy))).toEqual(before);
    expect(tablesOf(databaseFile)).not.toEqual(before);
  });

  test("that fails changes nothing", () => {
    const names = migrationNames(MIGRATIONS);
    const making = names.findIndex((name) =>
      readScript(MIGRATIONS, name).includes('CREATE TABLE "Installation"'),
    );
    olderDatabase(names.length - making);
    const database = new Database(databaseFile);
    database.exec('CREATE TABLE "Installation" (x)');
    database.close();
    const before = ask("SELECT COUNT(*) FROM _prisma_migrations");
    expect(() => migrate(databaseFile, MIGRATIONS)).toThrow(/already exists/);
    const finished = Number(ask("SELECT COUNT(*) FROM _prisma_migrations"));
    expect(finished).toBeGreaterThanOrEqual(Number(before));
    expect(ask("PRAGMA integrity_check")).toBe("ok");
    expect(ask('SELECT name FROM "Region"')).toBe("R");
  });
});

describe("what an earlier version left in the middle of a migration", () => {
  const NAME = "20261121224827_session_details";
  const statements = splitStatements(readScript(MIGRATIONS, NAME));
  const points = Array.from({ length: statements.length + 1 }, (_, index) => index);

  test.each(points.filter((point) => point % (STOPS > 4 ? 1 : 5) === 0))(
    "after statement %i is gone on with",
    (done) => {
      const names = migrationNames(MIGRATIONS);
      migrate(databaseFile, olderMigrations(names.length - names.indexOf(NAME)));
      const database = new Database(databaseFile);
      database.pragma("foreign_keys = OFF");
      database.exec(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', '', '${NAME}')`,
      );
      for (const statement of statements.slice(0, done)) database.exec(statement);
      database.close();

      migrate(databaseFile, MIGRATIONS);
      const fresh = join(folder, "fresh.db");
      migrate(fresh, MIGRATIONS);
      expect(tablesOf(databaseFile)).toEqual(tablesOf(fresh));
      expect(ask("SELECT COUNT(*) FROM _prisma_migrations WHERE finished_at IS NULL")).toBe(0);
      expect(existsSync(`${databaseFile}.unfinished`)).toBe(false);
    },
  );
});

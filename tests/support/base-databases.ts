/** The databases that test files copy, made once per run: quicker than migrating or loading again for each. */
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migratePostgres } from "../../prisma/tools/postgres";
import { startPostgres } from "../runner/postgres-server.mjs";
import { addressOf, dropDatabase, makeDatabase } from "./postgres-databases";
import { migrate } from "../../prisma/tools/migrate";
import { TEST_ENVIRONMENT } from "./environment";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of this run: the bases, and a copy for each test file. */
    databaseFolder: string;
    /** Migrated, without a row. */
    emptyBase: string;
    /** With the region and the examples, as a first start leaves it. */
    exampleBase: string;
    /** Address of the PostgreSQL server that the tests use instead of files, without a database; empty for files. */
    postgres: string;
  }
}

/** Whether the tests of both databases run on PostgreSQL this time. */
const ON_POSTGRES = process.env["TEST_DATABASE"] === "postgres";

/** The moment around which the examples are laid in every test. */
export const EXAMPLE_MOMENT = new Date("2026-03-10T09:00:00Z");

const GIGABYTE = 1024 ** 3;
/** What the databases of a run take at most. */
const ROOM = 4 * GIGABYTE;
/** Memory that Linux shows as a folder. */
const IN_MEMORY = "/dev/shm";

/**
 * Where the databases of tests stand. A commit waits until the disk has it, milliseconds each time, and no database of a test
 * has to survive a power cut: where there is memory enough they stand in that.
 */
function placeOfDatabases(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function fillExamples(file: string): Promise<void> {
  Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_FILE: file });
  // Imported here: the settings are read once, and they name the file.
  const { seed } = await import("../../prisma/seed/index");
  await import("~/composition.server");
  const { closeDatabase } = await import("~/platform/db.server");
  await seed({ empty: false, now: EXAMPLE_MOMENT });
  await closeDatabase();
}

/** The same on a PostgreSQL server: databases that are copied by the server. */
async function setupPostgres(project: TestProject, server: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(placeOfDatabases(), "inbreng-tests-"));
  const names = ["empty", "example"].map((name) => `${name}_${randomUUID().slice(0, 8)}`);
  const [emptyBase = "", exampleBase = ""] = names;
  await makeDatabase(server, emptyBase);
  await migratePostgres(addressOf(server, emptyBase));
  await makeDatabase(server, exampleBase, emptyBase);
  if (project.name === "routes") {
    Object.assign(process.env, { DATABASE_URL: addressOf(server, exampleBase) });
    await fillExamples(join(folder, "example.db"));
  }
  project.provide("databaseFolder", folder);
  project.provide("emptyBase", emptyBase);
  project.provide("exampleBase", exampleBase);
  return async () => {
    for (const name of names) await dropDatabase(server, name);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Called by vitest before the first test; returns what to do after the last one. */
export default async function setup(project: TestProject): Promise<() => void | Promise<void>> {
  if (ON_POSTGRES || project.name === "postgres") {
    const server = await startPostgres();
    // Tests of PostgreSQL alone are passed over on a machine without, and say so; whoever asks for it is told.
    if (server === null && ON_POSTGRES) throw new Error("This machine has no PostgreSQL");
    project.provide("postgres", server?.address ?? "");
    if (server === null) return () => undefined;
    const remove = await setupPostgres(project, server.address);
    return async () => {
      await remove();
      await server.stop();
    };
  }
  project.provide("postgres", "");
  const folder = mkdtempSync(join(placeOfDatabases(), "inbreng-tests-"));
  const emptyBase = join(folder, "empty.db");
  const exampleBase = join(folder, "example.db");
  migrate(emptyBase, join("prisma", "migrations"));
  copyFileSync(emptyBase, exampleBase);
  if (project.name === "routes") await fillExamples(exampleBase);
  project.provide("databaseFolder", folder);
  project.provide("emptyBase", emptyBase);
  project.provide("exampleBase", exampleBase);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

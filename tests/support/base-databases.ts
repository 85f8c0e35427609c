/** The databases that test files copy, made once per run: quicker than migrating or loading again for each. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
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
  }
}

/** The moment around which the examples are laid in every test. */
export const EXAMPLE_MOMENT = new Date("2026-03-10T09:00:00Z");

async function fillExamples(file: string): Promise<void> {
  Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_FILE: file });
  // Imported here: the settings are read once, and they name the file.
  const { seed } = await import("../../prisma/seed/index");
  await import("~/composition.server");
  const { closeDatabase } = await import("~/platform/db.server");
  await seed({ empty: false, now: EXAMPLE_MOMENT });
  await closeDatabase();
}

/** Called by vitest before the first test; returns what to do after the last one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-tests-"));
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

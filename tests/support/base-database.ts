/** One migrated, empty database per run; every test file copies it, which is quicker than migrating again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../prisma/tools/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the migrated, empty database. */
    baseDatabase: string;
    /** Folder of this run for the copies; it is removed afterwards. */
    databaseFolder: string;
  }
}

/** Called by vitest before the first test; returns what to do after the last one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-tests-"));
  const file = join(folder, "base.db");
  await migrate(file, join("prisma", "migrations"));
  project.provide("baseDatabase", file);
  project.provide("databaseFolder", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

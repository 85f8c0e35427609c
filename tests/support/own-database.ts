/** Gives a test file a database of its own. */
import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { closeDatabase } from "~/platform/db.server";
import { TEST_ENVIRONMENT } from "./environment";

/** Copies a base and makes the copy the database of this process; call it before anything asks for the settings. */
export function useCopyOf(base: "emptyBase" | "exampleBase"): void {
  const file = join(inject("databaseFolder"), `${randomUUID()}.db`);
  copyFileSync(inject(base), file);
  Object.assign(process.env, TEST_ENVIRONMENT, {
    DATABASE_FILE: file,
    ERASURE_FOLDER: `${file}.erasure`,
  });
  afterAll(closeDatabase);
}

/** Gives a test file a database of its own. */
import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { closeDatabase } from "~/platform/db.server";
import { TEST_ENVIRONMENT } from "./environment";
import { addressOf, dropDatabase, makeDatabase } from "./postgres-databases";

/** Has the server copy a base, and makes the copy the database of this process. */
async function usePostgres(server: string, base: string): Promise<void> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await makeDatabase(server, name, base);
  process.env["DATABASE_URL"] = addressOf(server, name);
  afterAll(async () => {
    await closeDatabase();
    await dropDatabase(server, name);
  });
}

/** Copies a base and makes the copy the database of this process; call it before anything asks for the settings. */
export async function useCopyOf(base: "emptyBase" | "exampleBase"): Promise<void> {
  const file = join(inject("databaseFolder"), `${randomUUID()}.db`);
  const server = inject("postgres");
  if (server === "") copyFileSync(inject(base), file);
  else await usePostgres(server, inject(base));
  Object.assign(process.env, TEST_ENVIRONMENT, {
    DATABASE_FILE: file,
    ERASURE_FOLDER: `${file}.erasure`,
  });
  afterAll(async () => {
    await closeDatabase();
    for (const end of ["", "-wal", "-shm", ".erasure"]) {
      rmSync(`${file}${end}`, { recursive: true, force: true });
    }
  });
}

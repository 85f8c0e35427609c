/** One database after the other in one process: the modules of the program are loaded anew for each, as in a process of its own. */
import { vi } from "vitest";
import { TEST_ENVIRONMENT } from "./environment";

/** Where the program finds its database. */
export interface Settings {
  file: string;
  /** Address of a PostgreSQL database; undefined for the file. */
  url: string | undefined;
}

/**
 * Does some work with the modules of the program on one database, and closes it.
 * @param work imports what it needs; what was imported before belongs to another database
 */
export async function on<Result>(
  { file, url }: Settings,
  work: () => Promise<Result>,
): Promise<Result> {
  vi.resetModules();
  const before = process.env["DATABASE_URL"];
  Object.assign(process.env, TEST_ENVIRONMENT, {
    DATABASE_FILE: file,
    ERASURE_FOLDER: `${file}.erasure`,
  });
  if (url === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = url;
  try {
    await import("~/composition.server");
    return await work();
  } finally {
    const { closeDatabase } = await import("~/platform/db.server");
    await closeDatabase();
    if (before !== undefined) process.env["DATABASE_URL"] = before;
    vi.resetModules();
  }
}

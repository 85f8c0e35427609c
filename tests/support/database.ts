/** The database of a test, real and its own. */
import { inject } from "vitest";
import type { Database } from "~/platform/db.server";
import { unqueuedDatabase } from "~/platform/db.server";

/**
 * The database that the code under test uses in this file: its own, and at the start of the file empty (integration)
 * or with the region and the examples (routes).
 */
export function testDatabase(): Promise<Database> {
  return unqueuedDatabase();
}

/** Empties every table, so that each test of a file begins alike. Order does not matter: keys are checked at the end. */
export async function emptyDatabase(): Promise<void> {
  const client = await unqueuedDatabase();
  if (inject("postgres") !== "") {
    // As a replica the server checks no keys and runs no triggers.
    await client.$executeRawUnsafe(`DO $$ DECLARE t RECORD; BEGIN
      SET LOCAL session_replication_role = replica;
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
        AND NOT starts_with(tablename, '_prisma') LOOP
        -- What the processes of a database have heard of one another goes on.
        EXECUTE format('DELETE FROM %I', t.tablename)
          || CASE t.tablename WHEN 'PageVersion' THEN ' WHERE NOT starts_with("key", '':commits'')' ELSE '' END;
      END LOOP; END $$`);
    return;
  }
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma_%'
      AND name NOT LIKE 'SearchWords%'`;
  const filled = await client.$queryRawUnsafe<{ name: string }[]>(
    tables
      .map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM "${name}")`)
      .join(" UNION ALL "),
  );
  await client.$executeRawUnsafe("PRAGMA foreign_keys=OFF");
  for (const { name } of filled) await client.$executeRawUnsafe(`DELETE FROM "${name}"`);
  await client.$executeRawUnsafe("PRAGMA foreign_keys=ON");
}

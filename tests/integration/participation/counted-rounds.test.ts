/** The figures of one round read the contributions of that round, however many the others have. */
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { countedRows } from "~/features/participation/queries/live-steps.server";
import { env } from "~/platform/env.server";
import { sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import { emptyDatabase } from "../../support/database";

beforeEach(emptyDatabase);

/** How the database goes through the contributions of these rounds. */
function planOf(counted: Sql): string[] {
  const query = sql`SELECT "activityId", COUNT(*) FROM "Participation" WHERE ${counted} GROUP BY "activityId"`;
  const file = new Database(env().DATABASE_FILE, { readonly: true });
  const plan = file
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query.sql}`)
    .all(...query.values);
  file.close();
  return plan.map(({ detail }) => detail);
}

test.each([
  ["that is open", new Map([["a", "2026-03-01"]])],
  ["that is closed", new Map<string, string>()],
])("a round %s is found by its index", (_, steps) => {
  const [first] = planOf(countedRows(["a"], steps));
  expect(first).toMatch(/^SEARCH (?:main\.)?Participation USING .*roundId=\?/);
});

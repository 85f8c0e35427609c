/** The figures of one round read the contributions of that round, however many the others have. */
import Database from "better-sqlite3";
import { beforeEach, expect, test, vi } from "vitest";
import { countedNow } from "~/features/participation/queries/live-steps.server";
import { env } from "~/platform/env.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { isStatement } from "../../support/page-reads";

beforeEach(emptyDatabase);

/** How the database goes through the contributions of these rounds. */
async function planOf(where: ReturnType<typeof countedNow>): Promise<string[]> {
  const client = await testDatabase();
  const file = new Database(env().DATABASE_FILE, { readonly: true });
  const prototype: unknown = Object.getPrototypeOf(file.prepare("SELECT 1"));
  if (!isStatement(prototype)) throw new Error("A statement of SQLite looks different");
  const spy = vi.spyOn(prototype, "all");
  await client.participation.groupBy({ by: ["activityId"], where, _count: { _all: true } });
  const statement = spy.mock.contexts.filter(isStatement).at(-1)?.source ?? "";
  spy.mockRestore();
  const values = Array.from(statement.match(/\?/g) ?? [], () => 1);
  const plan = file
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all(...values);
  file.close();
  return plan.map(({ detail }) => detail);
}

test.each([
  ["that is open", new Map([["a", "2026-03-01"]])],
  ["that is closed", new Map<string, string>()],
])("a round %s is found by its index", async (_, steps) => {
  const [first] = await planOf(countedNow(["a"], steps));
  expect(first).toMatch(/^SEARCH (?:main\.)?Participation USING .*roundId=\?/);
});

/** Before each file on PostgreSQL: passes over the tests that only SQLite can do, and fails where such a test is gone. */
import { relative } from "node:path";
import { afterAll, beforeEach, expect, inject } from "vitest";
import { testsOnlySqlite } from "./only-sqlite";

if (inject("postgres") !== "") {
  const file = relative(process.cwd(), expect.getState().testPath ?? "").replaceAll("\\", "/");
  const listed = testsOnlySqlite(file);
  const met = new Set<string>();
  beforeEach(({ skip }) => {
    const name = expect.getState().currentTestName ?? "";
    const found = listed.find((one) => name.startsWith(one.name));
    if (found === undefined) return;
    met.add(found.name);
    skip(`Only on SQLite: ${found.why}`);
  });
  afterAll(() => {
    if (listed.length > 0) expect([...met].sort()).toEqual(listed.map(({ name }) => name).sort());
  });
}

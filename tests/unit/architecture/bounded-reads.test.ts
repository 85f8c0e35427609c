/** Keeps reads bounded: how many name no bound may only go down. */
import { expect, test } from "vitest";
import { unboundedReads } from "./bounded-reads";
import { readTree } from "./source-tree";

/** Reads without a bound today; lower it with each one that gets a bound. */
const ALLOWED = 132;

test("no more reads go without a bound than today", () => {
  const found = readTree("app").flatMap((file) => {
    const count = unboundedReads(file);
    return count > 0 ? [`${file.path}: ${count}`] : [];
  });
  const total = readTree("app").reduce((sum, file) => sum + unboundedReads(file), 0);
  expect(total, found.join("\n")).toBeLessThanOrEqual(ALLOWED);
});

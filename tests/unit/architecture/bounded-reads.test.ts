/** Keeps reads bounded: what is listed may be bounded too, and nothing is added. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { unboundedReads } from "./bounded-reads";
import { readTree } from "./source-tree";

const exceptions = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "unbounded-reads.json"), "utf8")));

test("no file reads more rows without a bound than it did", () => {
  const more = readTree("app").flatMap((file) => {
    const found = unboundedReads(file);
    const allowed = exceptions[file.path] ?? 0;
    return found > allowed ? [`${file.path}: ${found}, ${allowed} allowed`] : [];
  });
  expect(more).toEqual([]);
});

test("the list says no more than there is", () => {
  const counts = new Map(readTree("app").map((file) => [file.path, unboundedReads(file)]));
  const loose = Object.entries(exceptions).filter(
    ([path, allowed]) => counts.get(path) !== allowed,
  );
  expect(loose).toEqual([]);
});

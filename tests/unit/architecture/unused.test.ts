/** Finds what nothing uses: files, dependencies and exported values. What stands in the list may go, nothing may be added. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

/** What a tool of its own starts, and what is listed for a reason of its own. May only go. */
const EXCEPTIONS: readonly string[] = [
  // Bundled by name, and started as a thread.
  "app/calculations.server.ts",
  "app/platform/checkpoint.server.ts",
];

const named = z.array(z.object({ name: z.string() }));
const reportSchema = z.object({
  issues: z.array(
    z.object({
      file: z.string(),
      files: named.default([]),
      exports: named.default([]),
      dependencies: named.default([]),
      devDependencies: named.default([]),
    }),
  ),
});

test(
  "everything that is exported, installed or lies in a folder is used",
  { timeout: 300_000 },
  () => {
    const knip = join("node_modules", "knip", "bin", "knip.js");
    const report = execFileSync(
      process.execPath,
      [knip, "--include", "files,dependencies,exports", "--reporter", "json", "--no-exit-code"],
      { encoding: "utf8", maxBuffer: 16_000_000 },
    );
    const { issues } = reportSchema.parse(JSON.parse(report));
    const unused = issues.flatMap((issue) => [
      ...issue.files.map(() => issue.file),
      ...[...issue.exports, ...issue.dependencies, ...issue.devDependencies].map(
        ({ name }) => `${issue.file} ${name}`,
      ),
    ]);
    expect(unused.filter((found) => !EXCEPTIONS.includes(found))).toEqual([]);
  },
);

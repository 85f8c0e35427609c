/** Finds what nothing uses: files, dependencies and exported values. What stands in the list may go, nothing may be added. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

/** Exported although only a type is made of it, or made before its first user. */
const EXCEPTIONS: readonly string[] = [
  "app/features/information/queries/consultation-calendar.server.ts CONSULTATION_KINDS",
  "app/features/moderation/domain/danger-terms.ts DANGER_SIGNALS",
  "app/features/moderation/domain/personal-data-span.ts PERSONAL_DATA_KINDS",
  "app/features/own/queries/own-export.server.ts",
  "app/features/participation/commands/figures-worker.server.ts",
  "app/features/participation/domain/claim-verdict.ts IN_TIME_SHARE",
  "app/features/participation/domain/claim-verdict.ts RETURNED_SHARE",
  "app/features/participation/domain/disclosure.ts SEARCHES_PER_ROLE",
  "app/features/participation/domain/exact-counts.ts MUNICIPALITIES_FOR_EXACT",
  "app/features/participation/queries/round-counts.server.ts isUncounted",
  "app/features/participation/schema.ts channelSchema",
  "app/features/participation/schema.ts publishedTableSchema",
  "app/features/surveys/domain/answer-verdict.ts ANSWER_ERROR_CODES",
  "app/features/surveys/domain/finding.ts REFUSING_CODES",
  "app/features/surveys/domain/finding.ts WARNING_CODES",
  "app/features/vocabulary/domain/erasure.ts CONTRIBUTION_KINDS",

  "app/ui/twente-tiles.ts",
  "tests/unit/participation/table-makers.ts GROUPS",
  "tests/unit/participation/table-makers.ts TOWNS",
  "tests/unit/participation/table-makers.ts randomNumbers",
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
  { timeout: 120_000 },
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

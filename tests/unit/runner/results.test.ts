import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { playwrightCounts, single, vitestCounts } from "../../runner/results.mjs";

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "inbreng-report-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function vitestReport(passed: number, failed: number, files: object[] = []): string {
  return report({ numPassedTests: passed, numFailedTests: failed, testResults: files });
}

function playwrightReport(expected: number, unexpected: number, flaky: number): string {
  return report({ stats: { expected, unexpected, flaky, skipped: 0 } });
}

test("a check that holds is one passed test, one that does not is one failed test", () => {
  expect(single(true)).toMatchObject({ passed: 1, failed: 0 });
  expect(single(false)).toMatchObject({ passed: 0, failed: 1 });
});

describe("the report of vitest", () => {
  test("gives its counts", () => {
    expect(vitestCounts(vitestReport(7, 2), 1)).toMatchObject({ passed: 7, failed: 2 });
  });

  test("counts a file that does not load as a failed test", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(vitestCounts(vitestReport(7, 0, [broken]), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("is a failure when it is missing or empty", () => {
    expect(vitestCounts("/there/is/no/report.json", 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestCounts(vitestReport(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("is a failure when the runner failed without a failed test", () => {
    expect(vitestCounts(vitestReport(7, 0), 1)).toMatchObject({ passed: 7, failed: 1 });
  });
});

describe("the report of Playwright", () => {
  test("counts a test that passed at its second attempt as passed", () => {
    expect(playwrightCounts(playwrightReport(5, 1, 2), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("is a failure when it is missing, empty, or the runner failed all the same", () => {
    expect(playwrightCounts("/there/is/no/report.json", 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(playwrightCounts(playwrightReport(0, 0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(playwrightCounts(playwrightReport(5, 0, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
  });
});

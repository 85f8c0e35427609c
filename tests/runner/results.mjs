/** Reads how many tests passed and failed from the reports of the runners. */
import { existsSync, readFileSync } from "node:fs";

/** Counts of one step; `problem` says why a step without a failed test failed all the same. */
export function counts(passed, failed, problem) {
  return { passed, failed, problem };
}

/** A step that is one test: it holds or it does not. */
export function single(holds) {
  return holds ? counts(1, 0) : counts(0, 1);
}

/** A runner that left no report, or ran nothing, has failed: silence is no success. */
function ranNothing(runner) {
  return counts(0, 1, `${runner} ran no test`);
}

/**
 * Counts of a vitest run.
 *
 * @param file its JSON report
 * @param exitCode its exit code; a failure outside a test (a file that does not load) counts as one failed test
 */
export function vitestCounts(file, exitCode) {
  if (!existsSync(file)) return ranNothing("vitest");
  const report = JSON.parse(readFileSync(file, "utf8"));
  const passed = report.numPassedTests;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  if (passed + failed === 0) return ranNothing("vitest");
  if (exitCode !== 0 && failed === 0) return counts(passed, 1, "vitest failed outside its tests");
  return counts(passed, failed);
}

/** Counts of a Playwright run; a test that passed at its second attempt has passed. */
export function playwrightCounts(file, exitCode) {
  if (!existsSync(file)) return ranNothing("Playwright");
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  const passed = stats.expected + stats.flaky;
  if (passed + stats.unexpected === 0) return ranNothing("Playwright");
  if (exitCode !== 0 && stats.unexpected === 0) {
    return counts(passed, 1, "Playwright failed outside its tests");
  }
  return counts(passed, stats.unexpected);
}

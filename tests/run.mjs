/**
 * `npm test`: every check, from whatever state the clone is in, closing with one line `N passed, N failed`.
 *
 * Formatting, lint and types are one test each. `npm test -- unit e2e` runs only the steps named, `--long` all that take
 * minutes. Steps run beside one another, as many as the machine has cores and memory for; what each said is printed in one
 * piece when it is done.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  buildPages,
  buildTools,
  generateClient,
  install,
  requireDisk,
  requireNode,
  root,
} from "../prepare.mjs";
import { besideOneAnother, divide, listen, watch } from "./runner/beside.mjs";
import { LONG_FOLDERS, chosenSteps } from "./runner/long.mjs";
import { freePort } from "./runner/port.mjs";
import { ON_BOTH_EVERY_TIME, postgresPrograms } from "./runner/postgres.mjs";
import { counts, playwrightCounts, single, vitestCounts } from "./runner/results.mjs";

const REPORTS = join(".cache", "reports");

/** Runs a command of an installed package with this same Node; gives its exit code. */
function runPackage({ run }, path, parameters, environment) {
  return run(process.execPath, [join("node_modules", ...path), ...parameters], { environment });
}

async function prepare() {
  requireNode();
  await requireDisk(200);
  await install();
  await generateClient();
  return counts(0, 0);
}

let building;

/** The builds, made once for all steps: the first one that needs them makes them, while others look at the sources. */
function built() {
  building ??= buildTools().then(buildPages);
  return building;
}

async function format(step) {
  return single(
    (await runPackage(step, ["prettier", "bin", "prettier.cjs"], ["--check", "."])) === 0,
  );
}

async function lint(step) {
  const parameters = ["--max-warnings", "0", "."];
  return single((await runPackage(step, ["oxlint", "bin", "oxlint"], parameters)) === 0);
}

async function types(step) {
  return single((await runPackage(step, ["typescript-native", "bin", "tsc"], ["--noEmit"])) === 0);
}

/** The step that runs the tests of these folders and files. */
function vitest(places, environment = {}) {
  return async (step) => {
    await built();
    const report = join(REPORTS, `${step.name}.json`);
    const exitCode = await runPackage(
      step,
      ["vitest", "vitest.mjs"],
      [
        "run",
        ...places.map((place) => `tests/${place}`),
        `--maxWorkers=${step.workers}`,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      environment,
    );
    return vitestCounts(report, exitCode);
  };
}

/** The step that runs tests on a PostgreSQL of its own; a machine without is told, and passes it over. */
function onPostgres(places) {
  const work = vitest(places, { TEST_DATABASE: "postgres" });
  return (step) => {
    if (postgresPrograms() !== undefined) return work(step);
    console.log(`== ${step.name}: passed over, because this machine has no PostgreSQL`);
    return counts(0, 0);
  };
}

/** Journeys with the tag `@long` take minutes: the rule that each shows is tried by a shorter test as well. */
const JOURNEYS = { short: ["--grep-invert=@long"], long: ["--grep=@long|@narrow|@wide"] };

async function browser(step, chosen, environment = {}) {
  await built();
  const { findChromium } = await import("./runner/chromium.mjs");
  const report = join(REPORTS, `${step.name}.json`);
  const exitCode = await runPackage(
    step,
    ["@playwright", "test", "cli.js"],
    ["test", ...chosen, `--workers=${step.workers}`, "--reporter=list,json"],
    {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      AXE_RESULTS: join(REPORTS, "axe"),
      CHROMIUM_PATH: await findChromium(),
      E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
    },
  );
  return playwrightCounts(report, exitCode);
}

/** The rules and the commands on the Node that the container uses, which is newer than the oldest one that is served. */
async function otherNode({ name, run, workers }) {
  await built();
  const { prepareOtherNode } = await import("./runner/other-node.mjs");
  const { program, folder } = await prepareOtherNode();
  const report = join(root, REPORTS, `${name}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const tests = ["tests/unit/", "tests/integration/", `--maxWorkers=${workers}`];
  const vitestFile = join("node_modules", "vitest", "vitest.mjs");
  return vitestCounts(
    report,
    await run(program, [vitestFile, "run", ...tests, ...reporters], { folder }),
  );
}

/**
 * The longest first, and beside it, while it waits for the builds, what needs none; then from long to short, so that all end
 * at about the same time.
 */
const STEPS = {
  e2e: (step) => browser(step, JOURNEYS.short),
  format,
  lint,
  types,
  routes: vitest(["routes/"]),
  integration: vitest(["integration/"]),
  security: vitest(["security/"]),
  postgres: onPostgres(["postgres/", ...ON_BOTH_EVERY_TIME]),
  unit: vitest(["unit/"]),
  field: vitest(["field/"]),
};

/** What takes minutes, such as sixty stops in the middle of a start: only when it is asked for. */
const LONG_STEPS = {
  ...Object.fromEntries(
    Object.entries(LONG_FOLDERS).map(([name, folder]) => [name, vitest([folder], { LONG: "1" })]),
  ),
  "integration-postgres": onPostgres(["integration/"]),
  "routes-postgres": onPostgres(["routes/"]),
  journeys: (step) => browser(step, JOURNEYS.long, { LONG: "1" }),
  node24: otherNode,
};

/** Runs one step and says how it went; a step that cannot run at all is one failed test. */
async function perform(name, work, { isAlone = true, workers = 1, givesWay = false } = {}) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const { run, tell } = listen(name, isAlone, REPORTS, givesWay);
  let result;
  try {
    result = await work({ name, run, workers });
  } catch (error) {
    result = counts(0, 1, error instanceof Error ? error.message : String(error));
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { passed, failed, problem } = result;
  if (!isAlone) console.log(`\n== ${name} said:`);
  tell();
  if (problem !== undefined) console.error(problem);
  const line = `== ${name}: ${passed} ok, ${failed} not ok (${seconds} s)`;
  console.log(line);
  return { ...result, line };
}

async function main(parameters) {
  const { chosen, unknown } = chosenSteps(parameters, STEPS, LONG_STEPS);
  if (unknown.length > 0) {
    console.error(
      `Unknown: ${unknown.join(", ")}. The steps are: ${Object.keys({ ...STEPS, ...LONG_STEPS }).join(", ")}.`,
    );
    return 1;
  }
  rmSync(join(root, REPORTS), { recursive: true, force: true });
  mkdirSync(join(root, REPORTS), { recursive: true });
  const results = [await perform("prepare", prepare)];
  if (results[0].failed === 0) {
    const steps = Object.entries({ ...STEPS, ...LONG_STEPS }).filter(([name]) =>
      chosen.includes(name),
    );
    const { lanes, workers } = divide(steps.length);
    const works = steps.map(
      ([name, work], place) =>
        () =>
          perform(name, work, { isAlone: lanes === 1, workers, givesWay: place > 0 }),
    );
    watch();
    results.push(...(await besideOneAnother(lanes, works)));
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${results.map(({ line }) => line).join("\n")}`);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") === 0 && total("passed") > 0 ? 0 : 1;
}

process.chdir(root);
process.exitCode = await main(process.argv.slice(2));

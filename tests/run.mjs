/**
 * `npm test`: every check, from whatever state the clone is in, closing with one line `N passed, N failed`.
 *
 * Formatting, lint and types are one test each. `npm test -- unit e2e` runs only the steps named.
 */
import { spawn } from "node:child_process";
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
import { counts, playwrightCounts, single, vitestCounts } from "./runner/results.mjs";

const REPORTS = join(".cache", "reports");

/** Runs a program that talks to the terminal itself; gives its exit code. */
function run(program, parameters, environment = {}, folder = root) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a command of an installed package with this same Node. */
function runPackage(path, parameters, environment) {
  return run(process.execPath, [join("node_modules", ...path), ...parameters], environment);
}

async function prepare() {
  requireNode();
  await requireDisk(200);
  await install();
  await generateClient();
  await buildTools();
  await buildPages();
  return counts(0, 0);
}

async function format() {
  return single((await runPackage(["prettier", "bin", "prettier.cjs"], ["--check", "."])) === 0);
}

async function lint() {
  const parameters = ["--max-warnings", "0", "."];
  return single((await runPackage(["eslint", "bin", "eslint.js"], parameters)) === 0);
}

async function types() {
  return single((await runPackage(["typescript", "bin", "tsc"], ["--noEmit"])) === 0);
}

async function vitest(folder, environment = {}) {
  const report = join(REPORTS, `${folder.replaceAll("/", "-")}.json`);
  const exitCode = await runPackage(
    ["vitest", "vitest.mjs"],
    [
      "run",
      `tests/${folder}/`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    environment,
  );
  return vitestCounts(report, exitCode);
}

async function e2e() {
  const { findChromium } = await import("./runner/chromium.mjs");
  const report = join(REPORTS, "e2e.json");
  const exitCode = await runPackage(
    ["@playwright", "test", "cli.js"],
    ["test", "--reporter=list,json"],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: await findChromium() },
  );
  return playwrightCounts(report, exitCode);
}

/** The rules and the commands on the Node that the container uses, which is newer than the oldest one that is served. */
async function otherNode() {
  const { prepareOtherNode } = await import("./runner/other-node.mjs");
  const { program, folder } = await prepareOtherNode();
  const report = join(root, REPORTS, "other-node.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const parameters = ["run", "tests/unit/", "tests/integration/", ...reporters];
  const vitestFile = join("node_modules", "vitest", "vitest.mjs");
  return vitestCounts(report, await run(program, [vitestFile, ...parameters], {}, folder));
}

const STEPS = {
  format,
  lint,
  types,
  unit: () => vitest("unit"),
  field: () => vitest("field"),
  security: () => vitest("security"),
  integration: () => vitest("integration"),
  routes: () => vitest("routes"),
  e2e,
};

/** What takes minutes, such as sixty stops in the middle of a start: only when it is asked for. */
const LONG_STEPS = {
  long: () => vitest("integration/start", { LONG: "1" }),
  proofs: () => vitest("unit/participation", { LONG: "1" }),
  node24: otherNode,
};

/** Runs one step and says how it went; a step that cannot run at all is one failed test. */
async function perform(name, work) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await work();
  } catch (error) {
    result = counts(0, 1, error instanceof Error ? error.message : String(error));
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { passed, failed, problem } = result;
  if (problem !== undefined) console.error(problem);
  console.log(`== ${name}: ${passed} ok, ${failed} not ok (${seconds} s)`);
  return result;
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in STEPS) && !(name in LONG_STEPS));
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
    const steps = wanted.length === 0 ? STEPS : { ...STEPS, ...LONG_STEPS };
    for (const [name, work] of Object.entries(steps)) {
      if (wanted.length === 0 || wanted.includes(name)) results.push(await perform(name, work));
    }
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") === 0 && total("passed") > 0 ? 0 : 1;
}

process.chdir(root);
process.exitCode = await main(process.argv.slice(2));

/** Finds a Chromium for the tests in the browser, and gets one where there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Refusal, runQuietly, step } from "../../prepare.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Whether the program starts at all: a downloaded browser can lack libraries of the system. */
function starts(file) {
  return existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...ELSEWHERE, chromium.executablePath()].find(starts);
}

function chosen() {
  const file = process.env.CHROMIUM_PATH;
  if (file === undefined || file === "") return undefined;
  if (starts(file)) return file;
  throw new Refusal(`CHROMIUM_PATH is ${file}, but no browser starts from there.`);
}

async function attempt(title, program, parameters) {
  try {
    await step(title, () => runQuietly(program, parameters, { DEBIAN_FRONTEND: "noninteractive" }));
  } catch {
    console.log("  that did not work here");
  }
}

async function download() {
  const command = join("node_modules", "@playwright", "test", "cli.js");
  await attempt("Downloading Playwright's Chromium", process.execPath, [
    command,
    "install",
    "chromium",
  ]);
}

async function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return;
  await attempt("Reading Debian's package lists", "apt-get", ["update"]);
  await attempt("Installing Debian's Chromium", "apt-get", [
    "install",
    "--yes",
    "--no-install-recommends",
    "chromium",
  ]);
}

/**
 * Path of a Chromium that starts: the one of CHROMIUM_PATH, an installed one, Playwright's own, or Debian's package.
 *
 * @throws Refusal that says what to do when none can be had
 */
export async function findChromium() {
  const present = chosen() ?? installed();
  if (present !== undefined) return present;
  await download();
  if (installed() === undefined) await installFromDebian();
  const found = installed();
  if (found !== undefined) return found;
  throw new Refusal(
    "No Chromium was found and none could be installed. Install Chromium or Chrome, " +
      "or point CHROMIUM_PATH at one, and run npm test again.",
  );
}

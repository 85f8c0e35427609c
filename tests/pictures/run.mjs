/**
 * `npm run pictures`: takes the pictures of the README and of the manual from the real product with its examples, so that they
 * show what is there. `npm run pictures -- manual` takes those of the manual only.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import {
  Refusal,
  buildPages,
  buildTools,
  generateClient,
  install,
  root,
  runAndExit,
} from "../../prepare.mjs";
import { startProduct } from "../bench/servers.mjs";
import { findChromium } from "../runner/chromium.mjs";
import { takeManual } from "./manual.mjs";
import { signIn } from "./sign-in.mjs";

const FOLDER = join("docs", "pictures");
const MODERATOR = "moderator@voorbeeld.inbreng.nl";

const SCREENS = [
  { name: "home", path: "/" },
  { name: "round", path: "/rondes/prioritaire-opgave-jeugd" },
  { name: "figures", path: "/rondes/regiovisie-2021/cijfers" },
  { name: "desk", path: "/werkplek/beoordelen", signedIn: true },
];

const DEVICES = [
  {
    name: "phone",
    options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
  },
  { name: "desktop", options: { viewport: { width: 1280, height: 860 } } },
];

/** A browser as somebody has it: a visitor, or with a session a moderator. */
function openContext(browser, { options }, session) {
  return browser.newContext({
    ...options,
    ...(session === undefined ? {} : { storageState: session }),
    locale: "nl-NL",
    colorScheme: "light",
  });
}

async function take(browser, base, device, session) {
  for (const { name, path, signedIn } of SCREENS) {
    const context = await openContext(browser, device, signedIn ? session : undefined);
    const page = await context.newPage();
    const answer = await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Refusal(`${path} answered ${answer?.status()}`);
    const file = join(FOLDER, `${name}-${device.name}.png`);
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
}

async function takeReadme(browser, base) {
  mkdirSync(FOLDER, { recursive: true });
  const session = await signIn(browser, base, MODERATOR);
  for (const device of DEVICES) await take(browser, base, device, session);
}

async function takeAll(base, only) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox"],
  });
  try {
    if (only !== "manual") await takeReadme(browser, base);
    await takeManual(browser, base);
  } finally {
    await browser.close();
  }
}

/** The pictures that are drawn from the code and need no running product. */
const DRAWN = new Set(["house", "contribution"]);

function draw(name) {
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("tests", "pictures", `${name}.ts`)],
    { stdio: "inherit" },
  );
  return status ?? 1;
}

async function main() {
  process.chdir(root);
  const [, , name] = process.argv;
  if (DRAWN.has(name)) return draw(name);
  for (const prepare of [install, generateClient, buildTools, buildPages]) await prepare();
  const folder = mkdtempSync(join(tmpdir(), "inbreng-pictures-"));
  const product = await startProduct(folder);
  try {
    await takeAll(product.base, process.argv[2]);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await runAndExit(main);

/**
 * `npm run pictures`: takes the pictures of the README from the real product with its examples, on a phone and on a
 * desktop, so that they show what is there.
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
  importTool,
  install,
  root,
  runAndExit,
} from "../../prepare.mjs";
import { startProduct } from "../bench/servers.mjs";
import { findChromium } from "../runner/chromium.mjs";

const FOLDER = join("docs", "pictures");
const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const PASSWORD_OF_THE_EXAMPLES = "inbreng voorbeeld 2026";

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

/** Signs in as a moderator of the examples; waits for a fresh code, because each code counts once. */
async function signIn(page, base) {
  const { presentCode } = await importTool("accounts");
  const { seconds } = presentCode(MODERATOR);
  await page.waitForTimeout((seconds + 1) * 1000);
  await page.goto(new URL("/inloggen", base).href);
  await page.locator('input[name="email"]').fill(MODERATOR);
  await page.locator('input[name="password"]').fill(PASSWORD_OF_THE_EXAMPLES);
  await page.locator('input[name="code"]').fill(presentCode(MODERATOR).code);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(/werkplek/);
}

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

async function takeAll(base) {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox"],
  });
  try {
    const context = await browser.newContext();
    await signIn(await context.newPage(), base);
    const session = await context.storageState();
    for (const device of DEVICES) await take(browser, base, device, session);
  } finally {
    await browser.close();
  }
}

/** The picture of the features is drawn from the code and needs no running product. */
function drawHouse() {
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("tests", "pictures", "house.ts")],
    { stdio: "inherit" },
  );
  return status ?? 1;
}

async function main() {
  process.chdir(root);
  if (process.argv[2] === "house") return drawHouse();
  for (const prepare of [install, generateClient, buildTools, buildPages]) await prepare();
  const folder = mkdtempSync(join(tmpdir(), "inbreng-pictures-"));
  const product = await startProduct(folder);
  try {
    await takeAll(product.base);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await runAndExit(main);

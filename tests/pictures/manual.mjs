/** Takes the pictures of the manual, each as the one who works there sees it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { Refusal } from "../../prepare.mjs";
import { MANUAL_FOLDER, MANUAL_SCREENS, MANUAL_SIZE } from "./manual-screens.mjs";
import { signIn } from "./sign-in.mjs";

/** Letters stay sharp at this quality, and a picture stays below forty kilobytes. */
const WEBP = { quality: 60, effort: 6, smartSubsample: true };

/** So much of what stands above it is left in view, in pixels. */
const ABOVE_THE_TOP = 16;

async function takeOne(page, base, { name, path, act, top }) {
  const answer = await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Refusal(`${path} answered ${answer?.status()}`);
  await act?.(page);
  // Texts, because these run in the page and not here.
  await page.evaluate("document.activeElement?.blur()");
  if (top !== undefined) {
    const box = await page.locator(top).first().boundingBox();
    await page.evaluate(`scrollTo(0, scrollY + ${box?.y ?? 0} - ${ABOVE_THE_TOP})`);
  }
  const file = join(MANUAL_FOLDER, `${name}.webp`);
  await sharp(await page.screenshot())
    .webp(WEBP)
    .toFile(file);
  console.log(file);
}

/** Takes them all, in their order, from a product with its examples. */
export async function takeManual(browser, base) {
  mkdirSync(MANUAL_FOLDER, { recursive: true });
  const people = [...new Set(MANUAL_SCREENS.map((screen) => screen.as))];
  const sessions = await Promise.all(
    people.map(async (email) => [email, await signIn(browser, base, email)]),
  );
  for (const [email, storageState] of sessions) {
    const context = await browser.newContext({
      storageState,
      viewport: MANUAL_SIZE,
      locale: "nl-NL",
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const screen of MANUAL_SCREENS.filter(({ as }) => as === email)) {
      await takeOne(page, base, screen);
    }
    await context.close();
  }
}

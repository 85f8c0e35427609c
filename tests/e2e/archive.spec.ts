/** The archive of a round, made by its command while the service runs, and read from the disk: no server, no script. */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { serverEnvironment } from "../support/e2e-server";
import { atWidth, expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const FOLDER = resolve(".cache", "e2e", "archief");

test("an archive is read from the disk", atWidth(1280), async ({ page }) => {
  rmSync(FOLDER, { recursive: true, force: true });
  const command = ["prisma/tools/run.mjs", "archive", "regiovisie-2021", "--to", FOLDER];
  await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...serverEnvironment, NODE_ENV: "production" },
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(resolve(FOLDER, "data", "index.html")).href);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: "Jeugdhulp in Twente: de visie van 2021 · Inbreng", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Jeugdhulp in Twente: de visie van 2021",
  );
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  const letters = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map((font) => font.status);
  });
  expect(letters).toContain("loaded");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("link", { name: "Bekijk eerlijke cijfers over wie meedeed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Contents of this archive" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Archief: /);
  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
});

/**
 * Back after leaving. Elsewhere the next person at a shared computer or tablet pressed Back and read the code, the own page
 * or the answers of whoever was there before: the browser keeps whole pages in memory, also those that no cache may keep.
 * Playwright turns that off in its own browsers; here it is on, as it is for everybody.
 */
import type { Page } from "@playwright/test";
import { openSurvey } from "./open-survey";
import { expect, test } from "./support";

test.use({
  launchOptions: {
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const CODE = "V00R-BEE1-D003";
const MODERATOR = "moderator@voorbeeld.inbreng.nl";

/** Presses Back, as often as there are pages, and gives what could be read on each. */
async function readBack(page: Page, presses: number): Promise<string> {
  // What was left is forgotten when the page that came after it has loaded.
  await page.waitForLoadState("networkidle");
  let read = "";
  for (let count = 0; count < presses; count += 1) {
    await page.goBack({ waitUntil: "commit" }).catch(() => null);
    // A kept page hides itself first and asks then; what can be read at once and in the end both count.
    read += await visible(page);
    await page.waitForTimeout(400);
    read += await visible(page);
  }
  return read;
}

/** What can be read on the page: its words and what stands in its fields. */
async function visible(page: Page): Promise<string> {
  try {
    const body = await page.locator("body").innerText({ timeout: 2_000 });
    const fields = page.locator("input:visible, textarea:visible");
    const values = await Promise.all(
      (await fields.all()).map((field) => field.inputValue({ timeout: 2_000 })),
    );
    return `${await page.title()} ${body} ${values.join(" ")}`;
  } catch {
    // In the middle of going from one page to the next.
    return "";
  }
}

async function enter(page: Page): Promise<void> {
  await page.goto("/meedoen");
  await page.locator('input[name="code"]').fill(CODE);
  await page.locator("main form button").first().click();
  await expect(page).toHaveURL(/\/mijn$/);
}

test("this browser keeps pages, and shows them again without asking", async ({ page }) => {
  await page.goto("/spelregels");
  await page.goto("/begrippen");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL(/spelregels/);
  expect(asked).not.toContain("/spelregels");
});

test("after leaving this device Back shows neither the own page nor the code", async ({ page }) => {
  await enter(page);
  await expect(page.locator("h1")).toHaveText("Mijn inbreng");
  await page.locator('form:has(input[value="leave"]) button').click();
  await expect(page).toHaveURL(/\/meedoen/);
  const read = await readBack(page, 2);
  expect(read).not.toContain("Mijn inbreng");
  expect(read).not.toContain("D003");
});

test("after leaving this device Back fills no form again", async ({ page }) => {
  await enter(page);
  await page.goto("/voorstellen/nieuw");
  await page.locator('textarea[name="body"]').fill("Dit mag niemand na mij lezen.");
  await page.goto("/mijn");
  await page.locator('form:has(input[value="leave"]) button').click();
  await expect(page).toHaveURL(/\/meedoen/);
  expect(await readBack(page, 3)).not.toContain("niemand na mij");
});

test("whoever is still signed in comes back to the page and to what they typed", async ({
  page,
}) => {
  await enter(page);
  await page.goto("/mijn/e-mail");
  await page.locator('input[name="email"]').fill("half@voorbeeld.nl");
  await page.goto("/hulp");
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator('input[name="email"]')).toBeVisible();
  await expect(page.locator('input[name="email"]')).toHaveValue("half@voorbeeld.nl");
});

test("after staff signed out Back shows no desk", async ({ page, asStaff }) => {
  await asStaff(MODERATOR);
  await page.goto("/werkplek/moderatie");
  await page.goto("/werkplek/bijeenkomsten");
  await expect(page.locator("h1")).toBeVisible();
  await page.locator(".desk-bar__part--account > summary").click();
  await page.locator('form[action="/uitloggen"] button').click();
  await expect(page.locator('form[action="/uitloggen"]')).toHaveCount(0);
  const read = await readBack(page, 2);
  expect(read).not.toContain("Uitloggen");
});

test("after a tablet starts anew Back shows no code and no answer", async ({ page, asStaff }, {
  project,
}) => {
  await asStaff(MODERATOR);
  const base = await openSurvey(page, `Tablet ${project.name}`);
  const survey = base.replace("/werkplek", "");
  await page.goto(`${base}/uitnodigen`);
  await page.getByRole("button", { name: "Maak van dit apparaat een tablet" }).click();
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel("12 tot en met 15").check();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByLabel("Wat mis je in de buurt?").fill("Dit is van de vorige bezoeker");
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
  const code = await page.locator(".code-display__code").innerText();
  await page.getByRole("link", { name: "Klaar, terug naar het begin" }).click();
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  const read = await readBack(page, 5);
  expect(read).not.toContain(code);
  expect(read).not.toContain("van de vorige bezoeker");

  // Typed, not sent, and walked away from: by the clock the tablet goes back by itself.
  await page.goto(survey);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByLabel("Wat mis je in de buurt?").fill("Half af van de tweede");
  await page.goto(`${survey}/kiosk`);
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  expect(await readBack(page, 2)).not.toContain("van de tweede");
});

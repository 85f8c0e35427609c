/** Danger while writing, and leaving at once, in a real browser. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const ELSEWHERE = "https://www.knmi.nl/";
const SURVEY = "/vragenlijsten/wonen-en-verblijf";

/** Answers for the page that the way out leads to. */
async function standInForElsewhere(page: Page) {
  await page.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Het weer</title><p>Zon</p>" }),
  );
}

test("the quick way out leads to the weather, also without script", async ({ page }, {
  project,
}) => {
  await standInForElsewhere(page);
  await page.goto("/spelregels");
  await page.goto("/hulp");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("link", { name: "Snel weg" }).click();
  await expect(page).toHaveTitle("Het weer");
  if (project.name === "without-script") return;
  await page.goBack();
  await expect(page).toHaveURL(/\/spelregels$/);
});

test("Esc twice leaves, once does not, and what was typed is gone", async ({ page }, {
  project,
}) => {
  test.skip(project.name === "without-script", "keys need a script");
  await standInForElsewhere(page);
  await page.goto("/voorstellen/nieuw");
  const body = page.locator('textarea[name="body"]');
  await body.fill("Ik durf niet naar huis");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1200);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/voorstellen\/nieuw$/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveTitle("Het weer");
  await page.goto("/voorstellen/nieuw");
  await expect(body).toHaveValue("");
});

test("help comes in a form that saves nothing, and keeps nothing of what was written", async ({
  page,
}, { project }) => {
  test.skip(project.name === "without-script", "without script help comes when it is sent");
  await page.goto("/voorstellen/nieuw");
  await expect(page.getByText("onze computer mee").first()).toBeVisible();
  await page.locator('textarea[name="body"]').fill("Ik wil graag een eigen kamer");
  await page.waitForTimeout(3500);
  await expect(page.locator(".danger-note")).toHaveCount(0);
  await page
    .locator('textarea[name="body"]')
    .fill("Mijn vader slaat mij elke dag en ik durf niet naar huis");
  await expect(page.getByRole("link", { name: /0800-2000/ })).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

test("help comes below the text while somebody writes about danger", async ({ page }, {
  project,
}) => {
  test.slow();
  await page.goto(SURVEY);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByLabel("Nee, maar ik denk graag mee").check();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.goto(`${SURVEY}/vragen/idee`);
  const text = page.getByLabel("Wat moet er als eerste anders?");
  await text.fill("Mijn vader slaat mij elke dag en ik durf niet naar huis");
  if (project.name === "without-script") {
    await page.getByRole("button", { name: "Verder", exact: true }).click();
  }
  await expect(page.getByRole("link", { name: /0800-2000/ })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Je hebt dit nog niet verstuurd.")).toBeVisible();
});

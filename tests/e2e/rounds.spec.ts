/** A round as a visitor meets it: its drawing, its address to share, and opinions before results. With and without script. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

const ROUND = "/rondes/prioritaire-opgave-jeugd";
const OPINIONS = `${ROUND}/meningen`;

test("the page of a round is good, and its address can be sent on", async ({ page }) => {
  await page.goto(ROUND);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thuis of ergens anders wonen");
  await expect(page.locator("svg.scene")).toBeVisible();
  await expectGoodPage(page);
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const answer = await page.request.get(new URL(picture ?? "").pathname);
  expect(answer.headers()["content-type"]).toBe("image/png");
  await expect(page.getByRole("link", { name: "zet het in een mail" })).toHaveAttribute(
    "href",
    /^mailto:/,
  );
});

test("the share button is there where it does something: it shares, or copies and says so", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, "share", {
      value: (data: unknown) => Promise.resolve(shared.push(data)),
    });
  });
  await page.goto(ROUND);
  const button = page.getByRole("button", { name: "Deel deze ronde" });
  if (!javaScriptEnabled) {
    await expect(button).toBeHidden();
    return;
  }
  await button.click();
  const shared = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, "shared")));
  expect(shared).toContain(ROUND);
});

test("opinions come before results, can be skipped, and the code waits at the end", async ({
  page,
}) => {
  await page.goto(OPINIONS);
  await expectGoodPage(page);
  await expect(page.getByText("%")).toHaveCount(0);
  await page.getByRole("link", { name: "Sla deze zin over" }).click();
  await expect(page.getByText("Zin 2 van")).toBeVisible();
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await expect(page.getByText("Zin 3 van")).toBeVisible();
  await expect(page.locator(".code-receipt")).toHaveCount(0);
  await page.getByRole("link", { name: "Stop en bekijk je code" }).click();
  await expect(page.getByRole("heading", { name: "Hier zijn we het over eens" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Eens" })).toHaveCount(0);
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Ga naar je code" }).click();
  await expect(page.locator(".code-receipt")).toBeVisible();
  await page.getByRole("link", { name: "Zeg wat jij vindt", exact: true }).first().click();
  await expect(page.getByText("Zin 1 van")).toBeVisible();
});

test("a desk chooses a drawing and hears at the field what contradicts itself", async ({
  page,
  asStaff,
}) => {
  await asStaff("beheer@voorbeeld.inbreng.nl");
  await page.goto(`/werkplek${ROUND}/opzet/vraag`);
  await page.getByText("Engels, officiële naam en tekening").click();
  await expectGoodPage(page);
  await expect(page.getByRole("radio", { name: /huis met een boom/ })).toBeChecked();
  await page.goto(`/werkplek${ROUND}/opzet/data`);
  await page.getByLabel("Mensen horen uiterlijk iets op").fill("2026-01-01");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expect(
    page.getByText("De datum waarop mensen iets horen is al voorbij.").first(),
  ).toBeVisible();
  await page.goto(`/werkplek${ROUND}/luisteraar`);
  await expectGoodPage(page);
});

/** The keyboard at the desks: j and k, opening, choosing a decision by letter, undo, search, and switching it all off. */
import type { Page } from "@playwright/test";
import { SHORTCUTS } from "../../app/features/desk/domain/shortcuts";
import { expect, expectAccessible, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const QUEUE = "/werkplek/beoordelen";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Sneltoetsen" });

/** Which item of the list has the focus, from 0; -1 for none. */
const place = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-list] li")].findIndex((row) =>
      row.contains(document.activeElement),
    ),
  );

test.describe("with script", () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled);

  test("j and k go along the list, o opens, letters choose, u leads back", async ({
    page,
    asStaff,
  }) => {
    await asStaff(MODERATOR);
    await page.goto(QUEUE);
    for (const [key, expected] of [
      ["j", 0],
      ["j", 1],
      ["k", 0],
      ["k", 0],
      ["j", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await place(page), key).toBe(expected);
    }
    await page.keyboard.press("x");
    await expect(page.locator("[data-list] li").nth(1).getByRole("checkbox")).toBeChecked();
    await page.keyboard.press("x");
    await page.keyboard.press("o");
    await expect(page).toHaveURL(/\/werkplek\/beoordelen\/[^/]+$/);
    await page.waitForLoadState();
    const offered = SHORTCUTS.filter(({ group }) => group === "case");
    let chosen = 0;
    for (const { key, presses = "" } of offered) {
      const choice = page.locator(presses);
      if ((await choice.count()) === 0) continue;
      await page.keyboard.press(key);
      await expect(choice, key).toBeChecked();
      chosen += 1;
    }
    expect(chosen).toBeGreaterThan(4);
    await page.keyboard.press("u");
    await expect(page).toHaveURL(/\/werkplek\/beoordelen$/);
  });

  test("an item is published in four keys and undone in one", async ({ page, asStaff }) => {
    await asStaff(MODERATOR);
    await page.goto("/werkplek/beoordelen?soort=answer");
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beoordeel dit stuk");
    const address = page.url();
    await page.keyboard.press("a");
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(address);
    await expect(page.locator('form[action*="/ongedaan"]')).toBeVisible();
    await page.keyboard.press("z");
    await expect(page.getByRole("status")).toContainText(/ongedaan/i);
    await page.goto(address);
    await expect(page.locator('input[name="outcome"]').first()).toBeVisible();
  });

  test("slash leads to search, and what is typed there does nothing else", async ({
    page,
    asStaff,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await asStaff(MODERATOR);
    await page.goto(QUEUE);
    await page.keyboard.press("/");
    const field = page.getByRole("banner").getByRole("searchbox");
    await expect(field).toBeFocused();
    await page.keyboard.type("jz?wonen");
    await expect(field).toHaveValue("jz?wonen");
    await expect(dialog(page)).toHaveCount(0);
    expect(await place(page)).toBe(-1);
    await field.fill("wonen");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/werkplek\/zoeken\?q=wonen$/);
    await expect(page.locator("[data-list] li").first()).toBeVisible();

    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(QUEUE);
    await page.keyboard.press("/");
    await expect(page).toHaveURL(/\/werkplek\/zoeken$/);
  });

  test("the question mark shows every shortcut, and they can be switched off for good", async ({
    page,
    asStaff,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await asStaff(MODERATOR);
    await page.goto(QUEUE);
    await page.keyboard.press("?");
    await expect(dialog(page)).toBeVisible();
    const shown = await dialog(page).locator("kbd").allTextContents();
    expect(shown.sort()).toEqual(SHORTCUTS.map(({ key }) => key).sort());
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectAccessible(page);
    }
    await dialog(page).getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.press("j");
    expect(await place(page)).toBe(-1);
    await page.goto("/en/werkplek/beoordelen");
    await page.keyboard.press("?");
    await page.keyboard.press("j");
    expect(await place(page)).toBe(-1);
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await page.goto(QUEUE);
    await page.locator(".desk-bar__part--account > summary").click();
    await page.getByRole("button", { name: "Sneltoetsen" }).click();
    await dialog(page).getByRole("checkbox").check();
    await dialog(page).getByRole("button", { name: "Sluiten" }).click();
    await page.keyboard.press("j");
    expect(await place(page)).toBe(0);
  });
});

test.describe("without script", () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled);

  test("nothing promises a shortcut", async ({ page, asStaff }) => {
    await asStaff(MODERATOR);
    await page.goto(QUEUE);
    await page.locator(".desk-bar__part--account > summary").click();
    await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
    await expect(page.getByText("Sneltoetsen", { exact: true })).toHaveCount(2);
    for (const hidden of await page.getByText("Sneltoetsen", { exact: true }).all()) {
      await expect(hidden).toBeHidden();
    }
  });
});

/** Somebody who reads Arabic answers a survey and finds the answers back: from right to left, what is Dutch said to be Dutch. */
import type { Page } from "@playwright/test";
import { translator } from "../../app/i18n/t";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const SURVEY = "/vragenlijsten/wonen-en-verblijf";
const t = translator("ar");

/** Every page runs from the right, and words of Dutch in it run their own way. */
async function expectArabic(page: Page): Promise<void> {
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", "ar");
  await expect(html).toHaveAttribute("dir", "rtl");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("an Arabic survey, from a link to the own page", async ({ page }) => {
  test.slow();
  await page.goto(SURVEY);
  await page.locator(".language-choice summary").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(new RegExp(`/ar${SURVEY}$`));
  await expect(page.locator("h1 [lang=nl][dir=ltr]")).toHaveText("Waar woon jij het liefst?");
  await expectArabic(page);

  await press(page, t("surveys.start"));
  await expectArabic(page);
  await page.getByLabel(t("declaration.role_youth")).check();
  await press(page, t("surveys.next"));
  await expect(page.locator("fieldset [lang=nl][dir=ltr]").first()).toBeVisible();
  await expectArabic(page);
  // What is missing is said in Arabic, at the question.
  await press(page, t("surveys.next"));
  await expect(page.getByRole("alert")).toContainText(t("surveys.error_requiredPersonal"));
  await page.getByLabel("Nee, maar ik denk graag mee").check();
  await press(page, t("surveys.next"));
  await page.goto(`/ar${SURVEY}/nakijken`);
  await expectArabic(page);
  await press(page, t("surveys.send"));

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("surveys.receiptTitle"));
  await expectArabic(page);
  const code = page.locator(".code-display__code");
  await expect(code).toHaveText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  expect(await code.evaluate((shown) => getComputedStyle(shown).direction)).toBe("ltr");

  await page
    .getByRole("link", { name: t("site.myInput"), exact: true })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("people.ownTitle"));
  await expect(page.getByText("Waar woon jij het liefst?").first()).toBeAttached();
  await expectArabic(page);
});

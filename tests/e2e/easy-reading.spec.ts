/** Easy words by one switch: kept from page to page and at the next visit, and gone again, without script. */
import { expect, faultsOn, test } from "./support";

test("A2 switch: on, into a survey, remembered, off", async ({ page }, { project }) => {
  await page.goto("/rondes/prioritaire-opgave-jeugd");
  await page.getByRole("link", { name: "Makkelijk lezen" }).click();
  await expect(page.getByText("Hoe kunnen meer kinderen thuis wonen?").first()).toBeVisible();
  await expect(page.locator(".pictogram").first()).toBeVisible();
  if (project.use.javaScriptEnabled !== false) expect(await faultsOn(page)).toEqual([]);

  await page.goto("/vragenlijsten/wonen-en-verblijf");
  await expect(page).toHaveURL(/\/makkelijk\/vragenlijsten\/wonen-en-verblijf$/);
  await expect(page.getByText("Heb jij hulp van jeugdzorg?")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/makkelijk\/vragenlijsten\/wonen-en-verblijf\/over-jou$/);

  await page.goto("/");
  await expect(page).toHaveURL(/\/makkelijk$/);
  await page.getByRole("link", { name: "Gewone tekst" }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  await page.goto("/rondes");
  await expect(page).toHaveURL(/\/rondes$/);
  await expect(page.getByRole("link", { name: "Makkelijk lezen" })).toBeVisible();
});

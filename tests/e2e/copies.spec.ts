/** A round and a survey are made after the example of another, and what nobody could answer yet can still be changed. */
import { dayFromNow } from "../support/days";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

test("a copy is made, planned, put back and thrown away @wide", async ({
  page,
  asStaff,
  javaScriptEnabled,
}, { project }) => {
  test.slow();
  await asStaff("beheer@voorbeeld.inbreng.nl");
  const mark = `${project.name} ${javaScriptEnabled ? "met" : "zonder"} ${Date.now().toString(36)}`;
  const isGood = async () => {
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  };
  await page.goto("/werkplek/rondes/prioritaire-opgave-jeugd");
  await isGood();
  await page.getByRole("link", { name: "Maak een kopie" }).click();
  await isGood();
  await page.getByLabel("Naam van de ronde").fill(`Volgende ronde ${mark}`);
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opzet van de ronde");
  await isGood();

  await page.goto("/werkplek/vragenlijsten/wonen-en-verblijf");
  await page.getByRole("link", { name: "Maak een kopie" }).click();
  await isGood();
  await page.getByLabel("Titel").fill(`Kopie ${mark}`);
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await expect(page.getByRole("status")).toContainText("Dit is de kopie");
  const opens = page.locator('[name="opensDate"]');
  await opens.fill(dayFromNow(1));
  await page.locator('[name="closesDate"]').fill(dayFromNow(2));
  await page.getByRole("button", { name: "Zet open" }).click();
  await expect(page.getByRole("button", { name: "Open nu" })).toBeVisible();
  await isGood();
  await page.getByText("Maak er weer een concept van").first().click();
  await page.getByRole("button", { name: "Maak er weer een concept van" }).click();
  await expect(page.getByRole("status")).toContainText("weer een concept");
  await page.getByText("Gooi dit concept weg").first().click();
  await page.getByRole("button", { name: "Gooi dit concept weg" }).click();
  await expect(page.getByRole("status")).toHaveText("Gedaan.");
});

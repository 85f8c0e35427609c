import { exampleCodes } from "../../prisma/seed/example-accounts";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const [youth, , , localParent] = exampleCodes;

test("a code opens the own input, a wrong one says what is wrong", async ({ page }) => {
  await page.goto("/meedoen");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByLabel("Je code").fill("V00R-BEE1");
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Er missen nog 4 tekens");
  await expect(page.getByLabel("Je code")).toHaveValue("V00R-BEE1");
  await expectAccessible(page);

  await page.getByLabel("Je code").fill(youth.code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn inbreng");
  await expect(page.getByRole("heading", { name: "Voorstellen" })).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.getByRole("button", { name: "Uitloggen op dit apparaat" }).click();
  // With script the browser first forgets its notifications.
  await expect(page.getByRole("heading", { name: "Mijn inbreng" })).toHaveCount(0);
  await page.goto("/mijn");
  await expect(page).toHaveURL(/\/meedoen\?naar=/);
});

test("a scanned code is in the field and nowhere in the address", async ({ page }, { project }) => {
  test.skip(project.use.javaScriptEnabled === false, "the address is read by a script");
  await page.goto(`/meedoen#${youth.code}`);
  await expect(page.getByLabel("Je code")).toHaveValue(youth.code);
  expect(page.url()).not.toContain(youth.code);
});

test("after reporting back, only the fact of taking part is left, with what came of it", async ({
  page,
  asParticipant,
}) => {
  await asParticipant(localParent.code);
  await page.goto("/mijn");
  await expect(
    page.getByRole("heading", { name: "Dit is er met jouw inbreng gebeurd" }),
  ).toBeVisible();
  await expect(page.getByText("de sleutel is vernietigd")).toBeHidden();
  await page.locator("summary", { hasText: "Vragenlijsten" }).click();
  await expect(page.getByText("de sleutel is vernietigd")).toBeVisible();
});

test("an address can be left, and the page says what happens next", async ({
  page,
  asParticipant,
}) => {
  await asParticipant(localParent.code);
  await page.goto("/mijn/e-mail");
  await page.getByLabel("E-mailadres").fill("geen adres");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("alert")).toContainText("geen e-mailadres");
  await expectAccessible(page);
  await page.getByLabel("E-mailadres").fill("iemand@example.org");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Kijk in je mail")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

test("erasing shows what happens and asks before it does", async ({ page, asParticipant }) => {
  await asParticipant(youth.code);
  await page.goto("/mijn/wissen");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("button", { name: "Ga door met wat ik aankruis" }).click();
  await expect(page.getByRole("alert")).toContainText("Kruis aan");
  await page.getByLabel(/^Vragenlijst/).check();
  await page.getByRole("button", { name: "Ga door met wat ik aankruis" }).click();
  await expect(page.getByText("Weet je het zeker?")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Nee, terug" }).click();
  await expect(page.getByLabel(/^Vragenlijst/)).toBeVisible();
});

test("the pages are there in English", async ({ page, asParticipant }) => {
  await page.goto("/en/meedoen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Continue with my code");
  await asParticipant(youth.code);
  for (const path of ["/en/mijn", "/en/mijn/e-mail", "/en/mijn/wissen"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(page);
  }
});

import { Secret, TOTP } from "otpauth";
import { exampleAccounts } from "../../prisma/seed/example-accounts";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const ADMINISTRATOR = "beheer@voorbeeld.inbreng.nl";
const DESKS = [
  "/werkplek",
  "/werkplek/accounts",
  "/werkplek/accounts/nieuw",
  "/werkplek/instellingen",
  "/werkplek/beheer",
  "/werkplek/logboek?keten=ja",
  "/werkplek/post",
];

test("a colleague signs in with password and second factor, and out again", async ({ page }, {
  project,
}) => {
  // Each project its own account: a code works once, and both may run in the same half minute.
  const account = project.name === "with-script" ? exampleAccounts[0] : exampleAccounts[1];
  await page.goto("/werkplek");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen voor medewerkers");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.getByLabel("E-mailadres").fill(account.email);
  await page.getByLabel("Wachtwoord").fill("niet het wachtwoord");
  await page.getByLabel("Code uit je app").fill("000000");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit klopt niet");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(account.email);
  await expectAccessible(page);

  const code = new TOTP({ secret: Secret.fromBase32(account.totpSecret) }).generate();
  await page.getByLabel("Wachtwoord").fill(account.password);
  await page.getByLabel("Code uit je app").fill(code);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkplek");
  await expectAccessible(page);
  await page.locator(".desk-bar__part--account > summary").click();
  await expect(page.getByText("Ingelogd als moderator")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto("/werkplek");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen voor medewerkers");
});

test("an administrator makes an account, and its owner sets it up", async ({
  page,
  browser,
  asStaff,
}, { project }) => {
  await asStaff(ADMINISTRATOR);
  await page.goto("/werkplek/accounts/nieuw");
  const email = `collega-${project.name}-${Date.now()}@example.org`;
  await page.getByLabel("E-mailadres van je collega").fill(email);
  await page.getByLabel("Naam of functie").fill("Nieuwe collega");
  await page.getByLabel("aandachtsfunctionaris veiligheid").check();
  await page.getByRole("button", { name: "Maak account" }).click();
  const link = await page.getByText("/inloggen/instellen?token=").textContent();
  await expectAccessible(page);

  const owner = await browser.newPage({ javaScriptEnabled: project.use.javaScriptEnabled });
  const { pathname, search } = new URL(link ?? "");
  await owner.goto(new URL(pathname + search, page.url()).href);
  await expectAccessible(owner);
  const key = (await owner.locator("code").textContent())?.replaceAll(" ", "") ?? "";
  await owner.getByLabel("Kies een wachtwoord").fill("vier gele fietsen bij de brug");
  const code = new TOTP({ secret: Secret.fromBase32(key) }).generate();
  await owner.getByLabel("De code die je app nu laat zien").fill(code);
  await owner.getByRole("button", { name: "Klaar" }).click();
  await expect(owner.getByText("Je account is klaar")).toBeVisible();
  await owner.close();
});

test("the desks of an administrator are accessible and fit a phone @narrow", async ({
  page,
  asStaff,
}) => {
  await asStaff(ADMINISTRATOR);
  for (const path of DESKS) {
    await page.goto(path);
    await expect(page.getByRole("banner")).toBeVisible();
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  }
});

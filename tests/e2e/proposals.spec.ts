import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const RESPONDER = "samentwente@voorbeeld.inbreng.nl";
const SAFETY = "veiligheid@voorbeeld.inbreng.nl";
const ROUND = "prioritaire-opgave-jeugd";
/** A form that comes back sooner than this is taken for a machine's. */
const READING_TIME = 4_000;

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

async function openCase(page: Page, title: string): Promise<void> {
  await page.goto("/werkplek/beoordelen");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beoordeel dit stuk");
}

test("a parent writes a proposal, takes a number out, gets it back, sends it again, and it is published", async ({
  page: desk,
  browser,
  asStaff,
}, { project }) => {
  test.slow();
  const title = `Een vaste avond om te koken ${project.name} ${Date.now()}`;
  const context = await browser.newContext({
    javaScriptEnabled: project.use.javaScriptEnabled,
    locale: "nl-NL",
  });
  const page = await context.newPage();
  await page.goto(`/voorstellen/nieuw?ronde=${ROUND}`);
  await expectGoodPage(page);
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Je tekst").fill("Laat jongeren elke week koken. Bel mij op 06-12345678.");
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.waitForTimeout(READING_TIME);
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();

  // The number is pointed out before anybody else saw it; what was typed is still there.
  await expect(page.locator("mark")).toContainText("06-12345678");
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  await expectGoodPage(page);
  await page.getByLabel("Je tekst").fill("Laat jongeren elke week koken op de Lindelaan.");
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  const alike = page.getByRole("button", { name: "Verstuur mijn eigen voorstel" });
  if (await alike.isVisible()) await alike.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je voorstel is verstuurd");
  await expect(page.locator(".code-display__code")).toBeVisible();
  await expectGoodPage(page);

  await page.goto("/voorstellen");
  await expect(page.getByText(title)).toHaveCount(0);

  // A moderator gives it back with a reason.
  await asStaff(MODERATOR);
  await openCase(desk, title);
  await expectGoodPage(desk);
  await desk.getByLabel(/Geef het terug/).check();
  await desk.getByLabel("Welke spelregel?").selectOption("identifiesOthers");
  await desk
    .getByLabel("Je uitleg aan de schrijver")
    .fill("Aan de straat is te zien over wie het gaat.");
  await desk.getByLabel("Wat kan de schrijver doen?").fill("Haal de straat weg en stuur opnieuw.");
  await expectGoodPage(desk);
  await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await expect(desk.getByRole("status")).toContainText("Teruggegeven");

  // The writer reads why, changes it and sends it again.
  await page.goto("/mijn");
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByText("Aan de straat is te zien over wie het gaat.")).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`${page.url()}/bezwaar`);
  await expectGoodPage(page);
  await page.goBack();
  await page.getByRole("link", { name: "Verander en stuur opnieuw" }).click();
  await expectGoodPage(page);
  await page.getByLabel("Je tekst").fill("Laat jongeren elke week koken met elkaar.");
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  if (await alike.isVisible()) await alike.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je voorstel is verstuurd");

  // Now it is published, and everyone reads and supports it.
  await openCase(desk, title);
  await desk.getByLabel(/^Plaats het(?! met)/).check();
  await desk.getByRole("button", { name: "Beslis en ga naar het volgende" }).click();
  await expect(desk.getByRole("status").first()).toContainText("Geplaatst");
  await page.goto("/voorstellen");
  await page.getByRole("link", { name: title }).click();
  await expectGoodPage(page);
  const address = page.url();
  for (const below of ["/reageren", "/melden"]) {
    await page.goto(address + below);
    await expectGoodPage(page);
  }
  await context.close();
});

test("the pages of taking part together are accessible and fit a phone @narrow", async ({
  page,
}) => {
  for (const path of [
    "/voorstellen",
    "/voorstellen/voorbeeld-logeerplek",
    `/rondes/${ROUND}/meningen`,
    `/volgen/ronde/${ROUND}`,
    "/volgen/voorstel/voorbeeld-huisdier-mee",
    "/moderatie",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectGoodPage(page);
  }
});

test("the desks of moderators, responders and the safety officer are accessible and fit a phone @narrow", async ({
  page,
  asStaff,
}) => {
  const desks = {
    [MODERATOR]: [
      "/werkplek/beoordelen",
      "/werkplek/beoordelen/voorbeeld-parkeren.bezwaar",
      `/werkplek/rondes/${ROUND}/stellingen`,
    ],
    [SAFETY]: ["/werkplek/veiligheid", "/werkplek/veiligheid/voorbeeld-niet-veilig.beoordeling"],
    [RESPONDER]: [
      "/werkplek/antwoorden",
      "/werkplek/antwoorden/sjablonen",
      "/werkplek/antwoorden/voorstel/voorbeeld-huisdier-mee",
    ],
  };
  for (const [email, paths] of Object.entries(desks)) {
    await asStaff(email);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await expectGoodPage(page);
    }
  }
});

import { dayFromNow } from "../support/days";
import { messagesAbout, unsubscribeLink, waitingRound } from "./round-to-report-back";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const AGREEMENT = "Zes logeerplekken, verdeeld over de regio";

test("from theme to answer, agreement, principle and report; the person follows, and leaves", async ({
  page,
  context,
  asStaff,
}) => {
  test.slow();
  const { slug, theme, personId } = await waitingRound(context);
  const reason = "Er komen twaalf woningen bij, verdeeld over de buurten.";

  await asStaff("samentwente@voorbeeld.inbreng.nl");
  await page.goto("/werkplek/antwoorden");
  await page.getByRole("link", { name: theme }).click();
  await expectAccessible(page);
  await page.getByLabel("Ja, dit doen we").check();
  await page.getByLabel("Wie kunnen mensen hierop aanspreken?").fill("directeur");
  await page.getByRole("button", { name: "Antwoord openbaar maken" }).click();
  await expect(page.getByRole("alert")).toContainText("Een antwoord zonder reden telt niet");
  await page.getByLabel("Waarom?").fill(reason);
  await page.getByText("Afspraken die er al zijn").click();
  await page.getByLabel(AGREEMENT).check();
  await page.getByRole("button", { name: "Antwoord openbaar maken" }).click();
  await expect(page.getByRole("status")).toContainText("Je antwoord is openbaar");

  await asStaff("moderator@voorbeeld.inbreng.nl");
  await page.goto(`/werkplek/rondes/${slug}`);
  await page.getByRole("link", { name: "Koppel terug", exact: true }).click();
  await expect(page.getByText(/^1 persoon krijgt een e-mail/)).toBeVisible();
  await page.getByRole("button", { name: "Ja, koppel terug" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  expect(messagesAbout(slug, personId)).toBe(1);

  await page.goto(`/rondes/${slug}/terugkoppeling`);
  await expect(page.getByText(reason)).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("link", { name: AGREEMENT }).click();
  await expect(page.getByRole("link", { name: `Rode draad: ${theme}` })).toBeVisible();
  await page
    .getByRole("link", { name: "Principe 4: Thuis wonen, tenzij het echt niet kan" })
    .click();
  await expect(page.getByRole("link", { name: AGREEMENT })).toBeVisible();

  await page.goto(`/rondes/${slug}/terugkoppeling`);
  await page.getByRole("link", { name: "Lees het verslag van deze ronde" }).click();
  await expect(page.getByText("Dit gaat gebeuren")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("link", { name: "helemaal", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Wat er nog open staat" })).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.goto(`/werkplek/rondes/${slug}/verslag`);
  await page.getByLabel("In het kort, in je eigen woorden").fill("Er komen twaalf woningen bij.");
  await page.getByLabel("Waarom komt er een nieuwe versie?").fill("Het moest korter.");
  await page.getByRole("button", { name: "Vastleggen en openbaar maken" }).click();
  await page.goto(`/rondes/${slug}/verslag?lees=verschil`);
  await expect(page.locator("ins")).toContainText("twaalf woningen");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await page.goto("/mijn");
  const voices = page.locator("#mijn-stem");
  await expect(voices.getByRole("link", { name: theme })).toBeVisible();
  await expect(voices.getByText(reason)).toBeVisible();
  await expect(voices.getByRole("link", { name: AGREEMENT }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);

  await expect(page.getByText("Berichten gaan naar")).toBeVisible();
  const stop = unsubscribeLink(slug, personId);
  await page.goto(stop);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stop met berichten" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // A mail program clicks for its user, from no page at all; a repeat changes nothing.
  const oneClick = await context.request.post(stop, { form: { "List-Unsubscribe": "One-Click" } });
  expect(oneClick.status()).toBe(200);
  await page.goto("/mijn");
  await expect(page.getByText("Berichten gaan naar")).toHaveCount(0);
});

test("a council writes an advice point by point and publishes it @wide", async ({ page, asStaff }, {
  project,
}) => {
  test.slow();
  const title = `Advies ${project.name} ${Date.now()}`;
  await asStaff("adviesraad@voorbeeld.inbreng.nl");
  await page.goto("/werkplek/adviezen/nieuw");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByLabel("Hoe heet het advies?").fill(title);
  await page.getByLabel("Aan wie is het advies?").selectOption({ index: 1 });
  await page.getByLabel("Nee, we komen er zelf mee").check();
  const due = dayFromNow(40);
  await page.getByLabel("Wanneer moet er uiterlijk een schriftelijke reactie zijn?").fill(due);
  await page.getByRole("button", { name: "Bewaren en verder met de punten" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  await page.getByRole("button", { name: "Openbaar maken" }).click();
  await expect(page.getByRole("alert")).toContainText("Schrijf minstens één punt");
  await expectAccessible(page);
  await page.getByLabel("Wat is het punt?").fill("Vraag jongeren voordat het plan af is.");
  await page.getByRole("button", { name: "Punt bewaren" }).click();
  await page.getByLabel("Wat raad je aan?").fill("Begin met een gesprek per buurt.");
  await page.getByLabel("1", { exact: true }).check();
  await page.getByRole("button", { name: "Aanbeveling bewaren" }).click();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("button", { name: "Openbaar maken" }).click();
  await page.getByRole("link", { name: "Bekijk de openbare pagina" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("link", { name: "Bekijk als brief" }).click();
  await expect(page.getByText("Vraag jongeren voordat het plan af is.")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

for (const path of [
  "/principes",
  "/principes/6",
  "/beloften",
  "/beweringen",
  "/beweringen/nieuw",
  "/besluiten/regiovisie-jeugdhulp-twente",
  "/agenda",
  "/agenda/zes-logeerplekken",
  "/wie-beslist/kalender",
  "/zoeken?q=wonen&year=2026",
  "/rondes/regiovisie-2021/terugkoppeling",
  "/en/adviezen",
]) {
  test(`${path} can be used by everybody @narrow`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  });
}

test("a difficult word opens its explanation by keyboard", async ({ page }) => {
  await page.goto("/adviezen/hengelo-2021");
  const word = page.locator(".word").first();
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".word__explanation:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".word__explanation:popover-open")).toHaveCount(0);
});

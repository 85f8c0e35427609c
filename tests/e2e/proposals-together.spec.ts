/** A proposal of two writers, from the first word to an appeal, with a moderator who never touches the mouse. */
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const OTHER_MODERATOR = "tweede-moderator@voorbeeld.inbreng.nl";
const ROUND = "prioritaire-opgave-jeugd";
/** A form that comes back sooner than this is taken for a machine's. */
const READING_TIME = 2_500;
const STREET = "Zonnebloemlaan";

async function somebody(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, locale: "nl-NL" });
  return context.newPage();
}

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

/** Presses Tab until this is focused; a keyboard that does not get there fails the test. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Covers a word and goes to the next item, with the keys alone. */
async function coverByKeyboard(desk: Page, title: string): Promise<void> {
  await desk.goto("/werkplek/beoordelen?soort=proposal");
  await desk.getByRole("link", { name: title }).focus();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Beoordeel dit stuk");
  await tabTo(desk, 'input[name="outcome"]');
  await desk.keyboard.press("Space");
  await desk.keyboard.press("ArrowDown");
  await expect(desk.locator('input[value="publishRedacted"]')).toBeChecked();
  await tabTo(desk, 'textarea[name="redactions"]');
  await desk.keyboard.type(STREET);
  await tabTo(desk, 'button[value="next"]');
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("status").first()).toContainText("Geplaatst met balken");
  // The next text is open already, and Tab leads straight to its choices.
  await expect(desk).toHaveURL(
    /\/werkplek\/beoordelen\/[^?]+\?gedaan=publishRedacted&zaak=[^#]+#tekst$/,
  );
  await desk.keyboard.press("Tab");
  await expect(desk.locator('input[name="outcome"]:focus')).toHaveCount(1);
}

test("two people write together; it is covered, supported, answered by readers, reported and appealed", async ({
  page: desk,
  browser,
  asStaff,
}, { project }) => {
  test.slow();
  const options: BrowserContextOptions = {
    javaScriptEnabled: project.use.javaScriptEnabled,
    viewport: project.use.viewport,
  };
  const title = `Een moestuin bij de groep ${project.name} ${Date.now()}`;
  const writer = await somebody(browser, options);
  await writer.goto(`/voorstellen/nieuw?ronde=${ROUND}`);
  await writer.getByLabel("Titel").fill(title);
  await writer.getByLabel("Je tekst").fill("Laat ons samen groente verbouwen.");
  await writer.waitForTimeout(READING_TIME);
  await writer.getByRole("button", { name: "Bewaar en ga later verder" }).click();
  await writer.goto("/mijn");
  await writer.getByRole("link", { name: title }).first().click();
  const address = writer.url();
  await writer.getByRole("link", { name: "Schrijf samen" }).click();
  await writer.getByRole("button", { name: "Maak een link" }).click();
  const link = await writer.locator(".invitation-link").innerText();
  await expectGoodPage(writer);

  // A friend joins with the link, says who they are, and sends what the two of them wrote.
  const friend = await somebody(browser, options);
  await friend.goto(link);
  await expectGoodPage(friend);
  await friend.getByLabel(/^familie of vriend/).check();
  await friend.getByRole("button", { name: "Ja, ik schrijf mee" }).click();
  await expect(friend.getByText("Jullie schrijven met 2 mensen.")).toBeVisible();
  await friend.goto(`${address}/wijzigen`);
  await expect(friend.getByLabel("Titel")).toHaveValue(title);
  await friend
    .getByLabel("Je tekst")
    .fill(`Laat ons samen groente verbouwen op het veld aan de ${STREET}.`);
  await friend.getByRole("button", { name: "Verstuur", exact: true }).click();
  const alike = friend.getByRole("button", { name: "Verstuur mijn eigen voorstel" });
  if (await alike.isVisible()) await alike.click();
  await expect(friend.getByRole("heading", { level: 1 })).toHaveText("Je voorstel is verstuurd");

  await asStaff(MODERATOR);
  await coverByKeyboard(desk, title);

  // Somebody else reads it with its bar, supports it, reacts and reports it.
  const reader = await somebody(browser, options);
  await reader.goto(address);
  await expect(reader.getByText("Bedekt door een moderator: gegevens van iemand")).toHaveCount(1);
  expect(await reader.content()).not.toContain(STREET);
  await reader.getByRole("button", { name: "Ik steun dit" }).click();
  await reader.goto(address);
  await expect(reader.getByText("1 keer gesteund")).toBeVisible();
  await expectGoodPage(reader);
  await reader.getByRole("link", { name: "Schrijf een reactie" }).click();
  await reader.getByLabel("Je reactie").fill("Bij ons werkt dat heel goed.");
  await reader.getByLabel(/^ouder of verzorger/).check();
  await reader.getByRole("button", { name: "Verstuur reactie" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Je reactie is verstuurd");
  await reader.goto(`${address}/melden`);
  await reader.getByLabel("Iets anders").check();
  await reader.getByRole("button", { name: "Meld het" }).click();
  await expect(reader.getByText("Dank je wel. We hebben je melding.")).toBeVisible();
  await expectGoodPage(reader);

  // The first writer does not agree with the bar; another moderator takes it away.
  await writer.goto(address);
  await writer.getByRole("link", { name: "Ik ben het er niet mee eens" }).click();
  await writer.getByLabel(/niet goed gezien/).fill("Het is een openbaar veld, daar woont niemand.");
  await writer.getByRole("button", { name: "Vraag het" }).click();
  await expect(writer.getByText("Een andere moderator kijkt opnieuw.")).toBeVisible();
  await expectGoodPage(writer);
  await desk.goto("/werkplek/beoordelen");
  await desk.getByRole("link", { name: title }).click();
  await expect(desk.getByText("Jij besliste hier eerder over.")).toBeVisible();
  await expect(desk.locator('input[name="outcome"]')).toHaveCount(0);
  await asStaff(OTHER_MODERATOR);
  await desk.reload();
  await desk.getByLabel(/^Plaats het(?! met)/).check();
  await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await writer.goto(address);
  await expect(
    writer.getByText("Een andere moderator keek opnieuw en gaf je gelijk."),
  ).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText(STREET)).toBeVisible();
  for (const page of [writer, friend, reader]) await page.context().close();
});

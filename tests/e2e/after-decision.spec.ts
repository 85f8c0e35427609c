/** A slip of a moderator is mended at the desk: refused in time, found again, covered further, taken down, reopened, undone. */
import type { Browser, Page } from "@playwright/test";
import { atWidth, expect, expectGoodInEveryLight, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const ADMINISTRATOR = "beheer@voorbeeld.inbreng.nl";
const ROUND = "prioritaire-opgave-jeugd";
const QUEUE = "/werkplek/beoordelen";
/** A form that comes back sooner than this is taken for a machine's. */
const READING_TIME = 4_000;
const WIDTHS = [1280, 390];

/** Sends a proposal as somebody without an account, with a number that the writer leaves in. */
async function sendProposal(
  browser: Browser,
  hasScript: boolean | undefined,
  title: string,
  body: string,
) {
  const context = await browser.newContext({ javaScriptEnabled: hasScript, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`/voorstellen/nieuw?ronde=${ROUND}`);
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Je tekst").fill(body);
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.waitForTimeout(READING_TIME);
  const heading = page.getByRole("heading", { level: 1 });
  for (const name of ["Verstuur", "Verstuur", "Verstuur mijn eigen voorstel"]) {
    const button = page.getByRole("button", { name, exact: true });
    if (await button.isVisible()) await button.click();
    if ((await heading.textContent()) === "Je voorstel is verstuurd") break;
  }
  await expect(heading).toHaveText("Je voorstel is verstuurd");
  return { page, close: () => context.close() };
}

/** Opens what is decided, narrowed to one word, and gives the line of it. */
async function findDecided(desk: Page, word: string) {
  await desk.goto(`${QUEUE}/besloten`);
  const filters = desk.locator(".list-filters");
  await filters.locator("summary").click();
  await filters.getByRole("searchbox").fill(word);
  await filters.getByRole("button", { name: "Toon" }).click();
  return desk.getByRole("link", { name: new RegExp(word) });
}

for (const width of WIDTHS) {
  test(
    `a published text is mended within minutes, at ${width}`,
    atWidth(width),
    async ({ page: desk, browser, asStaff, javaScriptEnabled }, { project }) => {
      test.slow();
      const word = `kookploeg${project.name.length}${width}x${Date.now().toString(36)}`;
      const title = `Een ${word}`;
      const body = `Laat jongeren samen koken in een ${word}. Bel mij op 06-12345678 voor de lijst.`;
      const writer = await sendProposal(browser, javaScriptEnabled, title, body);
      await desk.setViewportSize({ width, height: 800 });
      await asStaff(MODERATOR);

      // Found data keeps the text from being published, until it is covered.
      await desk.goto(QUEUE);
      await desk.getByRole("link", { name: title }).click();
      const caseAddress = new URL(desk.url()).pathname;
      const find = desk.getByLabel(/^telefoonnummer: 06-12345678/);
      // What becomes of a find is asked of who publishes.
      const publish = async (choice?: "cover" | "publicContact") => {
        await desk.getByLabel(/^Plaats het(?! met)/).check();
        if (choice !== undefined) await find.selectOption(choice);
        await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
      };
      await publish();
      await expect(desk).toHaveURL(new RegExp(`${caseAddress}$`));
      await expect(find).toBeVisible();
      await expectGoodInEveryLight(desk);
      await publish("cover");
      await expect(desk.getByRole("status").first()).toContainText("Geplaatst");

      // Undone within five minutes: nobody reads it.
      const found = await findDecided(desk, word);
      await expect(found).toHaveCount(1);
      await expectGoodInEveryLight(desk);
      await desk.getByRole("button", { name: "Maak dit ongedaan" }).click();
      await expect(desk.getByRole("status").first()).toContainText("Ongedaan gemaakt: 1 besluit");
      await writer.page.goto(`/zoeken?q=${word}`);
      await expect(writer.page.getByRole("link", { name: title })).toHaveCount(0);

      // Decided again, a reason instead of a bar; then covered further from the list.
      await desk.goto(caseAddress);
      await publish("publicContact");
      await expect(desk.getByRole("status").first()).toContainText("Geplaatst");
      await (await findDecided(desk, word)).click();
      await expectGoodInEveryLight(desk);
      await desk.getByLabel("Waarom?").selectOption("personalData");
      await desk.getByLabel("Welke woorden moeten er nog bedekt worden?").fill("06-12345678");
      await desk.getByRole("button", { name: "Bedek meer" }).click();
      await expect(desk.getByRole("status").first()).toContainText("Verder bedekt.");
      await writer.page.goto("/voorstellen?sort=newest");
      await writer.page.getByRole("link", { name: title }).click();
      await expect(writer.page.getByText("samen koken")).toBeVisible();
      await expect(writer.page.getByText("06-12345678")).toHaveCount(0);
      const address = writer.page.url();

      // Taken down: with a reason, at once, everywhere; then it waits.
      await (await findDecided(desk, word)).first().click();
      await desk.getByRole("button", { name: "Haal het nu van de site" }).click();
      await expect(desk.getByText("Kies waarom.").first()).toBeVisible();
      await expectGoodInEveryLight(desk);
      await desk.getByLabel("Waarom?").selectOption("recognisable");
      await desk.getByRole("button", { name: "Haal het nu van de site" }).click();
      await expect(desk.getByRole("status").first()).toContainText("Van de site gehaald");
      const anybody = await browser.newContext();
      expect((await anybody.request.get(address)).status()).toBe(404);
      await writer.page.goto(`/zoeken?q=${word}`);
      await expect(writer.page.getByRole("link", { name: title })).toHaveCount(0);
      await desk.goto(QUEUE);
      await desk.getByRole("link", { name: title }).click();
      await publish("cover");
      await expect(desk.getByRole("status").first()).toContainText("Geplaatst");

      // Moderated again: it stays as it is until then.
      await (await findDecided(desk, word)).first().click();
      await desk.getByLabel("Waarom?").selectOption("newFacts");
      await desk.getByRole("button", { name: "Beoordeel opnieuw" }).click();
      await expect(desk.getByRole("status").first()).toContainText("Het staat weer in de lijst.");
      expect((await anybody.request.get(address)).status()).toBe(200);
      await anybody.close();
      await writer.close();
    },
  );
}

test("an administrator undoes from the list without reading a word @wide", async ({
  page,
  asStaff,
}) => {
  await asStaff(ADMINISTRATOR);
  await page.goto(`${QUEUE}/besloten`);
  await expect(page.getByText("De woorden zijn voor moderatoren").first()).toBeVisible();
  await expect(page.locator(".list-filters input[type=search]")).toHaveCount(0);
  await expectGoodInEveryLight(page);
});

/** Two proposals that a moderator joins, read at both addresses, and apart again once the one that stays is withdrawn. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const RESPONDER = "samentwente@voorbeeld.inbreng.nl";
const ROUND = "prioritaire-opgave-jeugd";
/** A form that comes back sooner than this is taken for a machine's. */
const READING_TIME = 2_500;
const REACTION = "Bij ons op school ook.";

async function somebody(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, locale: "nl-NL" });
  return context.newPage();
}

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

/** The own proposals are unfolded by themselves as long as one of them waits. */
async function openOwnProposals(page: Page): Promise<void> {
  await page.goto("/mijn");
  const folded = page.locator("details:not([open]) > summary", { hasText: "Voorstellen" });
  if ((await folded.count()) > 0) await folded.click();
}

/** Writes and sends a proposal; gives the address of its page. */
async function write(page: Page, title: string, body: string): Promise<string> {
  await page.goto(`/voorstellen/nieuw?ronde=${ROUND}`);
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Je tekst").fill(body);
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.waitForTimeout(READING_TIME);
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  const alike = page.getByRole("button", { name: "Verstuur mijn eigen voorstel" });
  if (await alike.isVisible()) await alike.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je voorstel is verstuurd");
  await openOwnProposals(page);
  await page.getByRole("link", { name: title }).first().click();
  return new URL(page.url()).pathname;
}

async function openCase(desk: Page, name: string): Promise<void> {
  await desk.goto("/werkplek/beoordelen");
  await desk.getByRole("link", { name }).first().click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Beoordeel dit stuk");
}

async function publish(desk: Page, name: string): Promise<void> {
  await openCase(desk, name);
  await desk.getByLabel(/^Plaats het(?! met)/).check();
  await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await expect(desk.getByRole("status").first()).toContainText("Geplaatst");
}

/** The body that was asked says no to a proposal. */
async function reply(desk: Page, proposal: string): Promise<void> {
  await desk.goto(`/werkplek/antwoorden/voorstel/${proposal.split("/").at(-1)}`);
  await desk.getByLabel("Nee, dit doen we niet").check();
  await desk.getByLabel("Waarom?").fill("Er is op scholen geen lokaal over.");
  await desk.getByLabel("Wie kunnen mensen hierop aanspreken?").fill("directeur");
  await desk.getByRole("button", { name: "Antwoord openbaar maken" }).click();
  await expect(desk.getByRole("status")).toContainText("Je antwoord is openbaar");
}

test("two proposals become one, each readable, and go apart again when the one that stays is withdrawn @wide", async ({
  page: desk,
  browser,
  asStaff,
}, { project }) => {
  test.slow();
  const options: BrowserContextOptions = {
    javaScriptEnabled: project.use.javaScriptEnabled,
    viewport: project.use.viewport,
  };
  const mark = `${project.name} ${Date.now()}`;
  const bigTitle = `Een rustig lokaal op elke school ${mark}`;
  // Both ways of browsing run at once on one desk: each decides about its own reaction.
  const reaction = `${REACTION} ${mark}`;
  const smallTitle = `Even weg kunnen uit de klas ${mark}`;
  const bigWriter = await somebody(browser, options);
  const smallWriter = await somebody(browser, options);
  const big = await write(
    bigWriter,
    bigTitle,
    "Richt op elke school een lokaal in waar het stil is.",
  );
  const small = await write(
    smallWriter,
    smallTitle,
    "Laat ons even uit de klas als het te druk is.",
  );
  await asStaff(MODERATOR);
  for (const title of [bigTitle, smallTitle]) await publish(desk, title);

  // Somebody supports the small one and reacts; a worry brings it back before a moderator, who joins the two.
  const reader = await somebody(browser, options);
  await reader.goto(small);
  await reader.getByRole("button", { name: "Ik steun dit" }).click();
  await reader.goto(`${small}/reageren`);
  await reader.getByLabel("Je reactie").fill(reaction);
  await reader.getByLabel(/^ouder of verzorger/).check();
  await reader.getByRole("button", { name: "Verstuur reactie" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Je reactie is verstuurd");
  await desk.goto("/werkplek/beoordelen?soort=comment");
  await desk.getByRole("link", { name: reaction }).first().click();
  await desk.getByLabel(/^Plaats het(?! met)/).check();
  await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await reader.goto(`${small}/melden`);
  await reader.getByLabel("Ik maak me zorgen om iemand").check();
  await reader.getByRole("button", { name: "Meld het" }).click();
  await openCase(desk, smallTitle);
  await desk.getByLabel(/^Voeg het samen/).check();
  await desk.getByLabel(/^Ander voorstel/).fill(big.split("/").at(-1) ?? "");
  await desk
    .getByLabel("Je uitleg aan de schrijver")
    .fill("Dit gaat over hetzelfde als een ander.");
  await desk.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await expect(desk.getByRole("status").first()).toContainText("Samengevoegd");

  // The small one is read where it was, with its reaction, and takes nothing more.
  await reader.goto(small);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(smallTitle);
  await expect(
    reader.getByText("Dit is samengevoegd met een voorstel dat erop lijkt."),
  ).toBeVisible();
  await expect(reader.getByText(reaction)).toBeVisible();
  await expect(reader.getByRole("button", { name: "Ik steun dit" })).toHaveCount(0);
  await expect(reader.getByRole("link", { name: "Schrijf een reactie" })).toHaveCount(0);
  await expectGoodPage(reader);
  await reader.goto("/voorstellen?sort=newest");
  await expect(reader.getByRole("link", { name: bigTitle })).toBeVisible();
  await expect(reader.getByRole("link", { name: smallTitle })).toHaveCount(0);
  await reader.goto(small);
  await reader.getByRole("link", { name: bigTitle }).click();
  await expect(reader.getByText("1 keer gesteund")).toBeVisible();
  await expect(reader.getByText("Je steunt dit voorstel.")).toBeVisible();
  await expect(reader.getByRole("link", { name: smallTitle })).toBeVisible();
  await expectGoodPage(reader);

  // Who wrote the small one sees both, and takes everything along as a file.
  await openOwnProposals(smallWriter);
  await expect(smallWriter.getByText("Het gaat verder in:")).toBeVisible();
  await expectGoodPage(smallWriter);
  await smallWriter.locator("summary", { hasText: "Alles wat je inbracht" }).click();
  const download = smallWriter.waitForEvent("download");
  await smallWriter.getByRole("link", { name: "Download om te lezen" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain(smallTitle);
  expect(file).toContain("ouder of verzorger");
  expect(file).not.toContain(bigTitle);
  const nobody = await (
    await browser.newContext()
  ).request.get("/mijn/meenemen/html", { maxRedirects: 0 });
  expect(nobody.status()).toBe(302);

  // The answer to the big one is an answer to who wrote the small one, who says once what it was worth.
  await asStaff(RESPONDER);
  await reply(desk, big);
  await openOwnProposals(smallWriter);
  await expect(smallWriter.getByText("Nee, dit doen we niet").first()).toBeVisible();
  await smallWriter.getByRole("link", { name: bigTitle }).first().click();
  await expectGoodPage(smallWriter);
  await smallWriter.getByRole("button", { name: "Nee, dit is geen antwoord" }).click();
  await smallWriter.goto(big);
  await expect(smallWriter.getByText("Je zei: dit is geen antwoord op mijn vraag.")).toBeVisible();
  await expect(smallWriter.getByRole("button", { name: "Ja, ik snap het" })).toHaveCount(0);
  await reader.goto(big);
  await expect(reader.getByRole("button", { name: "Ja, ik snap het" })).toHaveCount(0);

  // The big one is withdrawn: the small one stands by itself again, with its support and its reaction.
  await bigWriter.goto(big);
  await bigWriter.getByText("Trek mijn voorstel in").click();
  await bigWriter.getByRole("button", { name: "Ja, trek het in" }).click();
  await expect(bigWriter.getByText("Je hebt dit voorstel ingetrokken.")).toBeVisible();
  await reader.goto(small);
  await expect(reader.getByText("Dit is samengevoegd")).toHaveCount(0);
  await expect(reader.getByText("1 keer gesteund")).toBeVisible();
  await expect(reader.getByText(reaction)).toBeVisible();
  await expect(reader.getByRole("link", { name: "Schrijf een reactie" })).toBeVisible();
  for (const page of [bigWriter, smallWriter, reader]) await page.context().close();
});

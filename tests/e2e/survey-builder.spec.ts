/** A moderator makes a survey of their own, in a browser with and in one without script. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { dayFromNow } from "../support/days";
import { atWidth, expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const DESK = "/werkplek/vragenlijsten";

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

/** Adds a question of a kind on the first page; it opens in its place. */
async function add(page: Page, kind: string, words: string, rows: string[] = []): Promise<void> {
  await page.getByRole("button", { name: kind, exact: true }).click();
  await page.getByLabel("De vraag", { exact: true }).fill(words);
  for (const [index, row] of rows.entries()) {
    await page.getByLabel(`Regel ${index + 1}`, { exact: true }).fill(row);
  }
}

const save = (page: Page) => page.getByRole("button", { name: "Bewaar", exact: true }).click();

/** What the list of questions says, in its order. */
const questions = (page: Page) => page.locator(".builder__label a").allInnerTexts();

test("a moderator builds, tries out and opens a survey, and somebody answers it @wide", async ({
  page,
  asStaff,
}, { project }) => {
  test.setTimeout(90_000);
  await asStaff(MODERATOR);
  const title = `Huisdieren ${project.name}`;
  await page.goto(`${DESK}/nieuw`);
  await page.getByLabel("Ronde").selectOption({ index: 1 });
  await page.getByLabel("Titel").first().fill(title);
  await page.getByLabel(/leeg/i).check();
  await page.getByRole("button", { name: "Maak de vragenlijst" }).click();
  const base = new URL(page.url()).pathname.replace(/\/vragen$/, "");

  // Three questions: one that the others hang on, one to copy, one with a picture of our own.
  await add(page, "ja of nee", "Heb je een huisdier?");
  await expectGoodPage(page);
  await save(page);
  await add(page, "korte tekst", "Hoe heet het?");
  await save(page);
  await add(page, "plaatje kiezen", "Welk dier?", ["Hond", "Kat"]);
  await save(page);
  expect(await questions(page)).toEqual(["Heb je een huisdier?", "Hoe heet het?", "Welk dier?"]);

  // Copied, moved and taken away again, each with one button.
  await page.getByRole("button", { name: "Kopieer (Hoe heet het?)" }).click();
  await page.getByRole("button", { name: "Omhoog (Welk dier?)" }).click();
  expect(await questions(page)).toEqual([
    "Heb je een huisdier?",
    "Hoe heet het?",
    "Welk dier?",
    "Hoe heet het?",
  ]);
  await page.getByRole("button", { name: "Haal weg (Hoe heet het?)" }).last().click();
  await expectGoodPage(page);

  // A picture of our own needs words for whoever does not see it.
  await page.getByRole("link", { name: "Welk dier?" }).click();
  await page.getByRole("link", { name: "Eigen plaatjes" }).click();
  const buffer = await sharp({
    create: { width: 900, height: 700, channels: 3, background: "teal" },
  })
    .png()
    .toBuffer();
  await page.getByLabel("Het plaatje").setInputFiles({
    name: "hond.png",
    mimeType: "image/png",
    buffer,
  });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul dit in");
  await page.getByLabel("Wat zie je erop?").fill("Een hond op een bank");
  await page.getByLabel("Het plaatje").setInputFiles({
    name: "hond.png",
    mimeType: "image/png",
    buffer,
  });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("Een hond op een bank", { exact: true })).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`${base}/vragen`);
  await page.getByRole("link", { name: "Welk dier?" }).click();
  await page.getByLabel("Plaatje 1").selectOption({ label: "Een hond op een bank" });
  await save(page);

  // A condition, made and read in words.
  await page.getByRole("link", { name: "Welk dier?" }).click();
  await page.getByRole("link", { name: "Verander wanneer" }).click();
  await page.getByLabel("Over het antwoord op").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Kies deze vraag" }).click();
  await page.getByLabel("Dat antwoord").selectOption({ label: "is" });
  await page.getByLabel("Waarde", { exact: true }).selectOption({ label: "Ja" });
  await page.getByRole("button", { name: "Voeg de voorwaarde toe" }).click();
  await expect(page.getByText("'Heb je een huisdier?' is 'Ja'").first()).toBeVisible();
  await expectGoodPage(page);

  // The check before opening asks for a title of the page; then the test run, which counts nowhere.
  await page.goto(`${base}/vragen`);
  const words = page.getByLabel("Titel van de pagina");
  if (!(await words.isVisible())) await page.getByText("Titel en plaats van deze pagina").click();
  await words.fill("Over dieren");
  await save(page);
  await expect(page.getByText("Geen fouten: deze vragenlijst kan open")).toBeVisible();
  await page.goto(`${base}/proef`);
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByLabel("Hond").check();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(page.getByText("Dit zou je nu versturen")).toBeVisible();

  await page.goto(base);
  const closes = dayFromNow(7);
  await page.getByLabel("Open tot en met").fill(closes);
  await page.getByRole("button", { name: "Zet open" }).click();
  await expect(page.getByText("open", { exact: true }).first()).toBeVisible();

  // Whoever answers sees the picture, with its words.
  await page.context().clearCookies();
  await page.goto(base.replace("/werkplek", ""));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  const picture = page.getByRole("img", { name: "Een hond op een bank" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  await expectGoodPage(page);
});

/** Every kind of question, one twice, with its choices as lines. */
const SURVEY: readonly { kind: string; words: string; lines?: string; statements?: string }[] = [
  { kind: "één keuze", words: "Waar woon je?", lines: "Thuis\nOp mezelf\nBij anderen" },
  { kind: "meer keuzes", words: "Wat gaat goed?", lines: "School\nVrienden\nRust" },
  { kind: "keuze uit een lange lijst", words: "Welke dag past?", lines: "Maandag\nDinsdag" },
  { kind: "ja of nee", words: "Heb je hulp?" },
  { kind: "schaal", words: "Hulp komt op tijd." },
  { kind: "gezichtjes", words: "Hoe was het?" },
  { kind: "getal", words: "Hoeveel uur reis je?" },
  { kind: "datum", words: "Wanneer begon het?" },
  { kind: "korte tekst", words: "Wat mis je het meest?" },
  { kind: "lange tekst", words: "Vertel erover." },
  { kind: "op volgorde zetten", words: "Wat eerst?", lines: "Wonen\nWerk\nSchool" },
  { kind: "stellingen", words: "Klopt dit?", statements: "Ik voel me veilig\nIk word gehoord" },
  { kind: "plaatje kiezen", words: "Welk beeld past?", lines: "Huis\nBuiten" },
  { kind: "alleen tekst", words: "Bedankt tot zover." },
  { kind: "ja of nee", words: "Wil je nog iets kwijt?" },
];

test(
  "a survey of fifteen questions of all kinds takes at most sixty clicks and keys @long",
  atWidth(1280),
  async ({ page, asStaff }, { project }) => {
    test.setTimeout(90_000);
    await asStaff(MODERATOR);
    await page.goto(`${DESK}/nieuw`);
    // A click, a key that is no writing, or a choice from a list: each counts as one, opening the list as another.
    let hands = 0;
    const click = async (name: string) => {
      hands += 1;
      await page.getByRole("button", { name, exact: true }).click();
    };
    const key = async (name: string) => {
      hands += 1;
      await page.keyboard.press(name);
    };
    hands += 4;
    await page.getByLabel("Ronde").selectOption({ index: 1 });
    await page.getByLabel("Titel").first().click();
    await page.keyboard.type(`Vijftien ${project.name}`);
    await page.getByLabel(/leeg/i).check();
    await click("Maak de vragenlijst");
    for (const { kind, words, lines, statements } of SURVEY) {
      await click(kind);
      await expect(page.getByLabel(/^De (vraag|tekst)$/)).toBeFocused();
      await page.keyboard.type(words);
      for (const list of [statements, lines]) {
        if (list === undefined) continue;
        await key("Tab");
        if (kind === "plaatje kiezen") {
          const [first = "", second = ""] = list.split("\n");
          await page.keyboard.type(first);
          for (let tab = 0; tab < 6; tab += 1) await key("Tab");
          await page.keyboard.type(second);
        } else await page.keyboard.type(list);
      }
      // The preview follows what is written.
      await expect(page.locator("#voorbeeld")).toContainText(words);
    }
    await expectGoodPage(page);
    await click("Bewaar");
    expect(await questions(page)).toEqual(SURVEY.map(({ words }) => words));
    await expect(page.getByText("14 vragen · ongeveer")).toBeVisible();
    await expectGoodPage(page);
    test.info().annotations.push({ type: "clicks", description: String(hands) });
    expect(hands).toBeLessThanOrEqual(60);

    // Moved by the arrows of its handle, and dragged back.
    const handles = page.locator("[data-handle]");
    await handles.nth(1).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => questions(page))
      .toEqual(["Wat gaat goed?", "Waar woon je?", ...SURVEY.slice(2).map(({ words }) => words)]);
    await handles.nth(1).dragTo(page.locator("[data-place-of]").first(), {
      targetPosition: { x: 20, y: 5 },
    });
    await expect.poll(() => questions(page)).toEqual(SURVEY.map(({ words }) => words));
  },
);

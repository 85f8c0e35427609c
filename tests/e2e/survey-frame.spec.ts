/** A survey on a phone: the question and its choices in sight, tools behind one button, and nothing lost by using them. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support";

const SURVEY = "/vragenlijsten/wonen-en-verblijf";
const PHONE = { width: 360, height: 740 };
/** The questions of the example survey that are answered by a choice, each on its page. */
const WITH_CHOICES = ["ervaring", "hoe", "nodig"];

type Sight = { top: number; inSight: number };

/**
 * Where the first question begins, and how many of its choices stand whole above the edge of the screen. The way out at
 * the foot lies over the page, so what is behind it is not in sight.
 */
function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const top = (element: Element | null) => element?.getBoundingClientRect().top ?? Infinity;
    const edge = Math.min(innerHeight, top(document.querySelector(".quick-exit")));
    const labels = [...document.querySelectorAll(".choice__label, .smiley__label, .scale__label")];
    const inSight = labels.filter((label) => {
      const { top: from, bottom } = label.getBoundingClientRect();
      return from >= 0 && bottom <= edge;
    });
    return {
      top: top(document.querySelector("main form :is(.field, .question__statement)")),
      inSight: inSight.length,
    };
  });
}

async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

const next = (page: Page) => page.getByRole("button", { name: "Verder", exact: true }).click();

async function begin(page: Page): Promise<void> {
  await page.goto(SURVEY);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await next(page);
  await page.getByLabel("Ja, vroeger").check();
  await next(page);
}

const tools = (page: Page) => page.getByRole("button", { name: /^Letters, / });

test.describe("on a phone of 360 by 740", () => {
  test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

  for (const prefix of ["", "/en"]) {
    test(`the question begins high and three choices are in sight ${prefix}`, async ({ page }) => {
      await begin(page);
      for (const key of WITH_CHOICES) {
        await page.goto(`${prefix}${SURVEY}/vragen/${key}`);
        const { top, inSight } = await look(page);
        expect(top, key).toBeLessThanOrEqual(160);
        expect(inSight, key).toBeGreaterThanOrEqual(3);
      }
      await page.goto(`${prefix}${SURVEY}/over-jou`);
      const { top, inSight } = await look(page);
      expect(top).toBeLessThanOrEqual(160);
      expect(inSight).toBeGreaterThanOrEqual(3);
    });
  }

  test("with larger letters, and with text at 200 %, a choice is in sight", async ({ page }) => {
    await begin(page);
    await tools(page).click();
    await page.getByRole("button", { name: "Grotere letters" }).click();
    for (const key of WITH_CHOICES) {
      await page.goto(`${SURVEY}/vragen/${key}`);
      expect((await look(page)).inSight, `${key}, larger letters`).toBeGreaterThanOrEqual(1);
    }
    await tools(page).click();
    await page.getByRole("button", { name: "Gewone letters" }).click();
    for (const key of WITH_CHOICES) {
      await page.goto(`${SURVEY}/vragen/${key}`);
      await setTextSize(page, 200);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${key}, 200 %`).toBeLessThanOrEqual(PHONE.width);
      // A statement in letters twice as large fills the screen; what it introduces comes after it.
      if ((await page.locator(".question__statement").count()) > 0) continue;
      expect((await look(page)).inSight, `${key}, 200 %`).toBeGreaterThanOrEqual(1);
    }
  });
});

test("every page inside fits each width, is accessible in light and dark, and prints without tools", async ({
  page,
}) => {
  await begin(page);
  for (const path of ["/vragen/ervaring", "/vragen/nodig", "/over-jou", "/nakijken"]) {
    await page.goto(`${SURVEY}${path}`);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await tools(page).click();
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Stoppen en later verder" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: null, colorScheme: null });
  }
});

test("a page that was refused begins with what is wrong, in its title too", async ({ page }) => {
  await page.goto(`${SURVEY}/over-jou`);
  await expect(page).toHaveTitle(/^Pagina 1 van 6 of minder: Over jou · /);
  await next(page);
  await next(page);
  await expect(page).toHaveTitle(/^Fout: Pagina 2 van 6 of minder: Jouw ervaring · /);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("link", { name: /^Heb jij, of heeft je kind/ }).click();
  await expect(page.getByLabel("Ja, nu")).toBeInViewport();
  await page.goto(`${SURVEY}/nakijken`);
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
  await expect(page).toHaveTitle(/^Fout: Pagina \d van \d: Klopt alles\? · /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Heb jij, of heeft je kind/ }).click();
  await expect(page).toHaveURL(/vragen\/ervaring#question-ervaring$/);
});

test("the tools lose nothing that was typed", async ({ page }) => {
  await page.goto(`${SURVEY}/vragen/idee`);
  const idea = page.locator("textarea").first();
  await idea.fill("Een bus die rijdt");
  await tools(page).click();
  await page.getByRole("button", { name: "Grotere letters" }).click();
  await expect(page.locator(".survey--large")).toBeVisible();
  await expect(idea).toHaveValue("Een bus die rijdt");
  await idea.fill("Een bus die vaker rijdt");
  await tools(page).click();
  await page.getByRole("button", { name: "Taal", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en${SURVEY}/vragen/idee$`));
  await expect(idea).toHaveValue("Een bus die vaker rijdt");
  await tools(page).click();
  await page.getByRole("button", { name: "Language", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(new RegExp(`[^n]${SURVEY}/vragen/idee$`));
  await page.goto(`${SURVEY}/over-jou`);
  await page.getByLabel("12 tot en met 15").check();
  await tools(page).click();
  await page.getByRole("button", { name: "Taal", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "English" }).click();
  await expect(page.getByLabel("12 to 15")).toBeChecked();
});

test("the keyboard goes from the top to the question, and Esc closes the tools", async ({
  page,
}) => {
  await page.goto(`${SURVEY}/vragen/ervaring`);
  const focused = () =>
    page.evaluate(() => (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim());
  const order: string[] = [];
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused());
  }
  expect(order).toEqual([
    "Ga naar de inhoud",
    "Hulp",
    "Stoppen en later verder",
    "Letters, voorlezen en taal",
  ]);
  await page.keyboard.press("Enter");
  const larger = page.getByRole("button", { name: "Grotere letters" });
  await expect(larger).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(larger).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(larger).toBeHidden();
  await expect(tools(page)).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Waarom we dit vragen");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio").first()).toBeFocused();
});

test("a first visit to a page of questions weighs less than 60 KB over the line", async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${SURVEY}/vragen/nodig`, { waitUntil: "networkidle" });
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(60 * 1024);
});

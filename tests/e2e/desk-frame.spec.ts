/** The frame of the desks: little stands before the work, by eye and by keyboard, and nothing of the public site is in it. */
import type { Page } from "@playwright/test";
import {
  atWidth,
  expect,
  expectAccessible,
  expectGoodInEveryLight,
  expectNoHorizontalScroll,
  test,
} from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const ADMINISTRATOR = "beheer@voorbeeld.inbreng.nl";
const COUNCIL = "adviesraad@voorbeeld.inbreng.nl";
const SAFETY = "veiligheid@voorbeeld.inbreng.nl";

/** Every list of the desks, by who works with it. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  [MODERATOR]: [
    "beoordelen",
    "beoordelen/besloten",
    "rondes",
    "vragenlijsten",
    "bijeenkomsten?view=past",
    "voorstellen",
    "rode-draden",
    "antwoorden/alle",
    "beweringen",
    "tellingen",
  ],
  [ADMINISTRATOR]: ["accounts", "logboek", "post"],
  [COUNCIL]: ["adviezen"],
};

/** Pages of one survey or one session, with the way to the others above the work. */
const AMONG_OTHERS = [
  "vragenlijsten/wonen-en-verblijf",
  "vragenlijsten/wonen-en-verblijf/vragen",
  "vragenlijsten/wonen-en-verblijf/uitnodigen",
  "bijeenkomsten/voorbeeld-bijeenkomst-op-jezelf",
  "bijeenkomsten/voorbeeld-bijeenkomst-op-jezelf/verslag",
];

/** The most that may stand above the first item, in pixels. */
const HIGHEST = 200;
/** The most presses of the tab key from the top of the page to the first item. */
const MOST_TABS = 5;

/** The first item, or what stands in the place of a list that has none. */
const firstItem = (page: Page) =>
  page.locator("[data-list] :is(tbody tr, li), [data-list] .empty-state").first();

/** The first that can be opened: a line of the log about nothing that has a page leads nowhere. */
const FIRST_ITEM = "[data-list] :is(tbody tr, li):has(a)";

/** How often Tab is pressed until something within `place` has it; a skip link on the way is followed. */
async function tabsTo(page: Page, place: string): Promise<number> {
  for (let tabs = 1; tabs <= 60; tabs += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((selector) => {
      const { activeElement } = document;
      const item = document.querySelector(selector);
      if (item?.contains(activeElement) === true) return "item";
      const leads = activeElement?.matches('a[href="#content"], a[href="#list"], a[href="#part"]');
      return leads === true ? "skip" : "other";
    }, place);
    if (at === "item") return tabs;
    if (at === "skip") await page.keyboard.press("Enter");
  }
  return Infinity;
}

for (const width of [1280, 390]) {
  test(
    `the first item of every list is in view at ${width} pixels, and few tabs away`,
    atWidth(width),
    async ({ page, asStaff }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const [who, lists] of Object.entries(LISTS)) {
        await asStaff(who);
        for (const path of lists) {
          await page.goto(`/werkplek/${path}`);
          const box = await firstItem(page).boundingBox();
          expect.soft(box?.y, `${path}: pixels above the first item`).toBeLessThanOrEqual(HIGHEST);
          // Of mail nothing can be opened, and a list without items has none to go to.
          const opens = await page.locator("[data-list] :is(tbody tr, li) a").count();
          if (opens === 0) continue;
          expect
            .soft(await tabsTo(page, FIRST_ITEM), `${path}: tabs`)
            .toBeLessThanOrEqual(MOST_TABS);
        }
      }
    },
  );

  test(
    `the bar of the desks is whole and accessible at ${width} pixels, in light and dark`,
    atWidth(width),
    async ({ page, asStaff }) => {
      await page.setViewportSize({ width, height: 800 });
      await asStaff(MODERATOR);
      await page.goto("/werkplek/rondes");
      const bar = page.getByRole("banner");
      for (const name of ["rounds", "news", "account"]) {
        const part = bar.locator(`.desk-bar__part--${name} > summary`);
        await part.click();
        await expect(bar.locator("details[open]")).toHaveCount(1);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await expectAccessible(page);
        }
        await part.click();
      }
      await expectNoHorizontalScroll(page);
    },
  );
}

test("the work of a page among others of one thing is few tabs away @wide", async ({
  page,
  asStaff,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await asStaff(MODERATOR);
  for (const path of AMONG_OTHERS) {
    await page.goto(`/werkplek/${path}`);
    expect.soft(await tabsTo(page, "#part"), path).toBeLessThanOrEqual(MOST_TABS);
  }
});

test("every desk of an administrator is in view in a window of 800 pixels", async ({
  page,
  asStaff,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await asStaff(ADMINISTRATOR);
  await page.goto("/werkplek");
  const desks = page.getByRole("navigation", { name: "Werkplekken" }).getByRole("link");
  expect(await desks.count()).toBeGreaterThan(15);
  for (const desk of await desks.all()) await expect(desk).toBeInViewport({ ratio: 1 });
});

test("whoever opens a desk of another role reads whose it is", async ({ page, asStaff }) => {
  await asStaff(COUNCIL);
  await page.goto("/werkplek/accounts");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hier werkt iemand anders");
  await expectGoodInEveryLight(page);
  await page.getByRole("link", { name: "Naar je eigen werkplek" }).click();
  await expect(page).toHaveURL(/\/werkplek$/);
});

test("the own page and the calendar are whole in light and dark, and a message is switched off @wide", async ({
  page,
  asStaff,
}) => {
  await asStaff(COUNCIL);
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto("/werkplek/agenda");
  await expectGoodInEveryLight(page);
  await page.goto("/werkplek/mijn-account");
  await expectGoodInEveryLight(page);
  const message = page.getByRole("checkbox", { name: "Elke werkdag: wat er wacht" });
  const part = page.locator("#berichten");
  await message.uncheck();
  await part.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("status")).toContainText("Je keuze is bewaard");
  await expect(message).not.toBeChecked();
  await message.check();
  await part.getByRole("button", { name: "Bewaren" }).click();
  await expect(message).toBeChecked();
});

test("the side navigation folds on a phone and stands beside the work on a wide screen", async ({
  page,
  asStaff,
}) => {
  await asStaff(MODERATOR);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/werkplek");
  const navigation = page.getByRole("navigation", { name: "Werkplekken" });
  await expect(navigation).toHaveCount(0);
  await page.getByRole("banner").locator("summary", { hasText: "Menu" }).click();
  await expect(navigation).toBeVisible();
  await navigation.getByRole("link", { name: "Rondes" }).click();
  await expect(page).toHaveURL(/\/werkplek\/rondes$/);

  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(navigation).toBeVisible();
  await expect(navigation.locator('a[aria-current="page"]')).toHaveText("Rondes");
});

test("the bar leads to the rounds one moderates, to what waits, and out", async ({
  page,
  asStaff,
}) => {
  await asStaff(MODERATOR);
  await page.goto("/werkplek/logeren-dichtbij");
  // An address that is not there keeps the way to the rest.
  const bar = page.getByRole("banner");
  await bar.locator(".desk-bar__part--rounds > summary").click();
  await bar.locator('a[href^="/werkplek/rondes/"]').first().click();
  await expect(page).toHaveURL(/\/werkplek\/rondes\/[^/]+$/);

  await bar.locator(".desk-bar__part--news > summary").click();
  await bar.getByRole("link", { name: /te beoordelen/ }).click();
  await expect(page).toHaveURL(/\/werkplek\/beoordelen$/);

  await bar.locator(".desk-bar__part--account > summary").click();
  await bar.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto("/werkplek");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen voor medewerkers");
});

test("somebody without rounds has no switcher, and the same frame", async ({ page, asStaff }) => {
  await asStaff(SAFETY);
  await page.goto("/werkplek/veiligheid");
  const bar = page.getByRole("banner");
  await expect(bar.locator(".desk-bar__part--rounds > summary")).toHaveCount(0);
  await expect(bar.locator(".desk-bar__part--news > summary")).toHaveCount(1);
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toHaveCount(0);
});

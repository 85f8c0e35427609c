/** The lists of the desks as staff use them: filter, sort, open, change and come back. With and without script. */
import type { Page } from "@playwright/test";
import {
  atWidth,
  expect,
  expectAccessible,
  expectNoHorizontalScroll,
  faultsOn,
  test,
} from "./support";

const ADMINISTRATOR = "beheer@voorbeeld.inbreng.nl";
const WIDTHS = [390, 1280];
const LISTS = [
  "rondes",
  "vragenlijsten",
  "bijeenkomsten?view=alle",
  "voorstellen",
  "antwoorden/alle",
  "beweringen",
  "accounts",
  "logboek",
];

/** The form to search and filter stands folded on a phone. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator(".list-filters__summary");
  if (await summary.isVisible()) await summary.click();
}

for (const width of WIDTHS) {
  test(
    `every list is good at ${width}, in light and in dark`,
    atWidth(width),
    async ({ page, asStaff }) => {
      test.setTimeout(180_000);
      await asStaff(ADMINISTRATOR);
      await page.setViewportSize({ width, height: 800 });
      for (const list of LISTS) {
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await page.goto(`/werkplek/${list}`);
        await openFilters(page);
        await expectAccessible(page);
        await expectNoHorizontalScroll(page);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        expect(await faultsOn(page, "colours"), `${list} in the dark`).toEqual([]);
      }
    },
  );

  test(
    `an account is found, changed, and led back from to the same list at ${width}`,
    atWidth(width),
    async ({ page, asStaff }) => {
      await asStaff(ADMINISTRATOR);
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/werkplek/accounts");
      await page.getByRole("link", { name: /^in gebruik/ }).click();
      await openFilters(page);
      await page.getByLabel("Rol", { exact: true }).selectOption("moderator");
      await page.getByRole("searchbox", { name: "Zoeken" }).fill("voorbeeld");
      await page.getByRole("button", { name: "Toon" }).click();
      await expect(page).toHaveURL(/stand=active/);
      await expect(page).toHaveURL(/rol=moderator/);
      const list = new URL(page.url());
      const row = page.locator(".list-table tbody tr").first();
      await expect(row).toContainText("moderator");
      await row.getByRole("link").click();
      await page.getByRole("button", { name: "Bewaren" }).first().click();
      await page.getByRole("link", { name: "Terug naar de lijst" }).click();
      const back = new URL(page.url());
      expect(back.pathname).toBe(list.pathname);
      expect(back.searchParams.get("stand")).toBe("active");
      expect(back.searchParams.get("rol")).toBe("moderator");
      expect(back.searchParams.get("zoek")).toBe("voorbeeld");
    },
  );
}

test("the head of a column sorts, and says so", async ({ page, asStaff }) => {
  await asStaff(ADMINISTRATOR);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/werkplek/accounts");
  const head = page.getByRole("columnheader", { name: "Naam" });
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const names = await page.locator(".list-table tbody th").allTextContents();
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const turned = await page.locator(".list-table tbody th").allTextContents();
  expect(turned).toEqual([...names].reverse());
});

test("what the address asks that is not there is said, and the list stands without it", async ({
  page,
  asStaff,
}) => {
  await asStaff(ADMINISTRATOR);
  await page.goto("/werkplek/rondes?staat=vertrokken&sorteer=kleur");
  await expect(page.getByText("Een keuze in het adres bestaat hier niet")).toBeVisible();
  await expect(
    page.getByText("De lijst staat er zonder die keuze: Stand, Volgorde."),
  ).toBeVisible();
  await expect(page.locator(".list-table tbody tr").first()).toBeVisible();
});

/**
 * Follows links as each kind of visitor: no dead ends, and whatever file makes a page, it can be read in light and dark and
 * fits two phones, a tablet and a wide screen. What several roles see by the same file is looked at once; `@long` looks at
 * everything, as each of them, in both looks and at each width, and at the pages of the other languages once.
 */
import type { Page } from "@playwright/test";
import { exampleAccounts } from "../../prisma/seed/example-accounts";
import { followLinks, longestOfEach } from "./linked-pages";
import { expect, faultsOn, staffSession, test } from "./support";

/** How many pages of one file are asked for where not all are. */
const ASKED_OF_ONE = 2;
const WIDTHS = [1280, 768, 360, 320];
const HEIGHT = 800;
const DUTCH_CODE = "V00R-BEE1-D002";
const DESKS = { start: "/werkplek", stay: /^\/werkplek/ };
const PUBLIC = {
  start: "/",
  stay: /^\/(?!(?:en|ar|tr|uk|pl|makkelijk)(?:\/|$)|werkplek|inloggen)/,
};
const OWN = { start: "/mijn", stay: /^\/mijn/ };

/** What colours depend on: the classes of an element and of what it stands in. */
const LOOKS = `[...document.querySelectorAll("body *")].map((element) =>
  [element.parentElement, element].map(({ tagName, className }) => tagName + "." + className).join(" > "))`;

async function look(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  // A colour that is still on its way from one look to the other is in neither.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(needed, `${page.url()} at ${width} pixels`).toBeLessThanOrEqual(width);
}

/**
 * Opens each page once: axe in the light look at one width, what colours are in the dark look where some were not seen yet,
 * and at each width whether it fits.
 */
async function openOnce(page: Page, paths: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    await test.step(path, async () => {
      await look(page, "light");
      await page.goto(path);
      await expect.soft(page.locator("h1"), path).toHaveCount(1);
      expect.soft(await faultsOn(page), path).toEqual([]);
      const looks = await page.evaluate<string[]>(LOOKS);
      if (looks.some((one) => !seen.has(one))) {
        await look(page, "dark");
        expect.soft(await faultsOn(page, "colours"), `${path} in the dark`).toEqual([]);
      }
      for (const one of looks) seen.add(one);
      for (const width of [...WIDTHS].reverse()) await expectFits(page, width);
    });
  }
}

/** Opens each page in both looks, with axe at each width. */
async function openFully(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect.soft(page.locator("h1"), path).toHaveCount(1);
      for (const width of WIDTHS) {
        await expectFits(page, width);
        for (const colorScheme of ["light", "dark"] as const) {
          await look(page, colorScheme);
          expect.soft(await faultsOn(page), `${path}, ${width}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
}

test.beforeEach(async ({ javaScriptEnabled, page }) => {
  test.skip(!javaScriptEnabled, "The pages are the same, and the checks need script");
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 1280, height: HEIGHT });
});

test("the public pages in Dutch", async ({ page, request }) => {
  const pages = await followLinks(request, { ...PUBLIC, mostOfOne: ASKED_OF_ONE });
  expect(pages.size).toBeGreaterThan(40);
  await openOnce(page, longestOfEach(pages));
});

test("what somebody with a code can open", async ({ page, context, asParticipant }) => {
  await asParticipant(DUTCH_CODE);
  await openOnce(page, longestOfEach(await followLinks(context.request, OWN)));
});

/** The first account of each role; the same files make the pages of a colleague. */
const ofEachRole = exampleAccounts.filter(
  ({ role }, place) => exampleAccounts.findIndex((account) => account.role === role) === place,
);

for (const [place, { email, role }] of ofEachRole.entries()) {
  test(`the desk of ${role}`, async ({ page, context, request, asStaff }) => {
    await asStaff(email);
    const pages = await followLinks(context.request, { ...DESKS, mostOfOne: ASKED_OF_ONE });
    expect(pages.size).toBeGreaterThan(5);
    const before = ofEachRole.slice(0, place).map((account) => staffSession(account.email));
    /** Whether somebody of a role before this one opens it as well. */
    const isLookedAt = async (path: string) => {
      for (const { name, value } of before) {
        const answer = await request.get(path, { headers: { Cookie: `${name}=${value}` } });
        if (answer.ok()) return true;
      }
      return false;
    };
    const own: string[] = [];
    for (const path of longestOfEach(pages)) {
      if (path === DESKS.start || !(await isLookedAt(path))) own.push(path);
    }
    await openOnce(page, own);
  });
}

test.describe("everything", { tag: "@long" }, () => {
  test("the public pages in Dutch", async ({ page, request }) => {
    await openFully(page, longestOfEach(await followLinks(request, PUBLIC)));
  });

  test("the public pages in English", async ({ request }) => {
    const stay = /^\/en(?:\/(?!werkplek|inloggen)|$)/;
    expect((await followLinks(request, { start: "/en", stay })).size).toBeGreaterThan(40);
  });

  for (const language of ["ar", "tr", "uk", "pl", "makkelijk"]) {
    test(`the public pages in ${language}`, async ({ page, request }) => {
      test.setTimeout(3_600_000);
      const stay = new RegExp(`^/${language}(?:/|$)`);
      const pages = await followLinks(request, { start: `/${language}`, stay });
      expect(pages.size).toBeGreaterThan(40);
      await openOnce(page, longestOfEach(pages));
    });
  }

  for (const { email, role } of exampleAccounts) {
    test(`the desk of ${role} (${email})`, async ({ page, context, asStaff }) => {
      test.setTimeout(3_600_000);
      await asStaff(email);
      const pages = await followLinks(context.request, DESKS);
      if (ofEachRole.some((account) => account.email === email)) {
        await openFully(page, longestOfEach(pages));
      }
    });
  }
});

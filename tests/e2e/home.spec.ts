/** The front door on a phone: what is asked and the way to answer stand in sight at once. */
import { SPOKEN_LANGUAGES, localPath } from "~/i18n/language";
import { expect, test } from "./support";

/** A survey, or the list of them: other tests open surveys of their own. */
const TELLING = /\/vragenlijsten(?:\/[a-z0-9-]+)?$/;
const PHONE = { width: 360, height: 740 };

test("on a phone the question and its button stand within 500 pixels", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/");
  const button = page.getByRole("link", { name: "Vul de vragenlijst in" });
  const box = await button.boundingBox();
  expect((box?.y ?? 1_000) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
  await button.click();
  await expect(page).toHaveURL(TELLING);
});

for (const [path, width] of [
  ["/", 360],
  ["/", 320],
  ["/en", 360],
] as const) {
  test(`the promise of ${path} is one line at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ ...PHONE, width });
    await page.goto(path);
    const promise = page.getByRole("heading", { level: 1 });
    const lines = await promise.evaluate((element) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
  });
}

test("on a tablet held upright the menu is one line, in every language", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1_024 });
  for (const language of SPOKEN_LANGUAGES) {
    await page.goto(localPath(language, "/"));
    const places = await page
      .locator(".page-navigation .navigation-list--bar > li")
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect([language, places.length > 3, new Set(places).size]).toEqual([language, true, 1]);
  }
});

test("the menu leads to telling, coming along, proposals, what was done and help; checking is one page", async ({
  page,
}) => {
  await page.goto("/");
  const links = async (where: string) =>
    page.locator(`${where} a`).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const menu = await links("nav");
  for (const path of ["/bijeenkomsten", "/voorstellen", "/rondes"]) expect(menu).toContain(path);
  await expect(page.getByRole("link", { name: "Hulp", exact: true }).first()).toBeInViewport();
  const everywhere = await links("body");
  expect(everywhere.filter((path) => path === "/nakijken")).toHaveLength(1);
});

for (const path of ["/rondes", "/voorstellen", "/hulp", "/cijfers", "/nakijken"]) {
  test(`from ${path} the survey is one tap away`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page.getByRole("link", { name: "Vragenlijst", exact: true }).click();
    await expect(page).toHaveURL(TELLING);
  });
}

/** What stays on paper: the numbers to call, and never danger beside a code. */
import { expect, test } from "./support";

test("the page with help keeps its numbers", async ({ page }) => {
  await page.goto("/hulp");
  await page.emulateMedia({ media: "print" });
  const numbers = page.locator('main a[href^="tel:"]');
  expect(await numbers.count()).toBeGreaterThan(2);
  for (const number of await numbers.all()) await expect(number).toBeVisible();
  // Text, not a button: ink on paper has no filled box.
  await expect(numbers.first()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});

test("the printed code says nothing of danger", async ({ page }) => {
  await page.goto("/vragenlijsten/wonen-en-verblijf");
  await page.setContent(
    `${await page.locator("head").innerHTML()}<main class="page-main">
      <div class="danger-note">Kindertelefoon</div><div class="code-receipt">ABCD</div></main>`,
  );
  await expect(page.getByText("Kindertelefoon")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Kindertelefoon")).toBeHidden();
  await expect(page.getByText("ABCD")).toBeVisible();
});

test("a desk on a sheet of any size is its work alone, over the whole width", async ({
  page,
  asStaff,
}) => {
  await asStaff("moderator@voorbeeld.inbreng.nl");
  await page.goto("/werkplek/bijeenkomsten/voorbeeld-bijeenkomst-ouderavond");
  await page.emulateMedia({ media: "print" });
  for (const width of [688, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const work = await page.getByRole("main").boundingBox();
    expect(work?.width, `${width} pixels`).toBe(width);
    await expect(page.getByRole("navigation", { name: "Wat wil je zien?" })).toBeHidden();
  }
});

/** The front door on a phone: what is asked and the way to answer stand in sight at once. */
import { expect, test } from "./support";

/** A survey, or the list of them: other tests open surveys of their own. */
const TELLING = /\/vragenlijsten(?:\/[a-z-]+)?$/;
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

for (const path of ["/rondes", "/voorstellen", "/hulp", "/cijfers", "/nakijken"]) {
  test(`from ${path} the survey is one tap away`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page.getByRole("link", { name: "Vragenlijst", exact: true }).click();
    await expect(page).toHaveURL(TELLING);
  });
}

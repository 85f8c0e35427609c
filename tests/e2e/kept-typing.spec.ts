/** Nothing typed is lost: a reload, a lost connection, a sending that never arrived; and nothing stays that should not. */
import type { Page } from "@playwright/test";
import { baseURL } from "../support/e2e-server";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const FORM = "/voorstellen/nieuw?ronde=prioritaire-opgave-jeugd";
const TYPED = "Laat jongeren elke week samen koken.";

test.beforeEach(({ javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "Without script nothing can be kept in the browser.");
});

const text = (page: Page) => page.getByLabel("Je tekst");

async function write(page: Page): Promise<void> {
  await page.goto(FORM);
  await text(page).fill(TYPED);
  await page.getByLabel("Titel").fill("Samen koken");
}

test("after a reload the text is there again, and the page says so", async ({ page }) => {
  await write(page);
  await expect(page.getByText("Wat je typt, blijft in dit tabblad").first()).toBeVisible();
  await page.reload();
  await expect(text(page)).toHaveValue(TYPED);
  await expect(page.getByLabel("Titel")).toHaveValue("Samen koken");
  await expect(page.getByText("Wat je eerder typte, staat er weer.")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

test("wiped is wiped, and another tab knows nothing", async ({ page, context }) => {
  await write(page);
  const other = await context.newPage();
  await other.goto(FORM);
  await expect(text(other)).toHaveValue("");
  await page.getByRole("button", { name: "Wis wat ik typte" }).click();
  await expect(text(page)).toHaveValue("");
  await page.reload();
  await expect(text(page)).toHaveValue("");
});

test("without a connection the form stays, and says that the text does too", async ({ page }) => {
  await write(page);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  await expect(page.getByText("Geen internet. Je tekst staat nog op je telefoon")).toBeVisible();
  await expect(text(page)).toHaveValue(TYPED);
  await page.context().setOffline(false);
  await expect(page.getByText("Geen internet.")).toBeHidden();
});

test("what was sent and never arrived is offered again", async ({ page }) => {
  await write(page);
  await page.route("**/voorstellen/nieuw*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  await page.unroute("**/voorstellen/nieuw*");
  await page.goto(FORM);
  await expect(text(page)).toHaveValue("");
  await page.getByRole("button", { name: "Zet het terug" }).click();
  await expect(text(page)).toHaveValue(TYPED);
});

test("a survey is not sent without a connection, and its answers are still there", async ({
  page,
}) => {
  await page.goto("/vragenlijsten/wonen-en-verblijf");
  await page.locator('button[value="start"]').click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  const choice = page.locator('form[data-survey] input[type="radio"]').first();
  await choice.check();
  await page.context().setOffline(true);
  await page.locator('form[data-survey] .form-actions button[value="next"]').click();
  await expect(page.getByText("Geen internet.").first()).toBeVisible();
  await expect(choice).toBeChecked();
  await page.context().setOffline(false);
});

test("a tablet at a session keeps nothing", async ({ page, asStaff }) => {
  await asStaff("moderator@voorbeeld.inbreng.nl");
  await page.context().request.post("/werkplek/vragenlijsten/wonen-en-verblijf/uitnodigen", {
    form: { intent: "kiosk" },
    headers: { Origin: baseURL },
  });
  await page.goto("/vragenlijsten/wonen-en-verblijf");
  await page.evaluate(() => {
    sessionStorage.setItem("typed /ergens 0", JSON.stringify({ at: Date.now(), values: [] }));
  });
  await page.locator('button[value="start"]').click();
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(page.locator("[data-kiosk]")).toBeAttached();
  await page.locator('form[data-survey] input[type="radio"]').first().check();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await expect(page.locator("[data-kept]").first()).toBeHidden();
});

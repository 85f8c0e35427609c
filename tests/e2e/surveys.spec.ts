import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const SURVEY = "/vragenlijsten/wonen-en-verblijf";

async function next(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Verder", exact: true }).click();
}

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

test("a young person fills in the survey, gets a code, changes the answers and withdraws them", async ({
  page,
}) => {
  await page.goto("/vragenlijsten");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Waar woon jij het liefst?" }).first().click();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Start", exact: true }).click();

  // First who somebody is, with why, and that it may be skipped.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Over jou");
  await expect(page.getByText("Je mag dit overslaan")).toBeVisible();
  await expectGoodPage(page);
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel("12 tot en met 15").check();
  await next(page);
  await expect(page.getByText("Pagina 2 van 6 of minder")).toBeVisible();

  // A required question: what is missing is said, with a link to it.
  await next(page);
  await expect(page.getByRole("alert")).toContainText("Beantwoord deze vraag");
  await expectGoodPage(page);

  // One choice, which opens a question on the same page; then several choices.
  await page.getByLabel("Ja, vroeger").check();
  await next(page);
  await page.getByLabel("In een gezinshuis").check();
  await page.getByLabel("Bij familie of vrienden").check();
  await next(page);

  // Faces, a scale, and a branch that opens a short text.
  await expectGoodPage(page);
  await page.getByLabel("Goed", { exact: true }).check();
  await page.getByLabel("Mee eens", { exact: true }).check();
  await page.getByLabel("Nee", { exact: true }).check();
  await next(page);
  await page.getByLabel("Wat was daarvoor nodig geweest?").fill("Een bus die rijdt");
  await next(page);
  await page.getByLabel("Hulp op school").check();
  await next(page);
  await page.getByLabel("Wat moet er als eerste anders?").fill("Eén vaste persoon. 06-12345678");
  await next(page);

  // A telephone number is pointed out, and can be taken out before sending.
  await expect(page.locator("mark")).toHaveText("06-12345678");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Verander: Jouw idee" }).click();
  await page.getByLabel("Wat moet er als eerste anders?").fill("Eén vaste persoon.");
  await next(page);
  await expect(page.locator("mark")).toHaveCount(0);

  // Another answer at the start closes the branch: the person is told what no longer counts.
  await page.getByRole("link", { name: "Verander: Jouw ervaring" }).click();
  await page.getByLabel("Nee, maar ik denk graag mee").check();
  await next(page);
  await page.goto(`${SURVEY}/nakijken`);
  await expect(page.getByText("Deze antwoorden tellen niet meer mee")).toBeVisible();
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Dank je wel/);
  await expect(page.getByText("antwoorden telden niet meer mee")).toBeVisible();
  await expectGoodPage(page);
  const code = await page.locator(".code-display__code").innerText();
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  await expect(page.getByRole("img", { name: "Je code als QR-code" })).toBeVisible();

  // The code opens the own answer on another device.
  await page.context().clearCookies();
  await page.goto("/meedoen");
  await page.locator('input[name="code"]').fill(code);
  await page.locator('main button[type="submit"]').click();
  await expect(page).toHaveURL(/\/mijn$/);
  await page.goto(SURVEY);
  await page.getByRole("button", { name: "Verander mijn antwoorden" }).click();
  await expect(page.getByLabel("12 tot en met 15")).toBeChecked();
  await next(page);
  await page.getByLabel("Zeg ik liever niet").check();
  await next(page);
  await page.goto(`${SURVEY}/nakijken`);
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je antwoorden zijn veranderd");

  await page.getByRole("link", { name: "Trek mijn antwoorden in" }).click();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Trek mijn antwoorden in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je antwoorden zijn weg");
});

test("somebody stops halfway and goes on elsewhere with the code, one question at a time", async ({
  page,
}) => {
  await page.goto(SURVEY);
  await page.getByRole("button", { name: "Begin, met één vraag per keer" }).click();
  await next(page);
  await expectGoodPage(page);
  await page.getByLabel("Nee, maar ik denk graag mee").check();
  await next(page);
  await page.getByLabel("Hulp op school").check();
  await page.getByRole("button", { name: "Stoppen en later verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je antwoorden zijn bewaard");
  await expectGoodPage(page);
  const code = await page.locator(".code-display__code").innerText();

  await page.context().clearCookies();
  await page.goto("/meedoen");
  await page.locator('input[name="code"]').fill(code);
  await page.locator('main button[type="submit"]').click();
  await page.goto(SURVEY);
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByLabel("Hulp op school")).toBeChecked();
});

test("a young person and a parent read their own words, and 'other' has its text at its choice", async ({
  page,
}) => {
  for (const [role, question] of [
    [/^jongere/, "Heb jij ervaring met wonen op een andere plek dan thuis?"],
    [/^ouder of verzorger/, "Heeft je kind ervaring met wonen op een andere plek dan thuis?"],
  ] as const) {
    await page.context().clearCookies();
    await page.goto(SURVEY);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByLabel(role).check();
    await next(page);
    await expect(page.getByRole("group", { name: question })).toBeVisible();
    await page.getByLabel("Ja, nu").check();
    await next(page);
    await expect(page.getByRole("group", { name: question })).toBeVisible();
  }
  const other = page.getByLabel("Schrijf hier wat je bedoelt");
  await expect(other).toBeHidden();
  await page.getByLabel("Ergens anders").check();
  await expect(other).toBeVisible();
  await expectGoodPage(page);
  // The next stop of the keyboard is the text of the choice, before the choices behind it.
  await page.getByLabel("Ergens anders").focus();
  await page.keyboard.press("Tab");
  await expect(other).toBeFocused();
  await other.fill("Bij de buren");
  // What was typed stays in sight, also without its choice: it still counts.
  await page.getByLabel("Ergens anders").uncheck();
  await expect(other).toBeVisible();
  await next(page);
  await page.goto(`${SURVEY}/nakijken`);
  await expect(page.getByText("Bij de buren")).toBeVisible();
});

test("the results of a reported survey are drawn and in a table, in both languages", async ({
  page,
}) => {
  for (const prefix of ["", "/en"]) {
    await page.goto(`${prefix}/vragenlijsten`);
    await page.locator('a[href$="/resultaten"]').first().click();
    await expect(page.locator(".range-bar").first()).toBeVisible();
    await page.locator("details.details summary").nth(1).click();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expectGoodPage(page);
  }
});

/** One round from new to reported back through the desk: every step says what is missing and what it does, and asks once. */
import type { Page } from "@playwright/test";
import { dayFromNow } from "../support/days";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

/** A day from today as a date field holds it; weeks away, so that no time zone matters. */

const isGood = async (page: Page) => {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
};

/** Fills in fields of one step of the setting-up by their label, and keeps it. */
async function write(page: Page, part: string, fields: Record<string, string>): Promise<void> {
  await page.goto(part);
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    const tag = await field.evaluate((element) => element.tagName);
    const kind = await field.getAttribute("type");
    if (tag === "SELECT") await field.selectOption({ label: value });
    else if (kind === "radio") await field.check();
    else await field.fill(value);
  }
  await page.getByRole("button", { name: "Bewaar en ga naar de ronde" }).click();
}

async function step(page: Page, name: string, yes: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await isGood(page);
  await page.getByRole("button", { name: yes }).click();
  await expect(page.getByRole("status")).toHaveText("Gedaan.");
}

test("a round goes from new to reported back, and no step is taken blindly @wide", async ({
  page,
  asStaff,
  javaScriptEnabled,
}, { project }) => {
  test.slow();
  await asStaff("beheer@voorbeeld.inbreng.nl");
  const mark = `${project.name} ${javaScriptEnabled ? "met" : "zonder"} ${Date.now().toString(36)}`;
  await page.goto("/werkplek/rondes/nieuw");
  await page.getByLabel("Naam van de ronde").fill(`Fietsen naar school ${mark}`);
  await page.getByLabel("De vraag aan mensen").fill("Hoe kom je veilig op school?");
  await page.getByRole("button", { name: "Nieuwe ronde" }).click();
  await page.waitForURL(/\/werkplek\/rondes\/fietsen-naar-school[^/]*\/opzet\/invloed/);
  const desk = new URL(page.url()).pathname.replace("/opzet/invloed", "");
  await isGood(page);

  // An empty round is announced to nobody: the page says what is missing and offers no way on.
  await page.goto(desk);
  await isGood(page);
  await page.getByRole("link", { name: "Kondig aan", exact: true }).click();
  await expect(page.getByText("Dit kan nog niet")).toBeVisible();
  await expect(page.getByText("wie beslist", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, kondig aan" })).toHaveCount(0);
  await isGood(page);

  // The steps are kept one by one, and each leads to the next.
  await page.getByRole("link", { name: "Vul de ronde aan" }).click();
  await isGood(page);
  await page.getByRole("link", { name: "Ga verder: Invloed" }).click();
  await page.getByLabel("Je geeft advies").check();
  await page.getByLabel("Dit ligt open").fill("De route");
  await page.getByLabel("Dit staat vast").fill("Het geld");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie beslist en antwoordt");
  await isGood(page);
  await page.getByLabel("Wie beslist", { exact: true }).selectOption({ label: "SamenTwente" });
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();

  // Dates that cannot be are refused where they are typed, and nothing typed is lost.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data");
  await page.getByLabel("Sluit aan het eind van").fill(dayFromNow(-7));
  await page.getByLabel("Wat er die dag gebeurt").fill("De raad stemt.");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expect(page.getByText("De sluitdatum is al voorbij.").first()).toBeVisible();
  await expect(page.getByLabel("Wat er die dag gebeurt")).toHaveValue("De raad stemt.");
  await isGood(page);
  await page.getByLabel("Sluit aan het eind van").fill(dayFromNow(30));
  await page.getByRole("button", { name: "Bewaar en ga naar de ronde" }).click();
  await expect(page.getByRole("status")).toHaveText("Gedaan.");

  // It is seen as a visitor will see it, before anybody else does.
  await page.goto(`${desk}/voorbeeld`);
  await expect(page.getByText("De route")).toBeVisible();
  await isGood(page);
  await page.goto(desk);
  await step(page, "Kondig aan", "Ja, kondig aan");

  // What people have read about their influence does not go without a word.
  await write(page, `${desk}/opzet/invloed`, { "Dit ligt open": "" });
  await expect(page.getByText("Er ligt niets open.").first()).toBeVisible();

  // Opening asks the rest.
  await page.goto(`${desk}/stap/openen`);
  await expect(page.getByText("wie antwoord geeft", { exact: true })).toBeVisible();
  await write(page, `${desk}/opzet/wie`, {
    "Wie geeft antwoord": "Organisatie voor Zorg en Jeugdhulp in Twente",
  });
  await write(page, `${desk}/opzet/beloften`, {
    "Is het veilig om mee te doen": "Ja.",
    "Hoe kun je meedoen": "Met een voorstel.",
    "Wie luistert er": "Het bestuur.",
    "Wat gebeurt er met wat mensen zeggen": "Je leest het terug.",
  });
  await write(page, `${desk}/opzet/data`, { "Mensen horen uiterlijk iets op": dayFromNow(60) });
  await page.goto(`${desk}/opzet/principes`);
  await isGood(page);
  await page.getByLabel(/^Principe 4:/).fill("Over thuis wonen.");
  await page.getByRole("button", { name: "Bewaar en kijk wat nog ontbreekt" }).click();
  await page.goto(desk);
  await step(page, "Open de ronde", "Ja, open de ronde");

  await page.goto(`${desk}/stap/sluiten`);
  await expect(page.getByText(/Mensen lazen dat ze tot en met/)).toBeVisible();
  await page.goto(desk);
  await step(page, "Sluit de ronde", "Ja, sluit de ronde");

  await page.goto(`${desk}/stap/terugkoppelen`);
  await expect(page.getByText("Niemand krijgt hierover een e-mail.")).toBeVisible();
  await expect(page.getByText("De sleutel van deze ronde.")).toBeVisible();
  await page.goto(desk);
  await step(page, "Koppel terug", "Ja, koppel terug");
  // A step that was taken is asked by nobody again.
  await page.goto(`${desk}/stap/terugkoppelen`);
  await expect(page.getByText(/^Deze stap kan nu niet/)).toBeVisible();
  await isGood(page);
});

import { createHash, randomBytes, randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import type { Page } from "@playwright/test";
import { serverEnvironment } from "../support/e2e-server";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const COMING = "/bijeenkomsten/wat-maakt-een-plek-een-thuis";
const SPEAKERS = "/bijeenkomsten/ouderavond-enschede";
const REPORTED = "/bijeenkomsten/eerste-stap-goor";
const HOUR = 3_600_000;
const ROUND = "Thuis of ergens anders wonen";
const ROUND_PAGE = "/rondes/prioritaire-opgave-jeugd";

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

/** Date and time on the clock in Amsterdam, as the form takes them. */
function wallClock(moment: Date): { date: string; time: string } {
  const [date = "", time = ""] = moment
    .toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" })
    .split(" ");
  return { date, time: time.slice(0, 5) };
}

/** Lets the hours of a session go by, which no test can wait for. */
function letItPass(title: string): void {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const [start, end] = [3, 1].map((hours) => new Date(Date.now() - hours * HOUR).toISOString());
  const change = `UPDATE "Session" SET "startsAt" = ?, "endsAt" = ? WHERE "title" = ?`;
  expect(database.prepare(change).run(start, end, title).changes).toBe(1);
  database.close();
}

test("a young person finds a session, signs up, asks, registers to speak and cancels", async ({
  page,
}) => {
  await page.goto("/bijeenkomsten");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Kalender" }).click();
  await expectGoodPage(page);
  await page.goto("/bijeenkomsten");
  await page.getByLabel("Gemeente").selectOption({ label: "Hengelo" });
  await page.getByRole("button", { name: "Laat zien" }).click();
  await page.getByRole("link", { name: "Wat maakt een plek een thuis?" }).click();
  await expect(page.getByText("nog plek").first()).toBeVisible();
  await expectGoodPage(page);

  await page.getByRole("link", { name: "Ik kom" }).click();
  await expectGoodPage(page);
  await page.getByLabel("Hoe mogen we je noemen?").fill("Kiek");
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Hoe mogen we je noemen?")).toHaveValue("Kiek");
  await expectGoodPage(page);
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel("16 of 17").check();
  await page.getByLabel(/^in de zaal/).check();
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await expect(page.getByText("Je hebt een plek")).toBeVisible();
  await expect(page.getByRole("img", { name: "Laat deze code zien bij de deur" })).toBeVisible();
  await expectGoodPage(page);
  const code = await page.locator(".code-display__code").innerText();

  await page.goto(`${COMING}/vragen`);
  await page.getByLabel("Jouw vraag").fill("Krijgen we ook te eten?");
  await page.getByRole("button", { name: "Verstuur mijn vraag" }).click();
  await expect(page.getByText("Je vraag is binnen")).toBeVisible();
  await page.getByRole("button", { name: "Dit wil ik ook weten" }).first().click();
  await expect(page.getByText("Jij wilt dit ook weten")).toBeVisible();
  await expectGoodPage(page);

  await page.goto(`${SPEAKERS}/inspreken`);
  await expectGoodPage(page);
  await page.getByLabel("Waar wil je iets over zeggen?").fill("Over slapen");
  await page.getByRole("button", { name: "Zet mij op de lijst" }).click();
  await expect(page.getByText("Je staat op de lijst")).toBeVisible();
  await expectGoodPage(page);

  // With the code, on another device.
  await page.context().clearCookies();
  await page.goto("/meedoen");
  await page.locator('input[name="code"]').fill(code);
  await page.locator('main button[type="submit"]').click();
  await page.goto(`${COMING}/aanmelding`);
  await page.getByRole("button", { name: "Ik kom toch niet" }).click();
  await expect(page.getByText("Je bent afgemeld")).toBeVisible();
  await expectGoodPage(page);
});

/** The link of the mail holds a token of which the database keeps the hash only: this puts one there that is known. */
function linkInMail(nickname: string): string {
  const token = randomBytes(32).toString("base64url");
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const change = `UPDATE "SignUp" SET "cancelTokenHash" = ? WHERE "nickname" = ?`;
  const hash = createHash("sha256").update(token).digest("hex");
  expect(database.prepare(change).run(hash, nickname).changes).toBe(1);
  database.close();
  return `/aanmelding/${token}`;
}

test("the link of the mail cancels in a browser that knows nobody", async ({ page }) => {
  const nickname = `Mail ${randomBytes(3).toString("hex")}`;
  await page.goto(`${COMING}/aanmelden`);
  await page.getByLabel("Hoe mogen we je noemen?").fill(nickname);
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.getByLabel(/^in de zaal/).check();
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await expect(page.getByRole("button", { name: "Ik kom toch niet" })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(linkInMail(nickname));
  await page.getByRole("button", { name: "Ik kom toch niet" }).click();
  await expect(page.getByText("Je bent afgemeld")).toBeVisible();
});

test("everybody reads a report and reacts to it", async ({ page }) => {
  await page.goto(`${REPORTED}/verslag`);
  await expect(page.getByRole("heading", { name: "Wie waren er?" })).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Reageer op dit verslag" }).click();
  await expectGoodPage(page);
  await page.getByLabel("Jouw reactie").fill("Zo heb ik het ook gehoord.");
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.getByRole("button", { name: "Verstuur mijn reactie" }).click();
  await expect(page.getByText("Je reactie is binnen")).toBeVisible();
  await expectGoodPage(page);
});

test("a moderator makes a session, publishes it, checks people in and writes the report @wide", async ({
  page,
  asStaff,
}) => {
  test.slow();
  const title = `Tafel ${randomUUID()}`;
  const start = wallClock(new Date(Date.now() + HOUR));
  const end = wallClock(new Date(Date.now() + 2 * HOUR));
  await asStaff(MODERATOR);
  await page.goto("/werkplek/bijeenkomsten");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Nieuwe bijeenkomst" }).click();
  await expectGoodPage(page);
  await page.getByLabel("Bij welke ronde hoort dit?").selectOption({ label: ROUND });
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("Waar gaat het over?", { exact: true }).fill("We praten samen.");
  await page.getByLabel("Datum", { exact: true }).fill(start.date);
  await page.getByLabel("Begin", { exact: true }).fill(start.time);
  await page.getByLabel("Einde", { exact: true }).fill(end.time);
  if (end.date !== start.date) {
    await page.getByText("Eindigt het na middernacht?").click();
    await page.getByLabel("Datum van het einde").fill(end.date);
  }
  await page.getByRole("button", { name: "Bewaar en verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waar en hoeveel plekken");
  await page.getByRole("button", { name: "Openbaar maken" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul in waar het is");
  await expectGoodPage(page);
  await page.getByLabel("Naam van de plek").fill("Buurthuis");
  await page.getByLabel("Hoeveel plekken zijn er?").fill("8");
  await page.getByRole("button", { name: "Bewaar en verder" }).click();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Bewaar en verder" }).click();
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Datum prikken" }).click();
  await expectGoodPage(page);
  await page.goBack();
  await page.getByRole("button", { name: "Openbaar maken" }).click();
  await expect(page.getByText("De bijeenkomst is openbaar")).toBeVisible();

  const desk = page.getByRole("navigation", { name: "Wat wil je zien?" });
  await desk.getByRole("link", { name: "Lijst van de dag" }).click();
  await expectGoodPage(page);
  await page.getByLabel("Hoeveel mensen?").fill("2");
  await page.getByRole("button", { name: "Erbij tellen" }).click();
  await expect(page.getByText("jongeren: 2")).toBeVisible();
  for (const name of ["Vragen", "Sprekers", "Materiaal", "Herhalen"]) {
    await desk.getByRole("link", { name, exact: true }).click();
    await expectGoodPage(page);
  }
  await desk.getByRole("link", { name: "Wat er gezegd is" }).click();
  await page.getByLabel("Wat is er gezegd?").fill("Wij willen zelf kiezen.");
  await page.getByLabel("Door wie?").selectOption({ label: "jongeren" });
  await page.getByLabel("Dit mag als citaat worden getoond").check();
  await page.getByRole("button", { name: "Opschrijven" }).click();
  await expectGoodPage(page);

  letItPass(title);
  await desk.getByRole("link", { name: "Lijst van de dag" }).click();
  await page.getByRole("button", { name: "De lijst klopt" }).click();
  await expectGoodPage(page);
  await desk.getByRole("link", { name: "Verslag", exact: true }).click();
  await page.getByLabel("Wat is er gezegd?", { exact: true }).fill("Dat kiezen belangrijk is.");
  await page.getByRole("button", { name: "Verslag online zetten" }).click();
  await expect(page.getByRole("alert")).toContainText("wat het antwoord was");
  await expectGoodPage(page);
  await page.getByLabel("Wat was het antwoord?", { exact: true }).fill("De raad luisterde.");
  await page.getByLabel("Wat gebeurt er nu?", { exact: true }).fill("In mei een plan.");
  await page.getByLabel("Wij willen zelf kiezen.").check();
  await page.getByRole("button", { name: "Verslag online zetten" }).click();
  await expect(page.getByText("Dat kiezen belangrijk is.")).toBeVisible();
  await expect(page.getByText("Wij willen zelf kiezen.")).toBeVisible();
  await expectGoodPage(page);
});

test("a conversation of before is entered, and stands in its round and in the figures", async ({
  page,
  asStaff,
}, { project }) => {
  test.slow();
  const title = `Gesprek op school ${project.name} ${Date.now().toString(36)}`;
  const start = wallClock(new Date(Date.now() - 26 * HOUR));
  const end = wallClock(new Date(Date.now() - 25 * HOUR));
  await asStaff(MODERATOR);
  await page.goto("/werkplek/bijeenkomsten/nieuw");
  await page.getByLabel("Bij welke ronde hoort dit?").selectOption({ label: ROUND });
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("Waar gaat het over?", { exact: true }).fill("Twee klassen praatten mee.");
  await page.getByLabel("Datum", { exact: true }).fill(start.date);
  await page.getByLabel("Begin", { exact: true }).fill(start.time);
  await page.getByLabel("Einde", { exact: true }).fill(end.time);
  if (end.date !== start.date) {
    await page.getByText("Eindigt het na middernacht?").click();
    await page.getByLabel("Datum van het einde").fill(end.date);
  }
  await page.getByRole("button", { name: "Bewaar en verder" }).click();
  await page.getByLabel("in de zaal", { exact: true }).check();
  await page.getByLabel("Naam van de plek").fill("De school");
  await page.getByLabel("Hoeveel plekken zijn er?").fill("20");
  await page.getByRole("button", { name: "Bewaar en verder" }).click();
  await page.getByRole("button", { name: "Leg vast als geweest" }).click();
  await expect(page.getByText("en als achteraf ingevoerd")).toBeVisible();
  await expectGoodPage(page);

  const desk = page.getByRole("navigation", { name: "Wat wil je zien?" });
  await desk.getByRole("link", { name: "Lijst van de dag" }).click();
  await page.getByLabel("Hoeveel mensen?").fill("14");
  await page.getByRole("button", { name: "Erbij tellen" }).click();
  await expect(page.getByText("jongeren: 14")).toBeVisible();
  await page.getByRole("button", { name: "De lijst klopt" }).click();

  await page.goto(ROUND_PAGE);
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByText("Achteraf ingevoerd").first()).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`${ROUND_PAGE}/cijfers`);
  const activity = page.getByRole("listitem").filter({ hasText: title });
  await expect(activity).toContainText("Hier geteld: 14 bijdragen");
});

/** One session from plan to report, with fifteen people: in the room, online, in line, and by telephone. */
import Database from "better-sqlite3";
import type { Browser, Page } from "@playwright/test";
import { dayFromNow } from "../support/days";
import { baseURL, serverEnvironment } from "../support/e2e-server";
import {
  atWidth,
  expect,
  expectAccessible,
  expectNoHorizontalScroll,
  staffSession,
  test,
} from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const ROUND = "Thuis of ergens anders wonen";
const HOUR = 3_600_000;
const WORDS = "Neem een jas mee: we lopen een stuk buiten.";

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
}

/** Lets the hours of a session go by, which no test can wait for. */
function letItPass(title: string): void {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const [start, end] = [3, 1].map((hours) => new Date(Date.now() - hours * HOUR).toISOString());
  const change = `UPDATE "Session" SET "startsAt" = ?, "endsAt" = ? WHERE "title" = ?`;
  expect(database.prepare(change).run(start, end, title).changes).toBe(1);
  database.close();
}

/** Lets a seat wait to be confirmed, as one that came free does. */
function letSeatWait(title: string, nickname: string): void {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const until = new Date(Date.now() + HOUR).toISOString();
  const change = `UPDATE "SignUp" SET "confirmBy" = ?
    WHERE "nickname" = ? AND "sessionId" IN (SELECT "id" FROM "Session" WHERE "title" = ?)`;
  expect(database.prepare(change).run(until, nickname, title).changes).toBe(1);
  database.close();
}

/** Presses of staff, counted for `docs/desk-clicks.md`. */
function handOf(page: Page) {
  let presses = 0;
  const press = async (role: "button" | "link" | "radio" | "checkbox", name: string | RegExp) => {
    presses += 1;
    const exact = typeof name === "string";
    await page.getByRole(role, { name, exact }).first().click();
  };
  const choose = async (name: string, option: string) => {
    presses += 1;
    await page.getByLabel(name).selectOption(option);
  };
  /** How many since this was asked last. */
  const counted = () => {
    const since = presses;
    presses = 0;
    return since;
  };
  return { press, choose, counted };
}

type Person = { nickname: string; way: "in de zaal" | "online"; email?: string };

/** Somebody signs up in a browser of their own, in which nobody is known yet. */
async function signUp(browser: Browser, slug: string, person: Person): Promise<Page> {
  const { javaScriptEnabled = true } = test.info().project.use;
  const context = await browser.newContext({ baseURL, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`/bijeenkomsten/${slug}/aanmelden`);
  await page.getByLabel("Hoe mogen we je noemen?").fill(person.nickname);
  await page.getByLabel(/^ouder of verzorger/).check();
  await page.getByLabel(new RegExp(`^${person.way}`)).check();
  if (person.email) await page.getByLabel(/e-mail/i).fill(person.email);
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/aanmelding$/);
  return page;
}

test(
  "a session with fifteen people, from plan to report @long",
  atWidth(1280),
  async ({ page, context, browser }, { project }) => {
    test.setTimeout(180_000);
    const title = `Vijftien aan tafel ${project.name} ${Date.now().toString(36)}`;
    const { press, choose, counted } = handOf(page);
    await context.addCookies([{ ...staffSession(MODERATOR), url: baseURL }]);

    // Plan: four steps, in a room and online.
    await page.goto("/werkplek/bijeenkomsten/nieuw");
    await choose("Bij welke ronde hoort dit?", ROUND);
    await page.getByLabel("Titel", { exact: true }).fill(title);
    await page.getByLabel("Waar gaat het over?", { exact: true }).fill("We praten samen.");
    await page.getByLabel("Datum", { exact: true }).fill(dayFromNow(7));
    await page.getByLabel("Begin", { exact: true }).fill("19:00");
    await page.getByLabel("Einde", { exact: true }).fill("21:00");
    await expectGoodPage(page);
    await press("button", "Bewaar en verder");
    await press("radio", "in de zaal of online");
    await page.getByLabel("Naam van de plek").fill("Buurthuis");
    await page.getByLabel(/^Hoeveel plekken zijn er(?! online)/).fill("8");
    await page.getByLabel("Hoeveel plekken zijn er online?").fill("5");
    await page.getByLabel("Link voor online").fill("https://overleg.example.org/tafel");
    await expectGoodPage(page);
    await press("button", "Bewaar en verder");
    await expectGoodPage(page);
    await press("button", "Openbaar maken");
    await expect(page.getByText("De bijeenkomst is openbaar")).toBeVisible();
    expect(counted(), "to make a session in the room and online, and publish it").toBe(5);
    const desk = /\/werkplek\/bijeenkomsten\/[^/?]+/.exec(new URL(page.url()).pathname)?.[0] ?? "";
    const links = page.getByRole("navigation", { name: "Wat wil je zien?" });
    await page.goto(`${desk}/overzicht`);
    const publicPage = page.getByRole("link", { name: "Bekijk de openbare pagina" });
    const slug = (await publicPage.getAttribute("href"))?.split("/").at(-1) ?? "";

    // Fourteen people sign up on the site: nine for the room, five online; the ninth waits.
    const first = await signUp(browser, slug, {
      nickname: "Uil",
      way: "in de zaal",
      email: "uil@voorbeeld.nl",
    });
    await expect(first.getByText("Je hebt een plek")).toBeVisible();
    const others = ["Merel", "Specht", "Vink", "Kauw", "Raaf", "Gans", "Mees"];
    for (const nickname of others) await signUp(browser, slug, { nickname, way: "in de zaal" });
    const waiting = await signUp(browser, slug, { nickname: "Wulp", way: "in de zaal" });
    await expect(waiting.getByText("Je staat op de wachtlijst").first()).toBeVisible();
    for (const nickname of ["Zwaan", "Reiger", "Stern", "Kievit"]) {
      await signUp(browser, slug, { nickname, way: "online", email: `${nickname}@voorbeeld.nl` });
    }
    const online = await signUp(browser, slug, { nickname: "Grutto", way: "online" });
    await expectGoodPage(online);

    // The fifteenth telephones.
    await page.goto(`${desk}/aanmelden`);
    await page.getByLabel("Hoe mogen we je noemen?").fill("Ekster");
    await page.getByLabel(/^ouder of verzorger/).check();
    await page.getByLabel(/^in de zaal/).check();
    await page.getByRole("button", { name: "Meld deze persoon aan" }).click();
    await expect(page.getByText("Op de wachtlijst gezet: nummer 15")).toBeVisible();
    await expectGoodPage(page);

    // Staff give the caller a seat before the other, and say why.
    await links.getByRole("link", { name: "Lijst van de dag" }).click();
    await page.getByText("Iemand van de wachtlijst een plek geven").click();
    const caller = page.getByLabel("Wie?").getByRole("option", { name: /^15\. Ekster/ });
    await page.getByLabel("Wie?").selectOption(await caller.innerText());
    await page.getByLabel("Waarom eerder dan de anderen?").selectOption({ index: 1 });
    await page.getByLabel(/^Zet een stoel bij/).check();
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Geef deze plek" }).click();
    await expect(page.getByText("in de zaal: 9 van 9, 1 op de wachtlijst").first()).toBeVisible();

    // Somebody without e-mail says by telephone that they come.
    letSeatWait(title, "Merel");
    await page.reload();
    await page
      .getByRole("row")
      .filter({ hasText: "Merel" })
      .getByRole("button", { name: "Bevestig namens deze persoon" })
      .click();
    await expect(page.getByRole("button", { name: "Bevestig namens deze persoon" })).toHaveCount(0);

    // They write to everybody, and see how each hears of it.
    await links.getByRole("link", { name: "Berichten" }).click();
    await page.getByLabel("Jouw bericht", { exact: true }).fill(WORDS);
    await expectGoodPage(page);
    await press("button", "Bekijk het eerst");
    await expect(page.getByText("5 mensen krijgen het per mail.")).toBeVisible();
    await expect(page.getByText("9 mensen lezen het alleen op de eigen pagina.")).toBeVisible();
    await expect(page.getByText("1 persoon moet je bellen.")).toBeVisible();
    await expectGoodPage(page);
    await press("button", "Verstuur aan 15 mensen");
    expect(counted(), "to write to everybody, looked at first").toBe(2);
    await expect(page.getByRole("status").first()).toHaveText("Het bericht is verstuurd.");
    await page.getByRole("button", { name: "Verteld aan 15. Ekster" }).click();
    await expect(page.getByText("is nog niet gebeld")).toHaveCount(0);
    await expectGoodPage(page);
    await online.reload();
    await expect(online.getByText(WORDS)).toBeVisible();
    await expectGoodPage(online);

    // The list goes along as a file, without an address.
    const file = await page.request.get(`${desk}/lijst.csv`);
    const list = await file.text();
    expect(list).toContain("Ekster");
    expect(list).not.toContain("@voorbeeld.nl");

    // The day: people are ticked, the list is closed.
    letItPass(title);
    await links.getByRole("link", { name: "Lijst van de dag" }).click();
    for (const nickname of ["Uil", "Ekster", "Zwaan"]) {
      const row = page.getByRole("row").filter({ hasText: nickname });
      await row.getByRole("button", { name: "Is er" }).click();
    }
    await expectGoodPage(page);
    await page.getByRole("button", { name: "De lijst klopt" }).click();

    // The report, which a participant reads.
    await links.getByRole("link", { name: "Verslag", exact: true }).click();
    await page.getByLabel("Wat is er gezegd?", { exact: true }).fill("Dat kiezen belangrijk is.");
    await page.getByLabel("Wat was het antwoord?", { exact: true }).fill("De raad luisterde.");
    await page.getByLabel("Wat gebeurt er nu?", { exact: true }).fill("In mei een plan.");
    await page.getByRole("button", { name: "Verslag online zetten" }).click();
    await expect(page.getByText("Dat kiezen belangrijk is.")).toBeVisible();
    await first.reload();
    await first.getByRole("link", { name: "Lees het verslag" }).click();
    await expect(first.getByText("In mei een plan.")).toBeVisible();
    await expectGoodPage(first);

    await page.goto(`${desk}/overzicht`);
    await expect(page.getByText(WORDS)).toBeVisible();
    await page.getByText("Geschiedenis").click();
    await expect(page.getByText(/heeft geschreven aan de mensen van/)).toBeVisible();
    await expectGoodPage(page);
  },
);

/** A tablet at a session without network: it asks, holds what was said sealed, sends it when it can, and shows nobody who was before. */
import type { BrowserContext, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { serverEnvironment } from "../support/e2e-server";
import { BRANCHING, openSurvey } from "./open-survey";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const SECRET = "Een plek waar niemand meekijkt";
const READY = "Deze tablet werkt ook zonder internet.";
const CLOSED = "De vragenlijst was al dicht toen het aankwam.";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const waiting = (page: Page) => page.locator('[data-tablet="waiting"]');

/** Makes the browser a tablet and waits until it needs no network any more; gives the address of its page. */
async function standDown(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/uitnodigen`);
  await press(page, "Maak er een tablet zonder internet van");
  await expect(page.getByText(READY)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function tellWho(page: Page): Promise<void> {
  await press(page, "Start");
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel("12 tot en met 15").check();
  await press(page, "Verder");
}

async function sendOff(page: Page): Promise<void> {
  await press(page, "Verstuur mijn antwoorden");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bedankt, je bent klaar");
}

/** Somebody who misses something: their choice opens a page, and they write in their own words. */
async function fillInAll(page: Page): Promise<void> {
  await tellWho(page);
  await page.getByLabel("Te weinig").check();
  await press(page, "Verder");
  await page.getByLabel("Wat mis je?").fill(SECRET);
  await press(page, "Verder");
  await expect(page.getByText(SECRET)).toBeVisible();
}

/** Somebody who misses nothing meets no second page. */
async function fillInShort(page: Page): Promise<void> {
  await tellWho(page);
  await page.getByLabel("Genoeg").check();
  await press(page, "Verder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klopt alles?");
}

/** Everything that the browser keeps for the site, as text. */
function storedIn(page: Page): Promise<string> {
  return page.evaluate(`(async () => {
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((done) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
        });
        kept.push(JSON.stringify(rows));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        if (/html|json/.test(answer.headers.get("Content-Type"))) kept.push(await answer.text());
      }
    }
    return kept.join("\\n");
  })()`);
}

/** The responses that the server has, with their texts. */
function responsesTo(address: string): { count: number; texts: string[] } {
  const slug = address.split("/")[2] ?? "";
  const database = new Database(serverEnvironment.DATABASE_FILE, { readonly: true });
  try {
    const of = `FROM "Response" r JOIN "Survey" s ON s."id" = r."surveyId" WHERE s."slug" = ?`;
    const rows: unknown[] = database
      .prepare(`SELECT r."id" ${of} AND r."channel" = 'session'`)
      .all(slug);
    const texts: unknown[] = database
      .prepare(`SELECT a."value" FROM "Answer" a WHERE a."responseId" IN (SELECT r."id" ${of})`)
      .pluck()
      .all(slug);
    return { count: rows.length, texts: texts.map(String) };
  } finally {
    database.close();
  }
}

async function expectNothingOfAnybody(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  const html = await page.content();
  expect(html).not.toContain(SECRET);
  await expect(page.locator(".code-display__code")).toHaveCount(0);
}

/** Loses the answer to the next thing that is sent, once the server has it. */
async function loseNextAnswer(context: BrowserContext): Promise<() => number> {
  let lost = 0;
  await context.route(/\?verstuur$/, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  return () => lost;
}

test("kiosk offline, back online, nothing of the former person @wide", async ({
  page,
  context,
  asStaff,
}) => {
  test.slow();
  await asStaff(MODERATOR);
  const base = await openSurvey(page, "Zonder netwerk", BRANCHING);
  const address = await standDown(page, base);
  await expectAccessible(page);

  await context.setOffline(true);
  await page.goto(address);
  await fillInAll(page);
  await expectAccessible(page);
  // Somebody who reloads, or a tab that is restored, begins anew.
  await page.reload();
  await expectNothingOfAnybody(page);
  await fillInAll(page);
  await sendOff(page);
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  const code = await page.locator(".code-display__code").innerText();
  await expect(waiting(page)).toHaveText("1 antwoord wacht op internet.");

  // The next one finds nothing: not with Back, not in a new tab, not in what the browser keeps.
  await page.goBack();
  await expectNothingOfAnybody(page);
  const restored = await context.newPage();
  await page.close();
  await restored.goto(address);
  await expectNothingOfAnybody(restored);
  const kept = await storedIn(restored);
  expect(kept).toContain("sealed");
  for (const words of [SECRET, code, code.replaceAll("-", ""), '"answers.', 'from12to15"]']) {
    expect(kept).not.toContain(words);
  }
  await press(restored, "Start");
  await expect(restored.getByLabel(/^jongere/)).not.toBeChecked();
  await press(restored, "Stoppen");
  await fillInShort(restored);
  // Back is a step back in the survey.
  await restored.goBack();
  await expect(restored.getByLabel("Genoeg")).toBeChecked();
  await press(restored, "Verder");
  await sendOff(restored);
  await press(restored, "Klaar, terug naar het begin");
  await expect(waiting(restored)).toHaveText("2 antwoorden wachten op internet.");
  expect(responsesTo(address).count).toBe(0);

  // Staff stop while they wait: said, and nothing is lost.
  await restored.goto(`${address}?uit`);
  await expect(restored.getByText("2 antwoorden zijn nog niet verstuurd")).toBeVisible();
  await expectAccessible(restored);
  await press(restored, "Nee, ga door");
  await expect(waiting(restored)).toHaveText("2 antwoorden wachten op internet.");

  // Of one the answer is lost on the way: it goes again, and counts once.
  const lost = await loseNextAnswer(context);
  await context.setOffline(false);
  await expect.poll(lost).toBe(1);
  await restored.reload();
  await expect(waiting(restored)).toHaveAttribute("data-count", "0");
  await expect(waiting(restored)).toHaveText("");
  const { count, texts } = responsesTo(address);
  expect(count).toBe(2);
  expect(texts.filter((text) => text.includes(SECRET))).toHaveLength(1);
  expect(await storedIn(restored)).not.toContain('"sealed":');

  // The code that was shown without network opens what was sent.
  const own = await context.browser()?.newPage();
  await own?.goto("/meedoen");
  await own?.getByLabel(/code/i).first().fill(code);
  await own?.locator('main button[type="submit"]').first().click();
  await expect(own?.getByText("Zonder netwerk").first() ?? restored.locator("x")).toBeVisible();
  await own?.close();

  await restored.goto(`${address}?uit`);
  await press(restored, "Stop met deze tablet");
  await expect(restored).toHaveURL(new RegExp(`${base.replace("/werkplek", "")}$`));
  expect(await restored.evaluate("indexedDB.databases()")).toEqual([]);
  expect(await restored.evaluate("caches.keys()")).toEqual([]);
});

test("what comes after the close stays on the tablet, and staff hear why @wide", async ({
  page,
  context,
  asStaff,
}) => {
  test.slow();
  await asStaff(MODERATOR);
  const base = await openSurvey(page, "Te laat", BRANCHING);
  const address = await standDown(page, base);
  await context.setOffline(true);
  await page.goto(address);
  await fillInShort(page);
  await sendOff(page);
  await page.goto(`${address}?uit`);
  await press(page, "Stop met deze tablet");
  await expect(page.getByText("Deze tablet is gestopt.")).toBeVisible();

  const desk = await context.browser()?.newContext();
  if (!desk) throw new Error("There is no browser");
  const database = new Database(serverEnvironment.DATABASE_FILE);
  database
    .prepare(`UPDATE "Survey" SET "state" = 'closed', "closesAt" = ? WHERE "slug" = ?`)
    .run(new Date(Date.now() - 1000).toISOString(), address.split("/")[2]);
  database.close();
  await desk.close();

  await context.setOffline(false);
  await expect(page.getByText(CLOSED)).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await expect(waiting(page)).toHaveText("Niet alles is aangenomen. Vraag het de begeleider.");
  expect(responsesTo(address).count).toBe(0);
  expect(await storedIn(page)).toContain('"sealed":');

  // Only whoever says so throws it away; then the tablet is an ordinary browser.
  await page.getByText("Gooi weg wat niet is aangenomen").click();
  await press(page, "Ja, gooi weg");
  await expect(page).toHaveURL(new RegExp(`${base.replace("/werkplek", "")}$`));
});

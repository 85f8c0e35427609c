/** In the room: who leads it starts, a phone votes, the screen shows; with script and without. */
import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { serverEnvironment } from "../support/e2e-server";
import { expect, expectGoodInEveryLight, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const HOUR = 3_600_000;
/** A page that waits is a real-time event, the exception that WCAG 2.2.1 makes; without script it refreshes itself. */
const REAL_TIME = ["meta-refresh"];

const anyRow = z.record(z.string(), z.unknown());
const sessionRow = z.object({ id: z.string(), activityId: z.string() });

/** A session of the examples that is going on now, as a copy of one that is to come. */
function sessionOfNow(): { id: string; slug: string } {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const copy = (table: string, from: string, changes: Record<string, string | null>) => {
    const row = database.prepare(`SELECT * FROM "${table}" WHERE id = ?`).get(from);
    const made = { ...anyRow.parse(row), ...changes, id: randomUUID() };
    const names = Object.keys(made);
    database
      .prepare(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")})
         VALUES (${names.map((name) => `@${name}`).join(", ")})`,
      )
      .run(made);
    return made.id;
  };
  try {
    const found = database
      .prepare(`SELECT id, activityId FROM "Session" WHERE slug = 'wat-maakt-een-plek-een-thuis'`)
      .get();
    const { id, activityId } = sessionRow.parse(found);
    const slug = `zaal-${randomUUID()}`;
    const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
    const times = { startsAt: at(-1), endsAt: at(2) };
    const title = `De zaal van nu ${slug}`;
    const activity = copy("Activity", activityId, { title });
    const changes = { ...times, slug, title, titleEn: null, activityId: activity };
    return { id: copy("Session", id, changes), slug };
  } finally {
    database.close();
  }
}

/** Votes of phones nobody holds, so that there are enough for a result. */
function addVotes(sessionId: string, count: number): void {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  const insert = database.prepare(
    `INSERT INTO "LiveVote" ("questionId", "voterKey", "choices")
     SELECT q."id", ?, '["1"]' FROM "LiveQuestion" q JOIN "LiveRoom" r ON r."id" = q."roomId"
     WHERE r."sessionId" = ?`,
  );
  for (let number = 0; number < count; number += 1) insert.run(randomUUID(), sessionId);
  database.close();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a room votes: the desk starts, a phone chooses, the screen shows, a result from ten on", async ({
  page: desk,
  browser,
  asStaff,
}, { project }) => {
  // Three browsers side by side, each looked at in every light.
  test.setTimeout(300_000);
  const hasScript = project.use.javaScriptEnabled !== false;
  await asStaff(MODERATOR);
  const { id, slug } = sessionOfNow();
  const room = `/werkplek/bijeenkomsten/${id}/zaal`;

  await desk.goto(`${room}/vragen`);
  await desk.getByLabel("De vraag", { exact: true }).fill("Wat maakt een plek een thuis?");
  await desk.getByLabel("De keuzes").fill("een eigen kamer\nmensen die luisteren");
  await press(desk, "Bewaar de vraag");
  await expect(desk.getByRole("status")).toContainText("De vraag staat klaar");
  await expectGoodInEveryLight(desk);
  await desk.goto(room);
  await press(desk, "Begin in de zaal");
  await expectGoodInEveryLight(desk);

  const context = await browser.newContext({ ...project.use });
  const [phone, screen] = [await context.newPage(), await context.newPage()];
  await screen.goto(`/bijeenkomsten/${slug}/scherm`);
  await expect(screen.getByText("Pak je telefoon")).toBeVisible();
  const word = await screen.locator(".room-join__word").innerText();
  await phone.goto("/zaal");
  await phone.getByLabel("Het woord op het scherm").fill(word.toUpperCase());
  await press(phone, "Doe mee");
  await expect(phone.getByRole("heading", { name: "Kijk naar het scherm" })).toBeVisible();

  await press(desk, "Volgende vraag");
  // With script both follow along by themselves; without it they ask again.
  const again = async (page: Page) => {
    if (!hasScript) await page.reload();
  };
  await again(phone);
  await phone.getByLabel("een eigen kamer").check();
  await press(phone, "Stuur mijn antwoord");
  await expect(phone.getByText("Je antwoord is binnen")).toBeVisible();
  await again(screen);
  await expect(screen.getByText("1 antwoord binnen")).toBeVisible();
  await phone.getByRole("link", { name: "Iets anders kiezen" }).click();
  await phone.getByLabel("mensen die luisteren").check();
  await press(phone, "Verander mijn antwoord");
  await again(screen);
  await expect(screen.getByText("1 antwoord binnen")).toBeVisible();

  await press(desk, "Sluit en toon de uitslag");
  await again(screen);
  await expect(screen.getByText("Er zijn te weinig antwoorden om te laten zien")).toBeVisible();
  await press(desk, "Open de vraag weer");
  addVotes(id, 11);
  await press(desk, "Sluit en toon de uitslag");
  await again(screen);
  await expect(screen.getByText("90%")).toBeVisible();
  await again(phone);
  await expect(phone.getByText("90%")).toBeVisible();
  for (const shown of [phone, screen]) await expectGoodInEveryLight(shown, REAL_TIME);

  await press(desk, "Muur van kaarten");
  await again(phone);
  await phone.getByRole("link", { name: "Schrijf een kaart" }).click();
  await phone.getByLabel("Jouw kaart").fill("Een eigen sleutel");
  await expectGoodInEveryLight(phone);
  await press(phone, "Stuur mijn kaart");
  await expect(phone.getByText("Je kaart is binnen")).toBeVisible();
  await again(screen);
  await expect(screen.getByText("Er hangt nog geen kaart.")).toBeVisible();
  await desk.goto(`${room}/teksten`);
  await expectGoodInEveryLight(desk);
  await press(desk, "Plaats het");
  await expect(desk.getByRole("status")).toContainText("De tekst is geplaatst");
  await again(screen);
  await expect(screen.getByText("Een eigen sleutel")).toBeVisible();
  await expectGoodInEveryLight(screen, REAL_TIME);
  await phone.getByRole("link", { name: "Terug naar de zaal" }).click();

  await desk.goto(room);
  await desk.getByRole("button", { name: "Vragen uit de zaal" }).click();
  await again(phone);
  await expect(phone.getByRole("link", { name: "Stel een vraag of steun er een" })).toBeVisible();
  await press(desk, "Stop in de zaal");
  await again(screen);
  await expect(screen.getByText("Dit is klaar")).toBeVisible();
  await context.close();
});

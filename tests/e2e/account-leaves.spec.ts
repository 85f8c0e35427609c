/** Switching off an account that leaves work behind: what is open is shown, refused until somebody takes it over, and handed over. */
import Database from "better-sqlite3";
import { serverEnvironment } from "../support/e2e-server";
import { atWidth, expect, expectGoodInEveryLight, test } from "./support";

const BUSY_TIMEOUT = 5_000;
const SECOND_EMAIL = "tweede-moderator@voorbeeld.inbreng.nl";
const SECOND = `Tweede moderator (voorbeeld) (${SECOND_EMAIL})`;

/** An account that moderates an open round alone. */
function onlyModeratorOf(mark: string): { id: string; name: string } {
  const id = `weg-${mark}`;
  const name = `Vertrekkende collega ${mark}`;
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
  try {
    database
      .prepare(
        `INSERT INTO "Round" ("id", "slug", "title", "question", "summary", "scope", "phase", "state")
         VALUES (?, ?, ?, 'Wat vind jij?', 'Een ronde.', 'regional', 'preparation', 'announced')`,
      )
      .run(id, id, `Ronde van ${mark}`);
    database
      .prepare(
        `INSERT INTO "StaffAccount" ("id", "email", "displayName", "role", "passwordHash", "totpSecret")
         VALUES (?, ?, ?, 'moderator', 'no password fits', '')`,
      )
      .run(id, `${id}@example.org`, name);
    database
      .prepare(`INSERT INTO "RoundModerator" ("roundId", "staffId") VALUES (?, ?)`)
      .run(id, id);
  } finally {
    database.close();
  }
  return { id, name };
}

for (const width of [1280, 390]) {
  test(
    `an account that leaves a round behind is handed over, at ${width}`,
    atWidth(width),
    async ({ page, asStaff }, { project }) => {
      const { id, name } = onlyModeratorOf(`${project.name}-${width}-${Date.now().toString(36)}`);
      await page.setViewportSize({ width, height: 800 });
      await asStaff("beheer@voorbeeld.inbreng.nl");
      await page.goto(`/werkplek/accounts/${id}`);
      await page.getByRole("link", { name: "Bekijk wat er loopt, en zet het uit" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
      const off = page.getByRole("button", { name: "Zet het account uit" });
      await expect(page.getByText("1 ronde die loopt").first()).toBeVisible();
      await expect(page.getByText("Hier kan daarna niemand meer bij")).toBeVisible();
      await expectGoodInEveryLight(page);

      await off.click();
      await expect(page.getByText(/Hier blijft werk liggen/).first()).toBeVisible();
      await expectGoodInEveryLight(page);
      await page.getByLabel("Wie neemt de rondes over?").selectOption({ label: SECOND });
      await off.click();
      await expect(page).toHaveURL(new RegExp(`/werkplek/accounts/${id}`));
      await expect(page.getByText("uitgezet").first()).toBeVisible();

      // The colleague has the round now.
      await asStaff(SECOND_EMAIL);
      expect((await page.goto(`/werkplek/rondes/${id}`))?.status()).toBe(200);
    },
  );
}

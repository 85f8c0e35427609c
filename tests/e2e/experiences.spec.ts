/** Promised and experienced: from a session and from an agreement to what everybody sees beside it. */
import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import { serverEnvironment } from "../support/e2e-server";
import { atWidth, expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const SESSION = "/bijeenkomsten/wat-maakt-een-plek-een-thuis";
const SLUG = "wat-maakt-een-plek-een-thuis";
const ROUND = "/rondes/prioritaire-opgave-jeugd";
const AGREEMENT = "/agenda/vertrekplan-op-je-zeventiende";
const HOUR = 3_600_000;

function inDatabase<Result>(work: (database: Database.Database) => Result): Result {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: 5_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Lets a session that is still to come be over for as long as somebody answers about it. */
async function whileItIsOver(work: () => Promise<void>): Promise<void> {
  const columns = `"startsAt", "endsAt", "state"`;
  const before = inDatabase((database) =>
    database.prepare(`SELECT ${columns} FROM "Session" WHERE "slug" = ?`).get(SLUG),
  ) as { startsAt: string; endsAt: string; state: string };
  const set = (startsAt: string, endsAt: string, state: string) =>
    inDatabase((database) =>
      database
        .prepare(`UPDATE "Session" SET "startsAt" = ?, "endsAt" = ?, "state" = ? WHERE "slug" = ?`)
        .run(startsAt, endsAt, state, SLUG),
    );
  const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
  set(ago(3), ago(1), "ended");
  try {
    await work();
  } finally {
    set(before.startsAt, before.endsAt, before.state);
  }
}

test("four Lundy questions from session to round page @long", atWidth(320), async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${SESSION}/aanmelden`);
  await page.getByLabel("Hoe mogen we je noemen?").fill(`Kiek ${randomUUID().slice(0, 4)}`);
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel(/^in de zaal/).check();
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await expect(page.getByText("Je hebt een plek")).toBeVisible();

  await whileItIsOver(async () => {
    // On the own page of the sign-up, without an address.
    await page.goto(`${SESSION}/aanmelding`);
    await page.getByRole("link", { name: "Vertel hoe het was" }).click();
    for (const question of [
      "Voelde je je veilig?",
      "Kon je zeggen wat jij wilde?",
      "Werd er goed naar je geluisterd?",
      "Denk je dat er iets mee gebeurt?",
    ]) {
      await page
        .getByRole("group", { name: question })
        .getByRole("radio", { name: "Een beetje" })
        .check({ force: true });
    }
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByRole("status")).toContainText("Je antwoorden zijn bewaard");
  });

  await page.goto(ROUND);
  await expect(page.getByText("Denk je dat er iets mee gebeurt?").first()).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.goto(`${ROUND}/cijfers#ervaring`);
  await expect(
    page.getByText(/^Van minstens \d+ mensen\.$|^Van \d+ mensen\.$/).first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test(
  "who follows an agreement says at a milestone whether they notice it @long",
  atWidth(320),
  async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(AGREEMENT);
    await expect(page.getByText("Merken mensen er iets van?").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Volg deze afspraak per mail" }).click();
    await page.getByLabel("E-mailadres").fill(`volger-${randomUUID()}@voorbeeld.nl`);
    await page.getByRole("button", { name: "Volg", exact: true }).click();
    await expect(page.getByText("Je volgt dit")).toBeVisible();

    await page.goto(AGREEMENT);
    const asked = page.getByRole("group", { name: /^Merk je iets van deze stap/ });
    await asked.getByRole("radio", { name: "Nee" }).check({ force: true });
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByRole("status")).toContainText("Je antwoord is bewaard");
    await expect(asked.getByRole("radio", { name: "Nee" })).toBeChecked();
    await page.getByRole("button", { name: "Haal mijn antwoord weg" }).click();
    await expect(page.getByRole("status")).toContainText("Je antwoord is weg");
  },
);

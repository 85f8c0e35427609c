/** Sixty open answers without a find are read and published with few keys; five go back with one reason. */
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { z } from "zod";
import { dayFromNow } from "../support/days";
import { serverEnvironment } from "../support/e2e-server";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const QUEUE = "/werkplek/beoordelen";
const SURVEY = "wonen-en-verblijf";
const ANSWERS = 60;
const MOST_KEYS = 30;
const MOST_MILLISECONDS = 120_000;
const DAY = 86_400_000;
const BUSY_TIMEOUT = 5_000;
const GLIDE = 400;

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
type Row = z.output<typeof rowSchema>;

function insert(database: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const places = names.map(() => "?").join(", ");
  database
    .prepare(`INSERT INTO "${table}" (${columns}) VALUES (${places})`)
    .run(...Object.values(row));
}

/** A row like one of the examples, with other values here and there. */
function copy(database: Database.Database, table: string, like: string, values: Row): Row {
  const found = database.prepare(`SELECT * FROM "${table}" WHERE ${like}`).get();
  const row = { ...rowSchema.parse(found), ...values };
  insert(database, table, row);
  return row;
}

/** A moderator with a round of their own, in which so many answers wait: sending each by hand proves nothing here. */
function roundWithAnswers(
  count: number,
  { text: same, state }: { text?: string; state: string } = { state: "waiting" },
): { email: string; waiting: () => number } {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
  const [staffId, roundId, activityId, surveyId, versionId] = Array.from({ length: 5 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string];
  const email = `${staffId}@voorbeeld.inbreng.nl`;
  const now = new Date();
  const survey = `(SELECT "id" FROM "Survey" WHERE "slug" = '${SURVEY}')`;
  try {
    copy(database, "StaffAccount", `"role" = 'moderator'`, { id: staffId, email });
    const round = `"id" = (SELECT "roundId" FROM "Survey" WHERE "slug" = '${SURVEY}')`;
    copy(database, "Round", round, { id: roundId, slug: roundId, state: "prepared" });
    insert(database, "RoundModerator", { roundId, staffId });
    const activity = `"id" = (SELECT "activityId" FROM "Survey" WHERE "slug" = '${SURVEY}')`;
    copy(database, "Activity", activity, { id: activityId, roundId });
    copy(database, "Survey", `"slug" = '${SURVEY}'`, {
      ...{ id: surveyId, slug: surveyId, roundId, activityId, currentVersionId: null },
    });
    copy(database, "SurveyVersion", `"surveyId" = ${survey}`, { id: versionId, surveyId });
    for (let one = 1; one <= count; one += 1) {
      const response = randomUUID();
      const answer = randomUUID();
      const text =
        same ?? `Meer rust op de groep, en een mentor die blijft. Dat is antwoord ${one}.`;
      insert(database, "Response", {
        ...{ id: response, surveyId, versionId, respondentKey: response },
        ...{ role: "other", day: dayFromNow(0, now) },
      });
      insert(database, "Answer", {
        ...{ id: answer, responseId: response, surveyId, questionKey: "why", role: "other" },
        ...{ value: JSON.stringify({ text }), reviewState: state },
      });
      insert(database, "ModerationCase", {
        ...{ id: randomUUID(), subjectKind: "answer", subjectId: answer, roundId, surveyId },
        ...{ questionKey: "why", openedAt: now.toISOString(), state },
        dueAt: new Date(now.getTime() + 5 * DAY).toISOString(),
      });
    }
  } finally {
    database.close();
  }
  return {
    email,
    waiting: () => {
      const reading = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
      const row = reading
        .prepare(
          `SELECT count(*) AS "count" FROM "Answer" WHERE "surveyId" = ? AND "reviewState" = 'waiting'`,
        )
        .get(surveyId);
      reading.close();
      return z.object({ count: z.number() }).parse(row).count;
    },
  };
}

/** The keys that somebody presses, counted. */
class Keys {
  count = 0;
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.count += 1;
  }

  async tabTo(selector: string): Promise<void> {
    const focused = this.page.locator(selector).and(this.page.locator(":focus"));
    for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
      if ((await focused.count()) > 0) return;
      await this.press("Tab");
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }

  /** Reads on to the end of the page, a screen at a time. */
  async readToTheEnd(): Promise<void> {
    const isEnd = () =>
      this.page.evaluate(
        "scrollY + innerHeight >= document.documentElement.scrollHeight - innerHeight / 2",
      );
    for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
      if (await isEnd()) return;
      await this.press("PageDown");
      // The page glides, and a key pressed meanwhile would count for nothing.
      await this.page.waitForTimeout(GLIDE);
    }
  }
}

test("sixty open answers without a find are published with thirty keys in two minutes @wide", async ({
  page,
  asStaff,
}, { project }) => {
  test.slow();
  const { email, waiting } = roundWithAnswers(ANSWERS);
  await asStaff(email);
  await page.goto(QUEUE);
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  const began = Date.now();
  const keys = new Keys(page);
  // Past the frame, and past the filters.
  await keys.press("Tab");
  await keys.press("Enter");
  await keys.tabTo('a[href="#list"]');
  await keys.press("Enter");
  await keys.tabTo(".batch-bar__shortcut");
  await keys.press("Enter");
  await expect(page.locator(".queue__line")).toHaveCount(ANSWERS);
  await expect(page.getByText(`${ANSWERS} stukken gekozen`)).toBeVisible();
  const read = new Keys(page);
  // On a phone somebody moves the page with a finger.
  if (project.name === "with-script") await read.readToTheEnd();
  await keys.tabTo('button[value="publish"]');
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Plaats ${ANSWERS} stukken`);
  await keys.tabTo("#samen button");
  await keys.press("Enter");
  await expect(page.getByText(`${ANSWERS} stukken geplaatst.`)).toBeVisible();
  expect(Date.now() - began).toBeLessThan(MOST_MILLISECONDS);
  const counted = `${keys.count} keys to choose and send, ${read.count} to read on`;
  expect(keys.count + read.count, counted).toBeLessThanOrEqual(MOST_KEYS);
  expect(waiting()).toBe(0);
  await page.getByRole("button", { name: "Maak alles ongedaan" }).click();
  await expect(page.getByText(`Ongedaan gemaakt: ${ANSWERS} besluiten`)).toBeVisible();
  expect(waiting()).toBe(ANSWERS);
});

test("five answers go back with one reason, and the next of the filter comes after a decision @wide", async ({
  page,
  asStaff,
}) => {
  const { email, waiting } = roundWithAnswers(7);
  await asStaff(email);
  await page.goto(`${QUEUE}?soort=answer`);
  for (let one = 0; one < 5; one += 1) {
    await page.getByRole("checkbox").nth(one).check();
  }
  await page.getByRole("button", { name: "Geef terug" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geef 5 stukken terug");
  await page.getByText("Lees 5 teksten die meegaan").click();
  await expect(page.getByRole("link", { name: /Dat is antwoord/ })).toHaveCount(5);
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByRole("button", { name: "Doe dit voor 5 stukken" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByLabel("Welke spelregel?").selectOption({ index: 1 });
  await page.getByLabel("Je uitleg aan de schrijver").fill("Dit gaat over iets anders.");
  await page.getByLabel("Wat kan de schrijver doen?").fill("Schrijf het bij de goede vraag.");
  await page.getByRole("button", { name: "Doe dit voor 5 stukken" }).click();
  await expect(page).toHaveURL(/soort=answer/);
  expect(waiting()).toBe(2);
  await page.getByRole("link", { name: "Bekijk dit stuk" }).first().click();
  await page.getByLabel(/^Plaats het(?! met)/).check();
  await page.getByRole("button", { name: "Beslis en ga naar het volgende" }).click();
  await expect(page).toHaveURL(/soort=answer.*#tekst$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beoordeel dit stuk");
});

test("a half decision is kept as a draft, and goes on where it was @wide", async ({
  page,
  asStaff,
}) => {
  test.slow();
  const { email } = roundWithAnswers(1);
  await asStaff(email);
  await page.goto(QUEUE);
  await page.getByRole("link", { name: "Bekijk dit stuk" }).click();
  const item = page.url();
  const keep = page.getByRole("button", { name: "Bewaar als concept" });
  await keep.click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByLabel(/^Geef het terug/).check();
  await page.getByLabel("Je uitleg aan de schrijver").fill("Hierin is een groep te herkennen.");
  await keep.click();
  await expect(page.getByText("Je concept is bewaard")).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.goto(QUEUE);
  await expect(page.getByText("Jouw concept")).toBeVisible();
  await page.goto(item);
  await expect(page.getByLabel(/^Geef het terug/)).toBeChecked();
  await expect(page.getByLabel("Je uitleg aan de schrijver")).toHaveValue(/een groep te herkennen/);
  await page.getByRole("button", { name: "Gooi het concept weg" }).click();
  await expect(page.getByText("Je concept is weggegooid")).toBeVisible();
  await expect(page.getByLabel("Je uitleg aan de schrijver")).toHaveValue("");
});

test("held texts with the same words get one note and one decision @wide", async ({
  page,
  asStaff,
}) => {
  test.slow();
  const text = `Ik durf niet naar huis ${randomUUID()}`;
  roundWithAnswers(3, { text, state: "held" });
  await asStaff("veiligheid@voorbeeld.inbreng.nl");
  const held = () => page.locator("li", { hasText: text });
  await page.goto("/werkplek/veiligheid");
  await expect(held()).toHaveCount(3);
  await held().first().getByRole("link").click();
  await expect(
    page.getByRole("heading", { name: "Dezelfde woorden, en wacht ook (2)" }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  await page.getByLabel("Notitie", { exact: true }).fill("Met de gedragswetenschapper besproken.");
  await page.getByLabel("Zet deze notitie ook bij 2 andere teksten").check();
  await page.getByRole("button", { name: "Bewaar de notitie" }).click();
  await page
    .getByRole("link", { name: /^Gekomen op/ })
    .first()
    .click();
  await expect(page.getByText("Met de gedragswetenschapper besproken.")).toBeVisible();
  await page.getByLabel(/^Sluit/).check();
  await page.getByLabel("Doe hetzelfde met 2 andere teksten").check();
  await page.getByRole("button", { name: "Beslis, terug naar de lijst" }).click();
  await expect(page.getByText("Dat geldt voor 3 teksten")).toBeVisible();
  await expect(held()).toHaveCount(0);
});

/** The last steps of a whole round: what people said is heard, summed up, answered and reported back. */
import { expect } from "./support";
import { ROUND, THEME } from "./whole-round";
import type { Hand } from "./whole-round";

const REASON = "Er komen twaalf kamers bij, verdeeld over de buurten.";

/** Notes who was at the session, and puts its report on line. */
export async function report(hand: Hand, session: string): Promise<void> {
  const { page } = hand;
  await page.goto(session);
  await page.getByLabel("Hoeveel mensen?").fill("6");
  await hand.button("Erbij tellen");
  await hand.button("De lijst klopt");
  await page.goto(`${session}/verslag`);
  await page.getByLabel("Wat is er gezegd?", { exact: true }).fill("Dat dichtbij belangrijk is.");
  await page.getByLabel("Wat was het antwoord?", { exact: true }).fill("Het bestuur luisterde.");
  await page.getByLabel("Wat gebeurt er nu?", { exact: true }).fill("In mei een plan.");
  await hand.button("Verslag online zetten");
  await expect(page.getByText("Dat dichtbij belangrijk is.").first()).toBeVisible();
}

/** Sums up in one theme what was said, and makes it public. */
export async function sumUp(hand: Hand, desk: string): Promise<void> {
  const { page } = hand;
  const slug = desk.split("/").at(-1) ?? "";
  await page.goto(`/werkplek/rode-draden/${slug}/nieuw`);
  await hand.fill("title", THEME);
  await hand.fill("summary", "Mensen willen in hun eigen buurt blijven.");
  await hand.button("Bewaren");
  await hand.press(page.getByText("Iets verbinden", { exact: true }).first());
  for (const input of await page.locator('input[name="inputs"]').all()) {
    hand.clicks += 1;
    await input.check();
  }
  await hand.button("Verbinden wat is aangekruist");
  await hand.button("Openbaar maken");
  await expect(page.getByText(/^Deze rode draad is openbaar/).first()).toBeVisible();
}

/** Answers everything that waits for this body. */
export async function reply(hand: Hand): Promise<void> {
  const { page } = hand;
  for (let left = 3; left > 0; left -= 1) {
    await page.goto("/werkplek/antwoorden");
    const waiting = page.locator('main a[href*="/werkplek/antwoorden/"]:not([href$="/sjablonen"])');
    if ((await waiting.count()) === 0) break;
    await hand.press(waiting.first());
    await hand.choose("Ja, dit doen we");
    await page.getByLabel("Waarom?").first().fill(REASON);
    await page.getByLabel("Wie kunnen mensen hierop aanspreken?").fill("directeur");
    await hand.button("Antwoord openbaar maken");
    await expect(page.getByRole("status")).toContainText("Je antwoord is openbaar");
  }
}

/** A visitor reads what came of it. */
export async function readAnswer(hand: Hand, desk: string): Promise<void> {
  const { page } = hand;
  const slug = desk.split("/").at(-1) ?? "";
  await page.goto(`/rondes/${slug}/terugkoppeling`);
  await expect(page.getByText(REASON).first()).toBeVisible();
  await page.goto(`/rondes/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ROUND);
  await page.goto(`/rondes/${slug}/verslag`);
  await expect(page.getByText(THEME).first()).toBeVisible();
}

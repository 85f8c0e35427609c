/** The steps of a whole round, from an empty installation to reporting back, as each person takes them on the screen. */
import type { Locator, Page } from "@playwright/test";
import { dayFromNow } from "../support/days";
import { Person } from "./empty-installation";
import { expect } from "./support";

const READING_TIME = 4_000;
const PASSWORD = "vier gele fietsen bij de brug";
export const ROUND = "Wonen dichtbij huis";
export const SESSION = "Praten over wonen";
export const THEME = "Dichtbij blijven";
const PROPOSAL = "Een kamer in de eigen buurt";
const ANSWER = "Ik wil bij mijn school blijven wonen.";
const BODY = "SamenTwente";

/** One person at one browser, whose clicks are counted. */
export class Hand {
  clicks = 0;

  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  button(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string";
    return this.press(this.page.getByRole("button", { name, exact }).first());
  }

  link(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string";
    return this.press(this.page.getByRole("link", { name, exact }).first());
  }

  async choose(label: string | RegExp): Promise<void> {
    this.clicks += 1;
    await this.page.getByLabel(label).first().check();
  }

  async select(name: string, label: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(`select[name="${name}"]`).selectOption({ label });
  }

  /** Typing is no click. */
  async fill(name: string, text: string): Promise<void> {
    await this.page.locator(`[name="${name}"]`).first().fill(text);
  }
}

/** Signs somebody in; the page that it leads to is the next. */
export async function signIn(hand: Hand, person: Person): Promise<void> {
  await hand.page.goto("/inloggen");
  await hand.fill("email", person.email);
  await hand.fill("password", person.password);
  await hand.fill("code", await person.code());
  await hand.press(hand.page.locator('main button[type="submit"]'));
  await hand.page.waitForURL(/\/werkplek/);
}

/** Codes for a lost phone, who we are, and a message that arrives. */
export async function settle(hand: Hand, person: Person): Promise<void> {
  const { page } = hand;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eerste stappen");
  await hand.link("Naar je account");
  await hand.fill("currentForCodes", person.password);
  await hand.button("Nieuwe codes maken");
  await page.goto("/werkplek");
  await hand.link("Naar de instellingen");
  await hand.fill("contactName", "Bureau Jeugd");
  await hand.fill("contactEmail", "vragen@example.org");
  await hand.fill("securityContact", "lek@example.org");
  const identity = page.locator("form").filter({ has: page.locator('[name="contactName"]') });
  await hand.press(identity.locator('button[type="submit"]').first());
  await page.goto("/werkplek");
  await hand.link("Naar de proefmail");
  await hand.press(
    page
      .locator("form")
      .filter({ has: page.locator('[value="mailTest"]') })
      .getByRole("button"),
  );
  await page.goto("/werkplek");
  await expect(page.getByText("Klaar: 3 van 5")).toBeVisible();
}

/** Makes an account, and its owner sets it up in a browser of their own. */
export async function colleague(
  hand: Hand,
  owner: Hand,
  { email, role, body }: { email: string; role: string; body?: string },
): Promise<Person> {
  await hand.page.goto("/werkplek/accounts/nieuw");
  await hand.fill("email", email);
  await hand.fill("displayName", role);
  await hand.choose(new RegExp(`^${role}`));
  if (body !== undefined) await hand.select("bodyId", body);
  await hand.button("Maak account en stuur link");
  const link = await hand.page.getByText("/inloggen/instellen?token=").textContent();
  const { pathname, search } = new URL(link ?? "");
  await owner.page.goto(pathname + search);
  const secret = (await owner.page.locator("code").textContent())?.replaceAll(" ", "") ?? "";
  const person = new Person(email, PASSWORD, secret);
  await owner.fill("password", PASSWORD);
  await owner.fill("code", await person.code());
  await owner.button("Klaar, bewaar dit");
  await expect(owner.page.getByText("Je account is klaar")).toBeVisible();
  return person;
}

/** A new round with everything that announcing and opening ask; gives its address at the desk. */
export async function makeRound(hand: Hand): Promise<string> {
  const { page } = hand;
  await page.goto("/werkplek/rondes/nieuw");
  await hand.fill("title", ROUND);
  await hand.fill("question", "Hoe wil jij wonen?");
  await hand.button("Nieuwe ronde");
  const next = () => hand.button("Bewaar en ga verder");
  await hand.choose("Je geeft advies");
  await hand.fill("open", "Waar huizen komen");
  await hand.fill("fixed", "Het geld");
  await next();
  await hand.select("deciderBodyId", BODY);
  await hand.select("answererBodyId", BODY);
  await next();
  await hand.fill("closesOn", dayFromNow(30));
  await hand.fill("replyDueOn", dayFromNow(60));
  await next();
  await hand.fill("space", "Ja, met een gesprek vooraf.");
  await hand.fill("voice", "Met een vragenlijst of een voorstel.");
  await hand.fill("audience", "Het bestuur.");
  await hand.fill("influence", "Je leest het terug.");
  await next();
  await page.getByLabel(/^Principe 4:/).fill("Over thuis wonen.");
  await hand.button("Bewaar en kijk wat nog ontbreekt");
  return /\/werkplek\/rondes\/[^/?]+/.exec(new URL(page.url()).pathname)?.[0] ?? "";
}

/** A survey of one open question; gives its address at the desk. */
export async function makeSurvey(hand: Hand): Promise<string> {
  const { page } = hand;
  await page.goto("/werkplek/vragenlijsten/nieuw");
  await hand.select("roundId", ROUND);
  await hand.fill("title", "Vertel over wonen");
  await hand.choose(/leeg/i);
  await hand.button("Maak de vragenlijst");
  const base = new URL(page.url()).pathname.replace(/\/vragen$/, "");
  await hand.button("lange tekst");
  await page.getByLabel("De vraag", { exact: true }).fill("Wat is voor jou belangrijk?");
  await hand.button("Bewaar");
  await page.goto(`${base}/vragen`);
  const words = page.getByLabel("Titel van de pagina");
  if (!(await words.isVisible())) {
    await hand.press(page.getByText("Titel en plaats van deze pagina"));
  }
  await words.fill("Over wonen");
  await hand.button("Bewaar");
  return base;
}

/** A session next week, open for whoever wants to come. */
export async function makeSession(hand: Hand): Promise<string> {
  const { page } = hand;
  await page.goto("/werkplek/bijeenkomsten/nieuw");
  await page.getByLabel("Bij welke ronde hoort dit?").selectOption({ label: ROUND });
  await page.getByLabel("Titel", { exact: true }).fill(SESSION);
  await page.getByLabel("Waar gaat het over?", { exact: true }).fill("We praten samen.");
  await page.getByLabel("Datum", { exact: true }).fill(dayFromNow(7));
  await page.getByLabel("Begin", { exact: true }).fill("19:00");
  await page.getByLabel("Einde", { exact: true }).fill("21:00");
  await hand.button("Bewaar en verder");
  await page.getByLabel("Naam van de plek").fill("Buurthuis");
  await page.getByLabel("Hoeveel plekken zijn er?").fill("8");
  await hand.button("Bewaar en verder");
  await hand.button("Openbaar maken");
  await expect(page.getByText("De bijeenkomst is openbaar")).toBeVisible();
  return /\/werkplek\/bijeenkomsten\/[^/?]+/.exec(new URL(page.url()).pathname)?.[0] ?? "";
}

/** Takes a step of the round: its page is read first, then it is taken. */
export async function takeStep(hand: Hand, desk: string, name: string, yes: string): Promise<void> {
  await hand.page.goto(desk);
  await hand.link(name);
  await hand.button(yes);
  await expect(hand.page.getByRole("status").first()).toHaveText("Gedaan.");
}

/** Opens the survey until a day. */
export async function openSurvey(hand: Hand, survey: string): Promise<void> {
  await hand.page.goto(survey);
  await hand.page.getByLabel("Open tot en met").fill(dayFromNow(14));
  await hand.button("Zet open");
}

/** A young person answers the survey. */
export async function answer(hand: Hand, survey: string): Promise<void> {
  const { page } = hand;
  await page.goto(survey.replace("/werkplek", ""));
  await hand.button("Start");
  await hand.button("Verder");
  await page.getByLabel("Wat is voor jou belangrijk?").fill(ANSWER);
  await hand.button("Verder");
  await hand.button("Verstuur mijn antwoorden");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Dank je wel/);
}

/** A parent makes a proposal. */
export async function propose(hand: Hand): Promise<void> {
  const { page } = hand;
  await page.goto("/voorstellen/nieuw");
  await page.getByLabel("Titel").fill(PROPOSAL);
  await page.getByLabel("Je tekst").fill("Maak in elke buurt een kamer vrij.");
  await hand.choose(/^ouder of verzorger/);
  await page.waitForTimeout(READING_TIME);
  await hand.button("Verstuur");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je voorstel is verstuurd");
}

/** Publishes everything that waits, one after the other. */
export async function moderate(hand: Hand): Promise<void> {
  const { page } = hand;
  await page.goto("/werkplek/beoordelen");
  await hand.press(page.locator("main .queue__line a").first());
  for (let left = 4; left > 0; left -= 1) {
    const publish = page.getByLabel(/^Plaats het(?! met)/);
    if ((await publish.count()) === 0) break;
    await hand.choose(/^Plaats het(?! met)/);
    await hand.button("Beslis en ga naar het volgende");
  }
  await page.goto("/voorstellen");
  await expect(page.getByRole("link", { name: PROPOSAL })).toBeVisible();
}

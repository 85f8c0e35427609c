/** Promised and experienced: from a session and from an agreement to what everybody sees beside it. */
import { randomUUID } from "node:crypto";
import { baseURL } from "../support/e2e-server";
import { countExperiencesNow, roundWithSession } from "./round-with-session";
import { atWidth, expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

/** The region's smallest group whose answers are shown. */
const THRESHOLD = 10;
/** The promise beside which the first question stands. */
const PROMISE = "Is het veilig om mee te doen";
const QUESTIONS = [
  "Voelde je je veilig?",
  "Kon je zeggen wat jij wilde?",
  "Werd er goed naar je geluisterd?",
  "Denk je dat er iets mee gebeurt?",
];
const AGREEMENT = "/agenda/vertrekplan-op-je-zeventiende";

test(
  "four Lundy questions from session to round page",
  atWidth(320),
  async ({ page, context, request }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    const { slug, session, letItBeOver } = roundWithSession();
    const round = `/rondes/${slug}`;
    const file = `/api/v1/rounds/${slug}/experiences.csv`;

    // Somebody signs up on the site, and writes down the code.
    await page.goto(`/bijeenkomsten/${session}/aanmelden`);
    await page.getByLabel("Hoe mogen we je noemen?").fill("Kiek");
    await page.getByLabel(/^jongere/).check();
    await page.getByLabel(/^in de zaal/).check();
    await page.getByRole("button", { name: "Meld mij aan" }).click();
    await expect(page.getByText("Je hebt een plek")).toBeVisible();
    const code = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/m.exec(
      await page.getByRole("main").innerText(),
    )?.[0];

    // The session was. All but one of the people it takes say how it was, each in a browser of their own.
    for (const { cookie } of letItBeOver(THRESHOLD - 1)) {
      const sent = await request.post(`${round}/ervaring`, {
        form: { space: "yes", voice: "yes", audience: "yes", influence: "no" },
        headers: { Cookie: cookie, Origin: baseURL },
        maxRedirects: 0,
      });
      expect(sent.status()).toBe(303);
    }
    await countExperiencesNow();
    await page.goto(round);
    await expect(page.getByRole("heading", { name: PROMISE })).toBeVisible();
    await expect(page.getByText("Na een bijeenkomst")).toHaveCount(0);
    await page.goto(`${round}/cijfers`);
    await expect(page.getByText("Wat mensen ervan merkten")).toHaveCount(0);
    expect((await request.get(file)).status()).toBe(404);

    // The last one comes back with the code.
    await context.clearCookies();
    await page.goto("/meedoen");
    await page.getByLabel("Je code").fill(code ?? "");
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByRole("link", { name: "Vertel hoe het was" }).click();
    for (const question of QUESTIONS) {
      await page
        .getByRole("group", { name: question })
        .getByRole("radio", { name: "Een beetje" })
        .check({ force: true });
    }
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByRole("status")).toContainText("Je antwoorden zijn bewaard");
    await countExperiencesNow();

    // Nine of ten said yes to three promises and no to the fourth; fifths are all that is shown of ten.
    await page.goto(round);
    for (const question of QUESTIONS.slice(0, 3)) {
      await expect(
        page.getByText(`${question} Ja: 80% of meer. Nee: minder dan 20%.`),
      ).toBeVisible();
    }
    await expect(
      page.getByText(`${QUESTIONS[3]} Ja: minder dan 20%. Nee: 80% of meer.`),
    ).toBeVisible();
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
    await page.goto(`${round}/cijfers#ervaring`);
    await expect(page.getByText("Van minstens 10 mensen.")).toHaveCount(QUESTIONS.length);
    await expectAccessible(page);
    const link = page.getByRole("link", { name: "Haal deze cijfers op als bestand (CSV)" });
    await expect(link).toHaveAttribute("href", file);
    const counted = await (await request.get(file)).text();
    expect(counted).toContain("session;space;yes;80;100;10+");
    expect(counted).toContain("session;influence;no;80;100;10+");
  },
);

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

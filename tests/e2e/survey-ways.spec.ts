/** What helps somebody who answers: saving, reading aloud, dragging; and the ways in that staff give. */
import type { Page } from "@playwright/test";
import { said, withVoice } from "./voice";
import { openSurvey } from "./open-survey";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";

const next = (page: Page) => page.getByRole("button", { name: "Verder", exact: true }).click();

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByLabel(/^jongere/).check();
  await page.getByLabel("12 tot en met 15").check();
  await next(page);
}

async function send(page: Page): Promise<void> {
  await next(page);
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
}

/** The options of the ranking as they stand under each other. */
const order = (page: Page) => page.locator(".ranking__label").allInnerTexts();

/** Has what the style sheet does after minutes happen now. */
async function afterLongTime(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 100_000 });
  await expect(page.locator(".kiosk-cover")).toBeVisible();
  await session.send("Animation.setPlaybackRate", { playbackRate: 1 });
  await session.detach();
}

test("answers are kept, put in order and read aloud: with script by itself, without it by a button", async ({
  page,
  asStaff,
}, { project }) => {
  const script = project.use.javaScriptEnabled !== false;
  await asStaff(MODERATOR);
  const base = await openSurvey(page, `Vrije tijd ${project.name}`);
  await page.context().clearCookies();
  await withVoice(page, ["nl-NL"]);
  await page.goto(base.replace("/werkplek", ""));
  await begin(page);
  const aloud = page.getByRole("button", { name: "Lees voor" });
  await page.getByRole("button", { name: /^Letters, / }).click();
  if (script) {
    await aloud.click();
    const onward = page.getByRole("button", { name: "Zin verder" });
    for (let sentences = 0; sentences < 12; sentences += 1) await onward.click();
    expect((await said(page)).join(" ")).toContain("Wat mis je in de buurt?");
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.evaluate("scrollTo(0, 0)");
    await page
      .getByText("Lezen", { exact: true })
      .dragTo(page.getByText("Voetbal", { exact: true }), {
        targetPosition: { x: 5, y: 2 },
      });
    await page.getByLabel("Wat mis je in de buurt?").fill("Een veldje");
    await expect(page.getByText("Bewaard", { exact: true })).toBeVisible();
    await page.reload();
  } else {
    await expect(aloud).toBeHidden();
    await page.getByLabel("Wat mis je in de buurt?").fill("Een veldje");
    const higher = page.getByRole("button", { name: "Hoger (Lezen)" });
    for (let times = 0; times < 3; times += 1) await higher.click();
  }
  expect((await order(page))[0]).toBe("Lezen");
  await expect(page.getByLabel("Wat mis je in de buurt?")).toHaveValue("Een veldje");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
});

test("an invitation lets in as many as it says, and a tablet keeps nothing of anybody", async ({
  page,
  asStaff,
}, { project }) => {
  await asStaff(MODERATOR);
  const script = project.use.javaScriptEnabled !== false;
  const base = await openSurvey(page, `Genodigd ${project.name}`);
  const survey = base.replace("/werkplek", "");
  await page.goto(`${base}/uitnodigen`);
  await page.getByLabel("Alleen wie een uitnodiging heeft, kan meedoen").check();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByLabel("Voor wie").fill("Jongerenraad");
  await page.getByLabel("Voor hoeveel mensen").fill("1");
  await page.getByRole("button", { name: "Maak de link" }).click();
  const link = new URL(await page.locator(".desk__link").innerText()).pathname;
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.goto(survey);
  await expect(page.getByText("Hiervoor heb je een uitnodiging nodig")).toBeVisible();
  await page.goto(link);
  await begin(page);
  await send(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Dank je wel/);
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Deze uitnodiging werkt niet meer",
  );

  // The survey is for everyone again, on a tablet that staff put down.
  await asStaff(MODERATOR);
  await page.goto(`${base}/uitnodigen`);
  await page.getByLabel("Alleen wie een uitnodiging heeft, kan meedoen").uncheck();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByRole("button", { name: "Maak van dit apparaat een tablet" }).click();
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  if (script) await page.clock.install();
  await begin(page);
  await page.getByLabel("Wat mis je in de buurt?").fill("Dit mag niemand lezen");
  if (!script) {
    // After five minutes the page is covered. Who is still there goes on with what was typed.
    await afterLongTime(page);
    await page.getByRole("button", { name: "Ja, ik ben er nog" }).click();
    await expect(page.getByLabel("Wat mis je in de buurt?")).toHaveValue("Dit mag niemand lezen");
    await expect(page.getByRole("button", { name: "Ja, ik ben er nog" })).toBeHidden();
  }
  await send(page);
  await expect(page.locator(".code-display__code")).toBeVisible();
  // Without script the tablet asks first, and goes back by the clock when nobody answers.
  await expectAccessible(page, script ? [] : ["meta-refresh"]);
  if (script) {
    // Nobody touches it for a while: it asks first, and who is still there goes on.
    await page.clock.runFor(271_000);
    await page.getByRole("button", { name: "Ja, ik ben er nog" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.getByRole("link", { name: "Klaar, terug naar het begin" }).click();
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await page.goto(`${survey}/bedankt`);
  await expect(page.locator(".code-display__code")).toHaveCount(0);
  await page.goto("/mijn");
  await expect(page).toHaveURL(/meedoen/);
  await page.goto(base);
  await expect(page).toHaveURL(/inloggen/);
  await page.goto(`${survey}/kiosk?uit`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Maak er weer een gewone browser van" }).click();
  await page.goto(`${survey}/kiosk?uit`);
  await expect(page).toHaveURL(new RegExp(`${survey}$`));
});

/** Inside a survey the site steps back: no menu and no footer, and tools that lose nothing of what was typed. */
import { beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";
import { kioskCookie } from "~/features/surveys/cookies/kiosk.server";

let path: string;
let surveyId: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const survey = await openSurvey();
  surveyId = survey.id;
  path = `/vragenlijsten/${survey.slug}`;
});

/** What the browser holds after this answer; a cookie that was cleared is gone. */
function cookiesOf(answer: Response): string {
  const held = answer.headers.getSetCookie().filter((cookie) => !cookie.includes("Max-Age=0"));
  return held.map(cookieOf).join("; ");
}

const get = async (address: string, cookie = "") =>
  (await visit(address, { headers: { Cookie: cookie } })).text();

const press = (address: string, fields: Record<string, string>, cookie = "") =>
  post(address, { submission: newSubmissionToken(), ...fields }, { Cookie: cookie });

async function begin(): Promise<string> {
  const cookie = cookiesOf(await press(`${path}/over-jou`, { intent: "next", role: "youth" }));
  await press(`${path}/vragen/one`, { intent: "next", "answers.colour": "blue" }, cookie);
  return cookie;
}

const MENU = /<nav[^>]*aria-label="(?:Hoofdmenu|Main menu)"|<footer/;

test("a question that nobody translated is marked as Dutch, and its page is Arabic", async () => {
  const html = await get(`/ar${path}/vragen/one`, await begin());
  expect(html).toMatch(/<html lang="ar" dir="rtl"/);
  expect(html).toMatch(/<legend[^>]*>(?:<[^>]*>)*<span lang="nl" dir="ltr">/);
  expect(html).toMatch(/class="choice__text"><span lang="nl" dir="ltr">/);
});

describe("the frame", () => {
  test.each(["", "/en"])(
    "%s: every page inside has progress, Help, Stop and tools only",
    async (prefix) => {
      const cookie = await begin();
      for (const page of ["/vragen/one", "/vragen/three", "/over-jou", "/nakijken"]) {
        const html = await get(`${prefix}${path}${page}`, cookie);
        expect(html, page).not.toMatch(MENU);
        expect(html.match(/<main /g), page).toHaveLength(1);
        expect(html.match(/<h1/g), page).toHaveLength(1);
        expect(html, page).toContain(`href="${prefix}/hulp"`);
        expect(html, page).toContain(`href="${prefix}/privacy"`);
        expect(html, page).toContain("data-quick-exit");
        const easy = prefix === "" ? ["easy"] : [];
        for (const button of ["stop", "letters", "language", ...easy]) {
          expect(html, page).toMatch(new RegExp(`form="survey-form"[^>]*value="${button}"`));
        }
        // Easy words are Dutch words.
        expect(html.includes('value="easy"'), page).toBe(prefix === "");
        expect(html, page).toContain(prefix === "" ? "Stoppen" : "Stop");
      }
    },
  );

  test("the door of a survey, and what comes after it, keep the menu of the site", async () => {
    expect(await get(path)).toMatch(MENU);
    const stopped = await press(`${path}/vragen/one`, { intent: "stop", "answers.colour": "red" });
    expect(await get(`${path}/later`, cookiesOf(stopped))).toMatch(MENU);
  });

  test("an address that leads nowhere has the menu, as every page of an error", async () => {
    expect(await get(`${path}/vragen/nergens`)).toMatch(MENU);
    expect(await get("/vragenlijsten/bestaat-niet/vragen/one")).toMatch(MENU);
  });

  test("a survey that closed meanwhile gives the menu back", async () => {
    const closed = await openSurvey({ closesAt: new Date(EXAMPLE_MOMENT.getTime() - 1_000) });
    expect(await get(`/vragenlijsten/${closed.slug}/vragen/one`)).toMatch(MENU);
  });

  test("a tablet at a session has no menu at the door either", async () => {
    const tablet = cookieOf(kioskCookie(path.replace("/vragenlijsten/", "")));
    const html = await get(path, tablet);
    expect(html).not.toMatch(MENU);
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html).toContain('href="/hulp"');
    expect(html).toContain(`href="/en${path}"`);
  });
});

/** Where the choice of a language is made, which leads back to a page. */
const languagesFor = (page: string) => `/taal?naar=${encodeURIComponent(page)}`;

describe("the tools", () => {
  test("another language has what was filled in, and back again", async () => {
    const answer = await press(`${path}/vragen/one`, {
      intent: "language",
      "answers.colour": "blue",
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(languagesFor(`${path}/vragen/one`));
    const cookie = cookiesOf(answer);
    expect(await get(`/en${path}/vragen/one`, cookie)).toMatch(
      /value="blue"[^>]*checked|checked[^>]*value="blue"/,
    );
    const back = await press(
      `/en${path}/vragen/three`,
      { intent: "language", "answers.remark": "Ja" },
      cookie,
    );
    expect(back.headers.get("Location")).toBe(`/en${languagesFor(`${path}/vragen/three`)}`);
    const choice = await get(languagesFor(`${path}/vragen/three`), cookie);
    for (const prefix of ["", "/en", "/ar", "/tr", "/uk", "/pl"]) {
      expect(choice).toContain(`href="${prefix}${path}/vragen/three"`);
    }
    expect(await get(`${path}/vragen/three`, cookie)).toContain('value="Ja"');
  });

  test.each([
    ["letters", (page: string) => page],
    ["language", languagesFor],
    ["easy", (page: string) => `${page}?lezen=makkelijk`],
  ])("%s works before anything was answered, and keeps nothing", async (intent, leadsTo) => {
    const client = await unqueuedDatabase();
    const before = await client.responseDraft.count({ where: { surveyId } });
    const answer = await press(`${path}/vragen/one`, { intent, seen: "colour" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(leadsTo(`${path}/vragen/one`));
    expect(await client.responseDraft.count({ where: { surveyId } })).toBe(before);
  });

  test("what was typed and is not right stays in the box", async () => {
    const typed = "x".repeat(60);
    const fields = { seen: "many remark", "answers.remark": typed };
    for (const intent of ["letters", "language"]) {
      const answer = await press(`${path}/vragen/three`, { intent, ...fields });
      expect(answer.status).toBe(303);
      expect(await get(`${path}/vragen/three`, cookiesOf(answer))).toContain(typed);
    }
  });

  test.each([
    ["letters", (page: string) => page, ""],
    ["language", languagesFor, "/en"],
    ["easy", (page: string) => `${page}?lezen=makkelijk`, "/makkelijk"],
  ])(
    "%s on the page about yourself keeps what was chosen, also half of it",
    async (intent, leadsTo, prefix) => {
      const answer = await press(`${path}/over-jou`, { intent, ageBand: "from12to15" });
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe(leadsTo(`${path}/over-jou`));
      const html = await get(`${prefix}${path}/over-jou`, cookiesOf(answer));
      expect(html).not.toMatch(/name="role"[^>]*checked/);
      expect(html).toMatch(/value="from12to15"[^>]*checked|checked[^>]*value="from12to15"/);
      expect(html.includes("survey--large")).toBe(intent === "letters");
    },
  );

  test("they work where everything is looked over, and large letters hold everywhere inside", async () => {
    const cookie = await begin();
    const large = await press(`${path}/nakijken`, { intent: "letters" }, cookie);
    expect(large.headers.get("Location")).toBe(`${path}/nakijken`);
    for (const page of ["/vragen/one", "/over-jou", "/nakijken"]) {
      const html = await get(`${path}${page}`, `${cookie}; ${cookiesOf(large)}`);
      expect(html, page).toContain("survey--large");
    }
    const english = await press(`${path}/nakijken`, { intent: "language" }, cookie);
    expect(english.headers.get("Location")).toBe(languagesFor(`${path}/nakijken`));
  });

  test("a tablet forgets the letters of whoever was before", async () => {
    const tablet = cookieOf(kioskCookie(path.replace("/vragenlijsten/", "")));
    const back = await visit(`${path}/kiosk`, { headers: { Cookie: tablet } });
    expect(back.headers.getSetCookie().join()).toContain("inbreng-letters=; Max-Age=0");
  });

  test("they stay on the way back to what was being looked over", async () => {
    const cookie = await begin();
    const answer = await press(`${path}/over-jou?van=nakijken`, { intent: "letters" }, cookie);
    expect(answer.headers.get("Location")).toBe(`${path}/over-jou?van=nakijken`);
    const easy = await press(`${path}/over-jou?van=nakijken`, { intent: "easy" }, cookie);
    const here = easy.headers.get("Location") ?? "";
    expect(here).toBe(`${path}/over-jou?van=nakijken&lezen=makkelijk`);
    const there = await visit(here, { headers: { Cookie: cookie } });
    expect(there.headers.get("Location")).toBe(`/makkelijk${path}/over-jou?van=nakijken`);
    const back = await press(`/makkelijk${path}/over-jou?van=nakijken`, { intent: "easy" }, cookie);
    expect(back.headers.get("Location")).toBe(
      `/makkelijk${path}/over-jou?van=nakijken&lezen=gewoon`,
    );
    const calm = await press(`${path}/over-jou?calm=1`, { intent: "language" }, cookie);
    expect(calm.headers.get("Location")).toBe(languagesFor(`${path}/over-jou?calm=1`));
  });
});

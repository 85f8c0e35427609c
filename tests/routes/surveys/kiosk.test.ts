/** A tablet at a session: staff make it one, it forgets every visitor, and a link from elsewhere does nothing. */
import { beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

let survey: TestSurvey;
let path: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  survey = await openSurvey();
  path = `/vragenlijsten/${survey.slug}`;
});

const get = (address: string, cookie: string, headers: Record<string, string> = {}) =>
  visit(address, { headers: { Cookie: cookie, ...headers } });

/** What the browser holds after this answer; a cookie that was cleared is gone. */
function cookiesOf(answer: Response): string {
  const held = answer.headers.getSetCookie().filter((cookie) => !cookie.includes("Max-Age=0"));
  return held.map(cookieOf).join("; ");
}

async function drafts(): Promise<number> {
  const client = await unqueuedDatabase();
  return client.responseDraft.count({ where: { surveyId: survey.id } });
}

async function fillIn(cookie = ""): Promise<string> {
  const fields = { intent: "next", submission: newSubmissionToken(), "answers.colour": "red" };
  return cookiesOf(await post(`${path}/vragen/one`, fields, { Cookie: cookie }));
}

async function makeTablet(): Promise<string> {
  const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  const desk = `/werkplek${path}/uitnodigen`;
  const made = await post(desk, { intent: "kiosk" }, { Cookie: moderator.cookie });
  expect(made.status).toBe(303);
  expect(made.headers.get("Location")).toBe(`${path}/kiosk`);
  // Whoever gets the tablet does not stand at the desk.
  expect((await get(desk, moderator.cookie)).status).not.toBe(200);
  return cookiesOf(made);
}

describe("the address of a tablet", () => {
  test("changes nothing in a browser that is none", async () => {
    const { cookie } = await asParticipant();
    const draft = await fillIn();
    const before = await drafts();
    for (const query of ["", "?uit"]) {
      const answer = await get(`${path}/kiosk${query}`, `${cookie}; ${draft}`);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe(path);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect((await post(`${path}/kiosk`, {}, { Cookie: `${cookie}; ${draft}` })).status).toBe(303);
    expect(await drafts()).toBe(before);
    expect((await get("/mijn", cookie)).status).toBe(200);
  });

  test("is a tablet's only when staff of the round made it one", async () => {
    const stranger = await asActor("moderator");
    const desk = `/werkplek${path}/uitnodigen`;
    const refused = await post(desk, { intent: "kiosk" }, { Cookie: stranger.cookie });
    expect(refused.status).toBe(404);
    expect(refused.headers.getSetCookie()).toEqual([]);
    await makeTablet();
  });

  test("makes a tablet forget whoever was before, and not for a link on another site", async () => {
    const tablet = await makeTablet();
    const before = await drafts();
    const draft = await fillIn(tablet);
    expect(await drafts()).toBe(before + 1);
    const linked = await get(`${path}/kiosk`, `${tablet}; ${draft}`, {
      "Sec-Fetch-Site": "cross-site",
    });
    expect(linked.headers.getSetCookie()).toEqual([]);
    expect(await drafts()).toBe(before + 1);
    const back = await get(`${path}/kiosk`, `${tablet}; ${draft}`);
    expect(back.headers.get("Location")).toBe(path);
    expect(back.headers.getSetCookie().join()).toContain("Max-Age=0");
    expect(await drafts()).toBe(before);
  });

  test("comes back from every page somebody can walk away from, until it is turned off", async () => {
    const tablet = await makeTablet();
    const cookies = `${tablet}; ${await fillIn(tablet)}`;
    await post(`${path}/over-jou`, { intent: "next" }, { Cookie: cookies });
    for (const page of ["/vragen/one", "/over-jou", "/nakijken"]) {
      const html = await (await get(`${path}${page}`, cookies)).text();
      expect(html).toContain(`content="420;url=${path}/kiosk"`);
    }
    const asked = await get(`${path}/kiosk?uit`, cookies);
    expect(asked.status).toBe(200);
    expect(asked.headers.getSetCookie()).toEqual([]);
    const off = await post(`${path}/kiosk`, {}, { Cookie: cookies });
    expect(off.headers.getSetCookie().join()).toContain("inbreng-kiosk=; Max-Age=0");
  });
});

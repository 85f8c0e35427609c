import { beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, cookieOf } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { withoutOptionalScript } from "../../support/optional-script";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey, submission } from "../../support/surveys";

const OPEN = "/vragenlijsten/wonen-en-verblijf";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

/** The cookies a browser would send on after this answer. */
function cookiesOf(answer: Response): string {
  return answer.headers.getSetCookie().map(cookieOf).join("; ");
}

async function written() {
  const client = await unqueuedDatabase();
  const [responses, answers, persons, drafts] = await Promise.all([
    client.response.count(),
    client.answer.count(),
    client.person.count(),
    client.responseDraft.count(),
  ]);
  return { responses, answers, persons, drafts };
}

describe("the list and the first page", () => {
  test.each(["/vragenlijsten", "/en/vragenlijsten", OPEN, `/en${OPEN}`])(
    "%s is there for everyone, without script",
    async (path) => {
      const answer = await visit(path);
      expect(answer.status).toBe(200);
      expect(withoutOptionalScript(await answer.text())).not.toContain("<script");
    },
  );

  test.each([
    "/vragenlijsten/bestaat-niet",
    `${OPEN}/vragen/bestaat-niet`,
    `${OPEN}/vragen/__proto__`,
    `${OPEN}/intrekken`,
    `${OPEN}/later`,
  ])("%s is not there for somebody who sent nothing", async (path) => {
    expect((await visit(path)).status).toBe(404);
  });

  test("the secret of the round is in no answer, also not in that for programs", async () => {
    const client = await unqueuedDatabase();
    const { secret } = await client.round.findFirstOrThrow({
      where: { surveys: { some: { slug: "wonen-en-verblijf" } } },
    });
    for (const path of [OPEN, `${OPEN}.data`, `${OPEN}/vragen/ervaring`]) {
      expect(await (await visit(path)).text()).not.toContain(secret ?? "no secret");
    }
  });
});

describe("page by page", () => {
  test("answers are kept between pages and sent at the end", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const started = await post(path, { intent: "start", submission: newSubmissionToken() });
    expect(started.status).toBe(303);
    expect(started.headers.get("Location")).toBe(`${path}/over-jou`);
    const about = await post(`${path}/over-jou`, { intent: "next", role: "parent" });
    expect(about.headers.get("Location")).toBe(`${path}/vragen/one`);
    const cookie = cookiesOf(about);
    expect(about.headers.getSetCookie()[0]).toContain("HttpOnly");
    const step = (page: string, fields: Record<string, string>) =>
      post(`${path}${page}`, { submission: newSubmissionToken(), ...fields }, { Cookie: cookie });
    const first = await step("/vragen/one", { intent: "next", "answers.colour": "red" });
    expect(first.headers.get("Location")).toBe(`${path}/vragen/two`);
    await step("/vragen/two", { intent: "next", "answers.why": "Omdat" });
    const third = await step("/vragen/three", { intent: "next" });
    expect(third.headers.get("Location")).toBe(`${path}/nakijken`);
    const check = await visit(`${path}/nakijken`, { headers: { Cookie: cookie } });
    const checked = await check.text();
    expect(checked).toContain("Omdat");
    expect(checked).toMatch(/<title>Pagina 5 van 5: Klopt alles\? · .+ · Inbreng<\/title>/);
    const sent = await step("/nakijken", { intent: "send" });
    expect(sent.headers.get("Location")).toBe(`${path}/bedankt`);
    const receipt = await visit(`${path}/bedankt`, { headers: { Cookie: cookiesOf(sent) } });
    const html = await receipt.text();
    expect(receipt.headers.get("Cache-Control")).toBe("no-store");
    expect(html).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const client = await unqueuedDatabase();
    expect(await client.response.findMany({ where: { surveyId: survey.id } })).toMatchObject([
      { role: "parent", state: "sent", channel: "online" },
    ]);
  });

  test("a page with something wrong comes back with 422, what was typed, and where it is", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}/vragen/three`;
    const answer = await post(path, {
      intent: "next",
      "answers.many": ["a", "b", "c"],
      "answers.remark": "blijft staan",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("Je koos er te veel. Kies er hoogstens 2.");
    expect(html).toContain('href="#field-answers.many"');
    expect(html).toMatch(
      /<title>Fout: Pagina 3 van (?:hoogstens )?4: [^·]+ · [^·]+ · Inbreng<\/title>/,
    );
    expect(html).toContain("blijft staan");
    const english = await post(`/en${path}`, { intent: "next", "answers.many": ["a", "b", "c"] });
    expect(await english.text()).toContain("You chose too many. Choose at most 2.");
  });

  test("stopping gives a code, with which the answers are there on another device", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const stopped = await post(`${path}/vragen/one`, {
      intent: "stop",
      submission: newSubmissionToken(),
      "answers.colour": "blue",
    });
    expect(stopped.headers.get("Location")).toBe(`${path}/later`);
    const shown = await visit(`${path}/later`, { headers: { Cookie: cookiesOf(stopped) } });
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await shown.text())?.[0] ?? "";
    const entered = await post("/meedoen", { code });
    const elsewhere = { Cookie: cookiesOf(entered) };
    const page = await visit(`${path}/vragen/one`, { headers: elsewhere });
    expect(await page.text()).toMatch(/value="blue"[^>]*checked|checked[^>]*value="blue"/);
  });
});

describe("everything at once", () => {
  test("is taken, and the same again leads to the same receipt", async () => {
    const survey = await openSurvey();
    const fields = submission();
    const path = `/vragenlijsten/${survey.slug}`;
    const all = await Promise.all(Array.from({ length: 50 }, () => post(path, fields)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(all.map(({ headers }) => headers.get("Location")))).toEqual(
      new Set([`${path}/bedankt`]),
    );
    const client = await unqueuedDatabase();
    expect(await client.response.count({ where: { surveyId: survey.id } })).toBe(1);
  });

  test("with something wrong comes back whole, with a fresh token", async () => {
    const survey = await openSurvey();
    const before = await written();
    const path = `/vragenlijsten/${survey.slug}`;
    const answer = await post(
      path,
      submission({ "answers.colour": "", "answers.why": "staat er" }),
    );
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("Vul dit in om verder te gaan");
    const forged = await post(path, submission({ submission: "made.up" }));
    expect(forged.status).toBe(422);
    expect(await forged.text()).toContain("Omdat het mooi is");
    expect(await written()).toEqual(before);
  });

  test("after the close is 409, with what was filled in to read", async () => {
    const survey = await openSurvey({ closesAt: new Date(EXAMPLE_MOMENT.getTime() - 1_000) });
    const answer = await post(`/vragenlijsten/${survey.slug}`, submission());
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Omdat het mooi is");
  });
});

describe("a malformed post", () => {
  test.each([
    ["an unknown question", { ...submission(), "answers.stranger": "1" }, 400],
    ["__proto__ as a question", { ...submission(), "answers.__proto__": "1" }, 400],
    ["two values for one choice", { ...submission(), "answers.colour": ["red", "blue"] }, 422],
    ["half a character", { ...submission(), "answers.why": "kapot \uFFFD" }, 422],
    ["a text of a megabyte", { ...submission(), "answers.why": "x".repeat(1_000_000) }, 413],
    [
      "ten thousand fields",
      { ...submission(), extra: Array.from({ length: 10_000 }, () => "1") },
      413,
    ],
    ["an unknown role", { ...submission(), role: "admin" }, 422],
    ["a list for the role", { ...submission(), role: ["pope", "youth"] }, 422],
  ])("%s: nothing is written and the server lives", async (_what, fields, status) => {
    const survey = await openSurvey();
    const before = await written();
    const path = `/vragenlijsten/${survey.slug}`;
    expect((await post(path, fields)).status).toBe(status);
    expect(await written()).toEqual(before);
    expect((await visit(path)).status).toBe(200);
  });

  test("from another site is refused", async () => {
    const survey = await openSurvey();
    const before = await written();
    const answer = await post(`/vragenlijsten/${survey.slug}`, submission(), {
      Origin: "https://elsewhere.example",
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await written()).toEqual(before);
  });

  test("that is no form is refused", async () => {
    const answer = await visit(OPEN, {
      method: "POST",
      body: "{",
      headers: { Origin: ORIGIN, Host: "localhost:3000", "Content-Type": "application/json" },
    });
    expect(answer.status).toBe(400);
  });
});

describe("withdrawing", () => {
  test("asks once more, and then the answers are gone", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const { cookie } = await asParticipant();
    await post(path, submission(), { Cookie: cookie });
    expect((await visit(`${path}/intrekken`, { headers: { Cookie: cookie } })).status).toBe(200);
    const done = await post(`${path}/intrekken`, {}, { Cookie: cookie });
    const after = await visit(done.headers.get("Location") ?? "", { headers: { Cookie: cookie } });
    expect(await after.text()).toContain("Je antwoorden zijn weg");
    const client = await unqueuedDatabase();
    expect(await client.answer.count({ where: { surveyId: survey.id } })).toBe(0);
  });

  test("is not for somebody without a code, nor for staff", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}/intrekken`;
    const anonymous = await post(path, {});
    expect(anonymous.headers.get("Location")).toContain("/meedoen");
    const { cookie } = await asActor("administrator");
    const staff = await post(path, {}, { Cookie: cookie });
    expect(staff.headers.get("Location")).toContain("/meedoen");
  });
});

test("staff cannot take part: they never count as voices", async () => {
  const survey = await openSurvey();
  const { cookie } = await asActor("moderator");
  const answer = await post(`/vragenlijsten/${survey.slug}`, submission(), { Cookie: cookie });
  expect(answer.status).toBe(404);
});

describe("results", () => {
  test("of an open survey are not public", async () => {
    const html = await (await visit(`${OPEN}/resultaten`)).text();
    expect(html).toContain("De uitslag is er nog niet");
    expect(html).not.toContain("range-bar");
  });

  test("of a survey that was reported back show counts, a table by role, and no text unread", async () => {
    const client = await unqueuedDatabase();
    const survey = await client.survey.findFirstOrThrow({ where: { state: "reported" } });
    const answer = await visit(`/vragenlijsten/${survey.slug}/resultaten`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("range-bar");
    const unread = await client.answer.findFirst({
      where: { surveyId: survey.id, reviewState: { in: ["waiting", "refused"] } },
    });
    expect(unread === null || !html.includes(unread.value.slice(9, -2))).toBe(true);
  });
});

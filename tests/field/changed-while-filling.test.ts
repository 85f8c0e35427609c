/**
 * What changes while somebody fills in, in the field. Elsewhere a question that had been taken out gave a bare "bad request"
 * and the whole page of answers was gone; a proposal that was withdrawn ate the reaction somebody was writing; and in a
 * browser without cookies people signed in, filled in and sent, and stood at the beginning each time without a word.
 */
import { beforeEach, describe, expect, test } from "vitest";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { holdClock } from "~/platform/clock.server";
import { cookieOf } from "../support/actors";
import { post, visit } from "../support/application";
import { emptyDatabase, testDatabase } from "../support/database";
import { publishedProposal } from "../support/proposals";
import { makeRegion, makeRound, makeSession, NOW, STARTS } from "../support/sessions";
import { BRANCHING, openSurvey } from "../support/surveys";
import type { TestSurvey } from "../support/surveys";

const HIDDEN = /<input type="hidden" name="([^"]+)" value="([^"]*)"/g;

/** A page as a browser holds it: its cookies and the hidden fields of its forms. */
async function open(path: string, held = "") {
  const answer = await visit(path, { headers: { Cookie: held } });
  expect(answer.status).toBe(200);
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of (await answer.text()).matchAll(HIDDEN)) {
    fields[name] ??= value;
  }
  const cookie = [held, ...answer.headers.getSetCookie().map(cookieOf)].filter(Boolean).join("; ");
  return { fields, cookie };
}

/** Publishes another wording of a survey, as the desk does. */
async function publish(survey: TestSurvey, questionnaire: Questionnaire): Promise<void> {
  const client = await testDatabase();
  const number = (await client.surveyVersion.count({ where: { surveyId: survey.id } })) + 1;
  const version = await client.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number,
      questionnaire: JSON.stringify(questionnaire),
      frozenAt: new Date(),
    },
  });
  await client.survey.update({
    where: { id: survey.id },
    data: { currentVersionId: version.id },
  });
}

const without = (key: string): Questionnaire => ({
  ...BRANCHING,
  questions: BRANCHING.questions.filter((question) => question.key !== key),
});

async function draftOf({ id }: TestSurvey) {
  const client = await testDatabase();
  const { values } = await client.responseDraft.findFirstOrThrow({ where: { surveyId: id } });
  return values;
}

beforeEach(async () => {
  holdClock(NOW);
  await emptyDatabase();
  await makeRegion();
});

describe("a survey", () => {
  const answered = { "answers.many": "a", "answers.remark": "Een lange gedachte" };

  test("of which a question was taken out: the rest is kept, the words are read back, and it goes on", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const { fields, cookie } = await open(`${path}/vragen/three`);
    await publish(survey, without("remark"));
    const sent = { ...fields, ...answered, intent: "next" };
    const answer = await post(`${path}/vragen/three`, sent, { Cookie: cookie });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("Deze vragenlijst is veranderd");
    expect(html).toContain("Een lange gedachte");
    expect(html).toContain(`href="${path}/vragen/three"`);
    expect(await draftOf(survey)).toContain('"many"');
    expect(answer.headers.getSetCookie().join()).toContain("inbreng-draft");
  });

  test("of which the page was taken out, its question moved to another one", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const { fields, cookie } = await open(`${path}/vragen/three`);
    await publish(survey, {
      ...BRANCHING,
      pages: BRANCHING.pages.filter(({ key }) => key !== "three"),
      questions: without("many").questions.map((question) =>
        question.page === "three" ? { ...question, page: "two" } : question,
      ),
    });
    const sent = { ...fields, ...answered, intent: "next" };
    const answer = await post(`${path}/vragen/three`, sent, { Cookie: cookie });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("Keuze a");
    expect(html).not.toContain("Een lange gedachte</span>");
    expect(await draftOf(survey)).toContain("Een lange gedachte");
    // The last page before it that is still there is the second; nothing stands behind it.
    expect(html).toMatch(new RegExp(`href="${path}/(vragen/[a-z]+|nakijken)"`));
    const gone = await visit(`${path}/vragen/three`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain(`href="${path}"`);
  });

  test("that changed in words only goes on as if nothing had happened", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const { fields, cookie } = await open(`${path}/vragen/one`);
    const [first, ...rest] = BRANCHING.questions;
    if (first === undefined) throw new Error("no question");
    await publish(survey, {
      ...BRANCHING,
      questions: [{ ...first, label: { nl: "Andere woorden" } }, ...rest],
    });
    const sent = { ...fields, "answers.colour": "red", intent: "next" };
    const answer = await post(`${path}/vragen/one`, sent, { Cookie: cookie });
    expect(answer.headers.get("Location")).toBe(`${path}/vragen/two`);
  });

  test("that closed and changed at once says that it is closed, with what was filled in", async () => {
    const survey = await openSurvey();
    const client = await testDatabase();
    const path = `/vragenlijsten/${survey.slug}`;
    const { fields, cookie } = await open(`${path}/vragen/three`);
    await publish(survey, without("many"));
    await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    const sent = { ...fields, ...answered, intent: "next" };
    const answer = await post(`${path}/vragen/three`, sent, { Cookie: cookie });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Deze vragenlijst is gesloten");
    expect(html).toContain("Een lange gedachte");
  });

  test("that did not change still refuses fields that no form of it has, and so does one of another survey", async () => {
    const survey = await openSurvey();
    const other = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const { fields, cookie } = await open(`${path}/vragen/three`);
    for (const version of [fields["version"] ?? "", other.versionId, "nergens"]) {
      const sent = { ...fields, version, "answers.nergens": "x", intent: "next" };
      const answer = await post(`${path}/vragen/three`, sent, { Cookie: cookie });
      expect(answer.status).toBe(400);
    }
    expect((await visit("/vragenlijsten/nergens/vragen/three")).status).toBe(404);
  });
});

describe("what is gone altogether", () => {
  test("gives back what was written, also where it was a reaction to a proposal that was withdrawn", async () => {
    const { proposalId } = await publishedProposal((await makeRound()).id, NOW);
    const path = `/voorstellen/${proposalId}/reageren`;
    const { fields, cookie } = await open(path);
    const client = await testDatabase();
    await client.proposal.update({ where: { id: proposalId }, data: { state: "withdrawn" } });
    const body = "Dit heb ik een half uur lang bedacht";
    const who = { role: "parent", ageBand: "over27" };
    holdClock(new Date(NOW.getTime() + 60_000));
    const answer = await post(path, { ...fields, ...who, body }, { Cookie: cookie });
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain("is niet verwerkt");
    expect(html).toContain(body);
    expect(html).not.toContain("Verstuur opnieuw");
  });

  test("but never a password or a code, and nothing where nothing was sent", async () => {
    const secret = await post("/nergens", { password: "een geheim woord", note: "en wat tekst" });
    expect(await secret.text()).not.toContain("geheim");
    expect(await (await visit("/nergens")).text()).not.toContain("is niet verwerkt");
  });
});

test("a session that was moved meanwhile asks whether the new moment suits as well, and keeps the form", async () => {
  const session = await makeSession();
  const client = await testDatabase();
  const path = `/bijeenkomsten/${session.slug}/aanmelden`;
  const { fields, cookie } = await open(path);
  const who = { role: "parent", ageBand: "over27", nickname: "Sam van hier" };
  const startsAt = new Date(STARTS.getTime() + 86_400_000);
  const moved = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
  await client.session.update({ where: { id: session.id }, data: moved });
  const answer = await post(path, { ...fields, ...who }, { Cookie: cookie });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("intussen verplaatst");
  expect(html).toContain("12 maart 2027");
  expect(html).toContain("Sam van hier");
  expect(html).toContain(startsAt.toISOString());
  expect(await client.signUp.count()).toBe(0);
  const again = { ...fields, ...who, shownStart: startsAt.toISOString() };
  expect((await post(path, again, { Cookie: cookie })).status).toBe(303);
});

describe("a browser without cookies", () => {
  const NO_COOKIES = "bewaart geen cookies";

  test("hears it at a page of a survey, with what was typed, instead of starting anew at the end", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}/vragen/three`;
    const { fields, cookie } = await open(path);
    const sent = { ...fields, "answers.remark": "Blijft staan", intent: "next" };
    const answer = await post(path, sent);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(NO_COOKIES);
    expect(html).toContain("Blijft staan");
    const client = await testDatabase();
    expect(await client.responseDraft.count()).toBe(0);
    expect((await post(path, sent, { Cookie: cookie })).status).toBe(303);
  });

  test("hears it at a sign-up and at a proposal", async () => {
    const session = await makeSession();
    const signUp = `/bijeenkomsten/${session.slug}/aanmelden`;
    const client = await testDatabase();
    for (const path of [signUp, "/voorstellen/nieuw"]) {
      const { fields } = await open(path);
      const sent = { ...fields, nickname: "Sam van hier", title: "Sam van hier" };
      const html = await (await post(path, sent)).text();
      expect(html).toContain(NO_COOKIES);
      expect(html).toContain("Sam van hier");
    }
    expect(await client.signUp.count()).toBe(0);
  });

  test.each([
    ["/meedoen", "/mijn"],
    ["/inloggen", "/werkplek"],
    ["/en/meedoen", "/en/mijn"],
  ])("hears it at %s, when what it leads to knows nobody", async (signIn, page) => {
    const referred = { Referer: `http://localhost:3000${signIn}` };
    const back = await visit(page, { headers: referred });
    const location = back.headers.get("Location") ?? "";
    expect(location).toContain("zonder-cookies");
    const html = await (await visit(location, { headers: referred })).text();
    expect(html).toContain(signIn.startsWith("/en") ? "keeps no cookies" : NO_COOKIES);
    // Whoever comes from anywhere else, or brings a cookie, hears nothing of the kind.
    expect((await visit(page)).headers.get("Location")).not.toContain("zonder-cookies");
    const withCookie = await visit(page, { headers: { ...referred, Cookie: "iets=1" } });
    expect(withCookie.headers.get("Location")).not.toContain("zonder-cookies");
    expect(await (await visit(location, { headers: { Cookie: "iets=1" } })).text()).not.toContain(
      NO_COOKIES,
    );
  });

  test("and one that kept a form open for two days hears that, and nothing of cookies", async () => {
    const session = await makeSession();
    const path = `/bijeenkomsten/${session.slug}/aanmelden`;
    const { fields } = await open(path);
    const [random = "", , mac = ""] = (fields["submission"] ?? "").split(".");
    const old = (NOW.getTime() - 2 * 86_400_000).toString(36);
    const submission = [random, old, mac].join(".");
    const html = await (await post(path, { ...fields, submission })).text();
    expect(html).not.toContain(NO_COOKIES);
  });
});

/**
 * Elsewhere: thirty pupils filled in a survey in one lesson, and nobody finished: everything a school sent counted for its
 * one address, also what a page saves by itself and the codes that were right. A hall, a school and a mobile carrier are
 * one address with hundreds of people behind it.
 */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { unsubscribeProof } from "~/features/people/queries/unsubscribe-link.server";
import { makeInvitation } from "~/features/surveys/commands/invite.server";
import type { Questionnaire } from "~/features/surveys/domain/question";
import {
  countGuess,
  countWrongLink,
  limit,
  limitNewDrafts,
  limitNewPerson,
  limitOne,
} from "~/platform/rate-limit.server";
import { asActor, asParticipant, grantTo } from "../support/actors";
import { TestBrowser } from "../support/browser";
import { testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { openSurvey, submission } from "../support/surveys";
import type { TestSurvey } from "../support/surveys";

const PUPILS = Array.from({ length: 30 }, (_, index) => index);
const PAGES = ["een", "twee", "drie", "vier", "vijf", "zes"];

const SIX_PAGES: Questionnaire = {
  version: 1,
  pages: PAGES.map((key) => ({ key, title: { nl: `Bladzijde ${key}` } })),
  questions: PAGES.map((page) => ({
    key: `vraag-${page}`,
    page,
    kind: "shortText",
    required: false,
    personal: false,
    label: { nl: `Vraag op ${page}` },
    maxLength: 200,
  })),
};

/** An address of its own for each test, as networks have. */
let network = 0;
beforeEach(() => {
  network += 1;
});
const school = () => `198.51.${network}.7`;
const fromSchool = () =>
  new Request("http://localhost/", { headers: { "X-Client-Address": school() } });

beforeAll(makeRegion);

/** Fills in a survey the way a phone does: page by page, and each page saves itself once meanwhile. */
async function fillIn(browser: TestBrowser, { slug }: TestSurvey): Promise<string> {
  const path = `/vragenlijsten/${slug}`;
  await browser.send(path, { intent: "start", submission: await browser.tokenOf(path) });
  await browser.send(`${path}/over-jou`, { intent: "next", role: "youth", ageBand: "" });
  for (const page of PAGES) {
    const answer = { [`answers.vraag-${page}`]: `Mijn antwoord op ${page}` };
    const address = `${path}/vragen/${page}`;
    await browser.send(address, { intent: "autosave", ...answer });
    await browser.send(address, { intent: "next", ...answer });
  }
  const token = await browser.tokenOf(`${path}/nakijken`);
  const sent = await browser.send(`${path}/nakijken`, { intent: "send", submission: token });
  return sent.headers.get("Location") ?? String(sent.status);
}

async function finished({ id }: TestSurvey): Promise<number> {
  const client = await testDatabase();
  return client.response.count({ where: { surveyId: id, state: "sent" } });
}

describe("thirty pupils behind one address", () => {
  test("finish a survey of six pages", async () => {
    const survey = await openSurvey({ questionnaire: SIX_PAGES });
    await Promise.all(PUPILS.map(() => fillIn(new TestBrowser(school()), survey)));
    expect(await finished(survey)).toBe(30);
  });

  test("come by one invitation link, and finish", async () => {
    const survey = await openSurvey({ questionnaire: SIX_PAGES });
    const client = await testDatabase();
    await client.survey.update({ where: { id: survey.id }, data: { inviteOnly: true } });
    const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
    const grant = await grantTo(moderator, "survey.write", { roundId: survey.roundId });
    const input = { label: "Klas 2B", maxUses: 30, channel: "online" } as const;
    const made = await makeInvitation(grant, survey.slug, input, new Date());
    if (!made.ok) throw new Error(made.code);
    const come = async () => {
      const browser = new TestBrowser(school());
      const invited = await browser.open(`/uitnodiging/${made.token}`);
      expect(invited.status).toBe(303);
      return fillIn(browser, survey);
    };
    await Promise.all(PUPILS.map(come));
    expect(await finished(survey)).toBe(30);
  });

  test("each open what they gave with their own code, also after a slip of the pen", async () => {
    const pupils = await Promise.all(PUPILS.map(() => asParticipant()));
    const enter = async ({ code }: { code: string }) => {
      const browser = new TestBrowser(school());
      expect((await browser.send("/meedoen", { code: "ABCD-EFGH-JKMN" })).status).toBe(422);
      return (await browser.send("/meedoen", { code })).headers.get("Location");
    };
    expect(await Promise.all(pupils.map(enter))).toEqual(PUPILS.map(() => "/mijn"));
  });
});

describe("very many behind one address", () => {
  test("a hall of three hundred phones sends in at once", async () => {
    const survey = await openSurvey();
    const phones = Array.from({ length: 300 }, () => new TestBrowser(school()));
    for (const phone of phones) {
      const sent = await phone.send(`/vragenlijsten/${survey.slug}`, submission());
      expect(sent.status).toBe(303);
    }
    expect(await finished(survey)).toBe(300);
  });

  test("the network of a mobile carrier, and the hall page by page, stay below the stop for floods", async () => {
    const from = fromSchool();
    for (let phone = 0; phone < 300; phone += 1) {
      await limitNewDrafts(from);
      await limitNewPerson(from);
      await limit("mailAddress", from);
      for (let page = 0; page < 22; page += 1) await limit("submit", from);
    }
  });

  test("a flood is stopped all the same", async () => {
    const from = fromSchool();
    const flood = async () => {
      for (let post = 0; post < 10_000; post += 1) await limit("submit", from);
    };
    await expect(flood()).rejects.toMatchObject({ status: 429 });
  });
});

test("one draft is slowed down by itself, and nobody beside it", async () => {
  const survey = await openSurvey({ questionnaire: SIX_PAGES });
  const page = `/vragenlijsten/${survey.slug}/vragen/een`;
  const busy = new TestBrowser(school());
  const save = { intent: "autosave", "answers.vraag-een": "Ik" };
  expect((await busy.send(page, save)).status).toBe(303);
  const draft = busy.valueOf("inbreng-draft");
  for (let count = 0; count < 599; count += 1) await limitOne("page", draft);
  expect((await busy.send(page, save)).status).toBe(303);
  expect((await busy.send(page, save)).status).toBe(429);
  expect((await new TestBrowser(school()).send(page, save)).status).toBe(303);
});

test("a made-up cookie begins no more surveys than none", async () => {
  const survey = await openSurvey({ questionnaire: SIX_PAGES });
  const from = fromSchool();
  const exhaust = async () => {
    for (let count = 0; count < 4_000; count += 1) await limitNewDrafts(from);
  };
  await expect(exhaust()).rejects.toMatchObject({ status: 429 });
  const stranger = new TestBrowser(school());
  const save = { intent: "next", "answers.vraag-een": "Ik" };
  stranger.hold(`inbreng-draft=${"A".repeat(43)}`);
  expect((await stranger.send(`/vragenlijsten/${survey.slug}/vragen/een`, save)).status).toBe(429);
});

describe("links and codes that are wrong", () => {
  test("count per address, and a right link passes whatever was tried before", async () => {
    const { personId } = await asParticipant();
    const client = await testDatabase();
    const address = await client.contactAddress.create({
      data: { personId, email: "iemand@example.org", frequency: "atOnce", createdAt: new Date() },
    });
    const program = new TestBrowser(school());
    const wrong = () => program.send("/e-mail/afmelden?adres=onbekend&bewijs=x", {});
    expect((await wrong()).status).toBe(410);
    for (let count = 0; count < 299; count += 1) await countWrongLink(fromSchool());
    expect((await wrong()).status).toBe(429);
    const link = `/e-mail/afmelden?adres=${address.id}&bewijs=${unsubscribeProof(address.id)}`;
    for (let count = 0; count < 3; count += 1) {
      expect((await program.send(link, { "List-Unsubscribe": "One-Click" })).status).toBe(200);
    }
  });

  test("codes that are wrong wait after three hundred tries", async () => {
    const { code } = await asParticipant();
    const guesser = new TestBrowser(school());
    const guess = () => guesser.send("/meedoen", { code: "ABCD-EFGH-JKMN" });
    for (let count = 0; count < 299; count += 1) await countGuess("codeEntry", fromSchool());
    expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(429);
    // A right one would tell that it was right.
    expect((await guesser.send("/meedoen", { code })).status).toBe(429);
    expect((await new TestBrowser("203.0.113.7").send("/meedoen", { code })).status).toBe(303);
  });
});

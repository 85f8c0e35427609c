/**
 * A tablet at a session that works without network: what was filled in waits there sealed, is taken once when it arrives, and
 * is refused with a reason.
 */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { participationCodeFromRandomBytes } from "~/features/people/domain/participation-code";
import { sealResponse } from "~/features/responses/tablet/sealing";
import { endOldTablets } from "~/features/surveys/commands/end-tablet.server";
import { holdClock } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { erasableKeys } from "~/platform/erasure-folder.server";
import { asActor, cookieOf } from "../../support/actors";
import { dayFromNow } from "../../support/days";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const DAY = 86_400_000;

let survey: TestSurvey;
let path: string;

beforeEach(async () => {
  holdClock(EXAMPLE_MOMENT);
  survey = await openSurvey();
  path = `/vragenlijsten/${survey.slug}`;
});

type Tablet = { id: string; recipient: string; cookie: string };

async function makeTablet(): Promise<Tablet> {
  const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  const desk = `/werkplek${path}/uitnodigen`;
  const made = await post(desk, { intent: "tablet" }, { Cookie: moderator.cookie });
  expect(made.headers.get("Location")).toBe(`${path}/kiosk/tablet`);
  expect((await visit(desk, { headers: { Cookie: moderator.cookie } })).status).not.toBe(200);
  const held = made.headers.getSetCookie().filter((cookie) => !cookie.includes("Max-Age=0"));
  const client = await unqueuedDatabase();
  const row = await client.surveyTablet.findFirstOrThrow({ where: { surveyId: survey.id } });
  return { ...row, cookie: held.map(cookieOf).join("; ") };
}

const code = () => participationCodeFromRandomBytes(crypto.getRandomValues(new Uint8Array(8)));

const RED = { "answers.colour": ["red"], "answers.why": ["Omdat het mooi is"] };
const WHO = { role: ["youth"], ageBand: ["from12to15"] };

function seal(tablet: Tablet, form: Record<string, string[]> = { ...RED, ...WHO }, own = code()) {
  const { versionId: version } = survey;
  return sealResponse(tablet.recipient, { code: own, version, form });
}

async function send(tablet: Pick<Tablet, "id">, sealed: string) {
  const answer = await post(`${path}/kiosk/tablet?verstuur`, { tablet: tablet.id, sealed });
  const said = /data-tablet-answer="(\w+)"/.exec(await answer.text());
  return said?.[1];
}

async function responses() {
  const client = await unqueuedDatabase();
  return client.response.findMany({
    where: { surveyId: survey.id },
    select: { channel: true, day: true, versionId: true, answers: { select: { value: true } } },
  });
}

describe("what a tablet held", () => {
  test("is taken as a response of the session, on the day it arrives", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    holdClock(new Date(EXAMPLE_MOMENT.getTime() + 2 * DAY));
    // The cookie of the tablet is over by then, and not needed.
    expect(await send(tablet, sealed)).toBe("taken");
    const [response, ...others] = await responses();
    expect(others).toEqual([]);
    expect(response?.channel).toBe("session");
    const arrived = dayFromNow(2, EXAMPLE_MOMENT);
    expect(response?.day).toBe(arrived);
    expect(response?.answers).toHaveLength(2);
    const client = await unqueuedDatabase();
    const ledger = await client.participation.findMany({
      where: { activityId: survey.activityId },
    });
    expect(ledger.map(({ role, channel }) => [role, channel])).toEqual([["youth", "session"]]);
  });

  test("counts once when it comes again, at once or long after", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    expect(await send(tablet, sealed)).toBe("taken");
    expect(await send(tablet, sealed)).toBe("taken");
    const client = await unqueuedDatabase();
    await client.submissionReceipt.deleteMany();
    expect(await send(tablet, sealed)).toBe("taken");
    expect(await responses()).toHaveLength(1);
  });

  test("counts once when it comes twice together", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    await Promise.all([send(tablet, sealed), send(tablet, sealed), send(tablet, sealed)]);
    expect(await responses()).toHaveLength(1);
  });

  test("opens with the code that the tablet showed", async () => {
    const tablet = await makeTablet();
    const own = code();
    await send(tablet, await seal(tablet, { ...RED, ...WHO }, own));
    const entered = await post("/meedoen", { code: own });
    expect(entered.status).toBe(303);
    const mine = await visit("/mijn", {
      headers: { Cookie: cookieOf(entered.headers.getSetCookie()[0] ?? "") },
    });
    expect(await mine.text()).toContain(path);
  });

  test("is never laid under the code of somebody else", async () => {
    const tablet = await makeTablet();
    const own = code();
    const other = await openSurvey();
    const mine = survey;
    await send(tablet, await seal(tablet, { ...RED, ...WHO }, own));
    survey = other;
    path = `/vragenlijsten/${other.slug}`;
    const second = await makeTablet();
    expect(await send(second, await seal(second, { ...RED, ...WHO }, own))).toBe("invalid");
    expect(await responses()).toEqual([]);
    survey = mine;
    expect(await responses()).toHaveLength(1);
  });

  test("stays with the version that it was asked", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    const client = await unqueuedDatabase();
    const { questionnaire, number } = await client.surveyVersion.update({
      where: { id: survey.versionId },
      data: { frozenAt: EXAMPLE_MOMENT },
    });
    const next = await client.surveyVersion.create({
      data: {
        ...{ surveyId: survey.id, number: number + 1, frozenAt: EXAMPLE_MOMENT },
        questionnaire: questionnaire.replaceAll('"red"', '"green"'),
      },
    });
    await client.survey.update({
      where: { id: survey.id },
      data: { currentVersionId: next.id },
    });
    expect(await send(tablet, sealed)).toBe("taken");
    expect((await responses()).map(({ versionId }) => versionId)).toEqual([survey.versionId]);
  });
});

describe("what a tablet held is refused with a reason, and may come again", () => {
  test("after the close, until the survey is extended", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    const client = await unqueuedDatabase();
    const closed = {
      where: { id: survey.id },
      data: { state: "closed", closesAt: EXAMPLE_MOMENT },
    };
    await client.survey.update(closed);
    const people = await client.person.count();
    expect(await send(tablet, sealed)).toBe("closed");
    expect(await responses()).toEqual([]);
    expect(await client.person.count()).toBe(people);
    const closesAt = new Date(EXAMPLE_MOMENT.getTime() + DAY);
    await client.survey.update({ ...closed, data: { state: "open", closesAt } });
    expect(await send(tablet, sealed)).toBe("taken");
    expect(await responses()).toHaveLength(1);
  });

  test("without an invitation, where one is needed", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    const client = await unqueuedDatabase();
    await client.survey.update({ where: { id: survey.id }, data: { inviteOnly: true } });
    expect(await send(tablet, sealed)).toBe("not_invited");
    await client.survey.update({ where: { id: survey.id }, data: { inviteOnly: false } });
    expect(await send(tablet, sealed)).toBe("taken");
  });

  test("when it does not fit the questions", async () => {
    const tablet = await makeTablet();
    expect(await send(tablet, await seal(tablet, { ...WHO }))).toBe("invalid");
    expect(
      await send(tablet, await seal(tablet, { ...RED, ...WHO, "answers.nothing": ["x"] })),
    ).toBe("invalid");
    expect(await send(tablet, await seal(tablet, RED))).toBe("invalid");
    expect(await responses()).toEqual([]);
  });

  test("when it was not sealed for this tablet, or the tablet has ended", async () => {
    const tablet = await makeTablet();
    const sealed = await seal(tablet);
    expect(await send({ id: randomUUID() }, sealed)).toBe("gone");
    expect(await send(tablet, `${sealed.slice(0, -4)}AAAA`)).toBe("gone");
    const keys = erasableKeys().length;
    const ended = await post(`${path}/kiosk/tablet`, { intent: "end", tablet: tablet.id });
    expect(ended.headers.getSetCookie().join()).toContain("inbreng-kiosk=; Max-Age=0");
    expect(erasableKeys()).toHaveLength(keys - 1);
    expect(await send(tablet, sealed)).toBe("gone");
    expect(await responses()).toEqual([]);
  });
});

describe("the page of a tablet", () => {
  test("is there for the tablet alone, and holds nothing of a person", async () => {
    const tablet = await makeTablet();
    const page = await visit(`${path}/kiosk/tablet`, { headers: { Cookie: tablet.cookie } });
    expect(page.status).toBe(200);
    expect(page.headers.get("Cache-Control")).toContain("no-store");
    expect(await page.text()).toContain(tablet.recipient);
    const other = await visit(`${path}/kiosk/tablet`);
    expect(other.headers.get("Location")).toBe(path);
    const start = await visit(`${path}/kiosk`, { headers: { Cookie: tablet.cookie } });
    expect(start.headers.get("Location")).toBe(`${path}/kiosk/tablet`);
  });

  test("loses its key a while after the close, as drafts go", async () => {
    await makeTablet();
    const client = await unqueuedDatabase();
    const where = { surveyId: survey.id };
    const closed = { state: "closed", closesAt: EXAMPLE_MOMENT };
    await client.survey.update({ where: { id: survey.id }, data: closed });
    await endOldTablets(new Date(EXAMPLE_MOMENT.getTime() + 5 * DAY));
    expect(await client.surveyTablet.count({ where })).toBe(1);
    await endOldTablets(new Date(EXAMPLE_MOMENT.getTime() + 40 * DAY));
    expect(await client.surveyTablet.count({ where })).toBe(0);
  });
});
